// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/coverage.h"

#include <gtest/gtest.h>

#include <vector>

namespace hedgerow {
namespace {

constexpr Date kToday{std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)};

PersonFacts assessed(Polarity polarity, int daysAgo) {
    PersonFacts person;
    person.level = LevelId(Id::named("level"));
    person.polarity = polarity;
    person.assessedOn = kToday.plusDays(-daysAgo);
    return person;
}

TEST(Threshold, IsRoundedUp) {
    EXPECT_EQ(thresholdOf(7, 30), 3);
    EXPECT_EQ(thresholdOf(10, 30), 3);
    EXPECT_EQ(thresholdOf(11, 30), 4);
    EXPECT_EQ(thresholdOf(75, 60), 45);
    EXPECT_EQ(thresholdOf(0, 60), 0);
}

TEST(Majority, IsMoreThanHalf) {
    EXPECT_EQ(majorityOf(10), 6);
    EXPECT_EQ(majorityOf(11), 6);
    EXPECT_EQ(majorityOf(1), 1);
}

TEST(Coverage, BerlinMissedNineteen) {
    const std::vector<PersonFacts> signers(26, assessed(Polarity::Support, 1));

    const Coverage result = coverage(signers, 75, {kToday});

    EXPECT_EQ(result.supporters, 26);
    EXPECT_EQ(result.denominator(), 75);
    EXPECT_EQ(result.toThreshold(60), 19);
    EXPECT_EQ(result.toMajority(), 12);
}

TEST(Coverage, UnknownPeopleStayInTheDenominatorAndOutOfTheNumerator) {
    const std::vector<PersonFacts> people{PersonFacts{}, PersonFacts{}, assessed(Polarity::Support, 1),
                                          assessed(Polarity::Unknown, 1)};

    const Coverage result = coverage(people, std::nullopt, {kToday});

    EXPECT_EQ(result.denominator(), 4);
    EXPECT_EQ(result.assessed, 1);
    EXPECT_EQ(result.supporters, 1);
    EXPECT_EQ(result.toMajority(), 2);
}

TEST(Coverage, StaleAssessmentCountsNoLonger) {
    const std::vector<PersonFacts> people{assessed(Polarity::Support, 60), assessed(Polarity::Support, 61)};

    const Coverage result = coverage(people, std::nullopt, {kToday});

    EXPECT_EQ(result.assessed, 1);
    EXPECT_EQ(result.supporters, 1);
}

TEST(Coverage, MoreListedThanCountedMeansTheCountIsOld) {
    const std::vector<PersonFacts> people(12);

    EXPECT_EQ(coverage(people, 10, {kToday}).denominator(), 12);
    EXPECT_EQ(coverage(people, 20, {kToday}).denominator(), 20);
}

TEST(Coverage, CountsNamesTalksAndLeads) {
    std::vector<PersonFacts> people(3);
    people[0].isNamed = people[1].isNamed = true;
    people[0].hasLead = true;
    people[0].lastTalk = kToday.plusDays(-30);
    people[1].lastTalk = kToday.plusDays(-31);

    const Coverage result = coverage(people, 5, {kToday});

    EXPECT_EQ(result.listed, 3);
    EXPECT_EQ(result.named, 2);
    EXPECT_EQ(result.withLead, 1);
    EXPECT_EQ(result.spokenWith, 2);
    EXPECT_EQ(result.spokenRecently, 1);
}

} // namespace
} // namespace hedgerow
