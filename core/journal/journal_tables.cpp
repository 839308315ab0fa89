// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_tables.h"

#include "core/db/database.h"

#include <array>
#include <bit>

namespace hedgerow {
namespace {

constexpr std::string_view kSchema = R"(
CREATE TABLE IF NOT EXISTS journal_meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS kind_name(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS field_name(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS batch(number INTEGER PRIMARY KEY, time INTEGER NOT NULL, writer INTEGER NOT NULL,
  code TEXT, counts TEXT, first_record INTEGER, last_record INTEGER, UNIQUE(time, writer));
CREATE TABLE IF NOT EXISTS record(number INTEGER PRIMARY KEY, id BLOB NOT NULL, kind INTEGER NOT NULL,
  owner1 INTEGER NOT NULL, owner2 INTEGER NOT NULL, in_run INTEGER NOT NULL, born INTEGER, patch BLOB);
CREATE UNIQUE INDEX IF NOT EXISTS record_name ON record(id, kind, owner1, owner2) WHERE in_run = 0;
CREATE TABLE IF NOT EXISTS run(first_id BLOB PRIMARY KEY, last_id BLOB NOT NULL, first_record INTEGER NOT NULL,
  last_record INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS record_owner1 ON record(owner1, kind)
  WHERE owner1 <> 0 AND number NOT BETWEEN owner1 + 1 AND owner1 + 8;
CREATE INDEX IF NOT EXISTS record_owner2 ON record(owner2, kind) WHERE owner2 <> 0;
CREATE VIEW IF NOT EXISTS owned(owner, kind, number) AS
  SELECT owner1, kind, number FROM record WHERE owner1 <> 0 AND number NOT BETWEEN owner1 + 1 AND owner1 + 8 UNION ALL
  SELECT o.number, r.kind, r.number FROM record o CROSS JOIN record r
    ON r.number BETWEEN o.number + 1 AND o.number + 8 AND +r.owner1 = o.number;
CREATE TABLE IF NOT EXISTS change(record INTEGER NOT NULL, batch INTEGER NOT NULL, patch BLOB NOT NULL,
  PRIMARY KEY(record, batch)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS change_batch ON change(batch);
CREATE TABLE IF NOT EXISTS mark(batch INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY(batch, record)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS forgotten(id BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS delivery(number INTEGER PRIMARY KEY, source TEXT NOT NULL, at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS arrival(record INTEGER NOT NULL, batch INTEGER NOT NULL, delivery INTEGER NOT NULL,
  PRIMARY KEY(record, batch, delivery)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS arrival_delivery ON arrival(delivery);
CREATE TABLE IF NOT EXISTS delivery_counts(delivery INTEGER PRIMARY KEY, counts TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS writer_key(writer INTEGER, key BLOB, signature BLOB, PRIMARY KEY(writer, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS held(number INTEGER PRIMARY KEY, reason TEXT NOT NULL, state TEXT NOT NULL, hash BLOB NOT NULL UNIQUE,
  forgets BLOB, record BLOB, owner1 BLOB, owner2 BLOB, time INTEGER, atom BLOB, delivery INTEGER NOT NULL);
)";

enum : std::size_t {
    InsertRecord,
    FindRecord,
    ReadRecord,
    InsertBatch,
    FindBatch,
    ReadBatch,
    DescribeBatch,
    FindKind,
    InsertKind,
    ReadKind,
    FindField,
    InsertField,
    ReadField,
    ReplaceFirstChange,
    ReplaceChange,
    ReadChanges,
    EraseChanges,
    EraseMarks,
    EraseArrivals,
    EraseRecord,
    RecordsOfBatch,
    RecordsOwnedBy,
    RecordsWithId,
    SetMark,
    ClearMark,
    AddForgotten,
    NoteArrival,
    WasThereBefore,
    NewestTime,
    SetNewestTime,
    StatementCount
};

constexpr std::array<std::string_view, StatementCount> kStatements{
    "INSERT INTO record(id, kind, owner1, owner2, in_run, born, patch) VALUES(?1, ?2, ?3, ?4, 0, ?5, ?6) "
    "ON CONFLICT DO NOTHING",
    "SELECT number FROM record WHERE id = ?1 AND kind = ?2 AND owner1 = ?3 AND owner2 = ?4 AND in_run = 0",
    "SELECT r.number, r.id, r.kind, r.owner1, r.owner2, a.id, b.id FROM record r "
    "LEFT JOIN record a ON a.number = r.owner1 LEFT JOIN record b ON b.number = r.owner2 WHERE r.number = ?1",
    "INSERT INTO batch(time, writer) VALUES(?1, ?2) ON CONFLICT DO NOTHING",
    "SELECT number FROM batch WHERE time = ?1 AND writer = ?2",
    "SELECT time, writer FROM batch WHERE number = ?1",
    "UPDATE batch SET code = ?2, counts = ?3, first_record = ?4, last_record = ?5 WHERE number = ?1",
    "SELECT number FROM kind_name WHERE name = ?1",
    "INSERT INTO kind_name(name) VALUES(?1)",
    "SELECT name FROM kind_name WHERE number = ?1",
    "SELECT number FROM field_name WHERE name = ?1",
    "INSERT INTO field_name(name) VALUES(?1)",
    "SELECT name FROM field_name WHERE number = ?1",
    "UPDATE record SET patch = ?3 WHERE number = ?1 AND born = ?2",
    "INSERT OR REPLACE INTO change(record, batch, patch) VALUES(?1, ?2, ?3)",
    "SELECT born, patch FROM record WHERE number = ?1 AND born IS NOT NULL UNION ALL SELECT batch, patch FROM change "
    "WHERE record = ?1",
    "DELETE FROM change WHERE record = ?1",
    "DELETE FROM mark WHERE record = ?1",
    "DELETE FROM arrival WHERE record = ?1",
    "DELETE FROM record WHERE number = ?1",
    "SELECT r.number FROM batch b CROSS JOIN record r ON r.number BETWEEN b.first_record AND b.last_record "
    "AND r.born = b.number WHERE b.number = ?1 UNION ALL SELECT record FROM change WHERE batch = ?1",
    "SELECT number FROM owned WHERE owner = ?1 UNION SELECT number FROM record WHERE owner2 = ?1 AND owner2 <> 0",
    "SELECT number FROM record WHERE id = ?1 AND in_run = 0",
    "INSERT OR IGNORE INTO mark(batch, record) VALUES(?1, ?2)",
    "DELETE FROM mark WHERE batch = ?1 AND record = ?2",
    "INSERT OR IGNORE INTO forgotten(id) VALUES(?1)",
    "INSERT OR IGNORE INTO arrival(record, batch, delivery) VALUES(?1, ?2, ?3)",
    "SELECT CASE WHEN b.code IS NOT NULL THEN (b.time >> 16) < d.at ELSE EXISTS(SELECT 1 FROM arrival a "
    "WHERE a.record = ?1 AND a.batch = b.number AND a.delivery < ?4) END "
    "FROM batch b JOIN delivery d ON d.number = ?4 WHERE b.time = ?2 AND b.writer = ?3",
    "SELECT value FROM journal_meta WHERE key = 'newest'",
    "INSERT OR REPLACE INTO journal_meta(key, value) VALUES('newest', ?1)",
};

constexpr std::size_t kCacheLimit = 50'000;
constexpr std::size_t kOwnerlessPlaces = 4096;

std::int64_t stored(std::uint64_t value) {
    return std::bit_cast<std::int64_t>(value);
}

std::uint64_t loaded(std::int64_t value) {
    return std::bit_cast<std::uint64_t>(value);
}

template <class T>
std::int64_t raw(T number) {
    return static_cast<std::int64_t>(number);
}

Result<std::vector<RecordNumber>> numbers(Statement& statement) {
    std::vector<RecordNumber> found;
    while (true) {
        const auto row = statement.step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back(RecordNumber{statement.int64(0)});
    }
}

// The journal of a version that knew no runs: all its records are in the index of ids.
Result<void> addRuns(Database& database) {
    const auto isOlder =
        database.integer("SELECT EXISTS(SELECT 1 FROM pragma_table_info('record')) AND NOT EXISTS(SELECT 1 FROM "
                         "pragma_table_info('record') WHERE name = 'in_run')");
    if (!isOlder) return isOlder.error();
    if (*isOlder == 0) return {};
    return database.execute("ALTER TABLE record ADD COLUMN in_run INTEGER NOT NULL DEFAULT 0");
}

} // namespace

JournalTables::JournalTables(Database& database, std::vector<Statement> statements, RecordRuns runs)
    : m_database(&database), m_statements(std::move(statements)), m_runs(std::move(runs)) {}

Result<JournalTables> JournalTables::open(Database& database) {
    if (auto grown = addRuns(database); !grown) return grown.error();
    if (auto created = database.execute(kSchema); !created) return created.error();
    std::vector<Statement> statements;
    statements.reserve(kStatements.size());
    for (const std::string_view sql : kStatements) {
        auto statement = Statement::prepare(database, sql);
        if (!statement) return statement.error();
        statements.push_back(std::move(*statement));
    }
    auto runs = RecordRuns::open(database);
    if (!runs) return runs.error();
    JournalTables tables(database, std::move(statements), std::move(*runs));
    if (auto ready = tables.reload(); !ready) return ready.error();
    return tables;
}

Result<void> JournalTables::reload() {
    m_kindNumbers.clear();
    m_kindNames.clear();
    m_fieldNumbers.clear();
    m_fieldNames.clear();
    m_batchNumbers.clear();
    m_batchNames.clear();
    m_ownerless.assign(kOwnerlessPlaces, {});
    if (auto read = m_runs.reload(); !read) return read;
    auto statement = Statement::prepare(*m_database, "SELECT id FROM forgotten");
    if (!statement) return statement.error();
    std::unordered_set<Id, IdHash> forgotten; // until all are read the door knows those of before
    while (true) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) break;
        forgotten.insert(statement->id(0));
    }
    m_forgotten = std::move(forgotten);
    return {};
}

Statement& JournalTables::use(std::size_t statement) {
    m_statements[statement].reset();
    return m_statements[statement];
}

Result<std::int64_t> JournalTables::number(std::size_t find, std::size_t insert, std::string_view name, Numbers& known,
                                           std::unordered_map<std::int64_t, std::string>& names) {
    if (const auto cached = known.find(name); cached != known.end()) return cached->second;
    Statement& statement = use(find).bind(1, name);
    auto row = statement.step();
    if (!row) return row.error();
    std::int64_t value = 0;
    if (*row) {
        value = statement.int64(0);
        statement.reset();
    } else {
        if (auto inserted = use(insert).bind(1, name).run(); !inserted) return inserted.error();
        value = m_database->lastInsertRowId();
    }
    names.emplace(value, name);
    known.emplace(name, value);
    return value;
}

Result<std::int64_t> JournalTables::kindNumber(std::string_view name) {
    return number(FindKind, InsertKind, name, m_kindNumbers, m_kindNames);
}

Result<std::int64_t> JournalTables::fieldNumber(std::string_view name) {
    return number(FindField, InsertField, name, m_fieldNumbers, m_fieldNames);
}

Result<std::string> JournalTables::kindName(std::int64_t number) {
    if (const auto cached = m_kindNames.find(number); cached != m_kindNames.end()) return cached->second;
    Statement& statement = use(ReadKind).bind(1, number);
    const auto row = statement.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::Damaged, "a kind without a name"};
    std::string name(statement.text(0));
    statement.reset();
    m_kindNames.emplace(number, name);
    return name;
}

Result<std::string> JournalTables::fieldName(std::int64_t number) {
    if (const auto cached = m_fieldNames.find(number); cached != m_fieldNames.end()) return cached->second;
    Statement& statement = use(ReadField).bind(1, number);
    const auto row = statement.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::Damaged, "a field without a name"};
    std::string name(statement.text(0));
    statement.reset();
    m_fieldNames.emplace(number, name);
    return name;
}

Result<RecordNumber> JournalTables::ownerNumber(const Id& person) {
    const auto interned = internRecord(RecordName::of(Kind::Person, person));
    if (!interned) return interned.error();
    return interned->record.number;
}

Result<std::array<RecordNumber, 2>> JournalTables::ownerNumbers(const Owners& owners) {
    std::array<RecordNumber, 2> numbers{};
    for (std::size_t i = 0; i < owners.size(); ++i) {
        const auto owner = ownerNumber(owners[i]);
        if (!owner) return owner.error();
        numbers[i] = *owner;
    }
    return numbers;
}

Result<JournalTables::InternedRecord> JournalTables::makeRecord(const RecordName& name, const FirstChange& first) {
    const auto isTaken = m_runs.takes(name.id);
    if (!isTaken) return isTaken.error();
    if (!*isTaken) return internRecord(name, &first);
    const auto owners = ownerNumbers(name.owners);
    if (!owners) return owners.error();
    const auto kind = kindNumber(name.kind);
    if (!kind) return kind.error();
    InternedRecord made{{RecordNumber::None, name, *owners}, true};
    const auto number = m_runs.append({name.id, *kind, *owners, raw(first.batch), std::string(first.patch)});
    if (!number) return number.error();
    made.record.number = *number;
    if (name.owners.size() == 0) ownerless(name.id) = {name.id, *kind, *number};
    return made;
}

Result<JournalTables::InternedRecord> JournalTables::internRecord(const RecordName& name, const FirstChange* first) {
    InternedRecord interned{{RecordNumber::None, name, {}}, false};
    StoredRecord& record = interned.record;
    const auto owners = ownerNumbers(name.owners);
    if (!owners) return owners.error();
    record.owners = *owners;
    const auto kind = kindNumber(name.kind);
    if (!kind) return kind.error();
    if (name.owners.size() == 0) {
        const Ownerless& known = ownerless(name.id);
        if (known.number != RecordNumber::None && known.kind == *kind && known.id == name.id) {
            record.number = known.number;
            return interned;
        }
    }
    const auto inRun = m_runs.find(name.id);
    if (!inRun) return inRun.error();
    if (*inRun) {
        auto known = this->record(**inRun);
        if (!known) return known.error();
        if (known->name == name) {
            if (name.owners.size() == 0) ownerless(name.id) = {name.id, *kind, known->number};
            return InternedRecord{std::move(*known), false};
        }
    }
    Statement& insert = use(InsertRecord);
    insert.bindBorrowed(1, name.id).bind(2, *kind).bind(3, raw(record.owners[0])).bind(4, raw(record.owners[1]));
    if (first)
        insert.bind(5, raw(first->batch)).bindBlobBorrowed(6, first->patch);
    else
        insert.bindNull(5).bindNull(6);
    if (auto inserted = insert.run(); !inserted) return inserted.error();
    if (m_database->changedRows() > 0) {
        record.number = RecordNumber{m_database->lastInsertRowId()};
        interned.isNew = true;
    } else {
        Statement& find = use(FindRecord);
        find.bind(1, name.id).bind(2, *kind).bind(3, raw(record.owners[0])).bind(4, raw(record.owners[1]));
        const auto row = find.step();
        if (!row) return row.error();
        if (!*row) return Error{ErrorCode::Damaged, "a record cannot be found again"};
        record.number = RecordNumber{find.int64(0)};
        find.reset();
    }
    if (name.owners.size() == 0) ownerless(name.id) = {name.id, *kind, record.number};
    return interned;
}

Result<std::optional<StoredRecord>> JournalTables::findRecord(const RecordName& name) {
    const auto candidates = recordsWithId(name.id);
    if (!candidates) return candidates.error();
    for (const StoredRecord& record : *candidates)
        if (record.name == name) return std::optional(record);
    return std::optional<StoredRecord>();
}

Result<StoredRecord> JournalTables::readRecord(Statement& row) {
    StoredRecord record;
    record.number = RecordNumber{row.int64(0)};
    record.name.id = row.id(1);
    record.owners = {RecordNumber{row.int64(3)}, RecordNumber{row.int64(4)}};
    if (record.owners[1] != RecordNumber::None)
        record.name.owners = {row.id(5), row.id(6)};
    else if (record.owners[0] != RecordNumber::None)
        record.name.owners = {row.id(5)};
    auto kind = kindName(row.int64(2));
    if (!kind) return kind.error();
    record.name.kind = std::move(*kind);
    return record;
}

Result<StoredRecord> JournalTables::record(RecordNumber number) {
    if (auto flushed = m_runs.flush(); !flushed) return flushed.error();
    Statement& statement = use(ReadRecord).bind(1, raw(number));
    const auto row = statement.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::NotFound, "no such record"};
    auto record = readRecord(statement);
    statement.reset();
    return record;
}

Result<BatchNumber> JournalTables::internBatch(const BatchName& name) {
    const auto found = findBatch(name);
    if (!found) return found.error();
    if (*found) return **found;
    if (auto inserted = use(InsertBatch).bind(1, stored(name.time)).bind(2, stored(name.writer)).run(); !inserted)
        return inserted.error();
    const BatchNumber number{m_database->lastInsertRowId()};
    m_batchNumbers.emplace(name, number);
    m_batchNames.emplace(number, name);
    return number;
}

Result<std::optional<BatchNumber>> JournalTables::findBatch(const BatchName& name) {
    if (const auto cached = m_batchNumbers.find(name); cached != m_batchNumbers.end())
        return std::optional(cached->second);
    Statement& statement = use(FindBatch).bind(1, stored(name.time)).bind(2, stored(name.writer));
    const auto row = statement.step();
    if (!row) return row.error();
    if (!*row) return std::optional<BatchNumber>();
    const BatchNumber number{statement.int64(0)};
    statement.reset();
    if (m_batchNumbers.size() > kCacheLimit) m_batchNumbers.clear();
    m_batchNumbers.emplace(name, number);
    return std::optional(number);
}

Result<BatchName> JournalTables::batchName(BatchNumber number) {
    if (const auto cached = m_batchNames.find(number); cached != m_batchNames.end()) return cached->second;
    Statement& statement = use(ReadBatch).bind(1, raw(number));
    const auto row = statement.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::Damaged, "a change names an unknown batch"};
    const BatchName name{loaded(statement.int64(0)), loaded(statement.int64(1))};
    statement.reset();
    if (m_batchNames.size() > kCacheLimit) m_batchNames.clear();
    m_batchNames.emplace(number, name);
    return name;
}

Result<void> JournalTables::describeBatch(BatchNumber number, std::string_view code, std::string_view counts,
                                          RecordNumber first, RecordNumber last) {
    Statement& statement = use(DescribeBatch).bind(1, raw(number)).bind(2, code).bind(3, counts);
    if (auto described = statement.bind(4, raw(first)).bind(5, raw(last)).run(); !described) return described;
    return m_runs.close();
}

Result<void> JournalTables::replaceChange(RecordNumber record, BatchNumber batch, std::string_view patch) {
    if (auto flushed = m_runs.flush(); !flushed) return flushed;
    Statement& first = use(ReplaceFirstChange).bind(1, raw(record)).bind(2, raw(batch)).bindBlobBorrowed(3, patch);
    if (auto replaced = first.run(); !replaced || m_database->changedRows() > 0) return replaced;
    return use(ReplaceChange).bind(1, raw(record)).bind(2, raw(batch)).bindBlobBorrowed(3, patch).run();
}

Result<std::vector<JournalTables::PackedChange>> JournalTables::changesOf(RecordNumber record) {
    if (auto flushed = m_runs.flush(); !flushed) return flushed.error();
    std::vector<PackedChange> changes;
    Statement& statement = use(ReadChanges).bind(1, raw(record));
    while (true) {
        const auto row = statement.step();
        if (!row) return row.error();
        if (!*row) return changes;
        changes.push_back({BatchNumber{statement.int64(0)}, std::string(statement.blob(1))});
    }
}

Result<void> JournalTables::eraseRecord(RecordNumber record) {
    if (auto flushed = m_runs.flush(); !flushed) return flushed;
    for (const std::size_t statement : {EraseChanges, EraseMarks, EraseArrivals, EraseRecord})
        if (auto erased = use(statement).bind(1, raw(record)).run(); !erased) return erased.error();
    m_ownerless.assign(kOwnerlessPlaces, {});
    return {};
}

Result<std::vector<RecordNumber>> JournalTables::recordsOfBatch(BatchNumber batch) {
    if (auto flushed = m_runs.flush(); !flushed) return flushed.error();
    return numbers(use(RecordsOfBatch).bind(1, raw(batch)));
}

Result<std::vector<RecordNumber>> JournalTables::recordsOwnedBy(RecordNumber person) {
    if (auto flushed = m_runs.flush(); !flushed) return flushed.error();
    return numbers(use(RecordsOwnedBy).bind(1, raw(person)));
}

Result<std::vector<RecordNumber>> JournalTables::numbersOf(const Id& id) {
    const auto inRun = m_runs.find(id);
    if (!inRun) return inRun.error();
    auto found = numbers(use(RecordsWithId).bind(1, id));
    if (!found) return found;
    if (*inRun) found->push_back(**inRun);
    return found;
}

Result<void> JournalTables::setMark(BatchNumber batch, RecordNumber record, bool isSet) {
    return use(isSet ? SetMark : ClearMark).bind(1, raw(batch)).bind(2, raw(record)).run();
}

Result<void> JournalTables::addForgotten(const Id& id) {
    if (auto added = use(AddForgotten).bind(1, id).run(); !added) return added.error();
    m_forgotten.insert(id);
    return {};
}

Result<void> JournalTables::noteArrival(RecordNumber record, const BatchName& batch, std::int64_t delivery) {
    const auto number = internBatch(batch);
    if (!number) return number.error();
    return use(NoteArrival).bind(1, raw(record)).bind(2, raw(*number)).bind(3, delivery).run();
}

Result<bool> JournalTables::wasThereBefore(RecordNumber record, const BatchName& batch, std::int64_t delivery) {
    Statement& statement = use(WasThereBefore);
    statement.bind(1, raw(record)).bind(2, stored(batch.time)).bind(3, stored(batch.writer)).bind(4, delivery);
    const auto row = statement.step();
    if (!row) return row.error();
    const bool wasThere = *row && statement.int64(0) != 0;
    statement.reset();
    return wasThere;
}

Result<std::uint64_t> JournalTables::newestTime() {
    Statement& statement = use(NewestTime);
    const auto row = statement.step();
    if (!row) return row.error();
    if (!*row) return std::uint64_t{0};
    const std::uint64_t time = loaded(statement.int64(0));
    statement.reset();
    return time;
}

Result<void> JournalTables::setNewestTime(std::uint64_t time) {
    return use(SetNewestTime).bind(1, stored(time)).run();
}

} // namespace hedgerow
