// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/commands/import_rows_fixture.h"

namespace hedgerow {
namespace {

using enum ImportTarget;
using enum ImportAction;

TEST(ImportPeople, RowBecomesAPersonWithEverythingTold) {
    CommandVault vault;
    vault.run(InstallPacks{});

    const Imported imported = importSheet(vault, {{{Given, "Jörg"},
                                                   {Family, "Weiß"},
                                                   {Mail, "joerg@work.example"},
                                                   {Phone, "+49 151 00001234"},
                                                   {Unit, "Support"},
                                                   {Title, "Agent"},
                                                   {PowerOverStaff, false},
                                                   {Level, "2"},
                                                   {Tag, Value::List{"driver", "parent"}},
                                                   {Note, "Works early"}}});

    EXPECT_EQ(imported.action(0), Added);
    const PersonView view = vault.person(imported.person(0));
    EXPECT_EQ(view.row.name, "Jörg Weiß");
    EXPECT_EQ(view.row.unit, "Support");
    EXPECT_EQ(view.row.title, "Agent");
    EXPECT_EQ(view.row.level, CommandVault::level(2));
    EXPECT_EQ(view.row.assessedOn, vault.today());
    EXPECT_EQ(view.contactPoints.size(), 2U);
    EXPECT_EQ(view.taggings.size(), 2U);
    EXPECT_EQ(view.person.text("note"), "Works early");
    const BatchView batch = orThrow(vault.reader().history(1)).front();
    EXPECT_EQ(batch.code, "import.csv");
    EXPECT_EQ(batch.counts.at("added"), 1);
    EXPECT_EQ(batch.counts.at("person"), 1);
}

TEST(ImportPeople, SameSheetAgainChangesNothing) {
    CommandVault vault;
    vault.run(InstallPacks{});
    const std::vector<Cells> sheet{{{Given, "Anna"},
                                    {Family, "Müller"},
                                    {Mail, "anna@x.example"},
                                    {Unit, "QA"},
                                    {Title, "Tester"},
                                    {Level, "3"},
                                    {Note, "a"},
                                    {Tag, Value::List{"driver"}}},
                                   {{Given, "Bilal"}, {Phone, "0151 0000123"}, {Unit, "QA"}},
                                   {{Description, "The tall one"}, {Unit, "QA"}}};
    importSheet(vault, sheet);

    const Imported again = importSheet(vault, sheet);

    for (std::size_t row = 0; row < sheet.size(); ++row) EXPECT_EQ(again.action(row), Unchanged) << row;
    EXPECT_TRUE(again.outcome.changes.isEmpty());
    EXPECT_EQ(vault.count(Kind::Person), 3U);
    EXPECT_EQ(vault.count(Kind::Unit), 1U);
}

TEST(ImportPeople, MatchesByMailAndPhoneHoweverWritten) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna", "Müller");
    vault.add(Kind::ContactPoint, {{"type", "mail"}, {"value", "Anna.M@Work.example"}}, {anna.id});
    vault.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "+49 (151) 0000-1234"}}, {anna.id});

    const Imported imported = importSheet(
        vault, {{{Given, "Anna"}, {Family, "Schmidt"}, {Mail, "anna.m@work.EXAMPLE"}}, {{Phone, "0151 00001234"}}});

    EXPECT_EQ(imported.action(0), Changed); // a new family name, the same address
    EXPECT_EQ(imported.person(0), anna);
    EXPECT_EQ(imported.action(1), Unchanged);
    EXPECT_EQ(imported.person(1), anna);
    EXPECT_EQ(vault.person(anna).name.family, "Schmidt");
    EXPECT_EQ(vault.person(anna).contactPoints.size(), 2U);
}

TEST(ImportPeople, SharedTelephoneMakesNobodyTheSame) {
    CommandVault vault;

    const Imported imported = importSheet(vault, {{{Given, "Anna"}, {Family, "Müller"}, {Phone, "030 1234567"}},
                                                  {{Given, "Bilal"}, {Family, "Haddad"}, {Phone, "030 1234567"}}});

    EXPECT_EQ(imported.action(1), Added);
    EXPECT_EQ(vault.count(Kind::Person), 2U);
}

