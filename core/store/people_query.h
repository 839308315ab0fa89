// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/model/people_filter.h"

#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

enum class PeopleSort { Name, Unit, Level, AssessedOn, LastTalk, NextDue, Lead, Title, CodeName, Called, Talks, Tags };

// Which people, in which order. Conditions compose: all must hold.
struct PeopleQuery {
    // Words or their beginnings, in any script, with or without diacritics: names, other spellings, units, titles,
    // notes, conversations. Each word may be found somewhere else.
    std::string text;
    // Of the unit or of any below it. Memberships are those on `today`; without it those that have no end.
    std::optional<UnitId> unit;
    std::optional<Date> today;
    std::string contract;                // of such a membership, a choice of the field; empty: any
    bool onlyWithPowerOverStaff = false; // of the unit and the contract, if these are given
    std::vector<LevelId> levels;         // one of these, by the newest assessment; none: any
    bool onlyNamed = false;              // known by a name, not by a description alone
    bool onlyNotAssessed = false;
    // Assessed, but before this day.
    std::optional<Date> assessedBefore;
    std::optional<Date> assessedSince; // on that day or later
    bool onlyNeverSpoken = false;
    std::optional<Date> talkedSince;    // on that day or later
    std::optional<Date> notTalkedSince; // before that day, or never
    std::string lead;                   // empty: whoever
    bool onlyWithoutLead = false;
    bool onlyCaptured = false; // in a hurry, and not completed since
    std::vector<Id> tags;      // all of these
    PeopleSort sort = PeopleSort::Name;
    bool isDescending = false;

    bool operator==(const PeopleQuery&) const = default;

    // What the filter asks on that day, by name.
    static PeopleQuery of(const PeopleFilter& filter, Date today);
};

} // namespace hedgerow
