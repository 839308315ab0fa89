// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/bundle/content.h"
#include "core/model/roll_up_table.h"
#include "core/store/reader.h"

#include <unordered_set>

namespace hedgerow {

struct CountedTable {
    RollUpTable table;
    std::int64_t people = 0; // behind the numbers; stays at home
};

// The numbers of each unit with those below it, and of everyone; of these people alone, where some were chosen.
Result<CountedTable> rollUpTable(Reader& reader, const std::optional<std::unordered_set<RecordNumber>>& people,
                                 Date today);

// The table as records, in a batch that says only the day (core/bundle/FORMAT.md, "Numbers by unit").
bundle::Content contentOf(const RollUpTable& table, Environment& environment);

} // namespace hedgerow
