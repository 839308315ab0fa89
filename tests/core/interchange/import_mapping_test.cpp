// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_mapping.h"

#include "core/interchange/header_names.h"
#include "tests/core/interchange/sheet_support.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using enum ImportTarget;
using testing::ElementsAre;

ImportTarget guessed(std::string_view heading) {
    const auto known = knownHeader(heading);
    return known ? known->target : Ignore;
}

std::vector<ImportTarget> guessedFor(std::string bytes) {
    return targetsOf(guessMapping(sheetOf(std::move(bytes))));
}

TEST(HeaderNames, FiveLanguages) {
    for (const char* heading : {"Vorname", "First Name", "first_name", "Prénom", "PRENOM", "given"})
        EXPECT_EQ(guessed(heading), Given) << heading;
    for (const char* heading : {"Nachname", "Surname", "Cognome", "Apellidos", "Nom de famille", "Familienname"})
        EXPECT_EQ(guessed(heading), Family) << heading;
    for (const char* heading :
         {"E-Mail", "Email address", "e mail", "Correo electrónico", "Courriel", "E-Mail (privat)"})
        EXPECT_EQ(guessed(heading), Mail) << heading;
    for (const char* heading :
         {"Telefon", "Handy", "Mobile", "Cellulare", "Móvil", "Téléphone", "Telefon dienstlich", "Tel."})
        EXPECT_EQ(guessed(heading), Phone) << heading;
    for (const char* heading : {"Abteilung", "Department", "Reparto", "Departamento", "Service", "Name der Abteilung"})
        EXPECT_EQ(guessed(heading), Unit) << heading;
    for (const char* heading : {"Stelle", "Job title", "Mansione", "Puesto", "Poste"})
        EXPECT_EQ(guessed(heading), Title) << heading;
    EXPECT_EQ(guessed("Führungskraft"), PowerOverStaff);
    EXPECT_EQ(guessed("Beschäftigt seit"), From);
    EXPECT_EQ(guessed("Lieblingsfarbe"), Ignore);
}

TEST(HeaderNames, EveryCodeIsAHeading) {
    for (const ImportTargetInfo& info : importTargets()) EXPECT_EQ(guessed(info.code), info.target) << info.code;
}

TEST(GuessMapping, NameIsWhatTheOthersLeaveOver) {
    EXPECT_THAT(guessedFor("Name;Abteilung\nAnna Berg;Lager\n"), ElementsAre(Name, Unit));
    EXPECT_THAT(guessedFor("Name;Vorname\nBerg;Anna\n"), ElementsAre(Family, Given));
    EXPECT_THAT(guessedFor("Nom;Prénom\nBerg;Anna\n"), ElementsAre(Family, Given));
    EXPECT_THAT(guessedFor("Nombre;Apellidos\nAnna;Berg\n"), ElementsAre(Given, Family));
    EXPECT_THAT(guessedFor("Nome;Cognome\nAnna;Berg\n"), ElementsAre(Given, Family));
}

TEST(GuessMapping, OfTwoColumnsTheBetterHeadingWins) {
    EXPECT_THAT(guessedFor("Standort;Abteilung;Name\nHof;Lager;Anna Berg\n"), ElementsAre(Ignore, Unit, Name));
    EXPECT_THAT(guessedFor("Standort;Name\nHof;Anna Berg\n"), ElementsAre(Unit, Name));
    EXPECT_THAT(guessedFor("Telefon;Handy;Name\n030 23125;0171 39200;Anna\n"), ElementsAre(Phone, Phone, Name));
}

TEST(GuessMapping, ContentSpeaksWhereHeadingsDoNot) {
    EXPECT_THAT(guessedFor("Anna;a@x.example;030 2312500\nBen;b@x.example;\n"), ElementsAre(Ignore, Mail, Phone));
    EXPECT_THAT(guessedFor("Name;Foo;Bar;Baz\nAnna;a@x.example;2024-01-02;12345678\n"),
                ElementsAre(Name, Mail, Ignore, Ignore));
}

