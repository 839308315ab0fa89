// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/model/import_target.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// The order of day, month and year where all are numbers. A date that begins with four digits is always year first,
// one with dots always day first.
enum class DateOrder : std::uint8_t { DayMonthYear, MonthDayYear, YearMonthDay };

// "3.11.2024", "03/11/24", "2024-11-03", "20241103", "3 novembre 2024", "Nov 3, 2024", with or without a time after it.
// Two digits mean 1970 to 2069. Nothing for what is no date or no day.
std::optional<Date> parseDate(std::string_view cell, DateOrder order);

// What one date proves about the order it is written in; nothing if it could be either or is no date of numbers.
std::optional<DateOrder> provenDateOrder(std::string_view cell);

// Yes and no in five languages, 1 and 0, x and ticks.
std::optional<bool> parseBoolean(std::string_view cell);

// One of the field's choices by its code or by a word for it in five languages; for contract, basis and level_basis.
std::optional<std::string_view> parseChoice(ImportTarget target, std::string_view cell);

bool isMailAddress(std::string_view text);
// Five to 25 digits among + ( ) / . - and spaces, an extension after "ext" or "Durchwahl". A date passes as well.
bool isPhoneNumber(std::string_view text);

// The parts of a cell between any of the separators, blank ones left out.
std::vector<std::string_view> splitCell(std::string_view cell, std::string_view separators);

// Nothing in it but white space, or a dash that stands for nothing.
bool isBlankCell(std::string_view cell);

} // namespace hedgerow
