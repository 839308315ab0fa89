// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"

#include <string_view>
#include <utility>

namespace hedgerow {

// All rows of a query without parameters, one after the other: take(const Statement&).
template <class Take>
Result<void> eachRow(StatementCache& statements, std::string_view sql, Take&& take) {
    const auto statement = statements.use(sql);
    if (!statement) return statement.error();
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return {};
        take(std::as_const(**statement));
    }
}

} // namespace hedgerow
