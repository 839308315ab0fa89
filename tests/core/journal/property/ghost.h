// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/fold.h"

#include <map>
#include <set>
#include <string>

namespace hedgerow {

// What every author had before his eyes when he wrote: known to the test alone, never to a journal. With it the test
// tells an overwriting of what nobody saw, and a conflict that is none, from right results.
class Ghost {
public:
    // `seen`: the batches whose values of the field the author's vault held. False if the name was used before.
    bool wrote(const BatchName& batch, const RecordName& record, const std::string& field, std::set<BatchName> seen);
    // What the author saw, directly or through what he saw.
    std::set<BatchName> saw(const BatchName& batch, const RecordName& record, const std::string& field) const;

    // Throws Failure: two values stand beside each other although the author of one had seen the other.
    void checkHeads(const RecordName& record, const RecordHistory& history) const;
    // Throws Failure: as above for the whole ancestry, and values covered by one whose author had not seen them.
    // Gives the number of fields in conflict.
    int checkAll(const RecordName& record, const RecordHistory& history) const;

private:
    using ByBatch = std::map<BatchName, std::set<BatchName>>;
    const ByBatch* find(const RecordName& record, const std::string& field) const;
    static std::set<BatchName> closure(const ByBatch& seen, const BatchName& batch);

    std::map<RecordName, std::map<std::string, ByBatch>> m_seen;
};

} // namespace hedgerow
