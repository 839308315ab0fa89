// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_talks.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

constexpr Date kToday{std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)};
const TalkRules kRules{kToday};

// Someone with whom all is well.
PersonFacts settled(std::int64_t number) {
    PersonFacts person;
    person.number = number;
    person.level = LevelId(Id::named("level"));
    person.polarity = Polarity::Support;
    person.assessedOn = person.lastTalk = kToday.plusDays(-5);
    person.hasLead = true;
    return person;
}

std::vector<TalkReason> reasonsOf(const PersonFacts& person) {
    const auto advice = nextTalks({&person, 1}, kRules, 10);
    return advice.empty() ? std::vector<TalkReason>() : advice.front().reasons;
}

TEST(NextTalks, NobodyWithoutAReason) {
    EXPECT_TRUE(reasonsOf(settled(1)).empty());
}

TEST(NextTalks, EachReasonIsGiven) {
    using enum TalkReason;
    PersonFacts person = settled(1);
    person.commitmentDue = kToday;
    person.nextDue = kToday.plusDays(-1);
    EXPECT_EQ(reasonsOf(person), (std::vector{PromiseDue, FollowUpDue}));

    PersonFacts stranger;
    stranger.hasOpenSecondHand = true;
    stranger.unit = 7;
    stranger.unitHasLeader = false;
    EXPECT_EQ(reasonsOf(stranger), (std::vector{SecondHandOpen, NeverSpoken, NotAssessed, UnitWithoutLeader, NoLead}));

    PersonFacts cold = settled(1);
    cold.assessedOn = cold.lastTalk = kToday.plusDays(-61);
    EXPECT_EQ(reasonsOf(cold), (std::vector{AssessmentStale, GoingCold}));
}

TEST(NextTalks, DueInTheFutureIsNoReason) {
    PersonFacts person = settled(1);
    person.nextDue = person.commitmentDue = kToday.plusDays(1);

    EXPECT_TRUE(reasonsOf(person).empty());
}

TEST(NextTalks, LevelThatSaysUnknownIsNoAssessment) {
    PersonFacts person = settled(1);
    person.polarity = Polarity::Unknown;

    EXPECT_EQ(reasonsOf(person), std::vector{TalkReason::NotAssessed});
}

TEST(NextTalks, PeopleWithPowerOverStaffAreLeftOut) {
    PersonFacts person = settled(1);
    person.commitmentDue = kToday;
    person.hasPowerOverStaff = true;

    EXPECT_TRUE(reasonsOf(person).empty());
}

TEST(NextTalks, WhatIsDueComesBeforeEverythingElseTogether) {
    PersonFacts due = settled(1);
    due.nextDue = kToday;
    PersonFacts promised = settled(2);
    promised.commitmentDue = kToday;
    PersonFacts stranger;
    stranger.number = 3;
    stranger.hasOpenSecondHand = true;
    stranger.unit = 7;
    stranger.unitHasLeader = false;
    const PersonFacts people[]{stranger, due, promised};

    const auto advice = nextTalks(people, kRules, 10);

    ASSERT_EQ(advice.size(), 3U);
    EXPECT_EQ(advice[0].number, 2);
    EXPECT_EQ(advice[1].number, 1);
    EXPECT_EQ(advice[2].number, 3);
    EXPECT_GT(advice[1].weight, advice[2].weight);
}

TEST(NextTalks, LaterIsMorePressingAndTheLimitHolds) {
    std::vector<PersonFacts> people;
    for (int i = 0; i < 10; ++i) {
        people.push_back(settled(i));
        people.back().nextDue = kToday.plusDays(-i);
    }

    const auto advice = nextTalks(people, kRules, 3);

    ASSERT_EQ(advice.size(), 3U);
    EXPECT_EQ(advice[0].number, 9);
    EXPECT_EQ(advice[2].number, 7);
}

TEST(NextTalks, AmongEqualsTheOneSpokenWithLongestAgoComesFirst) {
    PersonFacts recent = settled(1);
    recent.hasLead = false;
    PersonFacts older = settled(2);
    older.hasLead = false;
    older.lastTalk = kToday.plusDays(-20);
    const PersonFacts people[]{recent, older};

    EXPECT_EQ(nextTalks(people, kRules, 10).front().number, 2);
}

TEST(NextTalks, ReasonsHaveNames) {
    EXPECT_STREQ(talkReasonName(TalkReason::PromiseDue), "promise_due");
    EXPECT_STREQ(talkReasonName(TalkReason::NoLead), "no_lead");
}

} // namespace
} // namespace hedgerow
