// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/names.h"
#include "core/model/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// One value written to one field of one record by one batch, with the batches whose values of that same field it
// replaces. What journals exchange; merging is the set union of atoms and of (record, field, newer, older) pairs.
struct Atom {
    BatchName batch;
    RecordName record;
    std::string field;
    Value value;
    std::vector<BatchName> replaces;

    bool operator==(const Atom&) const = default;
};

// Whether a value is one the journal keeps: integers within ±(2^53−1), lists of plain values. Others are refused at
// every door: what cannot be read again would damage its record.
bool isStorable(const Value& value);

// The field `undone/<batch>` by which a batch is taken back on a record.
std::string undoneField(const BatchName& batch);
std::optional<BatchName> undoneBatch(std::string_view field);

} // namespace hedgerow
