// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folded_tables.h"

#include "core/store/coded_records.h"

#include <array>
#include <utility>

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

const std::string& textOf(const Value& value) {
    static const std::string kNone;
    return value.text() ? *value.text() : kNone;
}

PersonName nameOf(const FoldedRecord& values) {
    return {textOf(values.value("given")), textOf(values.value("family")), textOf(values.value("called")),
            textOf(values.value("code_name")), textOf(values.value("description"))};
}

PersonName nameOf(SortedValues values) {
    PersonName name;
    for (const FieldValue* item : values) {
        const auto& [field, value] = *item;
        if (field == "given")
            name.given = textOf(value);
        else if (field == "family")
            name.family = textOf(value);
        else if (field == "called")
            name.called = textOf(value);
        else if (field == "code_name")
            name.codeName = textOf(value);
        else if (field == "description")
            name.description = textOf(value);
    }
    return name;
}

// The kind, if this version knows it with these owners.
std::optional<Kind> kindOf(const StoredRecord& record) {
    const auto kind = kindNamed(record.name.kind);
    return kind && ownerCount(*kind) == static_cast<int>(record.name.owners.size()) ? kind : std::nullopt;
}

// Whom one finds by the words of a record, beside those a conversation was with. Nobody: what a unit's words say is
// said of its members; those of a conversation with nobody are not looked for.
void addAbout(const StoredRecord& record, Kind kind, std::vector<RecordNumber>& persons) {
    if (kind == Kind::Person) return persons.push_back(record.number);
    if (kind == Kind::Unit) return persons.push_back(RecordNumber::None);
    for (const RecordNumber owner : record.owners)
        if (owner != RecordNumber::None) persons.push_back(owner);
}

std::string lines(const Value::List& items) {
    std::string text;
    for (const Value& item : items) {
        if (!text.empty()) text += '\n';
        for (const char c : *item.text()) text += c == '\n' ? ' ' : c;
    }
    return text;
}

} // namespace

const Value* shown(const FoldedRecord& values, const Field& field, std::string_view name) {
    const auto found = values.fields.find(name);
    if (found == values.fields.end()) return nullptr;
    for (auto head = found->second.rbegin(); head != found->second.rend(); ++head)
        if (!head->value.isNull() && fits(field, head->value)) return &head->value;
    return nullptr;
}

FoldedTables::FoldedTables(Database& database)
    : m_statements(database), m_rowStatements(allKinds().size()), m_links(m_statements), m_identity(m_statements),
      m_standing(m_statements), m_search(m_statements) {}

Result<std::unique_ptr<FoldedTables>> FoldedTables::open(Database& database) {
    if (auto made = database.execute(
            "CREATE TABLE IF NOT EXISTS store_meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;"
            "CREATE TABLE IF NOT EXISTS setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;");
        !made)
        return made.error();
    if (auto made = CodedRecords::create(database); !made) return made.error();
    const auto fingerprint = database.text("SELECT coalesce((SELECT value FROM store_meta WHERE key = 'tables'), '')");
    if (!fingerprint) return fingerprint.error();
    std::unique_ptr<FoldedTables> tables(new FoldedTables(database));
    tables->m_needsRebuild = *fingerprint != tablesFingerprint();
    return tables;
}

Result<void> FoldedTables::run(std::string_view sql, RecordNumber record) {
    const auto statement = m_statements.use(sql);
    if (!statement) return statement.error();
    return (*statement)->bind(1, raw(record)).run();
}

Result<RecordNumber> FoldedTables::referred(Kind kind, const Id& id) {
    if (!m_numbers) return RecordNumber::None;
    const RecordName name = RecordName::of(kind, id);
    if (m_numbers->forgottenIds().contains(id)) return RecordNumber::None;
    const auto interned = m_numbers->internRecord(name);
    if (!interned) return interned.error();
    return interned->record.number;
}

