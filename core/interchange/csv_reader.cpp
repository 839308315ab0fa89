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
Result<void> fill(Sheet& sheet, std::string_view text, bool hasDeclaration, std::size_t& widest, Progress* progress) {
    constexpr std::int64_t kStep = 1024;
    bool isFull = false;
    bool isStopped = false;
    std::int64_t failedRow = 0;
    std::vector<std::string_view> cells;
    const auto parsed = parseCsv(text, sheet.format.delimiter, [&](const CsvRow& row) {
        if (hasDeclaration && row.row == 1) return true;
        isStopped = progress && row.row % kStep == 0 && !progress->step(row.row, 0);
        if (isStopped) return false;
        cells.clear();
        for (const std::string_view cell : row.cells) cells.push_back(withoutGuard(cell));
        widest = std::max(widest, cells.size());
        if (sheet.addRow(row.row, row.line, cells)) return true;
        isFull = true;
        failedRow = row.row;
        return false;
    });
    if (isStopped) return ErrorCode::Cancelled;
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
    sheet.format.hasHeader = true;
    sheet.format.headerRow = sheet.rowNumber(row);
    sheet.dropFirstRows(row + 1);
}

// Which of the sheet's rows names the columns.
std::optional<std::size_t> headerRow(const Sheet& sheet, const SheetOptions& options) {
    if (sheet.rowCount() == 0 || !options.hasHeader.value_or(true)) return std::nullopt;
    if (options.headerRow) {
        for (std::size_t row = 0; row < sheet.rowCount(); ++row)
            if (sheet.rowNumber(row) >= *options.headerRow) return row;
        return std::nullopt;
    }
    const auto likely = likelyHeaderRow(sheet);
    return likely || !options.hasHeader ? likely : 0;
}

} // namespace

Result<Sheet> readCsv(std::string bytes, const SheetOptions& options, Progress* progress) {
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
    if (const auto filled = fill(sheet, decoded->text, declared.has_value(), widest, progress); !filled)
        return filled.error();

    if (const auto row = headerRow(sheet, options)) takeHeader(sheet, *row);
    if (!sheet.format.hasHeader) sheet.header.resize(widest);
    return sheet;
}

} // namespace hedgerow
