// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/roll_up.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace hedgerow {
namespace {

using What = RollUpColumn::What;

constexpr std::size_t kMostUnknown = 400; // hidden numbers that are looked at all together

// Numbers, of which some are shown, and equations between them that any reader knows.
class Disclosure {
public:
    // Gives its place.
    std::size_t add(std::int64_t value, bool isInTable) {
        m_values.push_back(value);
        m_isShown.push_back(isInTable && value >= kFewInRollUp);
        return m_values.size() - 1;
    }
    // The first is the sum of the others.
    void addSum(std::vector<std::size_t> places) { m_sums.push_back(std::move(places)); }
    bool isShown(std::size_t place) const { return m_isShown[place]; }
    void hide(std::size_t place) { m_isShown[place] = false; }

    // Until nothing small can be worked out. False: too many to be sure of.
    bool settle() {
        while (true) {
            m_isKnown = m_isShown;
            if (!coverEachSum()) continue;
            const auto small = workOut();
            if (!small) return !m_isTooMany;
            if (!hideBeside(*small)) return true; // it follows from nothing that is shown
        }
    }

private:
    using Sum = std::vector<std::size_t>;

    bool isSmall(std::size_t place) const { return m_values[place] < kFewInRollUp; }

    std::vector<std::size_t> unknownOf(const Sum& sum) const {
        std::vector<std::size_t> unknown;
        for (const std::size_t place : sum)
            if (!m_isKnown[place]) unknown.push_back(place);
        return unknown;
    }

    // Of one sum alone: what is unknown in it must be several, of five people at least. False: something was hidden.
    bool coverEachSum() {
        return std::ranges::none_of(m_sums, [this](const Sum& sum) {
            const auto unknown = unknownOf(sum);
            if (unknown.empty() || unknown.size() == sum.size()) return false;
            std::int64_t people = 0;
            for (const std::size_t place : unknown) people += m_values[place];
            const bool isOne = unknown.size() == 1 && isSmall(unknown.front());
            const bool areFew = m_isKnown[sum.front()] && people < kFewInRollUp;
            return (isOne || areFew) && hideSmallest(sum);
        });
    }

    // A part rather than the whole.
    bool hideSmallest(const Sum& sum) {
        std::optional<std::size_t> smallest;
        for (const std::size_t place : std::span(sum).subspan(1))
            if (m_isShown[place] && (!smallest || m_values[place] < m_values[*smallest])) smallest = place;
        if (!smallest && m_isShown[sum.front()]) smallest = sum.front();
        if (smallest) m_isShown[*smallest] = false;
        return smallest.has_value();
    }

    bool hideBeside(std::size_t place) {
        const auto holds = [&](const Sum& sum) { return std::ranges::find(sum, place) != sum.end(); };
        return std::ranges::any_of(m_sums, [&](const Sum& sum) { return holds(sum) && hideSmallest(sum); }) ||
               std::ranges::any_of(m_sums, [&](const Sum& sum) { return hideSmallest(sum); });
    }

    // Adds to what is known whatever follows, until a small number does: that one. None: nothing small follows.
    std::optional<std::size_t> workOut() {
        while (true) {
            std::vector<std::size_t> found = zeros();
            if (found.empty()) {
                const auto unknown = unknowns();
                m_isTooMany = unknown.size() > kMostUnknown;
                if (m_isTooMany) return std::nullopt;
                found = solved(unknown);
            }
            if (found.empty()) return std::nullopt;
            for (const std::size_t place : found) {
                if (isSmall(place)) return place;
                m_isKnown[place] = true;
            }
        }
    }

    // Parts of a whole of which nothing is left.
    std::vector<std::size_t> zeros() const {
        for (const Sum& sum : m_sums) {
            const auto unknown = unknownOf(sum);
            if (unknown.empty() || !m_isKnown[sum.front()]) continue;
            if (std::ranges::all_of(unknown, [this](std::size_t place) { return m_values[place] == 0; }))
                return unknown;
        }
        return {};
    }

    std::map<std::size_t, std::size_t> unknowns() const {
        std::map<std::size_t, std::size_t> columns;
        for (const Sum& sum : m_sums)
            for (const std::size_t place : unknownOf(sum)) columns.emplace(place, columns.size());
        return columns;
    }

    // What all sums together leave no choice for: Gauss and Jordan, modulo a prime.
    std::vector<std::size_t> solved(const std::map<std::size_t, std::size_t>& unknown) const {
        std::vector<std::vector<std::int64_t>> rows;
        for (const Sum& sum : m_sums) {
            const auto open = unknownOf(sum);
            if (open.empty()) continue;
            auto& row = rows.emplace_back(unknown.size());
            for (const std::size_t place : open) row[unknown.at(place)] = place == sum.front() ? 1 : kPrime - 1;
        }
        std::size_t done = 0;
        for (std::size_t column = 0; column < unknown.size() && done < rows.size(); ++column) {
            std::size_t pivot = done;
            while (pivot < rows.size() && rows[pivot][column] == 0) ++pivot;
            if (pivot == rows.size()) continue;
            std::swap(rows[pivot], rows[done]);
            const std::int64_t inverse = power(rows[done][column], kPrime - 2);
            for (std::int64_t& number : rows[done]) number = number * inverse % kPrime;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const std::int64_t factor = rows[i][column];
                if (i == done || factor == 0) continue;
                for (std::size_t j = column; j < unknown.size(); ++j)
                    if (rows[done][j] != 0) rows[i][j] = (rows[i][j] + (kPrime - factor) * rows[done][j]) % kPrime;
            }
            ++done;
        }
        std::vector<std::size_t> places(unknown.size());
        for (const auto& [place, column] : unknown) places[column] = place;
        std::vector<std::size_t> found;
        const auto isThere = [](std::int64_t number) { return number != 0; };
        for (const std::vector<std::int64_t>& row : rows) {
            if (std::ranges::count_if(row, isThere) != 1) continue;
            found.push_back(places[static_cast<std::size_t>(std::ranges::find_if(row, isThere) - row.begin())]);
        }
        return found;
    }

