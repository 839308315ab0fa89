// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coded_records.h"

#include "core/db/database.h"
#include "core/journal/patch.h"

#include <algorithm>
#include <bit>

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

std::int64_t raw(RecipientNumber number) {
    return static_cast<std::int64_t>(number);
}

std::int64_t raw(std::uint64_t bits) {
    return std::bit_cast<std::int64_t>(bits);
}

BatchName batchIn(const Statement& row, int column) {
    return {std::bit_cast<std::uint64_t>(row.int64(column)), std::bit_cast<std::uint64_t>(row.int64(column + 1))};
}

// What pack() wrote. Its numbers are the journal's kind (patch.h).
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : m_rest(bytes) {}

    bool isAtEnd() const { return m_rest.empty(); }
    bool failed() const { return m_failed; }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty()) break;
            const auto byte = static_cast<std::uint8_t>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80) return value;
        }
        m_failed = true;
        return 0;
    }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace

Result<void> CodedRecords::create(Database& database) {
    return database.execute(
        "CREATE TABLE IF NOT EXISTS coded_recipient(number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);"
        "CREATE TABLE IF NOT EXISTS coded_batch(recipient INTEGER NOT NULL, number INTEGER NOT NULL, "
        "  time INTEGER NOT NULL, writer INTEGER NOT NULL, PRIMARY KEY(recipient, number)) WITHOUT ROWID;"
        "CREATE TABLE IF NOT EXISTS coded_record(code BLOB NOT NULL, recipient INTEGER NOT NULL, owner BLOB, "
        "  record INTEGER NOT NULL, theirs INTEGER NOT NULL, told BLOB NOT NULL, PRIMARY KEY(code, recipient)) "
        "  WITHOUT ROWID;"
        "CREATE INDEX IF NOT EXISTS coded_record_of ON coded_record(record) WHERE record <> 0;"
        "CREATE TABLE IF NOT EXISTS coded_arrival(record INTEGER NOT NULL, time INTEGER NOT NULL, "
        "  writer INTEGER NOT NULL, recipient INTEGER NOT NULL, theirs INTEGER NOT NULL, "
        "  PRIMARY KEY(record, time, writer, recipient)) WITHOUT ROWID;");
}

Result<std::map<std::string, RecipientNumber>> CodedRecords::recipients() {
    const auto statement = m_statements.use("SELECT number, key FROM coded_recipient");
    if (!statement) return statement.error();
    std::map<std::string, RecipientNumber> recipients;
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return recipients;
        recipients.emplace((*statement)->text(1), RecipientNumber{(*statement)->int64(0)});
    }
}

Result<RecipientNumber> CodedRecords::makeRecipient(const std::string& key) {
    const auto insert = m_statements.use("INSERT OR IGNORE INTO coded_recipient(key) VALUES(?1)");
    if (!insert) return insert.error();
    if (auto made = (*insert)->bind(1, key).run(); !made) return made.error();
    const auto known = recipients();
    if (!known) return known.error();
    return known->at(key);
}

Result<std::vector<CodedBatch>> CodedRecords::batches(RecipientNumber recipient) {
    const auto statement =
        m_statements.use("SELECT number, time, writer FROM coded_batch WHERE recipient = ?1 ORDER BY number");
    if (!statement) return statement.error();
    (*statement)->bind(1, raw(recipient));
    std::vector<CodedBatch> batches;
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return batches;
        batches.push_back({(*statement)->int64(0), batchIn(**statement, 1)});
    }
}

Result<void> CodedRecords::addBatch(RecipientNumber recipient, const CodedBatch& batch) {
    const auto insert =
        m_statements.use("INSERT INTO coded_batch(recipient, number, time, writer) VALUES(?1, ?2, ?3, ?4)");
    if (!insert) return insert.error();
    (*insert)->bind(1, raw(recipient)).bind(2, batch.number).bind(3, raw(batch.name.time));
    return (*insert)->bind(4, raw(batch.name.writer)).run();
}

Result<std::string> CodedRecords::pack(const std::vector<ToldValue>& told) {
    std::string bytes;
    for (const ToldValue& value : told) {
        const auto field = m_journal.fieldNumber(value.field);
        if (!field) return field.error();
        packNumber(bytes, static_cast<std::uint64_t>(*field));
        packNumber(bytes, static_cast<std::uint64_t>(value.batch));
        packNumber(bytes, value.state);
        packNumber(bytes, value.heads.size());
        for (const BatchName& head : value.heads) {
            const auto number = m_journal.internBatch(head);
            if (!number) return number.error();
            packNumber(bytes, static_cast<std::uint64_t>(*number));
        }
    }
    return bytes;
}

Result<std::vector<ToldValue>> CodedRecords::unpack(std::string_view bytes) {
    std::vector<ToldValue> told;
    for (Unpacker unpacker(bytes); !unpacker.isAtEnd();) {
        ToldValue value;
        const auto number = static_cast<std::int64_t>(unpacker.number());
        value.batch = static_cast<std::int64_t>(unpacker.number());
        value.state = unpacker.number();
        for (std::uint64_t heads = unpacker.number(); heads > 0 && !unpacker.failed(); --heads) {
            const auto head = m_journal.batchName(BatchNumber{static_cast<std::int64_t>(unpacker.number())});
            if (!head) return head.error();
            value.heads.push_back(*head);
        }
        if (unpacker.failed()) return {ErrorCode::Damaged, "coded_record"};
        auto field = m_journal.fieldName(number);
        if (!field) return field.error();
        value.field = std::move(*field);
        told.push_back(std::move(value));
    }
    return told;
}

