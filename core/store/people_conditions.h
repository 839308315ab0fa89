// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/statement_cache.h"
#include "core/journal/journal_tables.h"
#include "core/store/people_query.h"

#include <optional>
#include <vector>

namespace hedgerow {

// A set of people by record number: true at theirs.
using PeopleSet = std::vector<bool>;

void mark(PeopleSet& set, std::int64_t number);
bool contains(const PeopleSet& set, std::int64_t number);
// Leaves in `set` who is in `other` too.
void intersect(PeopleSet& set, const PeopleSet& other);

// Those for whom every condition of the query but its text holds, each by the record they are listed under; none where
// it has no condition. What is said of several records of one person is said of that person.
Result<std::optional<PeopleSet>> peopleMeeting(StatementCache& statements, JournalTables& journal,
                                               const PeopleQuery& query);

} // namespace hedgerow