// Takes out the row and what hangs on it, telling those whose summary it was part of.
Result<void> FoldedTables::dropOld(const StoredRecord& record, const KindTable& table) {
    if (auto written = m_links.write(); !written) return written;
    if (!hasTable(table.kind)) return run("DELETE FROM conflict WHERE record = ?1", record.number);
    const auto isKept = readIndexed(record.number, table);
    if (!isKept) return isKept.error();
    m_search.remove(record.number, m_about, m_words, *isKept);
    const auto select = m_statements.use(table.selectSql);
    if (!select) return select.error();
    auto row = (*select)->bind(1, raw(record.number)).step();
    if (!row) return row.error();
    std::vector<std::pair<int, RecordNumber>> links;
    if (*row) {
        int column = 2 + ownerCount(table.kind);
        for (const Field* field : table.columns) {
            const int at = column++;
            if ((field->type != FieldType::Ref && field->type != FieldType::RefList) || (*select)->isNull(at)) continue;
            const int number = linkField(table.kind, field->name);
            if (field->type == FieldType::Ref) {
                links.emplace_back(number, RecordNumber{(*select)->int64(at)});
            } else {
                for (const RecordNumber target : unpackNumbers((*select)->blob(at))) links.emplace_back(number, target);
            }
        }
        (*select)->reset();
    }
    const int withLink = linkField(Kind::Conversation, "with");
    for (const auto& [field, target] : links) {
        if (table.kind == Kind::Conversation && field == withLink) m_standing.touch(target);
        const auto unlink = m_statements.use("DELETE FROM link WHERE target = ?1 AND field = ?2 AND record = ?3");
        if (!unlink) return unlink.error();
        if (auto gone = (*unlink)->bind(1, raw(target)).bind(2, field).bind(3, raw(record.number)).run(); !gone)
            return gone;
    }
    if (table.kind == Kind::Conversation)
        if (auto gone = run("DELETE FROM family WHERE record = ?1", record.number); !gone) return gone;
    if (auto gone = run("DELETE FROM conflict WHERE record = ?1", record.number); !gone) return gone;
    if (table.kind == Kind::Person)
        if (auto left = m_identity.leaving(record.number); !left) return left;
    return run(table.deleteSql, record.number);
}

Result<void> FoldedTables::folded(const StoredRecord& record, const FoldedRecord& values, bool isNew) {
    const auto kind = kindOf(record);
    if (!kind) return {}; // of a newer version: kept, not shown
    const KindTable& table = kindTable(*kind);
    if (!isNew)
        if (auto dropped = dropOld(record, table); !dropped) return dropped;
    if (*kind == Kind::Assessment || *kind == Kind::FollowUp || *kind == Kind::Commitment)
        m_standing.touch(record.owners[0]);
    if (!hasTable(*kind)) {
        const auto inserted = values.isPresent ? insertConflicts(record, values) : false;
        return inserted ? Result<void>() : inserted.error();
    }
    if (!values.isPresent) {
        if (*kind == Kind::Person) m_identity.touch(record.number);
        return {};
    }
    Listing listing;
    if (*kind == Kind::Person) {
        auto arrived = listed(record, values, isNew);
        if (!arrived) return arrived.error();
        listing = std::move(*arrived);
    }
    m_words.clear();
    m_shown.clear();
    for (const Field* field : table.columns) m_shown.push_back(shown(values, *field, field->name));
    if (auto inserted = insertRow(record, table, values.isRemoved, listing); !inserted) return inserted;
    if (*kind == Kind::Conversation)
        if (auto inserted = insertFamilies(record, *kind, values); !inserted) return inserted;
    const auto isInConflict = insertConflicts(record, values);
    if (!isInConflict) return isInConflict.error();
    if (values.isRemoved) return {};
    addAbout(record, *kind, m_about);
    if (!*isInConflict) return m_search.add(record.number, m_about, m_words);
    m_words.clear();
    for (const auto& [name, heads] : values.fields) {
        const Field* field = fieldNamed(*kind, name);
        if (!field) continue;
        for (const Head& head : heads) m_words.add(*field, head.value); // all values of a conflict can be found
    }
    return m_search.add(record.number, m_about, m_words, true);
}

