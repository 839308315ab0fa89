// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/changes.h"
#include "core/journal/fold.h"
#include "core/journal/journal_tables.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

class Journal;

// Whether a write goes on although the computer's clock is far from the newest change.
enum class ClockCheck { Refuse, Accepted };

// One batch while it is written, within the caller's transaction. What is put is stored and folded at once, so that an
// import of any size needs little memory. Several puts to one record make one change.
class BatchWriter {
public:
    enum class Unchanged { Skip, Write };

    BatchWriter(BatchWriter&&) = default;

    // Sets fields; null clears. A value that is displayed already and not in conflict is skipped unless told otherwise.
    // Refused for forgotten records and owners, InvalidValue for what no journal keeps (atom.h).
    Result<StoredRecord> put(const RecordName& record, FieldValues values, Unchanged unchanged = Unchanged::Skip);
    // The same for a record whose id was just drawn here: nothing is looked for. Null values are left out; no value at
    // all: no record.
    Result<StoredRecord> make(const RecordName& record, const FieldValues& values);
    // How many records of each kind, and whatever else history should say in numbers: "skipped" → 3.
    void count(std::string_view what, std::int64_t number = 1);
    // Closes the batch. Without a single put there is no batch and no change.
    Result<Changes> finish();

    const std::optional<BatchName>& name() const { return m_name; }

private:
    friend class Journal;
    BatchWriter(Journal& journal, std::string_view code, ClockCheck check)
        : m_journal(&journal), m_code(code), m_check(check) {}

    Result<void> begin();
    Result<void> check(const RecordName& name, const FieldValues& values) const;
    Result<void> noteMade(const StoredRecord& record);
    void sortLatest(const FieldValues& values, Unchanged unchanged);
    Result<JournalTables::InternedRecord> putNew(const RecordName& name, const FieldValues& values,
                                                 Unchanged unchanged);

    Journal* m_journal;
    std::string m_code;
    ClockCheck m_check;
    std::optional<BatchName> m_name;
    BatchNumber m_number = BatchNumber::None;
    RecordNumber m_firstRecord = RecordNumber::None; // of those it made
    RecordNumber m_lastRecord = RecordNumber::None;
    std::vector<const FieldValue*> m_latest; // of the put at hand
    std::map<std::string, std::int64_t, std::less<>> m_counts;
    Changes m_changes;
};

} // namespace hedgerow
