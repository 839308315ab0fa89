// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <optional>
#include <string>

namespace hedgerow {

enum class Polarity { Support, Neutral, Oppose, Unknown };

// What insight needs to know of one person; a compact value, as there may be 100,000.
struct PersonFacts {
    std::int64_t number = 0; // the record's number, as in lists
    std::optional<LevelId> level;
    Polarity polarity = Polarity::Unknown;
    std::optional<Date> assessedOn;
    std::optional<Date> lastTalk;
    std::optional<Date> nextDue;       // the earliest open follow-up
    std::optional<Date> commitmentDue; // the earliest open promise
    bool hasLead = false;
    bool isNamed = false;
    bool hasOpenSecondHand = false; // someone said something of them, nobody has asked them
    bool hasPowerOverStaff = false;
    std::int64_t unit = 0; // the current unit's record number, 0: none
    bool unitHasLeader = true;
};

} // namespace hedgerow
