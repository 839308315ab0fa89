// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people_keys.h"

#include "core/db/database.h"
#include "core/db/statement.h"
#include "core/store/folded_tables.h"

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
        m_journal->database(),
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
    auto owner = Statement::prepare(m_journal->database(), "SELECT root FROM person WHERE record = ?1 AND removed = 0");
    if (!owner) return owner.error();
    const Field& type = *fieldNamed(Kind::ContactPoint, "type");
    const Field& value = *fieldNamed(Kind::ContactPoint, "value");
    return m_journal->forEachFolded(
        kindName(Kind::ContactPoint), [&](RecordNumber person, const FoldedRecord& contact) -> Result<void> {
            const Value* written = shown(contact, value, value.name);
            if (!written || !contact.isVisible()) return {};
            const auto row = owner->bind(1, static_cast<std::int64_t>(person)).step();
            if (!row) return row.error();
            if (!*row) return {};
            const Value* kind = shown(contact, type, type.name);
            take(RecordNumber{owner->int64(0)}, kind ? std::string_view(*kind->text()) : std::string_view(),
                 *written->text());
            owner->reset();
            return {};
        });
}

Result<void> PeopleKeys::memberships(
    const std::function<void(RecordNumber person, RecordNumber membership, const std::optional<Id>& unit)>& take) {
    return forEachRow(
        m_journal->database(),
        "SELECT p.root, m.record, u.id FROM membership m JOIN person p ON p.record = m.owner1 "
        "LEFT JOIN record u ON u.number = m.unit WHERE m.removed = 0 AND p.removed = 0",
        [&](const Statement& row) { take(RecordNumber{row.int64(0)}, RecordNumber{row.int64(1)}, idAt(row, 2)); });
}

Result<void> PeopleKeys::taggings(const std::function<void(RecordNumber person, const Id& tag)>& take) {
    return forEachRow(
        m_journal->database(),
        "SELECT p.root, g.id FROM tagging t JOIN person p ON p.record = t.owner1 JOIN record g ON g.number = t.tag "
        "WHERE t.removed = 0 AND p.removed = 0",
        [&](const Statement& row) { take(RecordNumber{row.int64(0)}, row.id(1)); });
}

} // namespace hedgerow
