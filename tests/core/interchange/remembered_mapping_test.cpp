// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/remembered_mapping.h"

#include "tests/core/interchange/sheet_support.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using enum ImportTarget;
using testing::ElementsAre;

const std::string kStaff = "Vorname,Team,Personalnummer\nAnna,Red,12\n";

// What is kept once somebody mapped these columns.
std::string corrected(const std::vector<std::string>& maps, std::string_view before = {}) {
    const Sheet sheet = sheetOf(kStaff);
    const ImportMapping guessed = guessMapping(sheet);
    ImportMapping chosen = guessed;
    for (const std::string& map : maps) EXPECT_TRUE(mapColumn(chosen, sheet, map).ok()) << map;
    return rememberedAfter(before, sheet, guessed, chosen);
}

TEST(RememberedMapping, OnlyCorrectionsAreKept) {
    EXPECT_EQ(corrected({}), "");
    EXPECT_EQ(corrected({"Personalnummer=code_name"}), "personalnummer=code_name");
}

TEST(RememberedMapping, ColumnsAreKnownAgainByTheirNamesHoweverWritten) {
    const std::string kept = corrected({"Personalnummer=code_name", "Vorname=ignore"});
    const Sheet next = sheetOf("PERSONALNUMMER;Nachname;vorname\n13;Berg;Anna\n");
    ImportMapping mapping = guessMapping(next);

    const auto columns = applyRemembered(mapping, next, kept);

    EXPECT_THAT(columns, ElementsAre(0U, 2U));
    EXPECT_THAT(targetsOf(mapping), ElementsAre(CodeName, Family, Ignore));
}

TEST(RememberedMapping, ATargetThatDoesNotRepeatLeavesItsGuess) {
    const Sheet sheet = sheetOf("Vorname,Rufname der Akte\nAnna,Anni\n");
    ImportMapping mapping = guessMapping(sheet);

    applyRemembered(mapping, sheet, "rufnamederakte=given");

    EXPECT_THAT(targetsOf(mapping), ElementsAre(Ignore, Given));
    EXPECT_TRUE(checkMapping(mapping, sheet).ok());
}

TEST(RememberedMapping, WhatIsGuessedRightAgainIsForgotten) {
    const std::string kept = corrected({"Personalnummer=code_name"});

    EXPECT_EQ(corrected({}, kept), "");
    EXPECT_EQ(corrected({}, "other=tag;" + kept), "other=tag");
}

TEST(RememberedMapping, WhatCannotBeReadIsPassedOver) {
    const Sheet sheet = sheetOf(kStaff);
    ImportMapping mapping = guessMapping(sheet);
    const ImportMapping before = mapping;

    EXPECT_THAT(applyRemembered(mapping, sheet, "=given;vorname;team=nonsense;;x=;vorname=\xFF"), ElementsAre());
    EXPECT_EQ(mapping, before);
}

TEST(RememberedMapping, ColumnsThatShareANameAreNotRemembered) {
    const Sheet sheet = sheetOf("Vorname,X,x\nAnna,1,2\n");
    const ImportMapping guessed = guessMapping(sheet);
    ImportMapping chosen = guessed;
    chosen.columns[1].target = Tag;

    EXPECT_EQ(rememberedAfter({}, sheet, guessed, chosen), "");
}

TEST(RememberedMapping, StaysWithinOneLineOfASetting) {
    std::string header = "Vorname";
    for (int i = 0; i < 400; ++i) header += ",Column number " + std::to_string(i);
    const Sheet sheet = sheetOf(header + "\nAnna\n", {.hasHeader = true});
    const ImportMapping guessed = guessMapping(sheet);
    ImportMapping chosen = guessed;
    for (std::size_t i = 1; i < chosen.columns.size(); ++i) chosen.columns[i].target = Tag;

    const std::string kept = rememberedAfter({}, sheet, guessed, chosen);

    EXPECT_LE(kept.size(), 4000U);
    EXPECT_GT(kept.size(), 3000U);
}

} // namespace
} // namespace hedgerow
