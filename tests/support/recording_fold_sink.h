// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/fold_sink.h"

#include <map>
#include <set>
#include <string>

namespace hedgerow {

// Tables in memory, made of nothing but what the journal hands over; also watches that it is handed over rightly.
class RecordingFoldSink final : public FoldSink {
public:
    using Tables = std::map<RecordName, FoldedRecord>;

    Result<void> folded(const StoredRecord& record, const FoldedRecord& values, bool isNew) override {
        if (isNew == tables.contains(record.name)) fault = "isNew is wrong for a " + record.name.kind;
        tables.insert_or_assign(record.name, values);
        touched.insert(record.name);
        isSettled = false;
        return {};
    }
    Result<void> forgotten(const StoredRecord& record) override {
        tables.erase(record.name);
        touched.insert(record.name);
        isSettled = false;
        return {};
    }
    Result<void> settled() override {
        isSettled = true;
        return {};
    }
    Result<void> cleared() override {
        tables.clear();
        isSettled = false;
        return {};
    }

    Tables tables;
    // Since the test last emptied it.
    std::set<RecordName> touched;
    // settled() was called after the last change.
    bool isSettled = true;
    // What the journal did wrong; empty: nothing.
    std::string fault;
};

} // namespace hedgerow
