// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_mapping.h"

#include "core/interchange/fold_key.h"
#include "core/interchange/header_names.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hedgerow {
namespace {

constexpr std::size_t kSampleCells = 200; // how many filled cells of a column are looked at
constexpr std::size_t kSampleDates = 20'000;

bool isMapped(const ImportMapping& mapping, ImportTarget target) {
    return std::ranges::find(mapping.columns, target, &ColumnMapping::target) != mapping.columns.end();
}

bool isFree(const ImportMapping& mapping, ImportTarget target) {
    return importTarget(target).repeats || !isMapped(mapping, target);
}

// Mail addresses or telephone numbers, if four of five filled cells are.
ImportTarget targetByContent(const Sheet& sheet, std::size_t column) {
    std::size_t filled = 0;
    std::size_t mails = 0;
    std::size_t phones = 0;
    for (std::size_t row = 0; row < sheet.rowCount() && filled < kSampleCells; ++row) {
        const std::string_view cell = sheet.cell(row, column);
        if (isBlankCell(cell)) continue;
        ++filled;
        if (isMailAddress(cell)) ++mails;
        // A bare number of a few digits may count anything.
        else if (cell.size() >= 8 && isPhoneNumber(cell) && !parseDate(cell, DateOrder::DayMonthYear) &&
                 !parseDate(cell, DateOrder::MonthDayYear) && cell.find_first_of("+0") == 0)
            ++phones;
    }
    if (mails > 0 && mails * 5 >= filled * 4) return ImportTarget::Mail;
    if (phones > 0 && phones * 5 >= filled * 4) return ImportTarget::Phone;
    return ImportTarget::Ignore;
}

void mapHeadings(ImportMapping& mapping, const Sheet& sheet) {
    std::vector<bool> isDone(sheet.columnCount());
    for (const HeaderMatch match : {HeaderMatch::Exact, HeaderMatch::Word, HeaderMatch::Weak})
        for (std::size_t column = 0; column < sheet.columnCount(); ++column) {
            const auto known = knownHeader(sheet.header[column]);
            if (isDone[column] || !known || known->match != match || !isFree(mapping, known->target)) continue;
            mapping.columns[column].target = known->target;
            isDone[column] = true;
        }
    for (std::size_t column = 0; column < sheet.columnCount(); ++column)
        if (!isDone[column] && !knownHeader(sheet.header[column]))
            mapping.columns[column].target = targetByContent(sheet, column);
}

// A column for whole names beside one for a part of them holds the other part.
void settleNames(ImportMapping& mapping) {
    const bool hasGiven = isMapped(mapping, ImportTarget::Given);
    const bool hasFamily = isMapped(mapping, ImportTarget::Family);
    const auto whole = std::ranges::find(mapping.columns, ImportTarget::Name, &ColumnMapping::target);
    if (whole == mapping.columns.end() || hasGiven == hasFamily) return;
    whole->target = hasGiven ? ImportTarget::Family : ImportTarget::Given;
}

std::optional<std::size_t> numbered(std::string_view text, std::size_t count) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number == 0 || number > count) return std::nullopt;
    return number - 1;
}

std::vector<std::size_t> columnsNamed(const Sheet& sheet, std::string_view name) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < sheet.columnCount(); ++i)
        if (sheet.header[i] == name && !name.empty()) columns.push_back(i);
    const std::string key = foldKey(name);
    for (std::size_t i = 0; columns.empty() && i < sheet.columnCount(); ++i)
        if (!key.empty() && foldKey(sheet.header[i]) == key) columns.push_back(i);
    if (!columns.empty()) return columns;
    if (const auto number = numbered(name, sheet.columnCount())) columns.push_back(*number);
    return columns;
}

} // namespace

DateOrder guessDateOrder(const Sheet& sheet, std::size_t column) {
    std::array<std::size_t, 3> proofs{};
    std::size_t filled = 0;
    for (std::size_t row = 0; row < sheet.rowCount() && filled < kSampleDates; ++row) {
        const std::string_view cell = sheet.cell(row, column);
        if (cell.empty()) continue;
        ++filled;
        // Dots are always day first and a year of four digits speaks for itself: neither says anything of the others.
        if (cell.find('.') != std::string_view::npos) continue;
        if (const auto order = provenDateOrder(cell)) ++proofs[static_cast<std::size_t>(*order)];
    }
    const auto [dayFirst, monthFirst, yearFirst] = proofs;
    if (monthFirst > 0 && dayFirst == 0) return DateOrder::MonthDayYear;
    return yearFirst > 0 && dayFirst == 0 ? DateOrder::YearMonthDay : DateOrder::DayMonthYear;
}

ImportMapping guessMapping(const Sheet& sheet) {
    ImportMapping mapping;
    mapping.columns.resize(sheet.columnCount());
    mapHeadings(mapping, sheet);
    settleNames(mapping);
    for (std::size_t column = 0; column < sheet.columnCount(); ++column)
        if (importTarget(mapping.columns[column].target).type == ImportType::Date)
            mapping.columns[column].dateOrder = guessDateOrder(sheet, column);
    return mapping;
}

Result<void> mapColumn(ImportMapping& mapping, const Sheet& sheet, std::string_view columnAndTarget) {
    const std::size_t sign = columnAndTarget.rfind('=');
    if (sign == std::string_view::npos) return {ErrorCode::InvalidValue, "not of the form COLUMN=field"};
    const std::string code(columnAndTarget.substr(sign + 1));
    const auto target = importTargetNamed(code);
    if (!target) return {ErrorCode::InvalidValue, "no field is called " + code};
    const std::vector<std::size_t> columns = columnsNamed(sheet, columnAndTarget.substr(0, sign));
    if (columns.empty())
        return {ErrorCode::NotFound, "no column is called " + std::string(columnAndTarget.substr(0, sign))};

    if (!importTarget(*target).repeats)
        for (ColumnMapping& column : mapping.columns)
            if (column.target == *target) column.target = ImportTarget::Ignore;
    for (const std::size_t column : columns) {
        mapping.columns[column].target = *target;
        if (importTarget(*target).type == ImportType::Date)
            mapping.columns[column].dateOrder = guessDateOrder(sheet, column);
        if (!importTarget(*target).repeats) break;
    }
    return {};
}

Result<void> checkMapping(const ImportMapping& mapping, const Sheet& sheet) {
    if (mapping.columns.size() != sheet.columnCount())
        return {ErrorCode::InvalidValue, "the mapping is for a sheet with another number of columns"};
    bool isEmpty = true;
    for (const ImportTargetInfo& info : importTargets()) {
        const auto count = std::ranges::count(mapping.columns, info.target, &ColumnMapping::target);
        if (count > 0 && info.target != ImportTarget::Ignore) isEmpty = false;
        if (count > 1 && !info.repeats) return {ErrorCode::InvalidValue, "two columns for " + std::string(info.code)};
    }
    if (isEmpty) return {ErrorCode::InvalidValue, "no column is known; name them, as in Vorname=given"};
    return {};
}

} // namespace hedgerow
