// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/next_talks.h"

namespace hedgerow {

// What is missing among the people listed: as many as a list filtered for it would show.
struct Gaps {
    std::int64_t notAssessed = 0;
    std::int64_t stale = 0; // assessed, but longer ago than the campaign allows
    std::int64_t neverSpoken = 0;
    std::int64_t withoutLead = 0;

    bool operator==(const Gaps&) const = default;
};
Gaps gaps(std::span<const PersonFacts> people, const TalkRules& rules);

// People who were spoken with before, but not for longer than `coldAfterDays`, and with whom nothing is planned:
// supporters first, those who oppose last; among them who has waited longest first. People with power over staff are
// left out.
struct GoingCold {
    std::vector<std::int64_t> people; // PersonFacts::number, `limit` at most
    std::int64_t all = 0;
};
GoingCold goingCold(std::span<const PersonFacts> people, const TalkRules& rules, std::size_t limit);

} // namespace hedgerow
