// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/interchange/cell_values.h"
#include "core/interchange/sheet.h"
#include "core/model/import_target.h"

#include <string_view>
#include <vector>

namespace hedgerow {

struct ColumnMapping {
    ImportTarget target = ImportTarget::Ignore;
    DateOrder dateOrder = DateOrder::DayMonthYear; // of its dates, if the target is one

    bool operator==(const ColumnMapping&) const = default;
};

// What each column of one sheet holds: guessed, then corrected by the user.
struct ImportMapping {
    std::vector<ColumnMapping> columns; // one for each of the sheet's

    bool operator==(const ImportMapping&) const = default;
};

// By the headings; columns without a known one by their content, if that is mail addresses or telephone numbers. "Name"
// beside "Vorname" is the family name, "Nombre" beside "Apellidos" the given name. Of two columns for a target that
// does not repeat the better heading wins, then the first; the other is ignored.
ImportMapping guessMapping(const Sheet& sheet);

// The order of a column's dates: what one of them proves, MonthDayYear only if none proves the contrary, else
// DayMonthYear.
DateOrder guessDateOrder(const Sheet& sheet, std::size_t column);

// Applies "COLUMN=target", split at the last '='. COLUMN is a heading as it stands (every column that has it), or
// folded (foldKey), or the column's number from 1. A target that does not repeat leaves the column it was guessed for
// before. NotFound: no such column. InvalidValue: no such target.
Result<void> mapColumn(ImportMapping& mapping, const Sheet& sheet, std::string_view columnAndTarget);

// InvalidValue: a target that does not repeat stands twice, or none but Ignore stands at all.
Result<void> checkMapping(const ImportMapping& mapping, const Sheet& sheet);

} // namespace hedgerow
