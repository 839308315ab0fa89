// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/roll_up_gift.h"

#include "core/insight/roll_up.h"

#include <algorithm>
#include <map>
#include <set>

namespace hedgerow {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

// The units in the order of a tree, everyone first.
class UnitTree {
public:
    UnitTree(Reader& reader, std::span<const PersonFacts> people) : m_reader(reader) {
        for (std::size_t i = 0; i < people.size(); ++i) m_places.emplace(people[i].number, i);
        RollUpUnit everyone;
        for (std::size_t i = 0; i < people.size(); ++i) everyone.people.push_back(i);
        units.push_back(std::move(everyone));
        depths.push_back(0);
    }

    Result<void> read(Date today) {
        auto known = m_reader.units();
        if (!known) return known.error();
        m_known = std::move(*known);
        const auto isTop = [&](const UnitView& unit) {
            return !unit.parent || std::ranges::find(m_known, *unit.parent, &UnitView::id) == m_known.end();
        };
        for (const UnitView& unit : m_known)
            if (isTop(unit))
                if (auto added = add(unit, 0, 1, today); !added) return added;
        return {};
    }

    std::vector<RollUpUnit> units;
    std::vector<std::int64_t> depths;

private:
    Result<void> add(const UnitView& unit, std::size_t parent, std::int64_t depth, Date today) {
        if (!m_seen.insert(unit.id).second) return {};
        PeopleQuery query;
        query.unit = unit.id;
        query.today = today;
        const auto members = m_reader.people(query);
        if (!members) return members.error();
        RollUpUnit made{unit.name, parent, unit.headcount, {}};
        for (const RecordNumber number : *members)
            if (const auto place = m_places.find(static_cast<std::int64_t>(number)); place != m_places.end())
                made.people.push_back(place->second);
        if (made.people.empty() && !made.headcount) return {}; // nobody there or below
        std::ranges::sort(made.people);
        const std::size_t place = units.size();
        units.push_back(std::move(made));
        depths.push_back(depth);
        for (const UnitView& below : m_known)
            if (below.parent == unit.id)
                if (auto added = add(below, place, depth + 1, today); !added) return added;
        return {};
    }

    Reader& m_reader;
    std::map<std::int64_t, std::size_t> m_places;
    std::vector<UnitView> m_known;
    std::set<UnitId> m_seen;
};

std::string headcountText(const std::optional<std::int64_t>& count) {
    if (!count) return std::string(RollUpTable::kNone);
    return *count < kFewInRollUp ? std::string(RollUpTable::kHidden) : std::to_string(*count);
}

Value textList(const std::vector<std::string>& texts) {
    Value::List list;
    for (const std::string& text : texts) list.emplace_back(text);
    return list;
}

} // namespace

Result<CountedTable> rollUpTable(Reader& reader, const std::optional<std::unordered_set<RecordNumber>>& people,
                                 Date today) {
    auto facts = reader.facts(today);
    if (!facts) return facts.error();
    if (people)
        std::erase_if(*facts,
                      [&](const PersonFacts& person) { return !people->contains(RecordNumber{person.number}); });
    UnitTree tree(reader, *facts);
    if (auto read = tree.read(today); !read) return read.error();
    const auto scales = reader.scales();
    if (!scales) return scales.error();

    std::set<LevelId> used;
    for (const PersonFacts& person : *facts)
        if (person.level) used.insert(*person.level);
    RollUpTable table;
    table.date = today;
    table.columns = {std::string(RollUpTable::kHeadcountColumn), std::string(RollUpTable::kKnownColumn),
                     std::string(RollUpTable::kFreshColumn), std::string(RollUpTable::kNotAssessedColumn)};
    std::vector<LevelId> levels;
    for (const ScaleView& scale : *scales) {
        const bool isUsed =
            std::ranges::any_of(scale.levels, [&](const LevelView& level) { return used.contains(level.id); });
        for (const LevelView& level : scale.levels) {
            if (!isUsed || level.polarity == "unknown" || (level.isRetired && !used.contains(level.id))) continue;
            levels.push_back(level.id);
            table.columns.push_back(std::string(RollUpTable::kLevelColumn) + std::to_string(level.order) + " · " +
                                    level.label);
        }
    }
    CoverageRules rules;
    rules.today = today;
    table.days = rules.staleAfterDays;
    const RollUp numbers = rollUp(*facts, tree.units, levels, rules);
    for (std::size_t i = 0; i < tree.units.size(); ++i) {
        RollUpTable::Row& row = table.rows.emplace_back();
        row.unit = tree.units[i].name;
        row.depth = tree.depths[i];
        row.cells.push_back(headcountText(tree.units[i].headcount));
        for (const RollUpCell& cell : numbers.rows[i])
            row.cells.push_back(cell ? std::to_string(*cell) : std::string(RollUpTable::kHidden));
    }
    if (facts->empty()) table.rows.clear();
    return CountedTable{std::move(table), static_cast<std::int64_t>(facts->size())};
}

bundle::Content contentOf(const RollUpTable& table, Environment& environment) {
    const std::int64_t midnight = environment.clock.nowMs() / kDayMs * kDayMs;
    const BatchName batch{static_cast<std::uint64_t>(midnight) << 16, environment.random.next64()};
    bundle::Content content;
    std::int64_t place = 0;
    for (const RollUpTable::Row& row : table.rows) {
        bundle::GivenChange change{batch, RecordName::of(Kind::RollUp, Id::random(environment.random)), {}};
        FieldValues values{{"report", table.report},
                           {"by", table.by},
                           {"date", table.date ? Value(*table.date) : Value()},
                           {"days", table.days},
                           {"place", place++},
                           {"depth", row.depth},
                           {"columns", textList(table.columns)},
                           {"cells", textList(row.cells)}};
        if (!row.unit.empty()) values.emplace_back("unit", row.unit);
        std::ranges::sort(values, {}, &FieldValue::first);
        for (auto& [field, value] : values) change.values.push_back({field, std::move(value), {}});
        content.changes.push_back(std::move(change));
    }
    std::ranges::sort(content.changes, {}, [](const bundle::GivenChange& change) { return change.record.id; });
    return content;
}

} // namespace hedgerow
