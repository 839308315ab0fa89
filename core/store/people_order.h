// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/statement_cache.h"
#include "core/journal/journal_tables.h"
#include "core/store/people_query.h"

#include <vector>

namespace hedgerow {

// Everyone listed in the order of a column, those of whom it says nothing last, those of whom it says the same by name.
// Each table is read once from its beginning to its end: with many people a question for each takes far longer.
Result<std::vector<RecordNumber>> everyoneInOrder(StatementCache& statements, PeopleSort sort, bool isDescending);

} // namespace hedgerow
