// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person_facts.h"

#include <optional>
#include <span>

namespace hedgerow {

// How far a unit is known and won. Whole numbers only; a share is shown as "s of N", never as a bare percentage.
struct Coverage {
    std::optional<std::int64_t> headcount; // N: dated, unnamed people included; none: nobody counted
    std::int64_t listed = 0;               // people on the list
    std::int64_t named = 0;
    std::int64_t assessed = 0; // and not stale
    std::int64_t supporters = 0;
    std::int64_t spokenWith = 0;
    std::int64_t spokenRecently = 0;
    std::int64_t withLead = 0;

    // N, or the listed people where nobody counted or more are listed than were counted.
    std::int64_t denominator() const;
    // What is missing to more than half; ≤ 0: reached.
    std::int64_t toMajority() const;
    // What is missing to p % of N; ≤ 0: reached.
    std::int64_t toThreshold(int percent) const;
};

struct CoverageRules {
    Date today;
    int staleAfterDays = 60;
    int freshWithinDays = 30;
};

Coverage coverage(std::span<const PersonFacts> people, std::optional<std::int64_t> headcount,
                  const CoverageRules& rules);

// floor(N/2) + 1 and ceil(p·N/100).
std::int64_t majorityOf(std::int64_t n);
std::int64_t thresholdOf(std::int64_t n, int percent);

} // namespace hedgerow
