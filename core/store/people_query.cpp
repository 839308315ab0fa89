// SPDX-License-Identifier: GPL-3.0-or-later
// Reader::people() and Reader::personRows(): lists that stay quick with 100,000 people.
#include "core/store/name_order.h"
#include "core/store/people_conditions.h"
#include "core/store/people_order.h"
#include "core/store/reader.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <algorithm>

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

// Each once, by nameOrder().
std::vector<std::string> inOrder(std::string_view labels, char separator) {
    std::vector<std::pair<std::string, std::string>> ordered;
    while (!labels.empty()) {
        const std::string_view label = labels.substr(0, labels.find(separator));
        labels.remove_prefix(std::min(labels.size(), label.size() + 1));
        if (!label.empty()) ordered.emplace_back(nameOrder(label), label);
    }
    std::ranges::sort(ordered);
    std::vector<std::string> each;
    for (auto& [order, label] : ordered)
        if (each.empty() || each.back() != label) each.push_back(std::move(label));
    return each;
}

constexpr char kBetweenTags = '\x1f'; // no command lets it into a label

// One or two letters, between their quotes and an asterisk, begin a word of nearly every note.
constexpr std::size_t kShortestInNotes = 6;
constexpr std::string_view kMembershipKind = "(SELECT number FROM kind_name WHERE name = 'membership')";

} // namespace

// The persons for each of whom every word is found somewhere; none for a text without words.
Result<std::optional<PeopleSet>> Reader::matches(std::string_view typed) {
    std::optional<PeopleSet> all;
    for (const std::string& term : searchTerms(typed)) {
        const auto found = peopleFound((term.size() < kShortestInNotes ? "{names units} : " : "") + term);
        if (!found) return found.error();
        if (all)
            intersect(*all, **found);
        else
            all = **found;
    }
    return all;
}

// Those any of whose records has the word, each by the record they are listed under.
Result<const PeopleSet*> Reader::peopleFound(const std::string& match) {
    if (const PeopleSet* known = m_memory.found(match)) return known;
    PeopleSet found;
    std::vector<RecordNumber> units;
    const auto statement = m_statements.use("SELECT rowid FROM search WHERE search MATCH ?1");
    if (!statement) return statement.error();
    (*statement)->bind(1, match);
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        const std::int64_t at = (*statement)->int64(0);
        if (const RecordNumber person = foundPerson(at); person != RecordNumber::None)
            mark(found, raw(person));
        else
            units.push_back(foundRecord(at));
    }
    for (const RecordNumber unit : units) {
        const auto members = membersOf(unit);
        if (!members) return members.error();
        for (const RecordNumber member : **members) mark(found, raw(member));
    }
    // Found through a record that is the same person as another: shown under that one.
    const auto others = m_statements.use("SELECT record, root FROM person WHERE root <> record");
    if (!others) return others.error();
    while (true) {
        const auto row = (*others)->step();
        if (!row) return row.error();
        if (!*row) break;
        if (contains(found, (*others)->int64(0))) mark(found, (*others)->int64(1));
    }
    return &m_memory.keepFound(match, std::move(found));
}

Result<const std::vector<RecordNumber>*> Reader::membersOf(RecordNumber unit) {
    if (const auto* known = m_memory.members(unit)) return known;
    const auto statement =
        m_statements.use("SELECT m.owner1 FROM link l CROSS JOIN membership m ON m.record = l.record "
                         "WHERE l.target = ?1 AND l.field = ?2 AND m.removed = 0");
    if (!statement) return statement.error();
    (*statement)->bind(1, raw(unit)).bind(2, std::int64_t{linkField(Kind::Membership, "unit")});
    auto members = numbers(**statement);
    if (!members) return members.error();
    return &m_memory.keepMembers(unit, std::move(*members));
}

// Everyone listed, in this order.
Result<const std::vector<RecordNumber>*> Reader::everyone(PeopleSort sort, bool isDescending) {
    if (const auto* known = m_memory.order(sort, isDescending)) return known;
    auto people = everyoneInOrder(m_statements, sort, isDescending);
    if (!people) return people.error();
    return &m_memory.keepOrder(sort, isDescending, std::move(*people));
}

