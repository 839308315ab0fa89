// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace hedgerow {

inline constexpr std::size_t kMaxCellBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMaxColumns = 512;
inline constexpr std::int64_t kMaxRows = 2'000'000;

// One row with something in it, valid for the call it is handed to.
struct CsvRow {
    std::int64_t row = 0;  // as a spreadsheet counts, from 1: blank rows count, a cell of several lines does not
    std::int64_t line = 0; // as a text editor counts, from 1
    std::span<const std::string_view> cells; // without the empty ones at the end
    std::size_t width = 0;                   // with them
};

// Rows ended by LF, cells by `delimiter`, quoted by '"'. Spaces and tabs around cells and around their quotes are
// dropped, quotes inside a cell without quotes are text, blank rows are skipped. The sink says false to stop.
// InvalidValue, naming the row: a quote that is never closed, or is closed in another row; a cell above kMaxCellBytes;
// a cell beyond `maxColumns` that is not empty; more than kMaxRows.
Result<void> parseCsv(std::string_view text, char delimiter, const std::function<bool(const CsvRow&)>& sink,
                      std::size_t maxColumns = kMaxColumns);

// CR LF and CR become LF, within cells too.
void normaliseLineEnds(std::string& text);

} // namespace hedgerow
