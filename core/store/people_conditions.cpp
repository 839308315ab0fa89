// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people_conditions.h"

#include "core/store/schema.h"

#include <functional>
#include <string>

namespace hedgerow {
namespace {

// Later than any date: no end of a membership is.
constexpr std::string_view kAfterAllDays = "9999-99";

// SQL that grows with the values for its parameters, so that the two cannot fall apart.
class Conditions {
public:
    explicit Conditions(std::string sql) : m_sql(std::move(sql)) {}

    Conditions& add(std::string_view sql) {
        m_sql += sql;
        return *this;
    }
    // The number of a parameter for the value.
    std::string value(std::string text) {
        return parameter([text = std::move(text)](Statement& row, int at) { row.bind(at, text); });
    }
    // The same for a list of records.
    std::string values(std::span<const RecordNumber> records) {
        std::string list;
        for (const RecordNumber record : records) {
            if (!list.empty()) list += ", ";
            list += parameter([record](Statement& row, int at) { row.bind(at, static_cast<std::int64_t>(record)); });
        }
        return '(' + list + ')';
    }
    std::string value(int number) {
        return parameter([number](Statement& row, int at) { row.bind(at, std::int64_t{number}); });
    }

    // The numbers in the first column.
    Result<PeopleSet> people(StatementCache& statements) const {
        const auto statement = statements.use(m_sql);
        if (!statement) return statement.error();
        Statement& row = **statement;
        for (std::size_t i = 0; i < m_values.size(); ++i) m_values[i](row, static_cast<int>(i) + 1);
        PeopleSet set;
        while (true) {
            const auto found = row.step();
            if (!found) return found.error();
            if (!*found) return set;
            mark(set, row.int64(0));
        }
    }

private:
    using Bind = std::function<void(Statement&, int)>;

    std::string parameter(Bind bind) {
        m_values.push_back(std::move(bind));
        return '?' + std::to_string(m_values.size());
    }

