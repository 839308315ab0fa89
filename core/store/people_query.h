// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <optional>
#include <string>

namespace hedgerow {

enum class PeopleSort { Name, Unit, Level, AssessedOn, LastTalk, NextDue, Lead };

// Which people, in which order. Conditions compose: all must hold.
struct PeopleQuery {
    // Words or their beginnings, in any script, with or without diacritics: names, other spellings, units, titles,
    // notes, conversations. Each word may be found somewhere else.
    std::string text;
    // Members on `today`; without it those whose membership has no end.
    std::optional<UnitId> unit;
    std::optional<Date> today;
    std::optional<LevelId> level;
    bool onlyNotAssessed = false;
    // Assessed, but before this day.
    std::optional<Date> assessedBefore;
    bool onlyNeverSpoken = false;
    bool onlyWithoutLead = false;
    bool onlyWithPowerOverStaff = false;
    PeopleSort sort = PeopleSort::Name;
    bool isDescending = false;

    bool operator==(const PeopleQuery&) const = default;
};

} // namespace hedgerow
