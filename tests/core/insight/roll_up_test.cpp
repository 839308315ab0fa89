// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/roll_up.h"

#include "core/base/random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using What = RollUpColumn::What;

const LevelId kFor(Id::named("for"));
const LevelId kAgainst(Id::named("against"));
const std::vector<LevelId> kLevels{kFor, kAgainst};
const Date kToday = *Date::parse("2026-03-02");

// People, and the units they are in, with all above them.
class RollUpTest : public testing::Test {
protected:
    std::size_t unit(const std::string& name, std::optional<std::size_t> parent = {}) {
        units.push_back({name, parent, {}, {}});
        return units.size() - 1;
    }
    void add(std::size_t where, int count, std::optional<LevelId> level, int daysAgo = 1) {
        for (int i = 0; i < count; ++i) {
            PersonFacts person;
            person.level = level;
            person.polarity = level == kFor ? Polarity::Support : level ? Polarity::Oppose : Polarity::Unknown;
            if (level) person.assessedOn = kToday.plusDays(-daysAgo);
            for (std::optional<std::size_t> at = where; at; at = units[*at].parent)
                units[*at].people.push_back(people.size());
            people.push_back(person);
        }
    }
    RollUp table() const { return rollUp(people, units, kLevels, {kToday, 60, 30}); }

    std::vector<PersonFacts> people;
    std::vector<RollUpUnit> units;
};

TEST_F(RollUpTest, CountsWhatCoverageCounts) {
    const auto all = unit("");
    add(all, 10, kFor);
    add(all, 6, kAgainst, 90);
    add(all, 7, {});
    const RollUp rolled = table();
    EXPECT_THAT(rolled.columns, ElementsAre(RollUpColumn{What::Known, {}}, RollUpColumn{What::Fresh, {}},
                                            RollUpColumn{What::NotAssessed, {}}, RollUpColumn{What::AtLevel, kFor},
                                            RollUpColumn{What::AtLevel, kAgainst}));
    EXPECT_THAT(rolled.rows, ElementsAre(ElementsAre(23, 10, 7, 10, 6)));
}

TEST_F(RollUpTest, HidesWhatIsUnderFiveAndOneMoreSoThatItCannotBeWorkedOut) {
    const auto all = unit("");
    add(all, 20, kFor);
    add(all, 3, kAgainst);
    add(all, 9, {});
    EXPECT_THAT(table().rows, ElementsAre(ElementsAre(32, 23, std::nullopt, 20, std::nullopt))); // 9 would give 3 away
}

TEST_F(RollUpTest, ZeroIsUnderFiveToo) {
    const auto all = unit("");
    add(all, 20, kFor);
    add(all, 9, {});
    EXPECT_EQ(table().rows[0][4], std::nullopt);
    EXPECT_EQ(table().rows[0][2], std::nullopt);
}

TEST_F(RollUpTest, AUnitIsNotTheDifferenceOfOthers) {
    const auto all = unit("");
    const auto hall = unit("Hall", all);
    const auto office = unit("Office", all);
    const auto night = unit("Night", all);
    add(hall, 30, {});
    add(office, 3, {});
    add(night, 8, {});
    const RollUp rolled = table();
    EXPECT_EQ(rolled.rows[office][0], std::nullopt);
    EXPECT_EQ(rolled.rows[night][0], std::nullopt) << "41 − 30 − 8 is 3";
    EXPECT_EQ(rolled.rows[all][0], 41);
    EXPECT_EQ(rolled.rows[hall][0], 30);
}

TEST_F(RollUpTest, ThoseInNoUnitAreAGroupToo) {
    const auto all = unit("");
    const auto hall = unit("Hall", all);
    add(hall, 30, {});
    add(all, 2, {});
    const RollUp rolled = table();
    EXPECT_TRUE(!rolled.rows[all][0] || !rolled.rows[hall][0]);
}

TEST_F(RollUpTest, UnitsThatShareNobodyAreCountedTogetherOthersApart) {
    const auto all = unit("");
    const auto hall = unit("Hall", all);
    const auto night = unit("Night", all);
    add(hall, 20, kFor);
    add(all, 20, kFor);
    for (std::size_t i = 0; i < 10; ++i) units[night].people.push_back(i); // of the hall
    const RollUp rolled = table();
    EXPECT_EQ(rolled.rows[all][0], 40);
    EXPECT_EQ(rolled.rows[hall][0], 20);
    EXPECT_EQ(rolled.rows[night][0], 10);
}

// Someone who has the table alone, and knows which units are counted in which. What leaves no choice is worked out over
// the reals; the groups that no row names (those directly in a unit) are unknowns like all others.
class Attacker {
public:
    Attacker(const std::vector<RollUpUnit>& units, const std::vector<PersonFacts>& people, const RollUp& table)
        : m_table(table), m_columns(table.columns.size()) {
        for (std::size_t i = 0; i < units.size(); ++i) {
            addRow(i, i);
            std::vector<std::size_t> below;
            std::size_t inside = 0;
            for (std::size_t j = 0; j < units.size(); ++j)
                if (units[j].parent == i) {
                    below.push_back(j);
                    inside += units[j].people.size();
                }
            if (below.empty()) continue;
            const std::size_t rest = units.size() + i;
            const bool hasRest = inside < units[i].people.size();
            if (hasRest) addRow(rest, std::nullopt);
            for (std::size_t column = 0; column < m_columns; ++column) {
                std::map<std::size_t, double> equation{{variable(i, column), 1}};
                for (const std::size_t each : below) equation[variable(each, column)] = -1;
                if (hasRest) equation[variable(rest, column)] = -1;
                m_equations.push_back(equation);
            }
        }
        static_cast<void>(people);
    }

