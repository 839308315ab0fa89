// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/attention.h"

#include <algorithm>
#include <tuple>

namespace hedgerow {
namespace {

bool isCold(const PersonFacts& person, const TalkRules& rules) {
    if (person.hasPowerOverStaff || !person.lastTalk) return false;
    const bool isPlanned = person.nextDue && *person.nextDue >= rules.today;
    return !isPlanned && rules.today.daysSince(*person.lastTalk) > rules.coldAfterDays;
}

int order(Polarity polarity) {
    switch (polarity) {
    case Polarity::Support:
        return 0;
    case Polarity::Oppose:
        return 2;
    case Polarity::Neutral:
    case Polarity::Unknown:
        return 1;
    }
    return 1;
}

} // namespace

Gaps gaps(std::span<const PersonFacts> people, const TalkRules& rules) {
    Gaps result;
    for (const PersonFacts& person : people) {
        if (!person.level) ++result.notAssessed;
        if (person.assessedOn && rules.today.daysSince(*person.assessedOn) > rules.staleAfterDays) ++result.stale;
        if (!person.lastTalk) ++result.neverSpoken;
        if (!person.hasLead) ++result.withoutLead;
    }
    return result;
}

GoingCold goingCold(std::span<const PersonFacts> people, const TalkRules& rules, std::size_t limit) {
    std::vector<const PersonFacts*> cold;
    for (const PersonFacts& person : people)
        if (isCold(person, rules)) cold.push_back(&person);
    const auto end = cold.begin() + static_cast<std::ptrdiff_t>(std::min(limit, cold.size()));
    const auto rank = [](const PersonFacts* person) {
        return std::tuple(order(person->polarity), *person->lastTalk, person->number);
    };
    std::ranges::partial_sort(cold, end, {}, rank);
    GoingCold result;
    result.all = static_cast<std::int64_t>(cold.size());
    for (auto each = cold.begin(); each != end; ++each) result.people.push_back((*each)->number);
    return result;
}

} // namespace hedgerow
