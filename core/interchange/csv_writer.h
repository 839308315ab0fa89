// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace hedgerow {

struct CsvStyle {
    char delimiter = ',';
    bool hasMark = false; // a UTF-8 byte order mark, which old spreadsheet programs need
};

// Writes RFC 4180: UTF-8, CR LF, quotes where needed, and no cell that a spreadsheet program would run
// (formula_guard.h).
class CsvWriter {
public:
    explicit CsvWriter(CsvStyle style = {});

    void cell(std::string_view text);
    void endRow();
    void row(std::span<const std::string_view> cells);

    // What was written since the last take(): call it now and then while exporting much.
    std::string take();

private:
    char m_delimiter;
    bool m_isRowEmpty = true;
    bool m_isOnlyBlank = true;
    std::string m_text;
};

} // namespace hedgerow
