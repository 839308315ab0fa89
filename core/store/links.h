// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/journal/names.h"

#include <vector>

namespace hedgerow {

// The table `link`: which record refers to which, by what field (schema.h). New rows are kept until write() and written
// in the order of the table, many at once: an import makes one for everybody in a unit, and one by one each would go to
// another place of the tree. Owned by FoldedTables.
class Links {
public:
    explicit Links(StatementCache& statements) : m_statements(statements) {}

    // That it is there already does no harm.
    Result<void> add(RecordNumber target, int field, RecordNumber record);
    // Before anything reads the table or takes rows out of it.
    Result<void> write();
    void abandon() { m_waiting.clear(); }

private:
    struct Link {
        RecordNumber target;
        int field;
        RecordNumber record;
        auto operator<=>(const Link&) const = default;
    };

    Result<void> insert(std::size_t from, std::size_t count);

    StatementCache& m_statements;
    std::vector<Link> m_waiting;
};

} // namespace hedgerow