Result<std::vector<RecordNumber>> Reader::people(const PeopleQuery& query) {
    m_memory.forgetIfWritten(m_statements.database().allChangedRows());
    auto found = matches(query.text);
    if (!found) return found.error();
    std::optional<PeopleSet> wanted = std::move(*found);
    auto meeting = peopleMeeting(m_statements, m_journal, query);
    if (!meeting) return meeting.error();
    if (wanted && *meeting)
        intersect(*wanted, **meeting);
    else if (*meeting)
        wanted = std::move(**meeting);

    const auto all = everyone(query.sort, query.isDescending);
    if (!all) return all.error();
    if (!wanted) return **all;
    std::vector<RecordNumber> people;
    for (const RecordNumber number : **all)
        if (contains(*wanted, raw(number))) people.push_back(number);
    return people;
}

Result<void> Reader::completeName(RecordNumber root, PersonName& name) {
    const auto statement =
        m_statements.use("SELECT p.given, p.family, p.called, p.code_name, p.description FROM person p "
                         "JOIN record r ON r.number = p.record WHERE p.root = ?1 AND p.root <> p.record ORDER BY r.id");
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, raw(root));
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) return {};
        name.complete({std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                       std::string(row.text(3)), std::string(row.text(4))});
    }
}

Result<std::vector<PersonRow>> Reader::personRows(std::span<const RecordNumber> people) {
    static const std::string sql =
        "SELECT r.id, p.display, p.code_name, p.lead, lr.id, s.assessed_on, s.last_talk, coalesce(s.talks, 0), "
        "s.next_due, "
        "EXISTS(SELECT 1 FROM conflict c WHERE c.record = p.record), (SELECT id FROM record WHERE number = m.record), "
        "u.name, m.title, m.power_over_staff, "
        "p.given, p.family, p.called, p.description, EXISTS(SELECT 1 FROM person o WHERE o.root = ?1 AND o.root <> "
        "o.record), (SELECT group_concat(g.label, char(31)) FROM (SELECT ?1 AS member UNION ALL SELECT record FROM "
        "person WHERE root = ?1 AND root <> record) x CROSS JOIN tagging t ON t.record IN (SELECT number FROM owned "
        "WHERE owner = x.member AND kind = (SELECT number FROM kind_name WHERE name = 'tagging')) CROSS JOIN tag g ON "
        "g.record = t.tag WHERE t.removed = 0) "
        "FROM person p JOIN record r ON r.number = p.record LEFT JOIN standing s ON s.person = p.record "
        "LEFT JOIN record lr ON lr.number = s.level "
        "LEFT JOIN membership m ON m.record = (SELECT mm.record FROM (SELECT ?1 AS member UNION ALL "
        "    SELECT record FROM person WHERE root = ?1 AND root <> record) x "
        "  CROSS JOIN membership mm ON mm.record IN (SELECT number FROM owned WHERE owner = x.member AND kind = " +
        std::string(kMembershipKind) +
        ") WHERE mm.removed = 0 "
        "  ORDER BY mm.\"to\" IS NULL DESC, mm.\"from\" DESC, mm.record DESC LIMIT 1) "
        "LEFT JOIN unit u ON u.record = m.unit WHERE p.record = ?1";
    const auto statement = m_statements.use(sql);
    if (!statement) return statement.error();
    Statement& row = **statement;
    std::vector<PersonRow> rows;
    rows.reserve(people.size());
    for (const RecordNumber number : people) {
        row.reset();
        const auto found = row.bind(1, raw(number)).step();
        if (!found) return found.error();
        PersonRow& person = rows.emplace_back();
        person.number = number;
        if (!*found) continue; // gone since the list was made: an empty line until it is made anew
        person.id = PersonId(row.id(0));
        person.name = row.text(1);
        person.codeName = row.text(2);
        person.lead = row.text(3);
        if (!row.isNull(4)) person.level = LevelId(row.id(4));
        person.assessedOn = Date::parse(row.text(5));
        person.lastTalk = Date::parse(row.text(6));
        person.talks = row.int64(7);
        person.nextDue = Date::parse(row.text(8));
        person.hasConflict = row.int64(9) != 0;
        if (!row.isNull(10)) person.membership = row.id(10);
        person.unit = row.text(11);
        person.title = row.text(12);
        person.hasPowerOverStaff = row.int64(13) != 0;
        person.personName = {std::string(row.text(14)), std::string(row.text(15)), std::string(row.text(16)),
                             person.codeName, std::string(row.text(17))};
        const bool hasOthers = row.int64(18) != 0;
        person.tags = inOrder(row.text(19), kBetweenTags);
        row.reset();
        if (hasOthers)
            if (auto completed = completeName(number, person.personName); !completed) return completed.error();
        person.codeName = person.personName.codeName;
    }
    return rows;
}

} // namespace hedgerow
