// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/used_since.h"

#include <string_view>
#include <vector>

namespace hedgerow {

// A mark to set: whether `batch` is taken back on the record.
struct NewMark {
    StoredRecord record;
    BatchName batch;
    bool isUndone;
};

// One batch, an undo or a redo. Marks that are set already are left alone; if all are, there is no batch. Cancelled.
Result<Changes> writeMarks(CommandContext& context, const std::vector<NewMark>& marks);

// Takes back what was written there: marks for what is not used since, a notice for what is, and the opposite marks for
// what undid or redid something itself. A dry run marks nothing.
Result<Outcome> takeBack(CommandContext& context, std::vector<Written> written, bool isDryRun);

} // namespace hedgerow
