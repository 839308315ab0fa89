// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/known_people.h"

namespace hedgerow {
namespace {

using enum LikenessReason;
using testing::Contains;
using testing::ElementsAre;

bool isSame(const char* one, const char* other, const char* type = "phone") {
    const auto first = comparedContact({type, searchKey(one), false});
    const auto second = comparedContact({type, searchKey(other), false});
    if (!first || !second) return false;
    const bool same = isSameContact(*first, *second);
    EXPECT_EQ(isSameContact(*second, *first), same) << "whichever comes first";
    EXPECT_TRUE(!same || first->block() == second->block()) << "or nobody would compare them";
    return same;
}

TEST(SameContact, TelephoneNumbersWithAndWithoutTheirCountry) {
    EXPECT_TRUE(isSame("+49 170 1234567", "0170/123 45-67"));
    EXPECT_TRUE(isSame("0049 170 1234567", "+49 (0) 170 1234567"));
    EXPECT_TRUE(isSame("+1 212 555 0123", "(212) 555-0123"));
    EXPECT_TRUE(isSame("+39 06 1234567", "06 1234567"));
    EXPECT_TRUE(isSame("+45 12 34 56 78", "12345678"));
    EXPECT_TRUE(isSame("٠١٧٠١٢٣٤٥٦٧", "0170 1234567"));
    EXPECT_TRUE(isSame("49 170 1234567", "0170 1234567")) << "somebody forgot the plus";
    EXPECT_FALSE(isSame("+49 170 1234567", "+43 170 1234567")) << "two countries";
    EXPECT_FALSE(isSame("0170 1234567", "0171 1234567"));
    EXPECT_FALSE(isSame("4711", "4711")) << "an extension is somebody else's in every firm";
    EXPECT_TRUE(isSame("+49 170 1234567", "0170 1234567", "whatsapp"));
}

TEST(SameContact, AddressesAndNamesInNetworksWhateverTheirCase) {
    EXPECT_TRUE(isSame("Anna.Berg@Example.org", "anna.berg@example.org", "mail"));
    EXPECT_FALSE(isSame("anna.berg@example.org", "anna.berg@example.com", "mail"));
    EXPECT_TRUE(isSame("@AnnaB", "annab", "telegram"));
    EXPECT_TRUE(isSame("https://www.example.org/annab/", "example.org/annab", "social"));
    EXPECT_FALSE(isSame("Mill Lane 3", "Mill Lane 3", "address")) << "whoever lives there";
}

TEST(Likeness, ANameAndAPhoneLookCertain) {
    KnownTown town;
    KnownTown::reach(town.add("Anna Berg"), "phone", "0170 1234567");
    KnownTown::reach(town.add("BERG, Anna"), "phone", "+49 170 1234567");

    const auto likeness = town.likeness();

    ASSERT_TRUE(likeness);
    EXPECT_EQ(likeness->confidence, Confidence::Certain);
    EXPECT_THAT(likeness->reasons, ElementsAre(SamePhone, SameName));
}

TEST(Likeness, ARareNameAloneIsPossibleAndAUnitMakesItLikely) {
    KnownTown town;
    town.add("Anna Berg");
    town.add("Anna Berg");
    EXPECT_EQ(town.likeness()->confidence, Confidence::Likely) << "nobody else is called so";

    KnownTown::work(town.known.people[0], 7);
    KnownTown::work(town.known.people[1], 8);
    EXPECT_EQ(town.likeness()->confidence, Confidence::Possible);
    EXPECT_THAT(town.likeness()->reasons, Contains(OtherUnits));

    town.known.parents.emplace_back(8, 7);
    EXPECT_EQ(town.likeness()->confidence, Confidence::Likely) << "a team is part of its department";
}

TEST(Likeness, ACommonNameIsWeak) {
    KnownTown town;
    for (int i = 0; i < 40; ++i) town.add("Anna Berg");
    for (int i = 0; i < 60; ++i) town.add("Person " + std::to_string(i));
    EXPECT_FALSE(town.likeness());

    for (std::size_t i = 0; i < 2; ++i) KnownTown::work(town.known.people[i], 7, "Driver");
    const auto likeness = town.likeness();
    ASSERT_TRUE(likeness);
    EXPECT_EQ(likeness->confidence, Confidence::Possible);
    EXPECT_THAT(likeness->reasons, ElementsAre(SameName, SameUnit, SameTitle, CommonName));
}

TEST(Likeness, ASimilarNameIsEnoughAmongFewAndNotAmongMany) {
    KnownTown town;
    town.add("Karin Lindqvist");
    town.add("Karin Lindquist");
    ASSERT_TRUE(town.likeness());
    EXPECT_THAT(town.likeness()->reasons, ElementsAre(SimilarName));
    EXPECT_EQ(town.likeness()->confidence, Confidence::Possible);

    for (int i = 0; i < 2000; ++i) town.add("Person " + std::to_string(i));
    EXPECT_FALSE(town.likeness());
    for (std::size_t i = 0; i < 2; ++i) KnownTown::work(town.known.people[i], 7);
    EXPECT_TRUE(town.likeness()) << "of one unit";
}

TEST(Likeness, OwnPhonesThatDifferSpeakAgainstItButACompanysDoNot) {
    KnownTown town;
    KnownTown::reach(town.add("Anna Berg"), "phone", "0170 1234567");
    KnownTown::reach(town.add("Anna Berg"), "phone", "0171 7654321");
    EXPECT_THAT(town.likeness()->reasons, ElementsAre(SameName, OtherPhones));
    EXPECT_EQ(town.likeness()->confidence, Confidence::Possible);

    town.known.people[1].contacts.front().isCompany = true;
    EXPECT_THAT(town.likeness()->reasons, ElementsAre(SameName));
}

TEST(Likeness, OnePhoneAndTwoNamesMayBeAFamily) {
    KnownTown town;
    KnownTown::reach(town.add("Anna Berg"), "phone", "0170 1234567");
    KnownTown::reach(town.add("Tom Berg"), "phone", "0170 1234567");
    EXPECT_EQ(town.likeness()->confidence, Confidence::Possible);
    EXPECT_THAT(town.likeness()->reasons, ElementsAre(SamePhone, OtherName));
}

TEST(Likeness, AMailAddressOutlivesAMarriage) {
    KnownTown town;
    KnownTown::reach(town.add("Anna Berg"), "mail", "anna@example.org");
    KnownTown::reach(town.add("Anna Schmidt"), "mail", "ANNA@example.org");
    EXPECT_EQ(town.likeness()->confidence, Confidence::Likely);
    EXPECT_THAT(town.likeness()->reasons, ElementsAre(SameMail));
}

TEST(Likeness, WhatManyShareIsWorthLittle) {
    KnownTown town;
    for (int i = 0; i < 8; ++i) KnownTown::reach(town.add("Person " + std::to_string(i)), "phone", "0170 1234567");
    EXPECT_FALSE(town.likeness());

    KnownTown::call(town.known.people[0], "Anna Berg");
    KnownTown::call(town.known.people[1], "Anna Berg");
    EXPECT_THAT(town.likeness()->reasons, ElementsAre(SamePhone, SameName, SharedContact));
    EXPECT_EQ(town.likeness()->confidence, Confidence::Likely);
}

TEST(Likeness, ColleaguesAreNoSuspects) {
    KnownTown town;
    for (const char* name : {"Anna Berg", "Tom Stein"}) KnownTown::work(town.add(name), 7, "Driver");
    EXPECT_FALSE(town.likeness());

    KnownTown unnamed;
    for (int i = 0; i < 2; ++i) KnownTown::work(unnamed.add(), 7, "Driver");
    EXPECT_FALSE(unnamed.likeness());
}

TEST(Likeness, OfSeveralNamesTheMostAlikeCount) {
    KnownTown town;
    KnownTown::call(town.add("Alexandra Petrova"), "Sasha Petrova");
    town.add("Sasha Petrova");
    EXPECT_THAT(town.likeness()->reasons, ElementsAre(SameName));
}

TEST(Likeness, EveryReasonHasItsName) {
    std::set<std::string> names;
    for (int i = 0; i <= static_cast<int>(OtherUnits); ++i) names.insert(likenessReasonName(LikenessReason{i}));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(OtherUnits) + 1);
    EXPECT_FALSE(speaksAgainst(SameTitle));
    EXPECT_TRUE(speaksAgainst(OtherName));
}

} // namespace
} // namespace hedgerow
