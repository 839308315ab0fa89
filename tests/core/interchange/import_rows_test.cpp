// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_rows.h"

#include "tests/core/interchange/sheet_support.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using enum ImportTarget;
using testing::ElementsAre;
using testing::IsEmpty;

Value listOf(std::initializer_list<const char*> items) {
    Value::List list;
    for (const char* item : items) list.emplace_back(item);
    return Value(list);
}

std::vector<RowProblemCode> codesOf(const ImportRow& row) {
    std::vector<RowProblemCode> codes;
    for (const RowProblem& problem : row.problems) codes.push_back(problem.code);
    return codes;
}

TEST(ForEachRow, GivesTypedValuesWithTheirColumns) {
    const auto rows = importRows("given,family,from,remote,contract\n Anna ,Berg,3.11.2024,yes,Leiharbeit\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].row, 2);
    EXPECT_THAT(rows[0].values,
                ElementsAre(ImportValue{Given, 0, Value("Anna")}, ImportValue{Family, 1, Value("Berg")},
                            ImportValue{From, 2, Value("2024-11-03")}, ImportValue{Remote, 3, Value(true)},
                            ImportValue{Contract, 4, Value("agency")}));
    EXPECT_THAT(rows[0].problems, IsEmpty());
}

TEST(ForEachRow, BlankCellsGiveNoValue) {
    const auto rows = importRows("given,family,from,remote,phone,note\nAnna,,-, ,–,\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_THAT(rows[0].values, ElementsAre(ImportValue{Given, 0, Value("Anna")}));
    EXPECT_THAT(rows[0].problems, IsEmpty());
}

TEST(ForEachRow, EveryValueFitsItsField) {
    const auto rows = importRows(
        "given,other spellings,pronouns,languages,basis,phone,mail,signal,unit,title,power over staff,from,level date,"
        "level basis,tag\nAnna,Ana;Hanna,she,\"de, it\",member,030 2312500,a@x.example,anna.01,Lager,Packerin,no,"
        "2020-01-02,2024-05-06,said,\"a,b\"\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_THAT(rows[0].problems, IsEmpty());
    EXPECT_EQ(rows[0].values.size(), 15U);
    for (const ImportValue& value : rows[0].values) {
        if (value.target == Tag) continue; // a list of labels
        EXPECT_TRUE(fits(*fieldOf(value.target), value.value)) << importTarget(value.target).code;
    }
}

TEST(ForEachRow, WholeNamesAreSplitUnlessThePartsAreThere) {
    const auto rows =
        importRows("Name;Vorname;Nachname\nAnna van der Berg;;\n\"Berg, Anna\";Annette;\nAnna Berg;A.;B.\n");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].text(Given), "Anna");
    EXPECT_EQ(rows[0].text(Family), "van der Berg");
    EXPECT_EQ(rows[1].text(Given), "Annette");
    EXPECT_EQ(rows[1].text(Family), "Berg");
    EXPECT_EQ(rows[2].text(Given), "A.");
    EXPECT_EQ(rows[2].text(Family), "B.");
    EXPECT_EQ(rows[2].values.size(), 2U);
}

TEST(ForEachRow, ListsAndNotesOfSeveralColumnsAreJoined) {
    const auto rows = importRows("Name;Bemerkung;Notiz;Tags;Sprache\nAnna;erst;dann;a, b;de/it\n");
    EXPECT_EQ(rows[0].text(Note), "erst\ndann");
    EXPECT_EQ(*rows[0].value(Tag), listOf({"a", "b"}));
    EXPECT_EQ(*rows[0].value(Languages), listOf({"de", "it"}));
}

TEST(ForEachRow, SeveralContactsComeOneByOne) {
    const auto rows = importRows(
        "Name;Telefon;Handy;Mail\nAnna;030 2312500 | 030 2312501;+49 171 3920012;\"a@x.example; b@x.example\"\n");
    std::vector<std::string> contacts;
    for (const ImportValue& value : rows[0].values)
        if (value.target == Phone || value.target == Mail) contacts.push_back(*value.value.text());
    EXPECT_THAT(contacts, ElementsAre("030 2312500", "030 2312501", "+49 171 3920012", "a@x.example", "b@x.example"));
}

TEST(ForEachRow, WrongCellsAreProblemsWithRowAndColumn) {
    const auto rows =
        importRows("given,from,remote,contract,mail,phone\nAnna,2024-01-02,yes,temp,a@x.example,030 2312500\n\n"
                   "Ben,31.2.2024,perhaps,king,nowhere,4.9E+11\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_THAT(rows[1].problems, ElementsAre(RowProblem{4, 1, RowProblemCode::InvalidDate},
                                              RowProblem{4, 2, RowProblemCode::InvalidBoolean},
                                              RowProblem{4, 3, RowProblemCode::UnknownChoice},
                                              RowProblem{4, 4, RowProblemCode::InvalidMail},
                                              RowProblem{4, 5, RowProblemCode::InvalidPhone}));
    EXPECT_FALSE(rows[1].isRefused);
    EXPECT_EQ(rows[1].text(Given), "Ben");
}

