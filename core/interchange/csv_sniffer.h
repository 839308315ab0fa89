// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sheet.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hedgerow {

// What a first line "sep=;" says, as some spreadsheet programs write and obey it.
std::optional<char> declaredDelimiter(std::string_view text);

// Which of comma, semicolon, tab and bar gives rows of equal length, best under a heading that is known; a comma if the
// file seems to have one column only. Looks at the first 64 KiB.
char likelyDelimiter(std::string_view text);

// Which of the sheet's first rows names the columns, if one does: titles may stand above it. Rows that hold a mail
// address, a telephone number or a date are never a header.
std::optional<std::size_t> likelyHeaderRow(const Sheet& sheet);

} // namespace hedgerow
