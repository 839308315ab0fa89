// SPDX-License-Identifier: GPL-3.0-or-later
// Reader::people() and Reader::personRows(): lists that stay quick with 100,000 people.
#include "core/store/people_conditions.h"
#include "core/store/reader.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <algorithm>

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

// A column of the membership that a list shows.
std::string ofMembership(std::string_view column) {
    return "(SELECT " + std::string(column) +
           " FROM record r JOIN membership m ON m.record = r.number LEFT JOIN unit u ON u.record = m.unit "
           "WHERE r.owner1 = p.record AND r.owner1 <> 0 AND r.kind = (SELECT number FROM kind_name WHERE name = "
           "'membership') "
           "AND m.removed = 0 ORDER BY m.\"to\" IS NULL DESC, m.\"from\" DESC, m.record DESC LIMIT 1)";
}

std::string orderOf(PeopleSort sort) {
    switch (sort) {
    case PeopleSort::Name:
        break;
    case PeopleSort::Unit:
        return ofMembership("u.name");
    case PeopleSort::Title:
        return ofMembership("m.title");
    case PeopleSort::Level:
        return "(SELECT l.\"order\" FROM level l WHERE l.record = s.level)";
    case PeopleSort::AssessedOn:
        return "s.assessed_on";
    case PeopleSort::LastTalk:
        return "s.last_talk";
    case PeopleSort::Talks:
        return "s.talks";
    case PeopleSort::NextDue:
        return "s.next_due";
    case PeopleSort::Lead:
        return "p.lead";
    case PeopleSort::CodeName:
        return "p.code_name";
    case PeopleSort::Called:
        return "p.called";
    }
    return "p.sort_key";
}

std::string peopleSql(const PeopleQuery& query) {
    std::string sql = "SELECT p.record FROM person p ";
    const bool sortsByStanding = query.sort == PeopleSort::Level || query.sort == PeopleSort::AssessedOn ||
                                 query.sort == PeopleSort::LastTalk || query.sort == PeopleSort::NextDue ||
                                 query.sort == PeopleSort::Talks;
    if (sortsByStanding) sql += "LEFT JOIN standing s ON s.person = p.record ";
    sql += "WHERE p.listed = 1 ORDER BY ";
    if (query.sort != PeopleSort::Name) {
        const std::string order = orderOf(query.sort);
        sql += order + " IS NULL, " + order + (query.isDescending ? " DESC, " : ", "); // what is not known comes last
    }
    return sql + "p.sort_key " + (query.sort == PeopleSort::Name && query.isDescending ? "DESC" : "ASC");
}

// One or two letters, between their quotes and an asterisk, begin a word of nearly every note.
constexpr std::size_t kShortestInNotes = 6;
// So many people are put in order by themselves; more are picked from everyone in order.
constexpr std::size_t kFewPeople = 3'000;

// By name, like everyone.
Result<std::vector<RecordNumber>> listedAmong(StatementCache& statements, const std::vector<bool>& wanted) {
    const auto statement = statements.use("SELECT sort_key FROM person WHERE record = ?1 AND listed = 1");
    if (!statement) return statement.error();
    std::vector<std::pair<std::string, RecordNumber>> keyed;
    for (std::size_t number = 0; number < wanted.size(); ++number) {
        if (!wanted[number]) continue;
        const auto row = (*statement)->bind(1, static_cast<std::int64_t>(number)).step();
        if (!row) return row.error();
        if (!*row) continue;
        keyed.emplace_back((*statement)->text(0), RecordNumber{static_cast<std::int64_t>(number)});
        (*statement)->reset();
    }
    std::ranges::sort(keyed);
    std::vector<RecordNumber> people;
    people.reserve(keyed.size());
    for (const auto& each : keyed) people.push_back(each.second);
    return people;
}

constexpr std::string_view kMembershipKind = "(SELECT number FROM kind_name WHERE name = 'membership')";

} // namespace

// The persons any of whose records has the words, as a set of record numbers; none for a text without words.
Result<std::optional<std::vector<bool>>> Reader::matches(std::string_view typed) {
    std::optional<std::vector<bool>> all;
    for (const std::string& term : searchTerms(typed)) {
        std::vector<bool> found;
        std::vector<RecordNumber> units;
        const auto statement = m_statements.use("SELECT rowid FROM search WHERE search MATCH ?1");
        if (!statement) return statement.error();
        (*statement)->bind(1, (term.size() < kShortestInNotes ? "{names units} : " : "") + term);
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
        for (const RecordNumber unit : units)
            if (auto marked = markMembers(unit, found); !marked) return marked.error();
        if (all)
            intersect(*all, found);
        else
            all = std::move(found);
    }
    return all;
}

Result<void> Reader::markMembers(RecordNumber unit, std::vector<bool>& found) {
    const auto statement = m_statements.use("SELECT m.owner1 FROM link l CROSS JOIN membership m ON m.record = l.record "
                                            "WHERE l.target = ?1 AND l.field = ?2 AND m.removed = 0");
    if (!statement) return statement.error();
    (*statement)->bind(1, raw(unit)).bind(2, std::int64_t{linkField(Kind::Membership, "unit")});
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return {};
        mark(found, (*statement)->int64(0));
    }
}

Result<std::vector<RecordNumber>> Reader::people(const PeopleQuery& query) {
    const auto hits = matches(query.text);
    if (!hits) return hits.error();
    std::optional<PeopleSet> wanted = *hits;
    if (wanted) {
        // Found through a record that is the same person as another: shown under that one.
        const auto others = m_statements.use("SELECT record, root FROM person WHERE root <> record");
        if (!others) return others.error();
        while (true) {
            const auto row = (*others)->step();
            if (!row) return row.error();
            if (!*row) break;
            if (contains(*wanted, (*others)->int64(0))) mark(*wanted, (*others)->int64(1));
        }
    }
    auto meeting = peopleMeeting(m_statements, query);
    if (!meeting) return meeting.error();
    if (wanted && *meeting)
        intersect(*wanted, **meeting);
    else if (*meeting)
        wanted = std::move(**meeting);

    if (wanted && query.sort == PeopleSort::Name && !query.isDescending &&
        static_cast<std::size_t>(std::ranges::count(*wanted, true)) <= kFewPeople)
        return listedAmong(m_statements, *wanted);

    const auto statement = m_statements.use(peopleSql(query));
    if (!statement) return statement.error();
    std::vector<RecordNumber> people;
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return people;
        const std::int64_t number = (*statement)->int64(0);
        if (!wanted || contains(*wanted, number)) people.push_back(RecordNumber{number});
    }
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
        "o.record) "
        "FROM person p JOIN record r ON r.number = p.record LEFT JOIN standing s ON s.person = p.record "
        "LEFT JOIN record lr ON lr.number = s.level "
        "LEFT JOIN membership m ON m.record = (SELECT mm.record FROM (SELECT ?1 AS member UNION ALL "
        "    SELECT record FROM person WHERE root = ?1 AND root <> record) x "
        "  JOIN record mr ON mr.owner1 = x.member AND mr.owner1 <> 0 AND mr.kind = " +
        std::string(kMembershipKind) +
        "  JOIN membership mm ON mm.record = mr.number WHERE mm.removed = 0 "
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
        row.reset();
        if (hasOthers)
            if (auto completed = completeName(number, person.personName); !completed) return completed.error();
        person.codeName = person.personName.codeName;
    }
    return rows;
}

} // namespace hedgerow
