// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace hedgerow {

// A calendar day, without a time or a zone; "2026-11-22" in values and files. Years 1 to 9999.
struct Date {
    std::chrono::sys_days day{};

    // Exactly YYYY-MM-DD and a day that exists.
    static std::optional<Date> parse(std::string_view iso);
    static std::optional<Date> of(int year, unsigned month, unsigned day);

    std::string iso() const;
    Date plusDays(int days) const { return {day + std::chrono::days(days)}; }
    int daysSince(Date other) const { return static_cast<int>((day - other.day).count()); }
    auto operator<=>(const Date&) const = default;
};

} // namespace hedgerow
