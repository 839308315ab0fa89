// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/interchange/sheet.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hedgerow {

// What not to guess.
struct SheetOptions {
    std::string encoding = {};          // empty: guess; a file that is not in it is refused, never guessed at
    std::optional<char> delimiter = {}; // one ASCII character
    std::optional<bool> hasHeader = {};
    std::optional<std::int64_t> headerRow =
        {}; // as a spreadsheet counts: it names the columns, rows above it are left out

    bool operator==(const SheetOptions&) const = default;
};

// A CSV file, its bytes moved in, as a sheet: encoding, delimiter and header found out, apostrophes that guard against
// formulas (formula_guard.h) taken away, line ends within cells LF. Files above Sheet::kMaxSheetBytes are refused; read
// them with that limit. InvalidValue: the reason, with the row where there is one (see csv_parser.h). Cancelled.
Result<Sheet> readCsv(std::string bytes, const SheetOptions& options = {}, Progress* progress = nullptr);

} // namespace hedgerow