    std::string m_sql;
    std::vector<Bind> m_values;
};

// The records a query's ids name.
struct AskedRecords {
    std::vector<RecordNumber> levels;
    std::vector<RecordNumber> units;
    std::vector<std::vector<RecordNumber>> tags;
};

Result<AskedRecords> askedRecords(JournalTables& journal, const PeopleQuery& query) {
    AskedRecords asked;
    const auto add = [&](std::vector<RecordNumber>& records, const Id& id) -> Result<void> {
        const auto found = journal.numbersOf(id);
        if (!found) return found.error();
        records.insert(records.end(), found->begin(), found->end());
        return {};
    };
    for (const LevelId& level : query.levels)
        if (auto added = add(asked.levels, level.id); !added) return added.error();
    if (query.unit)
        if (auto added = add(asked.units, query.unit->id); !added) return added.error();
    for (const Id& tag : query.tags)
        if (auto added = add(asked.tags.emplace_back(), tag); !added) return added.error();
    return asked;
}

// Conditions on the person and on where they stand.
std::optional<Conditions> personal(const PeopleQuery& query, const AskedRecords& asked) {
    const bool asksStanding = !query.levels.empty() || query.onlyNotAssessed || query.assessedBefore ||
                              query.assessedSince || query.onlyNeverSpoken || query.talkedSince || query.notTalkedSince;
    if (!asksStanding && query.lead.empty() && !query.onlyWithoutLead && !query.onlyCaptured && !query.onlyNamed)
        return std::nullopt;
    Conditions where("SELECT p.record FROM person p ");
    if (asksStanding) where.add("LEFT JOIN standing s ON s.person = p.record ");
    where.add("WHERE p.listed = 1 ");
    if (!query.levels.empty()) where.add("AND s.level IN " + where.values(asked.levels) + ' ');
    if (query.onlyNotAssessed) where.add("AND s.level IS NULL ");
    if (query.assessedBefore) where.add("AND s.assessed_on < " + where.value(query.assessedBefore->iso()) + ' ');
    if (query.assessedSince) where.add("AND s.assessed_on >= " + where.value(query.assessedSince->iso()) + ' ');
    if (query.onlyNamed) where.add("AND coalesce(p.given, p.family, p.called, '') <> '' ");
    if (query.onlyNeverSpoken) where.add("AND coalesce(s.talks, 0) = 0 ");
    if (query.talkedSince) where.add("AND s.last_talk >= " + where.value(query.talkedSince->iso()) + ' ');
    if (query.notTalkedSince)
        where.add("AND (s.last_talk IS NULL OR s.last_talk < " + where.value(query.notTalkedSince->iso()) + ") ");
    if (!query.lead.empty()) where.add("AND p.lead = " + where.value(query.lead) + ' ');
    if (query.onlyWithoutLead) where.add("AND coalesce(p.lead, '') = '' ");
    if (query.onlyCaptured)
        where.add(
            "AND (p.captured IS NOT NULL OR p.record IN (SELECT root FROM person WHERE root <> record AND captured "
            "IS NOT NULL)) ");
    return where;
}

// Conditions that one and the same current membership has to meet.
std::optional<Conditions> atWork(const PeopleQuery& query, const AskedRecords& asked) {
    if (!query.unit && query.contract.empty() && !query.onlyWithPowerOverStaff) return std::nullopt;
    Conditions where("");
    if (query.unit) {
        // A unit with all below it, however they point at each other; then from the few to their members.
        where.add("WITH RECURSIVE within(unit) AS (SELECT record FROM unit WHERE record IN " +
                  where.values(asked.units));
        where.add(" UNION SELECT u.record FROM within w CROSS JOIN link l ON l.target = w.unit AND l.field = " +
                  where.value(linkField(Kind::Unit, "parent")));
        where.add(" CROSS JOIN unit u ON u.record = l.record AND u.removed = 0) "
                  "SELECT p.root FROM within w CROSS JOIN link l ON l.target = w.unit AND l.field = " +
                  where.value(linkField(Kind::Membership, "unit")));
        where.add(" CROSS JOIN membership m ON m.record = l.record ");
    } else {
        where.add("SELECT p.root FROM membership m ");
    }
    where.add("CROSS JOIN person p ON p.record = m.owner1 WHERE m.removed = 0 AND (m.\"to\" IS NULL OR m.\"to\" >= " +
              where.value(query.today ? query.today->iso() : std::string(kAfterAllDays)) + ") ");
    if (!query.contract.empty()) where.add("AND m.contract = " + where.value(query.contract) + ' ');
    if (query.onlyWithPowerOverStaff) where.add("AND m.power_over_staff = 1 ");
    return where;
}

Conditions tagged(std::span<const RecordNumber> tag) {
    Conditions where("SELECT p.root FROM link l CROSS JOIN tagging t ON t.record = l.record AND t.removed = 0 "
                     "CROSS JOIN person p ON p.record = t.owner1 WHERE l.field = ");
    where.add(where.value(linkField(Kind::Tagging, "tag"))).add(" AND l.target IN " + where.values(tag));
    return where;
}

} // namespace

PeopleQuery PeopleQuery::of(const PeopleFilter& filter, Date today) {
    PeopleQuery query;
    query.text = filter.text;
    query.unit = filter.unit;
    query.today = today;
    query.contract = filter.contract;
    query.onlyWithPowerOverStaff = filter.isWithPowerOverStaff;
    query.levels = filter.levels;
    query.onlyNotAssessed = filter.isNotAssessed;
    if (filter.assessedDaysAgo) query.assessedBefore = today.plusDays(-*filter.assessedDaysAgo);
    if (filter.assessedWithinDays) query.assessedSince = today.plusDays(-*filter.assessedWithinDays);
    query.onlyNamed = filter.isNamed;
    query.onlyNeverSpoken = filter.isNeverTalkedWith;
    if (filter.talkedWithinDays) query.talkedSince = today.plusDays(-*filter.talkedWithinDays);
    if (filter.notTalkedForDays) query.notTalkedSince = today.plusDays(-*filter.notTalkedForDays);
    query.lead = filter.lead;
    query.onlyWithoutLead = filter.isWithoutLead;
    query.onlyCaptured = filter.isCaptured;
    query.tags = filter.tags;
    return query;
}

void mark(PeopleSet& set, std::int64_t number) {
    const auto at = static_cast<std::size_t>(number);
    if (at >= set.size()) set.resize(at + 1);
    set[at] = true;
}

bool contains(const PeopleSet& set, std::int64_t number) {
    const auto at = static_cast<std::size_t>(number);
    return at < set.size() && set[at];
}

void intersect(PeopleSet& set, const PeopleSet& other) {
    if (set.size() > other.size()) set.resize(other.size());
    for (std::size_t i = 0; i < set.size(); ++i)
        if (set[i] && !other[i]) set[i] = false;
}

Result<std::optional<PeopleSet>> peopleMeeting(StatementCache& statements, JournalTables& journal,
                                               const PeopleQuery& query) {
    const auto records = askedRecords(journal, query);
    if (!records) return records.error();
    std::optional<PeopleSet> all;
    std::vector<Conditions> asked;
    if (auto conditions = personal(query, *records)) asked.push_back(std::move(*conditions));
    if (auto conditions = atWork(query, *records)) asked.push_back(std::move(*conditions));
    for (const auto& tag : records->tags) asked.push_back(tagged(tag));
    for (const Conditions& conditions : asked) {
        auto met = conditions.people(statements);
        if (!met) return met.error();
        if (all)
            intersect(*all, *met);
        else
            all = std::move(*met);
    }
    return all;
}

} // namespace hedgerow
