// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace hedgerow {

class Database;

// What one journal holds and another does not.
struct JournalSurplus {
    std::int64_t batches = 0;
    std::int64_t changes = 0;                    // records touched, counted once for each batch that touched them
    std::map<std::string, std::int64_t> records; // kind → how many; only kinds that occur
    std::int64_t forgotten = 0;                  // ids forgotten for good
    std::optional<std::int64_t> firstAtMs;       // of its batches
    std::optional<std::int64_t> lastAtMs;

    bool isEmpty() const { return batches == 0 && records.empty() && forgotten == 0; }
    bool operator==(const JournalSurplus&) const = default;
};

struct JournalDifference {
    JournalSurplus onlyFirst;
    JournalSurplus onlySecond;

    bool operator==(const JournalDifference&) const = default;
};

// Two vaults of one origin, batch by batch and record by record; reads both, changes nothing. Two copies of a vault
// that were both written since differ in both directions.
Result<JournalDifference> compareJournals(Database& first, Database& second);

// Equal marks of one vault at two times: nothing was admitted to its journal in between. Nothing to compare two vaults
// with.
Result<std::string> journalMark(Database& database);

} // namespace hedgerow