TEST(ForEachRow, ControlsInANameRefuseTheRow) {
    for (const std::string control : {"\u202E", "\u200B", "\u2066", "\uFEFF", "\u0007", "\u0085", "\u200F"}) {
        const auto rows = importRows("given,family\nAn" + control + "na,Berg\nBen,Ott\n");
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_TRUE(rows[0].isRefused);
        EXPECT_THAT(codesOf(rows[0]), ElementsAre(RowProblemCode::ForbiddenCharacter));
        EXPECT_FALSE(rows[1].isRefused);
    }
}

TEST(ForEachRow, NamesAreComposed) {
    const auto rows = importRows("given,family\nZoe\u0301,Mu\u0308ller\n");
    EXPECT_EQ(rows[0].text(Given), "Zo\u00E9");
    EXPECT_EQ(rows[0].text(Family), "M\u00FCller");
}

TEST(ForEachRow, ShiftedRowsAreRefused) {
    const auto rows = importRows("given,family,note\nAnna,Berg,kind, calm\nBen,Ott,loud,\n");
    EXPECT_TRUE(rows[0].isRefused);
    EXPECT_THAT(rows[0].problems, ElementsAre(RowProblem{2, 3, RowProblemCode::ExtraCells}));
    EXPECT_FALSE(rows[1].isRefused);
}

TEST(ForEachRow, DamagedCharactersAreToldByRow) {
    const auto rows = importRows("given,family,note\nZoé,Łukasz,Çağlaö\nA\xFF"
                                 "nna,Berg,x\nBen,Ott,y\xC3\n");
    EXPECT_TRUE(rows[1].isRefused);
    EXPECT_THAT(codesOf(rows[1]), ElementsAre(RowProblemCode::Unreadable));
    EXPECT_FALSE(rows[2].isRefused);
    EXPECT_EQ(rows[2].value(Note), nullptr);
}

TEST(ForEachRow, TooLongIsAProblem) {
    const auto rows =
        importRows("given,note\n" + std::string(600, 'x') + ",y\nAnna," + std::string(300'000, 'n') + "\n");
    EXPECT_THAT(codesOf(rows[0]), ElementsAre(RowProblemCode::TooLong));
    EXPECT_TRUE(rows[0].isRefused);
    EXPECT_THAT(codesOf(rows[1]), ElementsAre(RowProblemCode::TooLong));
    EXPECT_FALSE(rows[1].isRefused);
}

TEST(ForEachRow, TheSinksErrorStopsIt) {
    const Sheet sheet = sheetOf("given\nAnna\nBen\nCarla\n");
    int calls = 0;
    const auto done = forEachRow(sheet, guessMapping(sheet), [&](const ImportRow&) -> Result<void> {
        if (++calls == 2) return ErrorCode::Cancelled;
        return {};
    });
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(calls, 2);
}

TEST(RowProblems, HaveStableNames) {
    EXPECT_EQ(problemName(RowProblemCode::InvalidDate), "invalid_date");
    EXPECT_EQ(problemName(RowProblemCode::ExtraCells), "extra_cells");
}

} // namespace
} // namespace hedgerow
