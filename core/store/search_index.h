// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/journal/fold.h"
#include "core/journal/names.h"
#include "core/model/kind.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// The full-text index: one row a record that has words, in three columns (names, units and titles, notes), all as
// searchKey(). Words of a removed or forgotten record leave the file (FTS5 secure-delete). Changes are gathered and
// written by settle(), as SQLite flushes the index at every statement that may roll back by itself; after many at once
// the index is made anew, which is quicker. Owned by FoldedTables.
class SearchIndex {
public:
    explicit SearchIndex(StatementCache& statements) : m_statements(statements) {}

    Result<void> add(RecordNumber record, Kind kind, const FoldedRecord& values);
    void remove(RecordNumber record);
    Result<void> settle();
    void abandon();

private:
    using Words = std::array<std::string, 3>; // by column; all empty: no row

    Result<void> write(RecordNumber record, const Words& words);
    Result<void> erase(RecordNumber record);
    Result<void> writeText(RecordNumber record, const Words& words);

    StatementCache& m_statements;
    std::map<RecordNumber, Words> m_added;
    std::set<RecordNumber> m_removed; // rows that were there before
    std::size_t m_addedBytes = 0;
};

// The words of what someone typed, as an FTS5 expression each: the last letter typed may be in the middle of a word, so
// each is a prefix. Empty for text without letters and digits.
std::vector<std::string> searchTerms(std::string_view typed);

} // namespace hedgerow
