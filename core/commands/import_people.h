// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/model/import_row.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace hedgerow {

enum class ImportAction { Added, Changed, Unchanged, Doubtful, Refused };

// One of those a row may mean: who is in the vault, or who first comes with an earlier row of the same sheet.
struct ImportCandidate {
    std::optional<PersonId> person;
    std::int64_t row = 0; // of that earlier row, where there is no person yet

    bool operator==(const ImportCandidate&) const = default;
};

// What an import does, or would do, with one row.
struct ImportedRow {
    std::int64_t row = 0; // as a spreadsheet counts
    ImportAction action = ImportAction::Added;
    std::optional<PersonId> person;          // whom it was matched with
    std::string reason;                      // code: "two_match", "no_name", "forbidden_character" …; empty: none
    std::vector<Kind> changes;               // of a changed person: what kinds of records
    std::vector<ImportCandidate> candidates; // of a doubtful row: kMostImportCandidates at most
};
inline constexpr std::size_t kMostImportCandidates = 20;

// What the user says a row is, whatever would have been found.
struct SameAsRow {
    std::int64_t row = 0; // an earlier one
    bool operator==(const SameAsRow&) const = default;
};
struct SomeoneNew {
    bool operator==(const SomeoneNew&) const = default;
};
struct LeaveOut {
    bool operator==(const LeaveOut&) const = default;
};
using ImportDecision = std::variant<PersonId, SameAsRow, SomeoneNew, LeaveOut>;
using ImportDecisions = std::map<std::int64_t, ImportDecision>; // by the row's number

// When the user is about to import: what takes a moment to be read is read beside (readySearchKeys).
void readyForImport();

// Rows of a spreadsheet become people, their contact points, memberships, units, assessments and tags, in one batch. A
// row that matches one person (by mail, phone or code name; else by name within its unit) completes that person; a row
// that matches several is left out as doubtful unless the user decided. Blank cells never erase.
struct ImportPeople {
    ImportRowSource rows;
    ImportDecisions decisions;
    std::optional<CampaignId> campaign; // whose scale the level column speaks of
    std::int64_t total = 0;             // rows, for the progress; 0: not known
    bool isDryRun = false;
    // Called for each row in order; empty: nobody wants to know.
    std::function<void(const ImportedRow&)> report;

    // A batch with the code "import.csv"; its counts hold rows by action.
    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
