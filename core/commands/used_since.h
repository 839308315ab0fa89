// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

#include <cstdint>
#include <vector>

namespace hedgerow {

// What taking batches back comes to.
struct Takeback {
    struct Mark { // that one of the batches itself set on a record: it was an undo or a redo
        StoredRecord record;
        BatchName batch;
        bool isUndone = false;
    };

    // What is taken back.
    std::vector<Written> records;
    std::vector<Mark> marks;
    // Left out as they were used since: persons among `total` persons if there are any, else records.
    std::int64_t kept = 0;
    std::int64_t total = 0;
};

// Sorts what was written, by one batch or in one bundle, into what is taken back and what stays. Kept is what it
// created and something outside it uses: a later change of the record itself, a visible record that is about it or
// refers to it and would still be there without; and then, of what was created together with it, what is about a kept
// person and what a kept record refers to. Cancelled.
Result<Takeback> takeback(CommandContext& context, std::vector<Written> written);

} // namespace hedgerow
