// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/journal/fold.h"
#include "core/journal/names.h"
#include "core/model/kind.h"

#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// The full-text index: one row a record that has words, in three columns (names, units and titles, notes), all as
// searchKey(). Words of a removed or forgotten record leave the file (FTS5 secure-delete). Owned by FoldedTables.
class SearchIndex {
public:
    explicit SearchIndex(StatementCache& statements) : m_statements(statements) {}

    Result<void> add(RecordNumber record, Kind kind, const FoldedRecord& values);
    Result<void> remove(RecordNumber record);

private:
    StatementCache& m_statements;
};

// The words of what someone typed, as an FTS5 expression each: the last letter typed may be in the middle of a word, so
// each is a prefix. Empty for text without letters and digits.
std::vector<std::string> searchTerms(std::string_view typed);

} // namespace hedgerow
