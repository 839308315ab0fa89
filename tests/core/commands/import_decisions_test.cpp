// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/remove_records.h"
#include "tests/core/commands/import_rows_fixture.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using enum ImportTarget;
using enum ImportAction;

// Two of one name in one unit, whom a row with the name alone does not tell apart.
class ImportDecided : public testing::Test {
protected:
    ImportDecided() {
        for (const PersonId& person : {first, second}) vault.add(Kind::Membership, {{"unit", Value(qa)}}, {person.id});
        vault.add(Kind::ContactPoint, {{"type", "mail"}, {"value", "a1@x.example"}}, {first.id});
    }
    Imported bringIn(const std::vector<Cells>& rows, ImportDecisions decisions = {}, bool isDryRun = false) {
        return importRows(vault, sourceOf(rows), isDryRun, std::move(decisions));
    }

    CommandVault vault;
    PersonId first = vault.addPerson("Anna", "Berg");
    PersonId second = vault.addPerson("Anna", "Berg");
    Id qa = vault.add(Kind::Unit, {{"name", "QA"}, {"type", "department"}});
    const std::vector<Cells> sheet{{{Given, "Anna"}, {Family, "Berg"}, {Unit, "QA"}, {Title, "Tester"}}};
};

TEST_F(ImportDecided, DoubtfulRowNamesThoseItMayMean) {
    const Imported imported = bringIn(sheet, {}, true);

    EXPECT_EQ(imported.action(0), Doubtful);
    EXPECT_THAT(imported.rows[0].candidates,
                testing::UnorderedElementsAre(ImportCandidate{first, 0}, ImportCandidate{second, 0}));
}

TEST_F(ImportDecided, RowCompletesThePersonItIsSaidToBe) {
    const Imported imported = bringIn(sheet, {{2, second}});

    EXPECT_EQ(imported.action(0), Changed);
    EXPECT_EQ(imported.person(0), second);
    EXPECT_EQ(imported.rows[0].changes, std::vector{Kind::Membership});
    EXPECT_EQ(vault.person(second).row.title, "Tester");
    EXPECT_EQ(vault.person(first).row.title, "");
}

TEST_F(ImportDecided, RowBecomesSomeoneNewWhereTheUserSaysSo) {
    const Imported imported = bringIn(sheet, {{2, SomeoneNew{}}});

    EXPECT_EQ(imported.action(0), Added);
    EXPECT_EQ(vault.count(Kind::Person), 3U);
}

TEST_F(ImportDecided, RowIsLeftOutWhereTheUserSaysSo) {
    const Imported imported = bringIn(sheet, {{2, LeaveOut{}}});

    EXPECT_EQ(imported.action(0), Refused);
    EXPECT_EQ(imported.rows[0].reason, "left_out");
    EXPECT_TRUE(imported.outcome.changes.isEmpty());
}

TEST_F(ImportDecided, AMatchThatIsWrongCanBeOverruled) {
    const std::vector<Cells> certain{{{Given, "Anna"}, {Family, "Berg"}, {Mail, "a1@x.example"}, {Note, "Drives"}}};
    EXPECT_EQ(bringIn(certain, {}, true).person(0), first);

    EXPECT_EQ(bringIn(certain, {{2, second}}).person(0), second);
    EXPECT_EQ(vault.person(second).person.text("note"), "Drives");
    EXPECT_EQ(vault.person(first).person.text("note"), "");
}

TEST_F(ImportDecided, RowCanBeTheSameAsAnEarlierOne) {
    const std::vector<Cells> twins{{{Given, "Kim"}, {Family, "Ono"}, {Mail, "k1@x.example"}},
                                   {{Given, "Kim"}, {Family, "Ono"}, {Mail, "k2@x.example"}},
                                   {{Given, "Kim"}, {Family, "Ono"}, {Note, "Cycles"}}};
    const Imported tried = bringIn(twins, {}, true);
    ASSERT_EQ(tried.action(2), Doubtful);
    EXPECT_THAT(tried.rows[2].candidates,
                testing::UnorderedElementsAre(ImportCandidate{std::nullopt, 2}, ImportCandidate{std::nullopt, 3}));

    const Imported imported = bringIn(twins, {{4, SameAsRow{3}}});

    EXPECT_EQ(imported.action(2), Changed);
    EXPECT_EQ(imported.person(2), imported.person(1));
    EXPECT_EQ(vault.person(imported.person(1)).person.text("note"), "Cycles");
}

TEST_F(ImportDecided, RowStaysDoubtfulWhereThePersonIsGone) {
    vault.run(RemoveRecords{{{Kind::Person, second.id}}});

    const Imported imported = bringIn(sheet, {{2, second}});
    const Imported orphan = bringIn({{{Given, "Kim"}}, {{Given, "Kim"}}}, {{2, LeaveOut{}}, {3, SameAsRow{2}}});

    EXPECT_EQ(imported.action(0), Doubtful);
    EXPECT_EQ(imported.rows[0].reason, "not_there");
    EXPECT_EQ(orphan.action(1), Doubtful);
    EXPECT_EQ(orphan.rows[1].reason, "not_there");
}

TEST_F(ImportDecided, ADecisionMakesNoPersonOfARowWithoutAName) {
    const Imported imported = bringIn({{{Title, "Agent"}}}, {{2, SomeoneNew{}}});

    EXPECT_EQ(imported.action(0), Refused);
    EXPECT_EQ(imported.rows[0].reason, "no_name");
}

TEST_F(ImportDecided, ManyNamesakesNameAFewOfThem) {
    for (std::size_t i = 0; i < 2 * kMostImportCandidates; ++i) vault.addPerson("Max", "Mustermann");

    const Imported imported = bringIn({{{Given, "Max"}, {Family, "Mustermann"}}}, {}, true);

    EXPECT_EQ(imported.rows[0].candidates.size(), kMostImportCandidates);
}

} // namespace
} // namespace hedgerow
