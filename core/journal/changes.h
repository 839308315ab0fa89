// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/names.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

// A record as this vault stores it.
struct StoredRecord {
    RecordNumber number = RecordNumber::None;
    RecordName name;
    std::array<RecordNumber, 2> owners{}; // None where there is no such owner

    bool operator==(const StoredRecord&) const = default;
};

// A record, and some of the batches that wrote to it.
struct Written {
    StoredRecord record;
    std::vector<BatchName> batches; // ascending; not empty
    std::int64_t delivery = 0;      // the first that brought one of them; 0: one batch, whatever brought it
};

// What a committed write touched: it repaints the window, and names the batch that undo takes back.
struct Changes {
    static constexpr std::size_t kRecordLimit = 5'000;

    std::optional<BatchName> batch;
    std::vector<StoredRecord> records;
    // More than kRecordLimit records, a rebuild or a forgetting: read everything anew; `records` is empty.
    bool isWholesale = false;
    // By what the program does on its own while it is open: nobody here asked for it just now.
    bool isByItself = false;

    void add(const StoredRecord& record);
    bool isEmpty() const { return !isWholesale && records.empty(); }
};

inline void Changes::add(const StoredRecord& record) {
    if (isWholesale) return;
    if (records.size() >= kRecordLimit) {
        isWholesale = true;
        records.clear();
        records.shrink_to_fit();
        return;
    }
    records.push_back(record);
}

} // namespace hedgerow
