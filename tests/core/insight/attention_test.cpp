// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/attention.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

constexpr Date kToday{std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)};
const TalkRules kRules{kToday};

PersonFacts spokenWith(std::int64_t number, int daysAgo, Polarity polarity = Polarity::Support) {
    PersonFacts person;
    person.number = number;
    person.polarity = polarity;
    person.lastTalk = kToday.plusDays(-daysAgo);
    return person;
}

TEST(GoingCold, BeginsTheDayAfterTheLastWarmOne) {
    const PersonFacts warm = spokenWith(1, 45);
    const PersonFacts cold = spokenWith(2, 46);

    EXPECT_EQ(goingCold({&warm, 1}, kRules, 10).all, 0);
    EXPECT_EQ(goingCold({&cold, 1}, kRules, 10).people, std::vector<std::int64_t>{2});
}

TEST(GoingCold, WhoWasNeverSpokenWithCannotGoCold) {
    PersonFacts stranger;

    EXPECT_EQ(goingCold({&stranger, 1}, kRules, 10).all, 0);
}

TEST(GoingCold, WhatIsPlannedKeepsThemWarmWhatIsOverdueDoesNot) {
    PersonFacts planned = spokenWith(1, 90);
    planned.nextDue = kToday;
    PersonFacts overdue = spokenWith(2, 90);
    overdue.nextDue = kToday.plusDays(-1);
    const PersonFacts people[]{planned, overdue};

    EXPECT_EQ(goingCold(people, kRules, 10).people, std::vector<std::int64_t>{2});
}

TEST(GoingCold, SupportersFirstThenWhoWaitedLongestAndTheRestIsCounted) {
    PersonFacts boss = spokenWith(6, 300);
    boss.hasPowerOverStaff = true;
    const PersonFacts people[]{spokenWith(1, 200, Polarity::Oppose),
                               spokenWith(2, 60),
                               spokenWith(3, 90),
                               spokenWith(4, 100, Polarity::Neutral),
                               spokenWith(5, 120, Polarity::Unknown),
                               boss};

    const GoingCold cold = goingCold(people, kRules, 4);

    EXPECT_EQ(cold.people, (std::vector<std::int64_t>{3, 2, 5, 4}));
    EXPECT_EQ(cold.all, 5);
}

TEST(Gaps, CountWhatAListFilteredForItWouldShow) {
    PersonFacts fresh = spokenWith(1, 5);
    fresh.level = LevelId(Id::named("level"));
    fresh.assessedOn = kToday.plusDays(-60);
    fresh.hasLead = true;
    PersonFacts stale = fresh;
    stale.assessedOn = kToday.plusDays(-61);
    const PersonFacts stranger;
    const PersonFacts people[]{fresh, stale, stranger};

    EXPECT_EQ(gaps(people, kRules), (Gaps{.notAssessed = 1, .stale = 1, .neverSpoken = 1, .withoutLead = 1}));
    EXPECT_EQ(gaps({}, kRules), Gaps());
}

} // namespace
} // namespace hedgerow
