// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_reader.h"

#include "core/interchange/csv_parser.h"
#include "core/interchange/csv_sniffer.h"
#include "core/interchange/formula_guard.h"
#include "core/interchange/text_decoder.h"

#include <algorithm>
#include <vector>

namespace hedgerow {
namespace {

// Fills the sheet; the sep= line, which the parser takes for a row, is left out.
Result<void> fill(Sheet& sheet, std::string_view text, bool hasDeclaration, std::size_t& widest) {
    bool isFull = false;
    std::int64_t failedRow = 0;
    std::vector<std::string_view> cells;
    const auto parsed = parseCsv(text, sheet.format.delimiter, [&](const CsvRow& row) {
        if (hasDeclaration && row.row == 1) return true;
        cells.clear();
        for (const std::string_view cell : row.cells) cells.push_back(withoutGuard(cell));
        widest = std::max(widest, cells.size());
        if (sheet.addRow(row.row, row.line, cells)) return true;
        isFull = true;
        failedRow = row.row;
        return false;
    });
    if (isFull)
        return {ErrorCode::InvalidValue, "row " + std::to_string(failedRow) + ": more cells than a sheet may have"};
    return parsed;
}

std::int64_t lineAt(std::string_view text, std::size_t place) {
    std::string before(text.substr(0, place));
    normaliseLineEnds(before);
    return 1 + std::ranges::count(before, '\n');
}

// The row that holds this line; the line itself where a wrong encoding leaves no rows to be counted.
std::string placeOf(std::string_view text, std::int64_t line, char delimiter) {
    std::int64_t found = 0;
    const auto parsed = parseCsv(text, delimiter, [&](const CsvRow& row) {
        if (row.line > line) return false;
        found = row.row;
        return true;
    });
    return parsed && found > 0 ? "row " + std::to_string(found) : "line " + std::to_string(line);
}

void takeHeader(Sheet& sheet, std::size_t row) {
    for (std::size_t column = 0; column < sheet.cellCount(row); ++column)
        sheet.header.emplace_back(sheet.cell(row, column));
    sheet.dropFirstRows(row + 1);
    sheet.format.hasHeader = true;
}

} // namespace

Result<Sheet> readCsv(std::string bytes, const SheetOptions& options) {
    if (bytes.size() > Sheet::kMaxSheetBytes) return {ErrorCode::InvalidValue, "the file is larger than 256 MiB"};
    auto decoded = decodeText(std::move(bytes), options.encoding);
    if (!decoded) return decoded.error();
    const bool isOtherEncoding = !options.encoding.empty() && decoded->replaced > 0;
    const std::int64_t firstWrongLine = isOtherEncoding ? lineAt(decoded->text, decoded->firstReplaced) : 0;
    normaliseLineEnds(decoded->text);

    Sheet sheet;
    sheet.format.encoding = decoded->encoding;
    sheet.format.isEncodingGuessed = decoded->isGuessed;
    sheet.format.replacedCharacters = decoded->replaced;
    const auto declared = declaredDelimiter(decoded->text);
    sheet.format.delimiter = options.delimiter ? *options.delimiter
                             : declared        ? *declared
                                               : likelyDelimiter(decoded->text);
    if (isOtherEncoding)
        return {ErrorCode::InvalidValue, placeOf(decoded->text, firstWrongLine, sheet.format.delimiter) + ": not in " +
                                             decoded->encoding + "; name another encoding, or none to have it guessed"};
    sheet.reserve(std::min(decoded->text.size(), Sheet::kMaxSheetBytes));

    std::size_t widest = 0;
    if (const auto filled = fill(sheet, decoded->text, declared.has_value(), widest); !filled) return filled.error();

    const auto headerRow = likelyHeaderRow(sheet);
    if (options.hasHeader.value_or(headerRow.has_value()) && sheet.rowCount() > 0)
        takeHeader(sheet, headerRow.value_or(0));
    if (!sheet.format.hasHeader) sheet.header.resize(widest);
    return sheet;
}

} // namespace hedgerow
