// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/csv_reader.h"
#include "core/interchange/import_rows.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace hedgerow {

inline std::string dataFile(const std::string& name) {
    std::ifstream file(std::string(HEDGEROW_TEST_DATA "/csv/") + name, std::ios::binary);
    EXPECT_TRUE(file.good()) << name;
    return {std::istreambuf_iterator<char>(file), {}};
}

inline Sheet sheetOf(std::string bytes, const SheetOptions& options = {}) {
    auto sheet = readCsv(std::move(bytes), options);
    EXPECT_TRUE(sheet.ok()) << (sheet.ok() ? "" : sheet.error().detail);
    return sheet.ok() ? std::move(*sheet) : Sheet{};
}

inline std::string refusalOf(std::string bytes, const SheetOptions& options = {}) {
    const auto sheet = readCsv(std::move(bytes), options);
    EXPECT_FALSE(sheet.ok());
    if (sheet.ok()) return {};
    EXPECT_EQ(sheet.error().code, ErrorCode::InvalidValue);
    return sheet.error().detail;
}

inline std::vector<std::string> rowOf(const Sheet& sheet, std::size_t row) {
    std::vector<std::string> cells;
    for (std::size_t column = 0; column < sheet.cellCount(row); ++column) cells.emplace_back(sheet.cell(row, column));
    return cells;
}

inline std::vector<ImportTarget> targetsOf(const ImportMapping& mapping) {
    std::vector<ImportTarget> targets;
    for (const ColumnMapping& column : mapping.columns) targets.push_back(column.target);
    return targets;
}

inline std::vector<ImportRow> importRows(const Sheet& sheet, const ImportMapping& mapping) {
    std::vector<ImportRow> rows;
    const auto done = forEachRow(sheet, mapping, [&](const ImportRow& row) -> Result<void> {
        rows.push_back(row);
        return {};
    });
    EXPECT_TRUE(done.ok()) << (done.ok() ? "" : done.error().detail);
    return rows;
}

// As guessed, from the bytes of a file.
inline std::vector<ImportRow> importRows(std::string bytes) {
    const Sheet sheet = sheetOf(std::move(bytes));
    return importRows(sheet, guessMapping(sheet));
}

} // namespace hedgerow
