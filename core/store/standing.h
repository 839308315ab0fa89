// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/journal/names.h"

#include <set>
#include <vector>

namespace hedgerow {

// Where each listed person stands: the newest assessment, the last conversation, the next follow-up; over all records
// that are the same person. Keeps the table `standing`, so that a list can be sorted and filtered by it without reading
// everyone's history. Owned by FoldedTables.
class Standing {
public:
    explicit Standing(StatementCache& statements) : m_statements(statements) {}

    void touch(RecordNumber person) { m_dirty.insert(person); }
    void abandon() { m_dirty.clear(); }
    Result<void> settle();

private:
    Result<RecordNumber> rootOf(RecordNumber person);
    Result<void> update(RecordNumber root);

    StatementCache& m_statements;
    std::set<RecordNumber> m_dirty;
};

} // namespace hedgerow
