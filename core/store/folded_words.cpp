// SPDX-License-Identifier: GPL-3.0-or-later
// FoldedTables: the words of records as their rows tell them.
#include "core/store/folded_tables.h"

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

// Whether such a value stands in its column as text.
bool isText(FieldType type) {
    switch (type) {
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Ref:
    case FieldType::RefList:
        return false;
    default:
        return true;
    }
}

} // namespace

// What the search index knows of the record, in m_words and m_about, as its row tells. True: the words are kept apart.
Result<bool> FoldedTables::readIndexed(RecordNumber record, const KindTable& table) {
    m_words.clear();
    m_about.clear();
    if (!SearchWords::areIn(table.kind)) return false;
    const auto select = m_statements.use(table.selectSql);
    if (!select) return select.error();
    Statement& row = **select;
    const auto found = row.bind(1, raw(record)).step();
    if (!found) return found.error();
    const int owners = ownerCount(table.kind);
    const bool isIndexed = *found && row.int64(1 + owners) == 0;
    if (isIndexed) {
        for (int i = 1; i <= owners; ++i) m_about.push_back(RecordNumber{row.int64(i)});
        int at = 2 + owners;
        for (const Field* field : table.columns) {
            const int column = at++;
            if (row.isNull(column)) continue;
            if (isText(field->type)) m_words.add(*field, row.text(column));
            if (table.kind == Kind::Conversation && field->name == "with") m_about = unpackNumbers(row.blob(column));
        }
    }
    row.reset();
    if (!isIndexed) return false;
    if (table.kind == Kind::Person) m_about = {record};
    if (table.kind == Kind::Unit) m_about = {RecordNumber::None};
    if (table.kind == Kind::Conversation)
        if (auto read = readFamilies(record); !read) return read.error();
    const auto conflict = m_statements.use("SELECT 1 FROM conflict WHERE record = ?1 LIMIT 1");
    if (!conflict) return conflict.error();
    const auto isInConflict = (*conflict)->bind(1, raw(record)).step();
    (*conflict)->reset();
    return isInConflict;
}

Result<void> FoldedTables::readFamilies(RecordNumber record) {
    const auto select =
        m_statements.use("SELECT field, value FROM family WHERE record = ?1 AND typeof(value) = 'text'");
    if (!select) return select.error();
    Statement& row = **select;
    row.bind(1, raw(record));
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) return {};
        if (const Field* field = fieldNamed(Kind::Conversation, row.text(0))) m_words.add(*field, row.text(1));
    }
}

// Everything that is searched, from the tables: the index is empty but for what is kept.
Result<void> FoldedTables::indexAnew() {
    if (auto begun = m_search.beginAnew(); !begun) return begun;
    for (const Kind kind : allKinds()) {
        if (!SearchWords::areIn(kind)) continue;
        std::vector<RecordNumber> records;
        {
            const auto select = m_statements.use("SELECT record FROM \"" + std::string(kindName(kind)) +
                                                 "\" WHERE removed = 0 ORDER BY record");
            if (!select) return select.error();
            while (true) {
                const auto found = (*select)->step();
                if (!found) return found.error();
                if (!*found) break;
                records.push_back(RecordNumber{(*select)->int64(0)});
            }
        }
        for (const RecordNumber record : records) {
            const auto isKept = readIndexed(record, kindTable(kind));
            if (!isKept) return isKept.error();
            if (*isKept) continue;
            if (auto added = m_search.add(record, m_about, m_words); !added) return added;
        }
    }
    return m_search.settle();
}

} // namespace hedgerow
