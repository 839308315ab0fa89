// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sheet_preview.h"

#include "core/interchange/import_rows.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kSampleRows = 300;

bool isDate(const ColumnMapping& column) {
    return importTarget(column.target).type == ImportType::Date;
}

bool isOfName(ImportTarget target) {
    using enum ImportTarget;
    return target == Name || target == Given || target == Family || target == Called || target == CodeName ||
           target == Description;
}

// Some date among the first can be read in its column's order alone.
bool isProven(const Sheet& sheet, const ImportMapping& mapping) {
    for (std::size_t column = 0; column < mapping.columns.size(); ++column)
        for (std::size_t row = 0; isDate(mapping.columns[column]) && row < std::min(sheet.rowCount(), kSampleRows);
             ++row)
            if (provenDateOrder(sheet.cell(row, column)) == mapping.columns[column].dateOrder) return true;
    return false;
}

} // namespace

Result<SheetPreview> readSheet(FileSystem& files, const Path& file, const SheetOptions& options, Progress* progress) {
    auto bytes = files.readAll(file, Sheet::kMaxSheetBytes);
    if (!bytes) return bytes.error();
    SheetPreview preview;
    preview.fingerprint = Id::named(*bytes);
    if (progress && !progress->step(0, 0)) return ErrorCode::Cancelled;
    auto sheet = readCsv(std::move(*bytes), options, progress);
    if (!sheet) return sheet.error();
    preview.guessed = guessMapping(*sheet);
    preview.sheet = std::make_shared<const Sheet>(std::move(*sheet));
    return preview;
}

ImportRowSource rowsOf(const SheetPreview& preview, ImportMapping mapping) {
    return [sheet = preview.sheet, mapping = std::move(mapping)](const ImportRowSink& sink) {
        return forEachRow(*sheet, mapping, sink);
    };
}

Result<bool> isUnchanged(FileSystem& files, const Path& file, const SheetPreview& preview) {
    const auto bytes = files.readAll(file, Sheet::kMaxSheetBytes);
    if (!bytes && bytes.error().code == ErrorCode::InvalidValue) return false; // too large by now
    if (!bytes) return bytes.error();
    return Id::named(*bytes) == preview.fingerprint;
}

std::vector<std::string_view> sampleCells(const Sheet& sheet, std::size_t column, std::size_t most) {
    std::vector<std::string_view> cells;
    for (std::size_t row = 0; row < std::min(sheet.rowCount(), kSampleRows) && cells.size() < most; ++row) {
        const std::string_view cell = sheet.cell(row, column);
        if (!isBlankCell(cell) && std::ranges::find(cells, cell) == cells.end()) cells.push_back(cell);
    }
    return cells;
}

std::optional<DateSample> dateSample(const Sheet& sheet, const ImportMapping& mapping) {
    std::optional<DateSample> sample;
    bool isTelling = false;
    for (std::size_t column = 0; column < mapping.columns.size(); ++column) {
        const DateOrder order = mapping.columns[column].dateOrder;
        if (!isDate(mapping.columns[column])) continue;
        for (std::size_t row = 0; row < std::min(sheet.rowCount(), kSampleRows) && !isTelling; ++row) {
            const std::string_view cell = sheet.cell(row, column);
            const auto date = parseDate(cell, order);
            if (!date) continue;
            isTelling = parseDate(cell, DateOrder::DayMonthYear) != parseDate(cell, DateOrder::MonthDayYear);
            if (!sample || isTelling) sample = DateSample{cell, *date, order, false};
        }
    }
    if (sample) sample->isProven = isProven(sheet, mapping);
    return sample;
}

ImportMapping namesOf(const ImportMapping& mapping) {
    ImportMapping names = mapping;
    for (ColumnMapping& column : names.columns)
        if (!isOfName(column.target)) column.target = ImportTarget::Ignore;
    return names;
}

std::string rowName(const Sheet& sheet, const ImportMapping& mapping, std::size_t row) {
    const ImportRow read = readRow(sheet, mapping, row);
    std::string name(read.text(ImportTarget::Given));
    if (const auto family = read.text(ImportTarget::Family); !family.empty())
        name.append(name.empty() ? "" : " ").append(family);
    for (const ImportTarget target : {ImportTarget::Called, ImportTarget::CodeName, ImportTarget::Description})
        if (name.empty()) name = read.text(target);
    return name;
}

std::vector<RowProblem> rowProblems(const Sheet& sheet, const ImportMapping& mapping, std::size_t row) {
    return readRow(sheet, mapping, row).problems;
}

} // namespace hedgerow
