// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// Numbers by unit as one organizer gives them to others: what stands in records of the kind roll_up. Kept as it came,
// never added to one's own numbers.
struct RollUpTable {
    // A column is one of these codes, or kLevelColumn with the level as its maker shows it: "level:2 · Supports".
    static constexpr std::string_view kHeadcountColumn = "headcount";
    static constexpr std::string_view kKnownColumn = "known";
    static constexpr std::string_view kFreshColumn = "fresh";
    static constexpr std::string_view kNotAssessedColumn = "not_assessed";
    static constexpr std::string_view kLevelColumn = "level:";
    // What stands in a cell that is no number.
    static constexpr std::string_view kHidden = "hidden"; // under five, or it would show one that is
    static constexpr std::string_view kNone = "none";     // nobody counted

    struct Row {
        std::string unit; // empty: everyone
        std::int64_t depth = 0;
        std::vector<std::string> cells; // one for each column

        bool operator==(const Row&) const = default;
    };

    std::string report; // hex 32
    std::string by;
    std::optional<Date> date;
    std::int64_t days = 60; // an assessment is fresh for so long
    std::vector<std::string> columns;
    std::vector<Row> rows;

    bool operator==(const RollUpTable&) const = default;
};

} // namespace hedgerow