    // Places (unit, column) whose hidden number has one solution only, with it.
    std::map<std::pair<std::size_t, std::size_t>, double> solve(std::size_t units) {
        for (std::size_t i = 0; i < units; ++i)
            for (std::size_t column = 0; column < m_columns; ++column)
                if (m_table.rows[i][column])
                    m_known[variable(i, column)] = static_cast<double>(*m_table.rows[i][column]);
        for (bool goesOn = true; goesOn;) { // zero sums leave zeros
            goesOn = eliminate();
            for (const auto& equation : m_equations) goesOn = zeros(equation) || goesOn;
        }
        std::map<std::pair<std::size_t, std::size_t>, double> found;
        for (const auto& [place, value] : m_known) {
            const std::size_t row = place / m_columns;
            if (row >= units || !m_table.rows[row][place % m_columns]) found[{row, place % m_columns}] = value;
        }
        return found;
    }

private:
    std::size_t variable(std::size_t row, std::size_t column) const { return row * m_columns + column; }

    void addRow(std::size_t row, std::optional<std::size_t>) {
        std::map<std::size_t, double> equation{{variable(row, 0), 1}};
        for (std::size_t column = 2; column < m_columns; ++column) equation[variable(row, column)] = -1;
        m_equations.push_back(equation);
    }

    // All of one sign and nothing left: each is zero.
    bool zeros(const std::map<std::size_t, double>& equation) {
        double rest = 0;
        double sign = 0;
        std::vector<std::size_t> open;
        for (const auto& [place, factor] : equation) {
            if (const auto known = m_known.find(place); known != m_known.end()) {
                rest += factor * known->second;
                continue;
            }
            if (sign != 0 && sign != factor) return false;
            sign = factor;
            open.push_back(place);
        }
        if (open.empty() || std::abs(rest) > 1e-9) return false;
        for (const std::size_t place : open) m_known[place] = 0;
        return true;
    }

    bool eliminate() {
        std::map<std::size_t, std::size_t> columns;
        for (const auto& equation : m_equations)
            for (const auto& [place, factor] : equation)
                if (!m_known.contains(place)) columns.emplace(place, columns.size());
        std::vector<std::vector<double>> rows;
        for (const auto& equation : m_equations) {
            std::vector<double> row(columns.size() + 1);
            for (const auto& [place, factor] : equation)
                if (const auto known = m_known.find(place); known != m_known.end())
                    row.back() -= factor * known->second;
                else
                    row[columns.at(place)] += factor;
            rows.push_back(row);
        }
        std::size_t done = 0;
        for (std::size_t column = 0; column < columns.size() && done < rows.size(); ++column) {
            std::size_t best = done;
            for (std::size_t i = done; i < rows.size(); ++i)
                if (std::abs(rows[i][column]) > std::abs(rows[best][column])) best = i;
            if (std::abs(rows[best][column]) < 1e-7) continue;
            std::swap(rows[best], rows[done]);
            const double lead = rows[done][column];
            for (double& number : rows[done]) number /= lead;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const double factor = rows[i][column];
                if (i == done || std::abs(factor) < 1e-9) continue;
                for (std::size_t j = 0; j < rows[i].size(); ++j) rows[i][j] -= factor * rows[done][j];
            }
            ++done;
        }
        bool isFound = false;
        for (const auto& row : rows) {
            std::size_t count = 0;
            std::size_t only = 0;
            for (std::size_t j = 0; j < columns.size(); ++j)
                if (std::abs(row[j]) > 1e-7) {
                    ++count;
                    only = j;
                }
            if (count != 1) continue;
            for (const auto& [place, column] : columns)
                if (column == only) {
                    m_known[place] = row.back() / row[only];
                    isFound = true;
                }
        }
        return isFound;
    }

    const RollUp& m_table;
    std::size_t m_columns;
    std::vector<std::map<std::size_t, double>> m_equations;
    std::map<std::size_t, double> m_known;
};

class RandomRollUps : public RollUpTest, public testing::WithParamInterface<int> {};

TEST_P(RandomRollUps, LetNobodyWorkOutANumberUnderFive) {
    SeededRandom random(static_cast<std::uint64_t>(GetParam()));
    const auto below = [&](int bound) { return static_cast<int>(random.below(static_cast<std::uint64_t>(bound))); };
    unit("");
    const int count = 1 + below(9);
    for (int i = 0; i < count; ++i) unit("U", static_cast<std::size_t>(below(static_cast<int>(units.size()))));
    for (std::size_t i = 0; i < units.size(); ++i) {
        add(i, below(3) == 0 ? 0 : below(14), kFor);
        add(i, below(2) == 0 ? 0 : below(9), kAgainst);
        add(i, below(12), {});
    }

    const RollUp rolled = table();

    for (const auto& row : rolled.rows)
        for (const RollUpCell& cell : row) EXPECT_TRUE(!cell || *cell >= kFewInRollUp);
    for (const auto& [place, value] : Attacker(units, people, rolled).solve(units.size()))
        EXPECT_GT(value, 4.5) << "row " << place.first << " column " << place.second;
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomRollUps, testing::Range(1, 301));

} // namespace
} // namespace hedgerow
