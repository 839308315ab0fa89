// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/coverage.h"

#include <algorithm>

namespace hedgerow {
namespace {

// A level that says "not assessed" (polarity unknown) is none; an assessment without a date cannot be fresh.
bool isFreshlyAssessed(const PersonFacts& person, const CoverageRules& rules) {
    return person.level && person.polarity != Polarity::Unknown && person.assessedOn &&
           rules.today.daysSince(*person.assessedOn) <= rules.staleAfterDays;
}

} // namespace

std::int64_t majorityOf(std::int64_t n) {
    return n / 2 + 1;
}

std::int64_t thresholdOf(std::int64_t n, int percent) {
    return (n * percent + 99) / 100;
}

std::int64_t Coverage::denominator() const {
    return std::max(headcount.value_or(0), listed);
}

std::int64_t Coverage::toMajority() const {
    return majorityOf(denominator()) - supporters;
}

std::int64_t Coverage::toThreshold(int percent) const {
    return thresholdOf(denominator(), percent) - supporters;
}

Coverage coverage(std::span<const PersonFacts> people, std::optional<std::int64_t> headcount,
                  const CoverageRules& rules) {
    Coverage result;
    result.headcount = headcount;
    for (const PersonFacts& person : people) {
        ++result.listed;
        if (person.isNamed) ++result.named;
        if (person.hasLead) ++result.withLead;
        if (person.lastTalk) {
            ++result.spokenWith;
            if (rules.today.daysSince(*person.lastTalk) <= rules.freshWithinDays) ++result.spokenRecently;
        }
        if (!isFreshlyAssessed(person, rules)) continue;
        ++result.assessed;
        if (person.polarity == Polarity::Support) ++result.supporters;
    }
    return result;
}

} // namespace hedgerow