Result<void> FoldedTables::beginList() {
    if (m_hasBegunList) return {};
    m_hasBegunList = true;
    const auto isEmpty = m_statements.database().integer("SELECT NOT EXISTS(SELECT 1 FROM person)");
    if (!isEmpty) return isEmpty.error();
    if (*isEmpty == 0) return {};
    m_makesListLast = true;
    return m_statements.database().execute("DROP INDEX person_listed");
}

// As above, without looking for anything that a record of before could have left.
Result<void> FoldedTables::made(const StoredRecord& record, const BatchName&, SortedValues values) {
    const auto kind = kindOf(record);
    if (!kind || !hasTable(*kind)) return {};
    const KindTable& table = kindTable(*kind);
    if (*kind == Kind::Assessment || *kind == Kind::FollowUp || *kind == Kind::Commitment)
        m_standing.touch(record.owners[0]);
    m_shown.assign(table.columns.size(), nullptr);
    m_words.clear();
    bool isPresent = false;
    for (const FieldValue* item : values) {
        const auto& [name, value] = *item;
        if (value.isNull()) continue;
        const Field* field = fieldNamed(*kind, name);
        isPresent = isPresent || countsAsPresence(*kind, field);
        if (!field || !fits(*field, value)) continue;
        if (!field->isFamily())
            m_shown[table.columnOf(*field)] = &value;
        else if (auto inserted = insertFamily(record, *field, name, value); !inserted)
            return inserted;
    }
    if (!isPresent) return {};
    Listing listing;
    if (*kind == Kind::Person) {
        if (auto begun = beginList(); !begun) return begun;
        listing = Identity::alone(record.number, nameOf(values), false);
    }
    if (auto inserted = insertRow(record, table, false, listing); !inserted) return inserted;
    addAbout(record, *kind, m_about);
    return m_search.add(record.number, m_about, m_words);
}

Result<Listing> FoldedTables::listed(const StoredRecord& record, const FoldedRecord& values, bool isNew) {
    RecordNumber sameAs = RecordNumber::None;
    if (values.sameAs && *values.sameAs != record.name.id) {
        const auto target = referred(Kind::Person, *values.sameAs);
        if (!target) return target.error();
        sameAs = *target;
    }
    return m_identity.arriving(record.number, sameAs, nameOf(values), values.isRemoved, isNew);
}

Result<Statement*> FoldedTables::rowStatement(const KindTable& table) {
    Statement*& known = m_rowStatements[static_cast<std::size_t>(table.kind)];
    if (known) return known;
    const auto made = m_statements.use(table.insertSql);
    if (!made) return made.error();
    known = *made;
    return known;
}

// Numbers of what is referred to, before the row: finding them may use other statements.
Result<void> FoldedTables::insertReferences(const StoredRecord& record, const KindTable& table) {
    static const int withLink = linkField(Kind::Conversation, "with");
    m_about.clear();
    m_references.resize(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Field& field = *table.columns[i];
        if (!field.refers) continue;
        Reference& reference = m_references[i];
        reference.target = RecordNumber::None;
        reference.packed.clear();
        if (!m_shown[i]) continue;
        const int number = linkField(table.kind, field.name);
        const auto items = field.type == FieldType::Ref ? std::span(m_shown[i], 1) : std::span(*m_shown[i]->list());
        for (const Value& item : items) {
            const auto target = referred(*field.refers, *item.id());
            if (!target) return target.error();
            if (*target == RecordNumber::None) continue;
            reference.target = *target;
            if (field.type == FieldType::RefList) appendNumber(reference.packed, *target);
            if (table.kind == Kind::Conversation && number == withLink) {
                m_standing.touch(*target);
                m_about.push_back(*target);
            }
            if (auto linked = m_links.add(*target, number, record.number); !linked) return linked;
        }
    }
    return {};
}

