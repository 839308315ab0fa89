// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/model/import_row.h"

#include <functional>
#include <string>
#include <vector>

namespace hedgerow {

enum class ImportAction { Added, Changed, Unchanged, Doubtful, Refused };

// What an import does, or would do, with one row.
struct ImportedRow {
    std::int64_t row = 0; // as a spreadsheet counts
    ImportAction action = ImportAction::Added;
    std::optional<PersonId> person; // whom it was matched with
    std::string reason;             // code: "two_match", "no_name", "forbidden_character" …; empty: none
};

// Rows of a spreadsheet become people, their contact points, memberships, units, assessments and tags, in one batch. A
// row that matches one person (by mail, phone or code name; else by name within its unit) completes that person; a row
// that matches several is left out as doubtful. Blank cells never erase.
struct ImportPeople {
    ImportRowSource rows;
    std::optional<CampaignId> campaign; // whose scale the level column speaks of
    std::int64_t total = 0;             // rows, for the progress; 0: not known
    bool isDryRun = false;
    // Called for each row in order; empty: nobody wants to know.
    std::function<void(const ImportedRow&)> report;

    // A batch with the code "import.csv"; its counts hold rows by action.
    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
