// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// Out of sight, and back again: reversible. NotFound.
struct RemoveRecords {
    std::vector<std::pair<Kind, Id>> records;
    bool isRemoved = true;

    Result<Outcome> execute(CommandContext& context) const;
};

// For good, here and, as it travels, elsewhere: the person, all records that are the same person, what is about them,
// and conversations with nobody else. There is no undo. Notes that may still name them are counted in a notice
// (NotesNameThem). A dry run gives such a notice for each of them instead, with the record to look at.
struct ForgetPerson {
    PersonId person;
    bool isDryRun = false;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
