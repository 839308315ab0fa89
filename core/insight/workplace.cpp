// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/workplace.h"

namespace hedgerow {
namespace {

template <class Condition>
std::optional<std::size_t> theOnly(std::span<const CountedUnit> units, Condition holds, bool& isSeveral) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!units[i].headcount || !holds(units[i])) continue;
        if (found) isSeveral = true;
        found = i;
    }
    return isSeveral ? std::nullopt : found;
}

} // namespace

std::optional<std::size_t> workplaceAmong(std::span<const CountedUnit> units) {
    bool isSeveral = false;
    const auto employer = theOnly(
        units, [](const CountedUnit& unit) { return unit.type == "employer"; }, isSeveral);
    if (employer || isSeveral) return employer;
    return theOnly(
        units, [](const CountedUnit& unit) { return unit.isTop; }, isSeveral);
}

} // namespace hedgerow
