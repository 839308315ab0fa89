// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_reader.h"

#include "core/interchange/csv_sniffer.h"
#include "tests/core/interchange/sheet_support.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;

TEST(CsvReader, FindsTheDelimiter) {
    EXPECT_EQ(likelyDelimiter("Vorname;Nachname;Notiz\nAnna;Berg;klug, ruhig, schnell\nBen;Ott;a, b, c\n"), ';');
    EXPECT_EQ(likelyDelimiter("name,mail\nAnna,a@x.example\n"), ',');
    EXPECT_EQ(likelyDelimiter("name\tmail\nBerg, Anna\ta@x.example\nOtt, Ben\tb@x.example\n"), '\t');
    EXPECT_EQ(likelyDelimiter("name|unit\nAnna|Lager\nBen|Büro; Süd\n"), '|');
    EXPECT_EQ(likelyDelimiter("a;b;c\n1;\"x,y,z\";2\n3;\"x,y,z\";4\n"), ';');
}

TEST(CsvReader, AListOfNamesWithCommasIsOneColumn) {
    const Sheet sheet = sheetOf("Name\nBerg, Anna\nOtt, Ben\nRossi, Carla\n");
    EXPECT_EQ(sheet.columnCount(), 1U);
    EXPECT_EQ(sheet.cell(0, 0), "Berg, Anna");
}

TEST(CsvReader, ObeysASepLine) {
    const Sheet sheet = sheetOf(dataFile("sep_line.csv"));
    EXPECT_EQ(sheet.format.delimiter, '|');
    EXPECT_THAT(sheet.header, ElementsAre("First name", "Last name", "Department", "Start date"));
    EXPECT_EQ(sheet.rowNumber(0), 3);
    EXPECT_EQ(sheet.rowCount(), 3U);
}

TEST(CsvReader, KnowsWhatIsNoSepLine) {
    EXPECT_EQ(declaredDelimiter("sep=;\r\na;b"), ';');
    EXPECT_EQ(declaredDelimiter("\"sep=\t\"\na"), '\t');
    EXPECT_EQ(declaredDelimiter("sep=,,,\na"), ',');
    EXPECT_EQ(declaredDelimiter("sep=\na"), std::nullopt);
    EXPECT_EQ(declaredDelimiter("sep=\"\na"), std::nullopt);
    EXPECT_EQ(declaredDelimiter("sep=;x\na"), std::nullopt);
    EXPECT_EQ(declaredDelimiter("september;b"), std::nullopt);
}

TEST(CsvReader, EveryFormOfTheSameSheetReadsTheSame) {
    const Sheet expected = sheetOf(dataFile("utf8_mark.csv"));
    ASSERT_EQ(expected.rowCount(), 3U);
    EXPECT_THAT(expected.header, ElementsAre("First name", "Last name", "Department", "Start date"));
    for (const char* name : {"utf16_mark.csv", "utf16_bare.csv", "cr_line_ends.csv", "sep_line.csv"}) {
        const Sheet sheet = sheetOf(dataFile(name));
        EXPECT_EQ(sheet.header, expected.header) << name;
        ASSERT_EQ(sheet.rowCount(), 3U) << name;
        for (std::size_t row = 0; row < 3; ++row) EXPECT_EQ(rowOf(sheet, row), rowOf(expected, row)) << name;
    }
}

TEST(CsvReader, AHeaderIsKnownByItsWordsOrByWhatIsBelow) {
    EXPECT_TRUE(sheetOf("Vorname;Nachname\nAnna;Berg\n").format.hasHeader);
    EXPECT_TRUE(sheetOf("Foo;Bar\nAnna;a@x.example\n").format.hasHeader);
    EXPECT_FALSE(sheetOf("Anna;Berg;a@x.example\nBen;Ott;b@x.example\n").format.hasHeader);
    EXPECT_FALSE(sheetOf("Anna;Lager\nBen;Lager\nCarla;Lager\n").format.hasHeader);
    EXPECT_FALSE(sheetOf("Anna;2024-01-02\n").format.hasHeader);
}

