// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// Which people someone wants to see, as it is chosen, shown and remembered: days count from the day it is used. All
// conditions must hold; what is left empty asks nothing. The store's PeopleQuery is what it asks on one day.
struct PeopleFilter {
    static constexpr int kMostDays = 36'500;

    std::string text; // as it is typed into the search field
    std::optional<UnitId> unit;
    std::vector<LevelId> levels; // one of these
    std::vector<Id> tags;        // all of these
    std::string lead;
    std::string contract;                  // a choice of the field
    std::optional<int> assessedDaysAgo;    // more than so many days ago
    std::optional<int> assessedWithinDays; // in the last so many days
    std::optional<int> talkedWithinDays;   // in the last so many days
    std::optional<int> notTalkedForDays;   // not in the last so many days, or never
    bool isNamed = false;                  // known by name, not by a description alone
    bool isNotAssessed = false;
    bool isNeverTalkedWith = false;
    bool isWithoutLead = false;
    bool isWithPowerOverStaff = false;
    bool isCaptured = false; // in a hurry, and not completed since

    bool operator==(const PeopleFilter&) const = default;
    bool isEmpty() const { return *this == PeopleFilter(); }
    // Whether it asks for anything but words.
    bool hasConditions() const;

    // One line of JSON; the same filter gives the same line.
    std::string line() const;
    // InvalidValue for everything but such a line; so a filter with a condition that this version does not know is
    // refused rather than taken for a wider one.
    static Result<PeopleFilter> parse(std::string_view line);
};

} // namespace hedgerow