Result<void> FoldedTables::insertRow(const StoredRecord& record, const KindTable& table, bool isRemoved,
                                     const Listing& listing) {
    if (auto inserted = insertReferences(record, table); !inserted) return inserted;
    const auto insert = rowStatement(table);
    if (!insert) return insert.error();
    Statement& row = **insert;
    int at = 1;
    row.bind(at++, raw(record.number));
    for (int i = 0; i < ownerCount(table.kind); ++i) row.bind(at++, raw(record.owners[static_cast<std::size_t>(i)]));
    row.bind(at++, std::int64_t{isRemoved});
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i, ++at) {
        const Value* value = m_shown[i];
        if (!value) {
            row.bindNull(at);
            continue;
        }
        switch (table.columns[i]->type) {
        case FieldType::Integer:
            row.bind(at, *value->integer());
            break;
        case FieldType::Boolean:
            row.bind(at, std::int64_t{*value->boolean()});
            break;
        case FieldType::Ref:
            if (m_references[i].target == RecordNumber::None)
                row.bindNull(at);
            else
                row.bind(at, raw(m_references[i].target));
            break;
        case FieldType::RefList:
            row.bindBlobBorrowed(at, m_references[i].packed);
            break;
        case FieldType::TextList:
            text = lines(*value->list());
            m_words.add(*table.columns[i], std::string_view(text));
            row.bind(at, text);
            break;
        default:
            m_words.add(*table.columns[i], std::string_view(*value->text()));
            row.bindBorrowed(at, *value->text());
            break;
        }
    }
    if (table.kind == Kind::Person) {
        row.bind(at, raw(listing.sameAs)).bind(at + 1, raw(listing.root)).bind(at + 2, std::int64_t{listing.isListed});
        row.bindBorrowed(at + 3, listing.display).bindBorrowed(at + 4, listing.sortKey);
    }
    return row.run();
}

Result<void> FoldedTables::insertFamilies(const StoredRecord& record, Kind kind, const FoldedRecord& values) {
    for (const auto& [name, heads] : values.fields) {
        const Field* field = fieldNamed(kind, name);
        if (!field || !field->isFamily()) continue;
        const Value* value = shown(values, *field, name);
        if (!value) continue;
        if (auto inserted = insertFamily(record, *field, name, *value); !inserted) return inserted;
    }
    return {};
}

Result<void> FoldedTables::insertFamily(const StoredRecord& record, const Field& field, std::string_view name,
                                        const Value& value) {
    m_words.add(field, value);
    const auto insert = m_statements.use("INSERT OR REPLACE INTO family(record, field, value) VALUES(?1, ?2, ?3)");
    if (!insert) return insert.error();
    (*insert)->bind(1, raw(record.number)).bind(2, name);
    if (value.integer())
        (*insert)->bind(3, *value.integer());
    else
        (*insert)->bind(3, *value.text());
    return (*insert)->run();
}

Result<bool> FoldedTables::insertConflicts(const StoredRecord& record, const FoldedRecord& values) {
    bool isAny = false;
    for (const auto& [name, heads] : values.fields) {
        if (heads.size() < 2 || !values.isConflict(name)) continue;
        const auto insert = m_statements.use("INSERT OR REPLACE INTO conflict(record, field) VALUES(?1, ?2)");
        if (!insert) return insert.error();
        if (auto inserted = (*insert)->bind(1, raw(record.number)).bind(2, name).run(); !inserted)
            return inserted.error();
        isAny = true;
    }
    return isAny;
}

Result<void> FoldedTables::forgotten(const StoredRecord& record) {
    if (auto gone = CodedRecords::forget(m_statements, record); !gone) return gone;
    const auto kind = kindNamed(record.name.kind);
    if (!kind) return {};
    if (auto dropped = dropOld(record, kindTable(*kind)); !dropped) return dropped;
    if (*kind == Kind::Person) {
        if (auto gone = run("DELETE FROM standing WHERE person = ?1", record.number); !gone) return gone;
        m_identity.touch(record.number);
    }
    for (const RecordNumber owner : record.owners)
        if (owner != RecordNumber::None) m_standing.touch(owner);
    if (auto cut = cutReferences(record.number); !cut) return cut;
    return run("DELETE FROM link WHERE target = ?1", record.number);
}

