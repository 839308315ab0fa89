// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_talks.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace hedgerow {
namespace {

// In the order of TalkReason. What was promised to or by someone comes before everything else, however much else comes
// together; then what has not been tried at all, then what grows old, then who is responsible.
constexpr std::array<int, 9> kWeights{
    100, // PromiseDue, and one more for each day it is late, up to 20
    80,  // FollowUpDue, likewise
    24,  // SecondHandOpen
    20,  // NeverSpoken
    10,  // NotAssessed
    14,  // AssessmentStale
    18,  // GoingCold
    6,   // UnitWithoutLeader
    3,   // NoLead
};
constexpr int kMostForDelay = 20;

struct Candidate {
    const PersonFacts* person;
    int weight;

    // Among equals who was spoken with longest ago, or never; then as listed.
    auto rank() const { return std::tuple(-weight, person->lastTalk.value_or(Date{}), person->number); }
};

bool isAssessed(const PersonFacts& person) {
    return person.level && person.polarity != Polarity::Unknown;
}

bool applies(TalkReason reason, const PersonFacts& person, const TalkRules& rules) {
    switch (reason) {
    case TalkReason::PromiseDue:
        return person.commitmentDue && *person.commitmentDue <= rules.today;
    case TalkReason::FollowUpDue:
        return person.nextDue && *person.nextDue <= rules.today;
    case TalkReason::SecondHandOpen:
        return person.hasOpenSecondHand;
    case TalkReason::NeverSpoken:
        return !person.lastTalk;
    case TalkReason::NotAssessed:
        return !isAssessed(person);
    case TalkReason::AssessmentStale:
        return isAssessed(person) &&
               (!person.assessedOn || rules.today.daysSince(*person.assessedOn) > rules.staleAfterDays);
    case TalkReason::GoingCold:
        return person.polarity == Polarity::Support && person.lastTalk &&
               rules.today.daysSince(*person.lastTalk) > rules.coldAfterDays;
    case TalkReason::UnitWithoutLeader:
        return person.unit != 0 && !person.unitHasLeader && person.polarity != Polarity::Oppose;
    case TalkReason::NoLead:
        return !person.hasLead;
    }
    return false;
}

int delay(Date due, Date today) {
    return std::min(today.daysSince(due), kMostForDelay);
}

// 0: no reason.
int weightOf(const PersonFacts& person, const TalkRules& rules) {
    int weight = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        const auto reason = static_cast<TalkReason>(i);
        if (!applies(reason, person, rules)) continue;
        weight += kWeights[i];
        if (reason == TalkReason::PromiseDue) weight += delay(*person.commitmentDue, rules.today);
        if (reason == TalkReason::FollowUpDue) weight += delay(*person.nextDue, rules.today);
    }
    return weight;
}

} // namespace

std::vector<TalkAdvice> nextTalks(std::span<const PersonFacts> people, const TalkRules& rules, std::size_t limit) {
    std::vector<Candidate> candidates;
    for (const PersonFacts& person : people) {
        if (person.hasPowerOverStaff) continue;
        if (const int weight = weightOf(person, rules); weight > 0) candidates.push_back({&person, weight});
    }
    const auto end = candidates.begin() + static_cast<std::ptrdiff_t>(std::min(limit, candidates.size()));
    std::partial_sort(candidates.begin(), end, candidates.end(),
                      [](const Candidate& a, const Candidate& b) { return a.rank() < b.rank(); });

    std::vector<TalkAdvice> advice;
    for (auto each = candidates.begin(); each != end; ++each) {
        TalkAdvice& talk = advice.emplace_back();
        talk.number = each->person->number;
        talk.weight = each->weight;
        for (std::size_t i = 0; i < kWeights.size(); ++i)
            if (applies(static_cast<TalkReason>(i), *each->person, rules))
                talk.reasons.push_back(static_cast<TalkReason>(i));
    }
    return advice;
}

const char* talkReasonName(TalkReason reason) {
    static constexpr std::array<const char*, kWeights.size()> kNames{
        "promise_due",      "follow_up_due", "second_hand_open",    "never_spoken", "not_assessed",
        "assessment_stale", "going_cold",    "unit_without_leader", "no_lead"};
    return kNames[static_cast<std::size_t>(reason)];
}

} // namespace hedgerow
