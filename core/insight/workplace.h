// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace hedgerow {

// A unit as far as it can say how many people there are.
struct CountedUnit {
    std::string type;
    bool isTop = false; // part of no other unit
    std::optional<std::int64_t> headcount;
};

// The unit whose headcount stands for the whole workplace: the only employer that was counted; without a counted
// employer the only counted unit that is part of no other. Units overlap, so headcounts are never added up: with two
// that could be meant there is none.
std::optional<std::size_t> workplaceAmong(std::span<const CountedUnit> units);

} // namespace hedgerow
