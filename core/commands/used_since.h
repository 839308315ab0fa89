// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

#include <cstdint>
#include <vector>

namespace hedgerow {

// What taking a batch back comes to.
struct Takeback {
    struct Mark { // that the batch itself set on a record: it was an undo or a redo
        StoredRecord record;
        BatchName batch;
        bool isUndone = false;
    };

    // Those of the batch's records whose values are taken back.
    std::vector<StoredRecord> records;
    std::vector<Mark> marks;
    // Left out as they were used since: persons among `total` persons if there are any, else records.
    std::int64_t kept = 0;
    std::int64_t total = 0;
};

// Sorts the records of a batch into those to take back and those to keep. Kept is what the batch created and something
// outside it uses: a later change of the record itself, a visible record that is about it or refers to it and would
// still be there without the batch; and then, of the same batch, what is about a kept person and what a kept record
// refers to. Cancelled.
Result<Takeback> takeback(CommandContext& context, const BatchName& batch, std::vector<StoredRecord> records);

} // namespace hedgerow
