// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/base/id.h"
#include "core/store/search_key.h"

#include <algorithm>
#include <array>
#include <bit>

namespace hedgerow {
namespace {

// Raise it when the same columns get other contents.
constexpr std::string_view kContentsVersion = "5";

constexpr std::string_view kListSql = "CREATE INDEX person_listed ON person(sort_key, record) WHERE listed = 1;\n";

constexpr std::string_view kCommonSql = R"(
CREATE TABLE family(record INTEGER NOT NULL, field TEXT NOT NULL, value NOT NULL, PRIMARY KEY(record, field)) WITHOUT ROWID;
CREATE TABLE conflict(record INTEGER NOT NULL, field TEXT NOT NULL, PRIMARY KEY(record, field)) WITHOUT ROWID;
CREATE TABLE link(target INTEGER NOT NULL, field INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY(target, field, record)) WITHOUT ROWID;
CREATE TABLE standing(person INTEGER PRIMARY KEY, assessment INTEGER, level INTEGER, assessed_on TEXT, last_talk TEXT,
  talks INTEGER NOT NULL, next_due TEXT);
CREATE INDEX person_member ON person(root) WHERE root <> record;
CREATE INDEX person_captured ON person(captured) WHERE captured IS NOT NULL;
CREATE INDEX follow_up_due ON follow_up(due) WHERE removed = 0 AND done IS NOT 1;
CREATE INDEX commitment_due ON commitment(due) WHERE removed = 0 AND kept IS NULL;
CREATE INDEX conversation_date ON conversation("date") WHERE removed = 0;
CREATE TABLE search_text(row INTEGER PRIMARY KEY, names TEXT NOT NULL, units TEXT NOT NULL, notes TEXT NOT NULL);
CREATE VIRTUAL TABLE search USING fts5(names, units, notes, content = '', detail = column, columnsize = 0,
  tokenize = "unicode61 remove_diacritics 2");
INSERT INTO search(search, rank) VALUES('secure-delete', 1);
)";

std::string quoted(std::string_view column) {
    return '"' + std::string(column) + '"';
}

std::string_view columnType(FieldType type) {
    switch (type) {
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Ref:
        return "INTEGER";
    case FieldType::RefList:
        return "BLOB";
    default:
        return "TEXT";
    }
}

std::vector<std::string> fixedColumns(Kind kind) {
    std::vector<std::string> columns{"record"};
    for (int i = 1; i <= ownerCount(kind); ++i) columns.push_back("owner" + std::to_string(i));
    columns.push_back("removed");
    return columns;
}

std::string createSql(Kind kind) {
    std::string sql = "CREATE TABLE " + quoted(kindName(kind)) + "(record INTEGER PRIMARY KEY";
    for (int i = 1; i <= ownerCount(kind); ++i) sql += ", owner" + std::to_string(i) + " INTEGER NOT NULL";
    sql += ", removed INTEGER NOT NULL";
    for (const Field* field : kindTable(kind).columns) {
        sql += ", " + quoted(field->name) + ' ';
        sql += columnType(field->type);
    }
    // What the records of one person, merged from several, look like in a list (identity.h).
    if (kind == Kind::Person) sql += ", same_as INTEGER, root INTEGER, listed INTEGER, display TEXT, sort_key TEXT";
    return sql + ");\n";
}

KindTable makeTable(Kind kind) {
    KindTable table{kind, {}, {}, {}, {}, {}};
    for (const Field& field : fieldsOf(kind)) {
        table.places.push_back(table.columns.size());
        if (!field.isFamily()) table.columns.push_back(&field);
    }
    std::vector<std::string> names = fixedColumns(kind);
    for (const Field* field : table.columns) names.push_back(quoted(field->name));
    const std::size_t fieldsEnd = names.size();
    if (kind == Kind::Person) names.insert(names.end(), {"same_as", "root", "listed", "display", "sort_key"});
    std::string list;
    std::string marks;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string_view comma = i == 0 ? "" : ", ";
        list.append(comma).append(names[i]);
        marks.append(comma).append("?").append(std::to_string(i + 1));
    }
    const std::string name = quoted(kindName(kind));
    table.insertSql = "INSERT INTO " + name + "(" + list + ") VALUES(" + marks + ")";
    std::string fields;
    for (std::size_t i = 0; i < fieldsEnd; ++i) fields.append(i == 0 ? "" : ", ").append(names[i]);
    table.selectSql = "SELECT " + fields + " FROM " + name + " WHERE record = ?1";
    table.deleteSql = "DELETE FROM " + name + " WHERE record = ?1";
    return table;
}

} // namespace

const KindTable& kindTable(Kind kind) {
    static const std::vector<KindTable> tables = [] {
        std::vector<KindTable> made;
        for (const Kind each : allKinds()) made.push_back(makeTable(each));
        return made;
    }();
    return tables[static_cast<std::size_t>(kind)];
}

bool hasTable(Kind kind) {
    return kind != Kind::ContactPoint;
}

std::string tablesSql() {
    std::string sql;
    for (const Kind kind : allKinds())
        if (hasTable(kind)) sql += createSql(kind);
    return sql.append(kCommonSql).append(kListSql);
}

std::string_view listSql() {
    return kListSql;
}

std::string dropTablesSql() {
    std::string sql;
    for (const Kind kind : allKinds()) sql += "DROP TABLE IF EXISTS " + quoted(kindName(kind)) + ";\n";
    for (const std::string_view table : {"family", "conflict", "link", "standing", "search", "search_text"})
        sql.append("DROP TABLE IF EXISTS ").append(table).append(";\n");
    return sql;
}

std::string tablesFingerprint() {
    return Id::named(tablesSql().append(kContentsVersion).append(searchKeyVersion())).hex();
}

void appendNumber(std::string& blob, RecordNumber number) {
    const auto value = static_cast<std::uint64_t>(number);
    for (int shift = 0; shift < 64; shift += 8) blob += static_cast<char>(value >> shift & 0xff);
}

std::vector<RecordNumber> unpackNumbers(std::string_view blob) {
    std::vector<RecordNumber> numbers;
    for (std::size_t at = 0; at + 8 <= blob.size(); at += 8) {
        std::uint64_t value = 0;
        for (std::size_t i = 8; i-- > 0;) value = value << 8 | static_cast<std::uint8_t>(blob[at + i]);
        numbers.push_back(RecordNumber{std::bit_cast<std::int64_t>(value)});
    }
    return numbers;
}

int linkField(Kind kind, std::string_view name) {
    const Field* field = fieldNamed(kind, name);
    return field ? static_cast<int>(field - allFields().data()) + 1 : -1;
}

} // namespace hedgerow