// What refers to a forgotten record refers to nothing, as it does when the tables are made anew.
Result<void> FoldedTables::cutReferences(RecordNumber target) {
    std::vector<std::pair<int, RecordNumber>> references;
    {
        const auto links = m_statements.use("SELECT field, record FROM link WHERE target = ?1");
        if (!links) return links.error();
        (*links)->bind(1, raw(target));
        while (true) {
            const auto row = (*links)->step();
            if (!row) return row.error();
            if (!*row) break;
            references.emplace_back(static_cast<int>((*links)->int64(0)), RecordNumber{(*links)->int64(1)});
        }
    }
    for (const auto& [number, from] : references) {
        if (number == kSameAsLink) {
            if (auto cut = run("UPDATE person SET same_as = 0 WHERE record = ?1", from); !cut) return cut;
            m_identity.touch(from);
            continue;
        }
        const Field& field = allFields()[static_cast<std::size_t>(number - 1)];
        const std::string table = '"' + std::string(kindName(field.kind)) + '"';
        const std::string column = '"' + std::string(field.name) + '"';
        if (field.type == FieldType::Ref) {
            if (auto cut = run("UPDATE " + table + " SET " + column + " = NULL WHERE record = ?1", from); !cut)
                return cut;
            continue;
        }
        const bool isWith = field.kind == Kind::Conversation && field.name == "with";
        if (isWith) {
            const auto isKept = readIndexed(from, kindTable(field.kind));
            if (!isKept) return isKept.error();
            if (!m_about.empty()) m_search.remove(from, std::array{target}, m_words, *isKept);
        }
        const auto list = m_statements.use("SELECT " + column + " FROM " + table + " WHERE record = ?1");
        if (!list) return list.error();
        const auto row = (*list)->bind(1, raw(from)).step();
        if (!row) return row.error();
        if (!*row) continue;
        std::string packed;
        for (const RecordNumber each : unpackNumbers((*list)->blob(0)))
            if (each != target) appendNumber(packed, each);
        (*list)->reset();
        const auto write = m_statements.use("UPDATE " + table + " SET " + column + " = ?2 WHERE record = ?1");
        if (!write) return write.error();
        (*write)->bind(1, raw(from)).bindBlobBorrowed(2, packed);
        if (auto written = (*write)->run(); !written) return written;
    }
    return {};
}

Result<void> FoldedTables::settled() {
    if (auto written = m_links.write(); !written) return written;
    if (auto settled = m_identity.settle(m_standing); !settled) return settled;
    if (auto settled = m_standing.settle(); !settled) return settled;
    if (auto settled = m_search.settle(); !settled) return settled;
    if (m_search.isStale())
        if (auto indexed = indexAnew(); !indexed) return indexed;
    m_hasBegunList = false;
    if (!std::exchange(m_makesListLast, false)) return {};
    return m_statements.database().execute(listSql());
}

void FoldedTables::abandon() {
    m_links.abandon();
    m_identity.abandon();
    m_search.abandon();
    m_standing.abandon();
    m_hasBegunList = false;
    m_makesListLast = false;
}

Result<void> FoldedTables::cleared() {
    m_rowStatements.assign(allKinds().size(), nullptr);
    m_links.abandon();
    m_statements.clear();
    Database& database = m_statements.database();
    if (auto dropped = database.execute(dropTablesSql()); !dropped) return dropped;
    if (auto made = database.execute(tablesSql()); !made) return made;
    const auto note = m_statements.use("INSERT OR REPLACE INTO store_meta(key, value) VALUES('tables', ?1)");
    if (!note) return note.error();
    m_needsRebuild = false;
    m_hasBegunList = false;
    if (auto begun = beginList(); !begun) return begun;
    return (*note)->bind(1, tablesFingerprint()).run();
}

} // namespace hedgerow