// code, owner, record, theirs, told.
Result<CodedRecord> CodedRecords::readRecord(const Statement& row, int column) {
    CodedRecord record;
    record.code = row.id(column);
    if (!row.isNull(column + 1)) record.owner = row.id(column + 1);
    record.record = RecordNumber{row.int64(column + 2)};
    record.isTheirs = row.int64(column + 3) != 0;
    auto told = unpack(row.blob(column + 4));
    if (!told) return told.error();
    record.told = std::move(*told);
    return record;
}

Result<std::unordered_map<Id, CodedRecord, IdHash>> CodedRecords::records(RecipientNumber recipient) {
    const auto statement =
        m_statements.use("SELECT code, owner, record, theirs, told FROM coded_record WHERE recipient = ?1");
    if (!statement) return statement.error();
    (*statement)->bind(1, raw(recipient));
    std::unordered_map<Id, CodedRecord, IdHash> records;
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return records;
        auto record = readRecord(**statement, 0);
        if (!record) {
            (*statement)->reset();
            return record.error();
        }
        const Id code = record->code;
        records.emplace(code, std::move(*record));
    }
}

Result<std::optional<CodedRecords::Found>> CodedRecords::find(const Id& code) {
    const auto statement =
        m_statements.use("SELECT recipient, code, owner, record, theirs, told FROM coded_record WHERE code = ?1");
    if (!statement) return statement.error();
    const auto row = (*statement)->bind(1, code).step();
    if (!row) return row.error();
    if (!*row) return std::optional<Found>();
    const RecipientNumber recipient{(*statement)->int64(0)};
    auto record = readRecord(**statement, 1);
    (*statement)->reset();
    if (!record) return record.error();
    return std::optional(Found{recipient, std::move(*record)});
}

Result<void> CodedRecords::store(RecipientNumber recipient, const CodedRecord& record) {
    const auto told = pack(record.told);
    if (!told) return told.error();
    const auto insert = m_statements.use("INSERT OR REPLACE INTO coded_record(code, recipient, owner, record, theirs, "
                                         "told) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert) return insert.error();
    (*insert)->bind(1, record.code).bind(2, raw(recipient)).bind(4, raw(record.record));
    if (record.owner)
        (*insert)->bind(3, *record.owner);
    else
        (*insert)->bindNull(3);
    return (*insert)->bind(5, std::int64_t{record.isTheirs}).bindBlob(6, *told).run();
}

Result<void> CodedRecords::addTheirs(RecipientNumber recipient, const CodedRecord& record) {
    const auto known = find(record.code);
    if (!known) return known.error();
    return *known ? Result<void>() : store(recipient, record);
}

Result<CodedRecords::Arrivals> CodedRecords::arrivals(RecipientNumber recipient, From from) {
    const auto statement = m_statements.use("SELECT record, time, writer FROM coded_arrival "
                                            "WHERE recipient = ?1 AND theirs >= ?2");
    if (!statement) return statement.error();
    (*statement)->bind(1, raw(recipient)).bind(2, std::int64_t{from == From::Recipient});
    Arrivals arrivals;
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        arrivals[RecordNumber{(*statement)->int64(0)}].push_back(batchIn(**statement, 1));
    }
    for (auto& [record, batches] : arrivals) std::ranges::sort(batches);
    return arrivals;
}

Result<void> CodedRecords::addArrival(RecipientNumber recipient, RecordNumber record, const BatchName& batch,
                                      From from) {
    const auto insert = m_statements.use("INSERT INTO coded_arrival(record, time, writer, recipient, theirs) "
                                         "VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET theirs = max(theirs, "
                                         "?5)");
    if (!insert) return insert.error();
    (*insert)->bind(1, raw(record)).bind(2, raw(batch.time)).bind(3, raw(batch.writer)).bind(4, raw(recipient));
    return (*insert)->bind(5, std::int64_t{from == From::Recipient}).run();
}

Result<std::uint64_t> CodedRecords::newestArrival(RecipientNumber recipient) {
    const auto statement = m_statements.use("SELECT coalesce(max(time), 0) FROM coded_arrival WHERE recipient = ?1");
    if (!statement) return statement.error();
    const auto row = (*statement)->bind(1, raw(recipient)).step();
    if (!row) return row.error();
    const auto newest = std::bit_cast<std::uint64_t>((*statement)->int64(0));
    (*statement)->reset();
    return newest;
}

Result<void> CodedRecords::forget(StatementCache& statements, const StoredRecord& record) {
    const bool isPerson = record.name.kind == kindName(Kind::Person);
    for (const std::string_view sql :
         {isPerson
              ? std::string_view("UPDATE coded_record SET record = 0, told = x'' WHERE record = ?1 AND record <> 0")
              : std::string_view("DELETE FROM coded_record WHERE record = ?1 AND record <> 0"),
          std::string_view("DELETE FROM coded_arrival WHERE record = ?1")}) {
        const auto statement = statements.use(sql);
        if (!statement) return statement.error();
        if (auto gone = (*statement)->bind(1, raw(record.number)).run(); !gone) return gone;
    }
    return {};
}

} // namespace hedgerow
