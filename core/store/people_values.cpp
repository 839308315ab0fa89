// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about many people at once: their ids, what they have in common, who begins with these letters.
#include "core/store/identity.h"
#include "core/store/name_order.h"
#include "core/store/reader.h"

#include <array>

namespace hedgerow {
namespace {

// Greater than any letter of an order.
constexpr std::string_view kAfterAllLetters = "\u0100";

constexpr std::array<std::string_view, 3> kPersonFields{"lead", "basis", "source"};
constexpr std::array<std::string_view, 7> kWorkFields{
    "unit", "title", "role_family", "contract", "employer", "power_over_staff", "remote"};

} // namespace

Result<std::vector<PersonId>> Reader::personIds(std::span<const RecordNumber> people) {
    const auto statement = m_statements.use("SELECT id FROM record WHERE number = ?1");
    if (!statement) return statement.error();
    Statement& row = **statement;
    std::vector<PersonId> ids;
    ids.reserve(people.size());
    for (const RecordNumber person : people) {
        const auto found = row.bind(1, static_cast<std::int64_t>(person)).step();
        if (!found) return found.error();
        if (!*found) continue; // gone since the list was made
        ids.emplace_back(row.id(0));
        row.reset();
    }
    return ids;
}

Result<std::vector<RecordNumber>> Reader::beginningWith(std::string_view typed) {
    const std::string letters = nameOrderOfBeginning(typed);
    if (letters.empty()) return std::vector<RecordNumber>();
    const std::string key = std::string(kNamedOrder) + letters;
    const auto statement =
        m_statements.use("SELECT record FROM person WHERE listed = 1 AND sort_key >= ?1 AND sort_key < ?2");
    if (!statement) return statement.error();
    return numbers((*statement)->bind(1, key).bind(2, key + std::string(kAfterAllLetters)));
}

Result<SharedValues> Reader::sharedValues(std::span<const PersonId> people) {
    const auto person = m_statements.use("SELECT lead, basis, source FROM person WHERE record = ?1");
    if (!person) return person.error();
    const auto work =
        m_statements.use("SELECT u.name, m.title, m.role_family, m.contract, m.employer, m.power_over_staff, m.remote "
                         "FROM membership m LEFT JOIN unit u ON u.record = m.unit WHERE m.record = ?1");
    if (!work) return work.error();
    SharedValues shared;
    bool isFirst = true;
    for (const PersonId& id : people) {
        const auto number = listedNumber(id);
        if (!number) return number.error();
        const RecordNumber numbers[]{*number};
        const auto rows = personRows(numbers);
        if (!rows) return rows.error();

        auto found = (*person)->bind(1, static_cast<std::int64_t>(*number)).step();
        if (!found) return found.error();
        for (std::size_t i = 0; i < kPersonFields.size(); ++i)
            shared.person[std::string(kPersonFields[i])].add(
                *found ? std::string((*person)->text(static_cast<int>(i))) : std::string(), isFirst);
        (*person)->reset();

        bool isAtWork = false;
        if (const auto& membership = rows->front().membership) {
            const auto candidates = m_journal.numbersOf(*membership);
            if (!candidates) return candidates.error();
            for (const RecordNumber candidate : *candidates) {
                if (isAtWork) break;
                found = (*work)->bind(1, static_cast<std::int64_t>(candidate)).step();
                if (!found) return found.error();
                isAtWork = *found;
            }
        }
        for (std::size_t i = 0; i < kWorkFields.size(); ++i)
            shared.work[std::string(kWorkFields[i])].add(
                isAtWork ? std::string((*work)->text(static_cast<int>(i))) : std::string(), isFirst);
        (*work)->reset();
        isFirst = false;
    }
    return shared;
}

} // namespace hedgerow
