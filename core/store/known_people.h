// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/db/statement_cache.h"
#include "core/journal/journal_tables.h"
#include "core/model/known_person.h"

namespace hedgerow {

// Everyone listed as insight compares them, by record number, and who was said to be apart. Each table is read once;
// what is said of merged records is said of the one they are listed under. Memberships that have ended count too: they
// say who somebody is. Cancelled.
Result<KnownPeople> readKnownPeople(StatementCache& statements, JournalTables& journal, Progress* progress);

} // namespace hedgerow
