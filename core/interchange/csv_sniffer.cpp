// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_sniffer.h"

#include "core/interchange/cell_values.h"
#include "core/interchange/csv_parser.h"
#include "core/interchange/header_names.h"

#include <algorithm>
#include <array>
#include <map>

namespace hedgerow {
namespace {

constexpr std::size_t kSampleBytes = 64 * 1024;
constexpr std::size_t kHeaderRows = 10; // how far down a header may stand
constexpr std::array kDelimiters{';', '\t', ',', '|'};

bool isKnownHeading(std::string_view cell) {
    return cell.size() <= 60 && !cell.empty() && knownHeader(cell).has_value();
}

bool isContent(std::string_view cell) {
    if (isMailAddress(cell) || isPhoneNumber(cell)) return true;
    return parseDate(cell, DateOrder::DayMonthYear) || parseDate(cell, DateOrder::MonthDayYear);
}

struct Rating {
    double score = 0;
    std::size_t columns = 0;
    bool isBlank = false; // nothing but this delimiter and white space
};

// Rows of equal length, columns, and a known heading all count for a delimiter.
Rating rate(std::string_view text, char delimiter) {
    std::map<std::size_t, int> widths;
    std::size_t headerWidth = 0;
    std::ptrdiff_t bestKnown = 0;
    int rows = 0;
    const auto parsed = parseCsv(
        text, delimiter,
        [&](const CsvRow& row) {
            ++widths[row.width];
            if (rows < static_cast<int>(kHeaderRows)) {
                const auto known = std::ranges::count_if(row.cells, isKnownHeading);
                if (rows == 0 || known > bestKnown) headerWidth = row.width;
                bestKnown = std::max(bestKnown, known);
            }
            return ++rows < 1000;
        },
        std::string_view::npos);
    if (rows == 0) return {0, 0, parsed.ok()};
    auto modal = widths.begin(); // the most frequent width, the larger of two
    for (auto width = widths.begin(); width != widths.end(); ++width)
        if (width->second >= modal->second) modal = width;
    int alike = 2 * modal->second; // rows that leave their last cells out count half
    for (const auto& [width, count] : widths)
        if (width > 1 && width < modal->first) alike += count;
    Rating rating{static_cast<double>(alike) / (2 * rows), modal->first, false};
    rating.score += 0.04 * static_cast<double>(std::min<std::size_t>(modal->first, 12));
    rating.score += 0.2 * static_cast<double>(std::min<std::ptrdiff_t>(bestKnown, 3));
    if (headerWidth != modal->first) rating.score -= 0.6;
    if (!parsed && rows < 3) rating.score -= 0.3;
    return rating;
}

// The rows that end within the sample.
std::string_view sampleOf(std::string_view text) {
    if (text.size() <= kSampleBytes) return text;
    const std::size_t end = text.rfind('\n', kSampleBytes);
    return text.substr(0, end == std::string_view::npos ? kSampleBytes : end + 1);
}

std::ptrdiff_t knownHeadings(const Sheet& sheet, std::size_t row) {
    std::ptrdiff_t known = 0;
    for (std::size_t column = 0; column < sheet.cellCount(row); ++column)
        known += isKnownHeading(sheet.cell(row, column));
    return known;
}

bool hasContent(const Sheet& sheet, std::size_t row) {
    for (std::size_t column = 0; column < sheet.cellCount(row); ++column)
        if (isContent(sheet.cell(row, column))) return true;
    return false;
}

// Whether a value of the row stands again below it in the same column, as names of columns do not.
bool recursBelow(const Sheet& sheet, std::size_t row) {
    const std::size_t end = std::min(sheet.rowCount(), row + 200);
    for (std::size_t column = 0; column < sheet.cellCount(row); ++column)
        for (std::size_t below = row + 1; below < end; ++below)
            if (!sheet.cell(row, column).empty() && sheet.cell(row, column) == sheet.cell(below, column)) return true;
    return false;
}

} // namespace

std::optional<char> declaredDelimiter(std::string_view text) {
    const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
    std::string_view rest = line;
    const bool isQuoted = rest.starts_with('"');
    if (isQuoted) rest.remove_prefix(1);
    if (rest.size() < 5) return std::nullopt;
    const std::string_view word = rest.substr(0, 4);
    if (word != "sep=" && word != "SEP=" && word != "Sep=") return std::nullopt;
    const char delimiter = rest[4];
    rest.remove_prefix(5);
    if (isQuoted && rest.starts_with('"')) rest.remove_prefix(1);
    // A spreadsheet program that wrote the line as a row may have added delimiters to it.
    if (rest.find_first_not_of(delimiter) != std::string_view::npos) return std::nullopt;
    const auto byte = static_cast<unsigned char>(delimiter);
    if (byte >= 0x80 || delimiter == '"' || delimiter == ' ' || (byte < 0x20 && delimiter != '\t')) return std::nullopt;
    return delimiter;
}

char likelyDelimiter(std::string_view text) {
    const std::string_view sample = sampleOf(text);
    char best = ',';
    double bestScore = 0;
    double oneColumn = 0; // how well the file reads as a list of names, say, with commas in them
    for (const char delimiter : kDelimiters) {
        const Rating rating = rate(sample, delimiter);
        if (rating.isBlank) return delimiter;
        if (rating.columns < 2) {
            oneColumn = std::max(oneColumn, rating.score - 0.4);
        } else if (rating.score > bestScore) {
            best = delimiter;
            bestScore = rating.score;
        }
    }
    if (bestScore > oneColumn) return best;
    return sample.find(',') == std::string_view::npos ? ',' : ';';
}

std::optional<std::size_t> likelyHeaderRow(const Sheet& sheet) {
    if (sheet.rowCount() == 0) return std::nullopt;
    std::optional<std::size_t> best;
    std::ptrdiff_t bestKnown = 0;
    for (std::size_t row = 0; row < std::min(sheet.rowCount(), kHeaderRows); ++row) {
        if (hasContent(sheet, row)) break; // what follows the first row of values is no header
        const std::ptrdiff_t known = knownHeadings(sheet, row);
        if (known <= bestKnown) continue;
        best = row;
        bestKnown = known;
    }
    const auto isMostlyKnown = [&](std::size_t row) {
        return bestKnown * 2 >= static_cast<std::ptrdiff_t>(sheet.cellCount(row));
    };
    if (best && (bestKnown > 1 || *best == 0) && (isMostlyKnown(*best) || !recursBelow(sheet, *best))) return best;
    if (hasContent(sheet, 0) || sheet.rowCount() == 1 || recursBelow(sheet, 0)) return std::nullopt;
    return 0;
}

} // namespace hedgerow
