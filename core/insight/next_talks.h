// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person_facts.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hedgerow {

// Why to talk to someone next, the most pressing first.
enum class TalkReason {
    PromiseDue,     // a commitment is due
    FollowUpDue,    // a follow-up is due
    SecondHandOpen, // someone said something of them, nobody has asked them
    NeverSpoken,
    NotAssessed,
    AssessmentStale,
    GoingCold, // a supporter not spoken with for long
    UnitWithoutLeader,
    NoLead,
};

struct TalkAdvice {
    std::int64_t number = 0; // PersonFacts::number
    int weight = 0;
    std::vector<TalkReason> reasons; // never empty, in the order above
};

struct TalkRules {
    Date today;
    int staleAfterDays = 60;
    int coldAfterDays = 45;
};

// The `limit` people to talk to next, most pressing first; people with power over staff and those with no reason are
// left out.
std::vector<TalkAdvice> nextTalks(std::span<const PersonFacts> people, const TalkRules& rules, std::size_t limit);

// "promise_due" …: for JSON.
const char* talkReasonName(TalkReason reason);

} // namespace hedgerow
