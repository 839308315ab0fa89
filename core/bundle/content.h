// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_lines.h"
#include "core/journal/journal.h"

#include <vector>

namespace hedgerow::bundle {

// One value of a change, with the batches whose values of this field it replaces.
struct GivenValue {
    std::string field;
    Value value;
    std::vector<BatchName> replaces; // ascending
};

// What one batch wrote to one record, as far as it is given away.
struct GivenChange {
    BatchName batch;
    RecordName record;
    std::vector<GivenValue> values; // by field and value; more than one of a field only after a forgery or a bug
};

// What goes into a bundle, whoever gets it.
struct Content {
    std::vector<GivenChange> changes; // by batch, then id, kind and owners of the record
    std::vector<WriterLine> writers;  // by writer and key
    std::vector<Id> forgotten;        // ascending

    bool isEmpty() const { return changes.empty() && forgotten.empty(); }
};

// Everything of these classes in these records, without what is private, whatever is asked for. Cancelled.
Result<Content> collect(Journal& journal, const ExportScope& scope, Progress* progress = nullptr);

} // namespace hedgerow::bundle
