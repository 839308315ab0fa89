// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/model/person_facts.h"

#include <optional>
#include <vector>

namespace hedgerow {

// Of everyone listed what insight works with, by record number. Each table is read once from its beginning to its end
// and put together here: a join of them takes three times as long with 100,000 people, and this is waited for whenever
// a vault is opened. Memberships are those on `today`; without it those without an end.
Result<std::vector<PersonFacts>> readFacts(StatementCache& statements, std::optional<Date> today);

} // namespace hedgerow
