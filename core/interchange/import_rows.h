// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/import_mapping.h"
#include "core/model/import_row.h"

namespace hedgerow {

// Hands every row of the sheet to `sink` as values (see import_row.h): text cleaned (text_rules.h), dates, yes and no
// and choices read, whole names split, lists and notes joined. Cells that are wrong come as problems of their row.
// Stops at the sink's first error and returns it. InvalidValue: checkMapping's.
Result<void> forEachRow(const Sheet& sheet, const ImportMapping& mapping, const ImportRowSink& sink);

// One of them, from 0, by the same rules; the mapping is for this sheet.
ImportRow readRow(const Sheet& sheet, const ImportMapping& mapping, std::size_t row);

} // namespace hedgerow