TEST(ImportPeople, NamesakeInAnotherUnitIsSomebodyElse) {
    CommandVault vault;

    const Imported imported = importSheet(vault, {{{Given, "Anna"}, {Family, "Müller"}, {Unit, "QA"}},
                                                  {{Given, "Anna"}, {Family, "Müller"}, {Unit, "Support"}},
                                                  {{Given, "ANNA"}, {Family, "Muller"}, {Unit, "qa"}}});

    EXPECT_EQ(imported.action(1), Added);
    EXPECT_EQ(imported.action(2), Unchanged);
    EXPECT_EQ(imported.person(2), imported.person(0));
    EXPECT_EQ(vault.person(imported.person(0)).name.given, "Anna");
    EXPECT_EQ(vault.count(Kind::Unit), 2U);
}

TEST(ImportPeople, NamesakesOfOneUnitWithDifferentAddressesAreTwo) {
    CommandVault vault;

    const Imported imported =
        importSheet(vault, {{{Given, "Anna"}, {Family, "Müller"}, {Unit, "QA"}, {Mail, "a1@x.example"}},
                            {{Given, "Anna"}, {Family, "Müller"}, {Unit, "QA"}, {Mail, "a2@x.example"}},
                            {{Given, "Anna"}, {Family, "Müller"}, {Unit, "QA"}}});

    EXPECT_EQ(imported.action(1), Added);
    EXPECT_EQ(imported.action(2), Doubtful);
    EXPECT_EQ(imported.rows[2].reason, "two_match");
    EXPECT_EQ(vault.count(Kind::Person), 2U);
}

TEST(ImportPeople, BlankNeverErasesAndNotesGrow) {
    CommandVault vault;
    const Imported first =
        importSheet(vault, {{{Given, "Anna"}, {Family, "Müller"}, {Pronouns, "she/her"}, {Note, "Works early"}}});

    const Imported second = importSheet(vault, {{{Given, "Anna"}, {Family, "Müller"}, {Note, "Drives"}}});

    EXPECT_EQ(second.action(0), Changed);
    const PersonView view = vault.person(first.person(0));
    EXPECT_EQ(view.person.text("pronouns"), "she/her");
    EXPECT_EQ(view.person.text("note"), "Works early\nDrives");
}

TEST(ImportPeople, UnknownLevelIsReportedAndThePersonComesAllTheSame) {
    CommandVault vault;
    vault.run(InstallPacks{});

    const Imported imported = importSheet(vault, {{{Given, "Anna"}, {Level, "A+"}},
                                                  {{Given, "Bilal"}, {Level, "supports"}},
                                                  {{Given, "Chloe"}, {Level, "1 - Organizes others"}}});

    EXPECT_EQ(imported.action(0), Added);
    EXPECT_EQ(imported.rows[0].reason, "unknown_level");
    EXPECT_FALSE(vault.person(imported.person(0)).row.level);
    EXPECT_EQ(vault.person(imported.person(1)).row.level, CommandVault::level(2));
    EXPECT_EQ(vault.person(imported.person(2)).row.level, CommandVault::level(1));
}

TEST(ImportPeople, LevelAddsAnAssessmentUnlessItIsTheNewest) {
    CommandVault vault;
    vault.run(InstallPacks{});
    const Imported first =
        importSheet(vault, {{{Given, "Anna"}, {Level, "2"}, {LevelDate, "2026-01-10"}, {LevelBy, "Kim"}}});

    importSheet(vault, {{{Given, "Anna"}, {Level, "2"}}});
    EXPECT_EQ(vault.person(first.person(0)).assessments.size(), 1U);

    importSheet(vault, {{{Given, "Anna"}, {Level, "3"}}});
    const PersonView view = vault.person(first.person(0));
    EXPECT_EQ(view.assessments.size(), 2U);
    EXPECT_EQ(view.row.level, CommandVault::level(3));
    EXPECT_EQ(view.assessments.back().text("by"), "Kim");
}

TEST(ImportPeople, RowsWithoutANameOrRefusedAreLeftOut) {
    CommandVault vault;
    ImportRow shifted = importRow(3, {{Given, "Anna"}});
    shifted.isRefused = true;
    shifted.problems.push_back({3, 4, RowProblemCode::ExtraCells});

    const Imported imported = importRows(vault, sourceOf(std::vector{importRow(2, {{Title, "Agent"}}), shifted}));

    EXPECT_EQ(imported.action(0), Refused);
    EXPECT_EQ(imported.rows[0].reason, "no_name");
    EXPECT_EQ(imported.action(1), Refused);
    EXPECT_EQ(imported.rows[1].reason, "extra_cells");
    EXPECT_EQ(vault.count(Kind::Person), 0U);
}