    static constexpr std::int64_t kPrime = 2'147'483'647;
    static std::int64_t power(std::int64_t base, std::int64_t exponent) {
        std::int64_t result = 1;
        for (; exponent > 0; exponent /= 2) {
            if (exponent % 2 == 1) result = result * base % kPrime;
            base = base * base % kPrime;
        }
        return result;
    }

    std::vector<std::int64_t> m_values;
    std::vector<bool> m_isShown;
    std::vector<bool> m_isKnown; // shown, or worked out
    std::vector<Sum> m_sums;
    bool m_isTooMany = false;
};

class RollUpMaker {
public:
    RollUpMaker(std::span<const PersonFacts> people, std::span<const RollUpUnit> units, std::span<const LevelId> levels,
                const CoverageRules& rules)
        : m_people(people), m_units(units), m_rules(rules) {
        m_columns = {{What::Known, {}}, {What::Fresh, {}}, {What::NotAssessed, {}}};
        for (const LevelId& level : levels) m_columns.push_back({What::AtLevel, level});
    }

    RollUp make() {
        for (const RollUpUnit& unit : m_units) m_places.push_back(addRow(unit.people, true));
        for (std::size_t i = 0; i < m_units.size(); ++i) setAgainst(i);
        if (!m_numbers.settle()) {
            hideAllButKnown();
            static_cast<void>(m_numbers.settle()); // what is left is a tree of one column
        }
        RollUp table{m_columns, {}};
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            auto& row = table.rows.emplace_back();
            const std::vector<std::int64_t> counts = count(m_units[i].people);
            for (std::size_t column = 0; column < m_columns.size(); ++column)
                row.push_back(m_numbers.isShown(m_places[i][column]) ? RollUpCell(counts[column]) : std::nullopt);
        }
        return table;
    }

private:
    std::vector<std::int64_t> count(const std::vector<std::size_t>& places) const {
        std::vector<PersonFacts> people;
        people.reserve(places.size());
        for (const std::size_t place : places) people.push_back(m_people[place]);
        const Coverage covered = coverage(people, {}, m_rules);
        std::vector<std::int64_t> counts(m_columns.size());
        counts[0] = covered.listed;
        counts[1] = covered.assessed;
        for (const PersonFacts& person : people) {
            const RollUpColumn wanted{What::AtLevel, person.level.value_or(LevelId())};
            const auto column = person.level ? std::ranges::find(m_columns, wanted) : m_columns.end();
            ++counts[column == m_columns.end() ? 2 : static_cast<std::size_t>(column - m_columns.begin())];
        }
        return counts;
    }

    // The places of its numbers, of which the known is the sum of the unassessed and the levels.
    std::vector<std::size_t> addRow(const std::vector<std::size_t>& people, bool isInTable) {
        std::vector<std::size_t> places;
        for (const std::int64_t number : count(people)) places.push_back(m_numbers.add(number, isInTable));
        std::vector<std::size_t> sum{places[0]};
        sum.insert(sum.end(), places.begin() + 2, places.end());
        m_numbers.addSum(std::move(sum));
        return places;
    }

    // Those counted in a unit, in layers of which none shares people, and of each layer the rest of the unit.
    void setAgainst(std::size_t parent) {
        struct Layer {
            std::vector<std::size_t> units;
            std::vector<std::size_t> people;
        };
        std::vector<Layer> layers;
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            if (m_units[i].parent != parent || m_units[i].people.empty()) continue;
            const auto& people = m_units[i].people;
            auto layer = std::ranges::find_if(layers, [&](const Layer& each) { return areApart(each.people, people); });
            if (layer == layers.end()) layer = layers.insert(layers.end(), Layer{});
            layer->units.push_back(i);
            std::vector<std::size_t> both;
            std::ranges::set_union(layer->people, people, std::back_inserter(both));
            layer->people = std::move(both);
        }
        for (const Layer& layer : layers) {
            std::vector<std::size_t> rest;
            std::ranges::set_difference(m_units[parent].people, layer.people, std::back_inserter(rest));
            const auto places = rest.empty() ? std::vector<std::size_t>() : addRow(rest, false);
            for (std::size_t column = 0; column < m_columns.size(); ++column) {
                std::vector<std::size_t> sum{m_places[parent][column]};
                for (const std::size_t unit : layer.units) sum.push_back(m_places[unit][column]);
                if (!places.empty()) sum.push_back(places[column]);
                m_numbers.addSum(std::move(sum));
            }
        }
    }

    static bool areApart(const std::vector<std::size_t>& one, const std::vector<std::size_t>& other) {
        std::vector<std::size_t> both;
        std::ranges::set_intersection(one, other, std::back_inserter(both));
        return both.empty();
    }

    void hideAllButKnown() {
        for (const std::vector<std::size_t>& row : m_places)
            for (std::size_t column = 1; column < row.size(); ++column) m_numbers.hide(row[column]);
    }

    std::span<const PersonFacts> m_people;
    std::span<const RollUpUnit> m_units;
    const CoverageRules& m_rules;
    std::vector<RollUpColumn> m_columns;
    std::vector<std::vector<std::size_t>> m_places; // of the numbers, by unit and column
    Disclosure m_numbers;
};

} // namespace

RollUp rollUp(std::span<const PersonFacts> people, std::span<const RollUpUnit> units, std::span<const LevelId> levels,
              const CoverageRules& rules) {
    return RollUpMaker(people, units, levels, rules).make();
}

} // namespace hedgerow
