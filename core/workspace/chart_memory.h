// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/bundle/content.h"
#include "core/bundle/pseudonyms.h"
#include "core/journal/journal.h"
#include "core/store/coded_records.h"

#include <map>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace hedgerow {

// A field as it is now, to be given.
struct GivenField {
    std::string name;
    Value value;
    std::vector<BatchName> heads = {};   // batches that say so here
    std::vector<BatchName> covered = {}; // the recipient's own, which this value knew
    bool isTheirs = false;               // the recipient wrote it: they have it
};

// What one recipient was given, compared with what is so now: says under which batch a value goes and what it replaces.
// Reads all of it once; remembers what is new until it is told to keep it.
class ChartMemory {
public:
    static Result<ChartMemory> of(Journal& journal, Environment& environment, const bundle::Pseudonyms& pseudonyms,
                                  const std::string& recipient);

    // All that is known of the codes.
    const std::unordered_map<Id, CodedRecord, IdHash>& records() const { return m_records; }
    // Fields of a record, with what the recipient wrote there.
    Result<std::vector<GivenField>> fieldsOf(const StoredRecord& record, const FoldedRecord& folded,
                                             std::span<const std::string_view> names) const;
    // What is to be said of a record under its name at the recipient. Fields that were given and are not among these
    // are cleared; with isOnlyNew nothing that was given before.
    void put(const RecordName& name, RecordNumber record, const std::vector<GivenField>& fields, bool isOnlyNew);
    // All that was given of it is not so any more.
    void clear(const RecordName& name, bool isOnlyNew);
    bool wasPut(const Id& code) const { return m_put.contains(code); }

    bundle::Content takeContent();
    const CodedBatch& batch() const { return m_now; }
    std::vector<CodedRecord> takeChanged();

private:
    bool says(CodedRecord& record, const GivenField& field,
              std::map<BatchName, std::vector<bundle::GivenValue>>& values, bool isOnlyNew);

    Journal* m_journal = nullptr;
    CodedBatch m_now;
    std::vector<BatchName> m_batches; // by number, from 1
    std::unordered_map<Id, CodedRecord, IdHash> m_records;
    CodedRecords::Arrivals m_arrivals;
    std::unordered_set<Id, IdHash> m_put;
    std::unordered_set<Id, IdHash> m_changed;
    bundle::Content m_content;
};

} // namespace hedgerow
