// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people_order.h"

#include "core/store/each_row.h"
#include "core/store/name_order.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

namespace hedgerow {
namespace {

using People = std::vector<RecordNumber>;

// Columns of words, which stand in the order of nameOrder(): who, and a word or null; where it comes several times for
// one person, the last one counts. Null: another column.
const char* wordsSql(PeopleSort sort) {
    switch (sort) {
    case PeopleSort::Unit:
        return "SELECT m.owner1, u.name FROM membership m LEFT JOIN unit u ON u.record = m.unit WHERE m.removed = 0 "
               "ORDER BY m.\"to\" IS NULL, m.\"from\", m.record";
    case PeopleSort::Title:
        return "SELECT owner1, title FROM membership WHERE removed = 0 ORDER BY \"to\" IS NULL, \"from\", record";
    case PeopleSort::Lead:
        return "SELECT record, lead FROM person WHERE listed = 1";
    case PeopleSort::CodeName:
        return "SELECT record, code_name FROM person WHERE listed = 1";
    case PeopleSort::Called:
        return "SELECT record, called FROM person WHERE listed = 1";
    default:
        return nullptr;
    }
}

std::string orderOf(PeopleSort sort) {
    switch (sort) {
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
    default:
        return {};
    }
}

std::string peopleSql(PeopleSort sort, bool isDescending) {
    const std::string order = orderOf(sort);
    const std::string direction = isDescending ? " DESC" : " ASC";
    if (order.empty()) return "SELECT record FROM person WHERE listed = 1 ORDER BY sort_key" + direction;
    return "SELECT p.record FROM person p LEFT JOIN standing s ON s.person = p.record WHERE p.listed = 1 ORDER BY " +
           order + " IS NULL, " + order + direction + ", p.sort_key";
}

Result<People> everyone(StatementCache& statements, PeopleSort sort, bool isDescending) {
    People people;
    auto read = eachRow(statements, peopleSql(sort, isDescending),
                        [&](const Statement& row) { people.push_back(RecordNumber{row.int64(0)}); });
    if (!read) return read.error();
    return people;
}

// Records that are the same person as another: the one they are listed under.
class Roots {
public:
    static Result<Roots> read(StatementCache& statements) {
        Roots roots;
        auto read = eachRow(statements, "SELECT record, root FROM person WHERE root <> record",
                            [&](const Statement& row) { roots.m_others.emplace(row.int64(0), row.int64(1)); });
        if (!read) return read.error();
        return roots;
    }
    RecordNumber of(std::int64_t record) const {
        const auto other = m_others.find(record);
        return RecordNumber{other == m_others.end() ? record : other->second};
    }

private:
    std::unordered_map<std::int64_t, std::int64_t> m_others;
};

Result<People> everyoneByWords(StatementCache& statements, const char* sql, bool isDescending) {
    const auto roots = Roots::read(statements);
    if (!roots) return roots.error();
    std::unordered_map<std::string, std::string> orders; // few words, over and over
    std::unordered_map<RecordNumber, const std::string*> words;
    auto read = eachRow(statements, sql, [&](const Statement& row) {
        const std::string* order = nullptr;
        if (!row.isNull(1)) {
            const auto [known, isNew] = orders.try_emplace(std::string(row.text(1)));
            if (isNew) known->second = nameOrder(known->first);
            order = &known->second;
        }
        words.insert_or_assign(roots->of(row.int64(0)), order);
    });
    if (!read) return read.error();

    const auto people = everyone(statements, PeopleSort::Name, false);
    if (!people) return people.error();
    std::vector<std::pair<const std::string*, RecordNumber>> lines;
    lines.reserve(people->size());
    for (const RecordNumber person : *people) {
        const auto word = words.find(person);
        lines.emplace_back(word == words.end() ? nullptr : word->second, person);
    }
    std::ranges::stable_sort(lines, [isDescending](const auto& one, const auto& other) {
        if (!one.first || !other.first) return one.first && !other.first;
        return isDescending ? *one.first > *other.first : *one.first < *other.first;
    });
    People ordered;
    ordered.reserve(lines.size());
    for (const auto& [order, person] : lines) ordered.push_back(person);
    return ordered;
}

// The place of each tag among all, by its record; tags of the same words have the same.
Result<std::unordered_map<std::int64_t, int>> tagPlaces(StatementCache& statements) {
    std::vector<std::pair<std::string, std::int64_t>> tags;
    auto read = eachRow(statements, "SELECT record, label FROM tag WHERE label IS NOT NULL",
                        [&](const Statement& row) { tags.emplace_back(nameOrder(row.text(1)), row.int64(0)); });
    if (!read) return read.error();
    std::ranges::sort(tags);
    std::unordered_map<std::int64_t, int> places;
    int place = 0;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (i > 0 && tags[i].first != tags[i - 1].first) ++place;
        places.emplace(tags[i].second, place);
    }
    return places;
}

// By the first of their tags, then by the second, and so on.
Result<People> everyoneByTags(StatementCache& statements, bool isDescending) {
    const auto roots = Roots::read(statements);
    if (!roots) return roots.error();
    const auto places = tagPlaces(statements);
    if (!places) return places.error();
    std::vector<std::pair<RecordNumber, int>> tagged;
    auto read = eachRow(statements, "SELECT owner1, tag FROM tagging WHERE removed = 0", [&](const Statement& row) {
        if (const auto place = places->find(row.int64(1)); place != places->end())
            tagged.emplace_back(roots->of(row.int64(0)), place->second);
    });
    if (!read) return read.error();
    std::ranges::sort(tagged);
    tagged.erase(std::ranges::unique(tagged).begin(), tagged.end());

    auto people = everyone(statements, PeopleSort::Name, false);
    if (!people) return people.error();
    using Tags = std::span<const std::pair<RecordNumber, int>>;
    std::vector<std::pair<Tags, RecordNumber>> lines;
    People untagged;
    for (const RecordNumber person : *people) {
        const auto found = std::ranges::equal_range(tagged, person, {}, &std::pair<RecordNumber, int>::first);
        if (found.empty())
            untagged.push_back(person);
        else
            lines.emplace_back(Tags(found.begin(), found.end()), person);
    }
    const auto isBefore = [](const Tags& one, const Tags& other) {
        return std::ranges::lexicographical_compare(one, other, {}, &std::pair<RecordNumber, int>::second,
                                                    &std::pair<RecordNumber, int>::second);
    };
    std::ranges::stable_sort(lines, [&](const auto& one, const auto& other) {
        return isDescending ? isBefore(other.first, one.first) : isBefore(one.first, other.first);
    });
    people->clear();
    for (const auto& [tags, person] : lines) people->push_back(person);
    people->insert(people->end(), untagged.begin(), untagged.end());
    return people;
}

} // namespace

Result<std::vector<RecordNumber>> everyoneInOrder(StatementCache& statements, PeopleSort sort, bool isDescending) {
    if (sort == PeopleSort::Tags) return everyoneByTags(statements, isDescending);
    if (const char* sql = wordsSql(sort)) return everyoneByWords(statements, sql, isDescending);
    return everyone(statements, sort, isDescending);
}

} // namespace hedgerow
