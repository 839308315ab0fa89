// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people_keys.h"

#include "core/db/database.h"
#include "core/db/statement.h"

namespace hedgerow {
namespace {

Result<void> forEachRow(Database& database, std::string_view sql, const std::function<void(const Statement&)>& take) {
    auto statement = Statement::prepare(database, sql);
    if (!statement) return statement.error();
    while (true) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) return {};
        take(*statement);
    }
}

std::optional<Id> idAt(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.id(column));
}

} // namespace

Result<void> PeopleKeys::names(const std::function<void(const Name&)>& take) {
    return forEachRow(
        *m_database,
        "SELECT p.root, r.id, p.given, p.family, p.code_name, p.description, l.id, s.assessed_on FROM person p "
        "JOIN record r ON r.number = p.root LEFT JOIN standing s ON s.person = p.root "
        "LEFT JOIN record l ON l.number = s.level WHERE p.removed = 0",
        [&](const Statement& row) {
            take({RecordNumber{row.int64(0)}, row.id(1), row.text(2), row.text(3), row.text(4), row.text(5),
                  idAt(row, 6), Date::parse(row.text(7))});
        });
}

Result<void> PeopleKeys::contacts(
    const std::function<void(RecordNumber person, std::string_view type, std::string_view value)>& take) {
    return forEachRow(*m_database,
                      "SELECT p.root, c.type, c.value FROM contact_point c JOIN person p ON p.record = c.owner1 "
                      "WHERE c.removed = 0 AND p.removed = 0 AND c.value IS NOT NULL",
                      [&](const Statement& row) { take(RecordNumber{row.int64(0)}, row.text(1), row.text(2)); });
}

Result<void> PeopleKeys::memberships(
    const std::function<void(RecordNumber person, RecordNumber membership, const std::optional<Id>& unit)>& take) {
    return forEachRow(
        *m_database,
        "SELECT p.root, m.record, u.id FROM membership m JOIN person p ON p.record = m.owner1 "
        "LEFT JOIN record u ON u.number = m.unit WHERE m.removed = 0 AND p.removed = 0",
        [&](const Statement& row) { take(RecordNumber{row.int64(0)}, RecordNumber{row.int64(1)}, idAt(row, 2)); });
}

Result<void> PeopleKeys::taggings(const std::function<void(RecordNumber person, const Id& tag)>& take) {
    return forEachRow(
        *m_database,
        "SELECT p.root, g.id FROM tagging t JOIN person p ON p.record = t.owner1 JOIN record g ON g.number = t.tag "
        "WHERE t.removed = 0 AND p.removed = 0",
        [&](const Statement& row) { take(RecordNumber{row.int64(0)}, row.id(1)); });
}

} // namespace hedgerow
