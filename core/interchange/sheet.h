// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// How the file was read; every guess in it can be forced by SheetOptions.
struct SheetFormat {
    std::string encoding;
    bool isEncodingGuessed = false;
    std::size_t replacedCharacters = 0; // became U+FFFD; their cells are refused row by row
    char delimiter = ',';
    bool hasHeader = false;
    std::int64_t headerRow = 0; // as a spreadsheet counts; 0 without a header

    bool operator==(const SheetFormat&) const = default;
};

// The cells of a spreadsheet as UTF-8, in one block of memory. Blank rows are not in it; rows keep the numbers they
// have in their file. Cells handed out are views into it.
class Sheet {
public:
    SheetFormat format;
    // One for each column; empty where a column has no name.
    std::vector<std::string> header;

    std::size_t rowCount() const { return m_rows.size(); }
    std::size_t columnCount() const { return header.size(); }
    // How many cells the row has, those at its end that are empty left out; may be more than columnCount().
    std::size_t cellCount(std::size_t row) const { return m_rows[row].cells; }
    // Empty beyond the row's end.
    std::string_view cell(std::size_t row, std::size_t column) const;
    // From 1, as a spreadsheet counts rows and a text editor lines.
    std::int64_t rowNumber(std::size_t row) const { return m_rows[row].number; }
    std::int64_t lineNumber(std::size_t row) const { return m_rows[row].line; }

    // False, and nothing added, when the sheet is full (kMaxCells or kMaxSheetBytes).
    [[nodiscard]] bool addRow(std::int64_t number, std::int64_t line, std::span<const std::string_view> cells);
    void dropFirstRows(std::size_t count);
    void reserve(std::size_t bytes);

    static constexpr std::size_t kMaxCells = 40'000'000;
    static constexpr std::size_t kMaxSheetBytes = std::size_t{256} << 20;

private:
    struct Row {
        std::uint32_t firstCell;
        std::uint32_t cells;
        std::uint32_t number;
        std::uint32_t line;
    };

    std::string m_bytes;
    std::vector<std::uint32_t> m_ends; // of each cell in m_bytes
    std::vector<Row> m_rows;
};

} // namespace hedgerow
