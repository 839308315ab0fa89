// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/coverage.h"

#include <string>
#include <vector>

namespace hedgerow {

// Numbers by unit, for others to read: no number says anything of fewer than five people, and none can be worked out
// that does. Counts only, never shares.

inline constexpr std::int64_t kFewInRollUp = 5;

// A unit with all below it, or everyone.
struct RollUpUnit {
    std::string name;                  // empty: everyone
    std::optional<std::size_t> parent; // the place of the one it is counted in
    std::optional<std::int64_t> headcount;
    std::vector<std::size_t> people; // places among the facts, ascending
};

struct RollUpColumn {
    enum class What {
        Known, // people on the list
        Fresh, // assessed, and not stale
        NotAssessed,
        AtLevel, // now, stale or not
    };

    What what = What::Known;
    LevelId level; // AtLevel

    bool operator==(const RollUpColumn&) const = default;
};

// A number, or that it is hidden: under five, or one from which such a one could be worked out.
using RollUpCell = std::optional<std::int64_t>;

struct RollUp {
    std::vector<RollUpColumn> columns;
    std::vector<std::vector<RollUpCell>> rows; // one for each unit, in their order
};

// `levels`: those that have a column, in their order; none of polarity unknown.
//
// Hidden are, first, all numbers under five, zero too. Then others, the smallest first, until nothing under five can be
// worked out: not from the numbers of one row, of which the levels and the unassessed make the known; not from a unit
// and those counted in it, whose difference is a group like any other; nor from several of these together. Units that
// share people are set against the one above them apart from each other.
RollUp rollUp(std::span<const PersonFacts> people, std::span<const RollUpUnit> units, std::span<const LevelId> levels,
              const CoverageRules& rules);

} // namespace hedgerow
