// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hedgerow {

// Spreadsheet programs run cells that begin with = + - @ TAB CR LF, or the full-width forms of the first four, as
// formulas. The writer puts an apostrophe before such a cell, and before one that already begins with apostrophes and
// then such a sign; the reader takes exactly one away again, so that what was exported comes back as it was.

// Whether the cell is one or more apostrophes, `least` of them at least, before a sign that begins a formula.
inline bool beginsFormula(std::string_view cell, std::size_t least) {
    std::size_t at = 0;
    while (at < cell.size() && cell[at] == '\'') ++at;
    if (at < least || at == cell.size()) return false;
    const std::string_view rest = cell.substr(at);
    constexpr std::string_view kSigns = "=+-@\t\r\n";
    if (kSigns.find(rest.front()) != std::string_view::npos) return true;
    return rest.starts_with("\uFF1D") || rest.starts_with("\uFF0B") || rest.starts_with("\uFF0D") ||
           rest.starts_with("\uFF20");
}

inline bool needsGuard(std::string_view cell) {
    return beginsFormula(cell, 0);
}

inline std::string_view withoutGuard(std::string_view cell) {
    return beginsFormula(cell, 1) ? cell.substr(1) : cell;
}

} // namespace hedgerow