TEST(CsvReader, TitlesAboveTheHeaderAreSkipped) {
    const Sheet sheet = sheetOf("Personalliste;;\n\nVorname;Nachname;Abteilung\nAnna;Berg;Lager\nBen;Ott;Büro\n");
    EXPECT_THAT(sheet.header, ElementsAre("Vorname", "Nachname", "Abteilung"));
    ASSERT_EQ(sheet.rowCount(), 2U);
    EXPECT_EQ(sheet.rowNumber(0), 4);
}

TEST(CsvReader, WithoutAHeaderColumnsHaveNoNames) {
    const Sheet sheet = sheetOf("Anna;Berg;a@x.example\nBen;Ott\n");
    EXPECT_THAT(sheet.header, ElementsAre("", "", ""));
    EXPECT_EQ(sheet.rowCount(), 2U);
    EXPECT_EQ(sheet.cell(1, 2), "");
}

TEST(CsvReader, EveryGuessCanBeForced) {
    const Sheet bare = sheetOf("Vorname;Nachname\nAnna;Berg\n", {{}, std::nullopt, false});
    EXPECT_FALSE(bare.format.hasHeader);
    EXPECT_EQ(bare.rowCount(), 2U);
    const Sheet headed = sheetOf("Anna;Lager\nBen;Lager\n", {{}, std::nullopt, true});
    EXPECT_THAT(headed.header, ElementsAre("Anna", "Lager"));
    EXPECT_EQ(sheetOf("a;b,c;d\n", {{}, ',', false}).cell(0, 0), "a;b");
    EXPECT_EQ(sheetOf("M\x9Fller;x\n", {"macintosh", std::nullopt, false}).cell(0, 0), "Müller");
}

TEST(CsvReader, ASheetThatIsNotInTheForcedEncodingIsRefusedWithItsFirstRow) {
    const std::string latin = "Name;Ort\r\n\"Anna\r\nBerg\";Ulm\r\nM\xFCller;K\xF6ln\r\nZoe;Ulm\r\n";
    EXPECT_EQ(refusalOf(latin, {"utf-8", std::nullopt, std::nullopt}),
              "row 3: not in UTF-8; name another encoding, or none to have it guessed");
    EXPECT_EQ(sheetOf(latin).format.encoding, "windows-1252");
    EXPECT_EQ(sheetOf(latin, {"windows-1252", std::nullopt, std::nullopt}).cell(1, 0), "Müller");
    EXPECT_NE(refusalOf("a;b\nc;\"d\xFF\n", {"utf-8", ';', false}).find("line 2"), std::string::npos);
}

TEST(CsvReader, OneDamagedLetterIsToldByRowOnlyWhereNoEncodingIsForced) {
    const std::string damaged = "Name\nZoé\nÇağla\nJ\xFCrgen\n";
    EXPECT_EQ(sheetOf(damaged).format.replacedCharacters, 1U);
    EXPECT_TRUE(refusalOf(damaged, {"UTF-8", std::nullopt, std::nullopt}).starts_with("row 4: not in UTF-8"));
}

TEST(CsvReader, ApostrophesBeforeFormulasAreTakenAway) {
    const Sheet sheet = sheetOf("a,b\n'=1+1,'+49 30\n''=x,'tis\n", {{}, ',', true});
    EXPECT_THAT(rowOf(sheet, 0), ElementsAre("=1+1", "+49 30"));
    EXPECT_THAT(rowOf(sheet, 1), ElementsAre("'=x", "'tis"));
}

TEST(CsvReader, NothingGivesAnEmptySheet) {
    for (const char* text : {"", "\n\n\n", ";;;\n;;;\n", "\xEF\xBB\xBF", "sep=;\n"}) {
        const Sheet sheet = sheetOf(text);
        EXPECT_EQ(sheet.rowCount(), 0U);
        EXPECT_EQ(sheet.columnCount(), 0U);
    }
}

TEST(CsvReader, ManyRowsKeepTheirOrder) {
    std::string text = "name,unit\n";
    for (int i = 0; i < 200'000; ++i) text += "Worker " + std::to_string(i) + ",Unit\n";
    const Sheet sheet = sheetOf(std::move(text));
    ASSERT_EQ(sheet.rowCount(), 200'000U);
    EXPECT_EQ(sheet.cell(199'999, 0), "Worker 199999");
    EXPECT_EQ(sheet.rowNumber(199'999), 200'001);
}

} // namespace
} // namespace hedgerow
