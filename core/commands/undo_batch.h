// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// Takes a batch back, days later too: what was before reappears, later edits stay. Records that it made and that are
// used by something since are left out and counted in a notice (UsedSince). Undoing an undo brings back; undoing that
// takes away again. A bundle that was applied is taken back under its own id, which is spelled as a batch is: what it
// was the first to bring. NotFound; Refused for a bundle that was given (BatchView::canBeTakenBack).
struct UndoBatch {
    BatchName batch;
    bool isDryRun = false; // only says what would stay

    Result<Outcome> execute(CommandContext& context) const;
};

// Brings a batch back that was taken back, by whomever.
struct RedoBatch {
    BatchName batch;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