TEST(GuessMapping, DateOrderIsProvenByTheColumn) {
    EXPECT_EQ(guessDateOrder(sheetOf("start\n03/04/2024\n05/06/2024\n"), 0), DateOrder::DayMonthYear);
    EXPECT_EQ(guessDateOrder(sheetOf("start\n03/04/2024\n05/26/2024\n"), 0), DateOrder::MonthDayYear);
    EXPECT_EQ(guessDateOrder(sheetOf("start\n03/04/2024\n26/05/2024\n05/26/2024\n"), 0), DateOrder::DayMonthYear);
    EXPECT_EQ(guessDateOrder(sheetOf("start\n26.05.2024\n05/26/2024\n2024-01-01\n"), 0), DateOrder::MonthDayYear);
    EXPECT_EQ(guessDateOrder(sheetOf("start\n2024-05-26\n26.05.2024\n"), 0), DateOrder::YearMonthDay);
}

TEST(MapColumn, TakesHeadingsAsTheyAreFoldedOrByNumber) {
    const Sheet sheet = sheetOf("Büro-Nr;Wer?;x=y;Name\n12;Anna;z;Berg\n");
    ImportMapping mapping = guessMapping(sheet);
    ASSERT_TRUE(mapColumn(mapping, sheet, "Büro-Nr=unit").ok());
    ASSERT_TRUE(mapColumn(mapping, sheet, "wer=given").ok());
    ASSERT_TRUE(mapColumn(mapping, sheet, "x=y=note").ok());
    ASSERT_TRUE(mapColumn(mapping, sheet, "4=family").ok());
    EXPECT_THAT(targetsOf(mapping), ElementsAre(Unit, Given, Note, Family));
}

TEST(MapColumn, MovesATargetThatDoesNotRepeat) {
    const Sheet sheet = sheetOf("Vorname;Rufname\nAnna;Anni\n");
    ImportMapping mapping = guessMapping(sheet);
    ASSERT_TRUE(mapColumn(mapping, sheet, "Rufname=given").ok());
    EXPECT_THAT(targetsOf(mapping), ElementsAre(Ignore, Given));
}

TEST(MapColumn, GuessesTheOrderOfDatesAnew) {
    const Sheet sheet = sheetOf("Name,When?\nAnna,05/26/2024\n");
    ImportMapping mapping = guessMapping(sheet);
    ASSERT_TRUE(mapColumn(mapping, sheet, "When?=from").ok());
    EXPECT_EQ(mapping.columns[1].dateOrder, DateOrder::MonthDayYear);
}

TEST(MapColumn, SaysWhatItDoesNotKnow) {
    const Sheet sheet = sheetOf("Vorname;Nachname\nAnna;Berg\n");
    ImportMapping mapping = guessMapping(sheet);
    EXPECT_EQ(mapColumn(mapping, sheet, "Alter=given").error().code, ErrorCode::NotFound);
    EXPECT_EQ(mapColumn(mapping, sheet, "3=given").error().code, ErrorCode::NotFound);
    EXPECT_EQ(mapColumn(mapping, sheet, "Vorname=firstname").error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(mapColumn(mapping, sheet, "Vorname").error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(targetsOf(mapping), targetsOf(guessMapping(sheet)));
}

TEST(CheckMapping, RefusesNothingAndTwice) {
    const Sheet sheet = sheetOf("Foo;Bar\nAnna;Berg\n", {{}, ';', true});
    ImportMapping mapping = guessMapping(sheet);
    EXPECT_FALSE(checkMapping(mapping, sheet).ok());
    mapping.columns[0].target = Given;
    EXPECT_TRUE(checkMapping(mapping, sheet).ok());
    mapping.columns[1].target = Given;
    EXPECT_FALSE(checkMapping(mapping, sheet).ok());
    mapping.columns.pop_back();
    EXPECT_FALSE(checkMapping(mapping, sheet).ok());
}

} // namespace
} // namespace hedgerow