TEST(ImportPeople, DryRunTellsTheSameAndWritesNothing) {
    CommandVault vault;
    vault.run(InstallPacks{});
    const PersonId known = vault.addPerson("Anna", "Müller");
    const std::vector<Cells> sheet{{{Given, "Anna"}, {Family, "Müller"}, {Unit, "QA"}},
                                   {{Given, "Bilal"}, {Unit, "QA"}, {Level, "9"}},
                                   {{Given, "Bilal"}, {Unit, "QA"}},
                                   {{Title, "Nobody"}}};
    const auto batches = orThrow(vault.reader().history(100)).size();

    const Imported rehearsed = importSheet(vault, sheet, true);

    EXPECT_TRUE(rehearsed.outcome.changes.isEmpty());
    EXPECT_EQ(orThrow(vault.reader().history(100)).size(), batches);
    EXPECT_EQ(vault.count(Kind::Person), 1U);
    EXPECT_EQ(vault.count(Kind::Unit), 0U);
    const Imported real = importSheet(vault, sheet);
    ASSERT_EQ(real.rows.size(), rehearsed.rows.size());
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        EXPECT_EQ(real.action(row), rehearsed.action(row)) << row;
        EXPECT_EQ(real.rows[row].reason, rehearsed.rows[row].reason) << row;
    }
    EXPECT_EQ(real.person(0), known);
    EXPECT_EQ(real.action(2), Unchanged);
}

TEST(ImportPeople, UndoTakesItBackButForWhatWasUsedSince) {
    CommandVault vault;
    vault.run(InstallPacks{});
    const PersonId old = vault.addPerson("Old", "Hand");
    std::vector<Cells> sheet{{{Given, "Old"}, {Family, "Hand"}, {Title, "Agent"}, {Pronouns, "they/them"}}};
    for (int i = 0; i < 300; ++i)
        sheet.push_back({{Given, "New"},
                         {Family, "Person" + std::to_string(i)},
                         {Unit, i % 2 == 0 ? "QA" : "Support"},
                         {Level, "3"},
                         {Phone, "0151 " + std::to_string(1'000'000 + i)}});
    const Imported imported = importSheet(vault, sheet);
    for (std::size_t i = 0; i < 12; ++i)
        vault.edit(Kind::Person, imported.person(1 + 2 * i).id, {{"lead", "Robin"}}); // all in QA

    const Outcome undo = vault.run(UndoBatch{*imported.outcome.changes.batch});

    ASSERT_EQ(undo.notices.size(), 1U);
    EXPECT_EQ(undo.notices.front(), (Notice{NoticeCode::UsedSince, {}, 12, 301}));
    EXPECT_EQ(vault.count(Kind::Person), 13U);
    EXPECT_EQ(vault.count(Kind::ContactPoint), 12U);
    EXPECT_EQ(vault.count(Kind::Unit), 1U);
    EXPECT_EQ(vault.person(imported.person(1)).row.unit, "QA");
    EXPECT_TRUE(vault.person(old).memberships.empty());
    EXPECT_EQ(vault.person(old).person.text("pronouns"), "");

    vault.run(UndoBatch{*undo.changes.batch});
    EXPECT_EQ(vault.count(Kind::Person), 301U);
    EXPECT_EQ(vault.count(Kind::Unit), 2U);
}

TEST(ImportPeople, CanBeStopped) {
    CommandVault vault;
    Progress progress;
    progress.cancel();
    ImportPeople command;
    command.rows = sourceOf(std::vector<Cells>{{{Given, "Anna"}}});

    const auto outcome = vault.tryRun(command, &progress);

    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(vault.count(Kind::Person), 0U);
}

TEST(ImportPeople, MatchesThePersonThatAMergedRecordBelongsTo) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna", "Müller");
    const PersonId twin = vault.addPerson("Anja", "Möller");
    vault.run(SamePerson{anna, twin});

    const Imported imported = importSheet(vault, {{{Given, "Anja"}, {Family, "Möller"}, {Phone, "0151 1234567"}}});

    EXPECT_EQ(imported.person(0), anna);
    EXPECT_EQ(vault.person(anna).contactPoints.size(), 1U);
}

} // namespace
} // namespace hedgerow
