// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/insight/likeness.h"

#include <cstdint>
#include <vector>

namespace hedgerow {

// Two entries that may be one person, by their numbers. `kept` is the one that would stay: it has a name, more was
// talked with it, more ways to reach it are known, or it was there first.
struct Suspect {
    std::int64_t kept = 0;
    std::int64_t other = 0;
    Likeness likeness;

    bool operator==(const Suspect&) const = default;
};

// So many people have one name that not all of them were compared with each other by it, though by all else.
struct CrowdedName {
    std::int64_t person = 0; // one of them
    std::int64_t people = 0;

    bool operator==(const CrowdedName&) const = default;
};

struct Suspects {
    std::vector<Suspect> pairs;       // the surest first
    std::int64_t all = 0;             // with those beyond the limit
    std::vector<CrowdedName> leftOut; // the largest first
};

// Everyone who may have been entered twice, without those said to be apart. Not all are compared with all: only who
// shares a way to be reached, a code name, or a name as it is heard, with a typing error, in short or without one of
// its words. A name that is worth one or two points alone is followed up within a unit. Cancelled.
Result<Suspects> suspects(const KnownPeople& people, std::size_t limit, Progress* progress = nullptr);

} // namespace hedgerow
