// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cell_values.h"

#include "core/interchange/fold_key.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hedgerow {
namespace {

using enum DateOrder;

std::string iso(std::string_view cell, DateOrder order = DayMonthYear) {
    const auto date = parseDate(cell, order);
    return date ? date->iso() : "none";
}

TEST(CellDates, NumbersFollowTheOrder) {
    EXPECT_EQ(iso("3.11.2024"), "2024-11-03");
    EXPECT_EQ(iso("03/11/2024"), "2024-11-03");
    EXPECT_EQ(iso("03/11/2024", MonthDayYear), "2024-03-11");
    EXPECT_EQ(iso("03.11.2024", MonthDayYear), "2024-11-03");
    EXPECT_EQ(iso("24-11-03", YearMonthDay), "2024-11-03");
    EXPECT_EQ(iso("3. 11. 2024"), "2024-11-03");
}

TEST(CellDates, FourDigitsInFrontAreTheYearInAnyOrder) {
    for (const DateOrder order : {DayMonthYear, MonthDayYear, YearMonthDay}) {
        EXPECT_EQ(iso("2024-11-03", order), "2024-11-03");
        EXPECT_EQ(iso("2024/11/3", order), "2024-11-03");
        EXPECT_EQ(iso("20241103", order), "2024-11-03");
        EXPECT_EQ(iso("2024-11-03T08:30:00Z", order), "2024-11-03");
        EXPECT_EQ(iso("2024-11-03 00:00:00", order), "2024-11-03");
    }
}

TEST(CellDates, TwoDigitsAreAYearNearNow) {
    EXPECT_EQ(iso("1.2.24"), "2024-02-01");
    EXPECT_EQ(iso("1.2.98"), "1998-02-01");
}

TEST(CellDates, MonthsHaveNamesInFiveLanguages) {
    for (const char* cell : {"3 November 2024", "Nov 3, 2024", "3. November 2024", "3 novembre 2024",
                             "3 de noviembre de 2024", "3rd of November 2024", "2024 nov 3"})
        EXPECT_EQ(iso(cell), "2024-11-03") << cell;
    EXPECT_EQ(iso("1er août 2023"), "2023-08-01");
    EXPECT_EQ(iso("12. März 2020"), "2020-03-12");
    EXPECT_EQ(iso("5-Dec-21"), "2021-12-05");
}

TEST(CellDates, WhatIsNoDayIsNone) {
    for (const char* cell :
         {"", "31.2.2024", "30/30/2024", "2024-13-01", "soon", "2024", "11/2024", "1.2", "1.2.3.4", "1/2-2024", "45321",
          "0.0.0000", "99999999", "3.11.20245", "3.11.2024 in the evening", "99999999999999999999.1.1"})
        EXPECT_EQ(iso(cell), "none") << cell;
}

TEST(CellDates, ADateProvesItsOrder) {
    EXPECT_EQ(provenDateOrder("14/03/2024"), DayMonthYear);
    EXPECT_EQ(provenDateOrder("03/14/2024"), MonthDayYear);
    EXPECT_EQ(provenDateOrder("2024-03-14"), YearMonthDay);
    EXPECT_EQ(provenDateOrder("03/04/2024"), std::nullopt);
    EXPECT_EQ(provenDateOrder("3 March 2024"), std::nullopt);
}

TEST(CellValues, YesAndNoInFiveLanguages) {
    for (const char* cell : {"yes", "Y", "TRUE", "ja", "J", "wahr", "sì", "SÍ", "si", "oui", "x", "X", "1", "✓"})
        EXPECT_EQ(parseBoolean(cell), true) << cell;
    for (const char* cell : {"no", "N", "false", "nein", "falsch", "non", "falso", "0"})
        EXPECT_EQ(parseBoolean(cell), false) << cell;
    for (const char* cell : {"maybe", "2", "hybrid", "?", ""}) EXPECT_EQ(parseBoolean(cell), std::nullopt) << cell;
}

TEST(CellValues, ContractsInFiveLanguages) {
    const auto contract = [](std::string_view cell) {
        return parseChoice(ImportTarget::Contract, cell).value_or("none");
    };
    for (const char* cell :
         {"employee", "Permanent", "unbefristet", "Festanstellung", "tempo indeterminato", "indefinido", "CDI"})
        EXPECT_EQ(contract(cell), "employee") << cell;
    for (const char* cell : {"agency", "Leiharbeit", "Zeitarbeit", "somministrato", "ETT", "intérim"})
        EXPECT_EQ(contract(cell), "agency") << cell;
    for (const char* cell : {"freelance", "freiberuflich", "partita IVA", "autónomo", "indépendante"})
        EXPECT_EQ(contract(cell), "contractor") << cell;
    for (const char* cell : {"temp", "befristet", "tempo determinato", "temporal", "CDD"})
        EXPECT_EQ(contract(cell), "temp") << cell;
    EXPECT_EQ(contract("platform"), "platform");
    EXPECT_EQ(contract("king"), "none");
}

TEST(CellValues, OtherChoices) {
    EXPECT_EQ(parseChoice(ImportTarget::Basis, "Mitglied"), "member");
    EXPECT_EQ(parseChoice(ImportTarget::Basis, "regular contact"), "regular_contact");
    EXPECT_EQ(parseChoice(ImportTarget::LevelBasis, "did_publicly"), "did_publicly");
    EXPECT_EQ(parseChoice(ImportTarget::LevelBasis, "Vermutung"), "guess");
    EXPECT_EQ(parseChoice(ImportTarget::Given, "member"), std::nullopt);
}

TEST(CellValues, EveryWordForAChoiceIsAChoiceOfItsField) {
    for (const ImportTarget target : {ImportTarget::Contract, ImportTarget::Basis, ImportTarget::LevelBasis})
        for (const std::string_view choice : fieldOf(target)->choices) EXPECT_EQ(parseChoice(target, choice), choice);
}

TEST(CellValues, MailAddresses) {
    for (const char* text : {"a@b", "anna.berg+x@firma.example", "jörg@müller.example"})
        EXPECT_TRUE(isMailAddress(text)) << text;
    for (const char* text : {"", "@", "a@", "@b", "a b@c", "a@b@c", "a@.b", "Anna <a@b>", "a@b,c@d"})
        EXPECT_FALSE(isMailAddress(text)) << text;
}

TEST(CellValues, PhoneNumbers) {
    for (const char* text :
         {"+49 (0)30 23125-123", "030/23125123", "01 99 00 12 34", "555.0100.22", "030 23125 ext. 12",
          "00\u00A0"
          "33199001234"})
        EXPECT_TRUE(isPhoneNumber(text)) << text;
    for (const char* text : {"", "1234", "4,91512E+12", "4.91512E+12", "see above", "12+345678", "ask Anna 12345"})
        EXPECT_FALSE(isPhoneNumber(text)) << text;
}

TEST(CellValues, BlankIsBlank) {
    for (const char* cell : {"", " ", "\t\n", "-", "–", " -- ", "\u00A0"}) EXPECT_TRUE(isBlankCell(cell)) << cell;
    for (const char* cell : {"a", "0", "- a"}) EXPECT_FALSE(isBlankCell(cell)) << cell;
}

TEST(FoldKey, KeepsOnlyLettersAndDigits) {
    EXPECT_EQ(foldKey("E-Mail"), "email");
    EXPECT_EQ(foldKey("Prénom :"), "prenom");
    EXPECT_EQ(foldKey("STRAẞE"), "strasse");
    EXPECT_EQ(foldKey("Łódź Ørsted"), "lodzorsted");
    EXPECT_EQ(foldKey("Имя"), "имя");
    EXPECT_EQ(foldKey("—"), "");
}

} // namespace
} // namespace hedgerow
