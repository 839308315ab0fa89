// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/known_people.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

namespace hedgerow {
namespace {

using enum LikenessReason;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::pair<std::int64_t, std::int64_t>> pairsOf(const Suspects& suspects) {
    std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
    for (const Suspect& each : suspects.pairs) pairs.emplace_back(std::minmax(each.kept, each.other));
    std::ranges::sort(pairs);
    return pairs;
}

TEST(Suspects, NobodyAndStrangersAreNone) {
    KnownTown town;
    EXPECT_THAT(town.find().pairs, IsEmpty());
    for (const char* name : {"Anna Berg", "Tom Stein", "Марія Шевченко", ""}) town.add(name);
    EXPECT_THAT(town.find().pairs, IsEmpty());
}

TEST(Suspects, AreFoundByEveryKindOfLikeness) {
    KnownTown town;
    const auto pair = [&](const char* one, const char* other, NameScript script = NameScript::Latin) {
        KnownTown::call(town.add(), one, script);
        town.add(other);
        const auto unit = static_cast<std::int64_t>(1000 + town.known.people.size());
        for (std::size_t back = 1; back <= 2; ++back)
            KnownTown::work(town.known.people[town.known.people.size() - back], unit);
    };
    pair("Ángel Núñez", "Nunez, Angel");
    pair("Jürgen Müller", "Juergen Mueller");
    pair("Анна Иванова", "Anna Ivanova", NameScript::Other);
    pair("محمد حسن", "Mohammed Hassan", NameScript::Consonants);
    pair("Karin Bergmann", "Karin Bregmann");
    pair("Konstantina Rossi", "Konstnatian Rossi");
    pair("A. Lindqvist", "Agneta Lindqvist");
    pair("Alex Fontaine", "Alexander Fontaine");
    pair("Rosa Blume", "Rosa Maria Blume");
    pair("Giulia", "Giulia Conti");
    KnownTown::reach(town.add("Ada"), "phone", "0170 1234567");
    KnownTown::reach(town.add(), "signal", "+49 170 1234567");
    town.add().codeName = "heron";
    town.add().codeName = "heron";

    const Suspects found = town.find();

    std::vector<std::pair<std::int64_t, std::int64_t>> expected;
    for (std::int64_t i = 1; i < 25; i += 2) expected.emplace_back(i, i + 1);
    EXPECT_EQ(pairsOf(found), expected);
    EXPECT_EQ(found.all, 12);
    EXPECT_THAT(found.leftOut, IsEmpty());
}

TEST(Suspects, TheSurestComeFirstAndTheLimitIsSaid) {
    KnownTown town;
    town.add("Anna Berg");
    town.add("Anna Berg");
    KnownTown::reach(town.add("Tom Stein"), "mail", "tom@example.org");
    KnownTown::reach(town.add("Tom Stein"), "mail", "tom@example.org");

    const Suspects found = town.find(1);

    ASSERT_THAT(found.pairs, SizeIs(1));
    EXPECT_EQ(found.pairs.front().kept, 3);
    EXPECT_EQ(found.pairs.front().other, 4);
    EXPECT_EQ(found.all, 2);
}

TEST(Suspects, ThoseSaidToBeApartAreLeftOut) {
    KnownTown town;
    for (int i = 0; i < 3; ++i) town.add("Anna Berg");
    town.known.apart = {{2, 1}};

    EXPECT_THAT(pairsOf(town.find()), ElementsAre(std::pair(1, 3), std::pair(2, 3)));
}

TEST(Suspects, WhoIsNamedAndKnownBetterStays) {
    KnownTown town;
    KnownTown::reach(town.add(), "phone", "0170 1234567");
    KnownTown::reach(town.add("Anna"), "phone", "0170 1234567");
    EXPECT_EQ(town.find().pairs.at(0).kept, 2) << "the other has no name";

    KnownTown talked;
    talked.add("Anna Berg");
    talked.add("Anna Berg").talks = 3;
    EXPECT_EQ(talked.find().pairs.at(0).kept, 2);

    KnownTown alike;
    alike.add("Anna Berg");
    alike.add("Anna Berg");
    EXPECT_EQ(alike.find().pairs.at(0).kept, 1) << "who was there first";
}

TEST(Suspects, ThreeHundredOfOneNameDoNotExplodeAndItIsSaid) {
    KnownTown town;
    for (int i = 0; i < 300; ++i) KnownTown::work(town.add("Anna Berg"), 1, "Driver");
    KnownTown::reach(town.known.people[17], "phone", "0170 1234567");
    KnownTown::reach(town.known.people[230], "phone", "+49 170 1234567");

    const Suspects found = town.find();

    ASSERT_THAT(found.pairs, SizeIs(1)) << "by what else is known of them";
    EXPECT_EQ(found.pairs.front().kept, 18);
    ASSERT_THAT(found.leftOut, SizeIs(1));
    EXPECT_EQ(found.leftOut.front(), (CrowdedName{1, 300}));
}

TEST(Suspects, ACommonNameIsFollowedUpWithinAUnit) {
    KnownTown town;
    for (int i = 0; i < 200; ++i) KnownTown::work(town.add("Anna Berg"), 1 + i % 100, "Driver");
    for (const std::size_t steward : {1, 101}) town.known.people[steward].work.front().title = "steward";

    const Suspects found = town.find();

    EXPECT_EQ(found.all, 100) << "each with the other one of the unit";
    EXPECT_EQ(found.pairs.front().kept, 2) << "the same title, too";
    EXPECT_THAT(found.pairs.front().likeness.reasons, Contains(CommonName));
    EXPECT_THAT(found.leftOut, IsEmpty());
}

TEST(Suspects, WhoHasThousandsOfNamesAndNumbersHoldsNobodyUp) {
    KnownTown town;
    for (int i = 0; i < 20; ++i) {
        KnownPerson& person = town.add("Anna Berg");
        for (int k = 0; k < 5000; ++k) {
            KnownTown::call(person, "Anna Berg" + std::to_string(k));
            KnownTown::reach(person, "phone", "0170 1" + std::to_string(100000 + 7 * k + i));
            KnownTown::work(person, 1 + k);
        }
    }

    EXPECT_GT(town.find().all, 0);
}

TEST(Suspects, AWishToStopIsHeard) {
    KnownTown town;
    town.add("Anna Berg");
    town.add("Anna Berg");
    Progress progress;
    progress.cancel();

    const auto found = suspects(town.known, 10, &progress);

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

// A few names, numbers and units, so that likenesses of every kind are drawn.
KnownPeople drawnPeople() {
    static const std::vector<std::pair<const char*, NameScript>> names{{"Anna Berg", NameScript::Latin},
                                                                       {"Berg, Anna", NameScript::Latin},
                                                                       {"Anna Maria Berg", NameScript::Latin},
                                                                       {"A. Berg", NameScript::Latin},
                                                                       {"Anna", NameScript::Latin},
                                                                       {"Anna Bergmann", NameScript::Latin},
                                                                       {"Anna Bregmann", NameScript::Latin},
                                                                       {"Juergen Mueller", NameScript::Latin},
                                                                       {"Jürgen Müller", NameScript::Latin},
                                                                       {"Анна Берг", NameScript::Other},
                                                                       {"محمد حسن", NameScript::Consonants},
                                                                       {"Mohamed Hassan", NameScript::Latin},
                                                                       {"Alex Berg", NameScript::Latin},
                                                                       {"Alexander Berg", NameScript::Latin},
                                                                       {"Tom Stein", NameScript::Latin}};
    static const std::vector<const char*> numbers{"0170 1234567", "+49 170 1234567", "0171 7654321", "a@example.org"};
    KnownTown town;
    const int count = *rc::gen::inRange(2, 16);
    for (int i = 0; i < count; ++i) {
        KnownPerson& person = town.add();
        for (int k = *rc::gen::inRange(0, 3); k > 0; --k) {
            const auto& [name, script] = *rc::gen::elementOf(names);
            KnownTown::call(person, name, script);
        }
        for (int k = *rc::gen::inRange(0, 3); k > 0; --k)
            KnownTown::reach(person, "phone", *rc::gen::elementOf(numbers), *rc::gen::inRange(0, 4) == 0);
        if (*rc::gen::inRange(0, 2) == 1)
            KnownTown::work(person, *rc::gen::inRange(0, 3), *rc::gen::elementOf(std::vector{"", "Driver", "Cook"}));
    }
    return town.known;
}

TEST(Suspects, DoNotDependOnWhoComesFirst) {
    EXPECT_TRUE(rc::check("the same pairs for the same reasons in any order", [] {
        KnownPeople people = drawnPeople();
        const auto before = suspects(people, 1000);
        for (std::size_t i = people.people.size(); i > 1; --i)
            std::swap(people.people[i - 1],
                      people.people[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(i)))]);
        for (KnownPerson& person : people.people) {
            std::ranges::reverse(person.names);
            std::ranges::reverse(person.contacts);
        }
        const auto after = suspects(people, 1000);
        RC_ASSERT(before->pairs == after->pairs);
        RC_ASSERT(before->leftOut == after->leftOut);
    }));
}

TEST(Suspects, AreAllThatComparingEveryoneWithEveryoneWouldFind) {
    EXPECT_TRUE(rc::check("no likely pair is missed by looking only where something agrees", [] {
        const KnownPeople people = drawnPeople();
        const auto found = pairsOf(*suspects(people, 1000));
        const LikenessRules rules(people);
        for (std::uint32_t one = 0; one < people.people.size(); ++one)
            for (std::uint32_t other = one + 1; other < people.people.size(); ++other) {
                const auto likeness = rules.compare(one, other);
                RC_ASSERT(likeness == rules.compare(other, one));
                const std::pair pair(people.people[one].number, people.people[other].number);
                const bool isFound = std::ranges::binary_search(found, pair);
                if (isFound) RC_ASSERT(likeness.has_value());
                if (likeness && likeness->confidence != Confidence::Possible) RC_ASSERT(isFound);
            }
    }));
}

} // namespace
} // namespace hedgerow
