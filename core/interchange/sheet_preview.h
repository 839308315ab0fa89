// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/base/id.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/import_mapping.h"
#include "core/interchange/text_decoder.h"
#include "core/model/import_row.h"

#include <memory>

namespace hedgerow {

// A spreadsheet file as it was read: shared by whoever shows and whoever imports it, and never changed, so any thread
// may look at it.
struct SheetPreview {
    std::shared_ptr<const Sheet> sheet;
    Id fingerprint; // of the file's bytes
    ImportMapping guessed;
};

// readAll's errors, and readCsv's.
Result<SheetPreview> readSheet(FileSystem& files, const Path& file, const SheetOptions& options = {},
                               Progress* progress = nullptr);
// Its rows by a mapping, for ImportPeople; keeps the sheet alive.
ImportRowSource rowsOf(const SheetPreview& preview, ImportMapping mapping);
// Whether the file still holds what was read.
Result<bool> isUnchanged(FileSystem& files, const Path& file, const SheetPreview& preview);

// The first filled cells of a column that differ, among the first few hundred rows. Views into the sheet.
std::vector<std::string_view> sampleCells(const Sheet& sheet, std::size_t column, std::size_t most);

// A date of the sheet, and how it is read: one that could be another day in another order, if there is one.
struct DateSample {
    std::string_view cell; // a view into the sheet
    Date date;
    DateOrder order = DateOrder::DayMonthYear;
    bool isProven = false; // some date of its column can be read in this order alone
};
std::optional<DateSample> dateSample(const Sheet& sheet, const ImportMapping& mapping);

// What the row calls its person; empty where it says nothing, or nothing that may be a name.
std::string rowName(const Sheet& sheet, const ImportMapping& mapping, std::size_t row);
// The mapping's part that names a person, for rowName() where many rows are shown.
ImportMapping namesOf(const ImportMapping& mapping);
std::vector<RowProblem> rowProblems(const Sheet& sheet, const ImportMapping& mapping, std::size_t row);

} // namespace hedgerow
