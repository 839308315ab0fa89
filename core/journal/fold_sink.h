// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/changes.h"
#include "core/journal/fold.h"

namespace hedgerow {

// Who keeps tables folded from the journal. Called within the journal's transaction, on its thread.
class FoldSink {
public:
    virtual ~FoldSink() = default;

    // `isNew`: nothing was ever folded for this record.
    virtual Result<void> folded(const StoredRecord& record, const FoldedRecord& values, bool isNew) = 0;
    // The same for a record that was not even known by name before: everything there is are these values of one batch,
    // none of them structure. Most of an import, so worth a way of its own.
    virtual Result<void> made(const StoredRecord& record, const BatchName& batch, SortedValues values) {
        return folded(record, foldedFirst(record.name.kind, batch, values), true);
    }
    // Every trace of the record is to go.
    virtual Result<void> forgotten(const StoredRecord& record) = 0;
    // All records of a write are folded: bring what depends on several records up to date.
    virtual Result<void> settled() = 0;
    // Empty the tables; everything will be folded anew.
    virtual Result<void> cleared() = 0;
};

} // namespace hedgerow
