// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"
#include "core/journal/changes.h"
#include "core/journal/fold.h"
#include "core/journal/patch.h"
#include "core/journal/record_runs.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace hedgerow {

class Database;

// The journal's own tables (FORMAT.md, "Tables") and the numbers they give to names. Owned by Journal, on the
// connection's thread; knows how things are stored, not what they mean.
class JournalTables {
public:
    // Creates the tables where there are none.
    static Result<JournalTables> open(Database& database);

    struct InternedRecord {
        StoredRecord record;
        bool isNew = false;
    };

    // A change that makes its record: stored in the record's own row.
    struct FirstChange {
        BatchNumber batch;
        std::string_view patch;
    };

    // `first` is stored if the record is new; null: it is only named.
    Result<InternedRecord> internRecord(const RecordName& name, const FirstChange* first = nullptr);
    // Of a record whose id was just drawn here, so that nothing can be known of it.
    Result<InternedRecord> makeRecord(const RecordName& name, const FirstChange& first);
    Result<std::optional<StoredRecord>> findRecord(const RecordName& name);
    // NotFound.
    Result<StoredRecord> record(RecordNumber number);

    Result<BatchNumber> internBatch(const BatchName& name);
    Result<std::optional<BatchNumber>> findBatch(const BatchName& name);
    Result<BatchName> batchName(BatchNumber number);
    // The batch is closed. `first` to `last`: where the records are that it made.
    Result<void> describeBatch(BatchNumber number, std::string_view code, std::string_view counts, RecordNumber first,
                               RecordNumber last);
    Result<std::int64_t> fieldNumber(std::string_view name);
    Result<std::string> fieldName(std::int64_t number);

    Result<void> replaceChange(RecordNumber record, BatchNumber batch, std::string_view patch);
    // Damaged where a change cannot be read.
    Result<RecordHistory> history(RecordNumber record);
    // Writes what one batch says in `history` about the record.
    Result<void> storeBatchOf(RecordNumber record, const BatchName& batch, const RecordHistory& history);
    // The patch of a change that replaces nothing.
    Result<std::string> packValues(SortedValues values);
    Result<void> eraseRecord(RecordNumber record);

    Result<std::vector<RecordNumber>> recordsOfBatch(BatchNumber batch);
    Result<std::vector<RecordNumber>> recordsOwnedBy(RecordNumber person);
    // Of the records with the id: nearly always one at most.
    Result<std::vector<RecordNumber>> numbersOf(const Id& id);
    Result<std::vector<StoredRecord>> recordsWithId(const Id& id);
    // In the order of ids: the callback may not write.
    Result<void> forEachRecord(const std::function<Result<void>(const StoredRecord&)>& visit);
    // Folds every record of a kind with its first owner, in one pass over all: quick where most have one change.
    Result<void> forEachFolded(std::string_view kind,
                               const std::function<Result<void>(RecordNumber owner, const FoldedRecord&)>& visit);
    Result<std::int64_t> recordCount();

    // A change that a delivery brought something new for, and the first delivery that did.
    struct ArrivedChange {
        RecordNumber record = RecordNumber::None;
        BatchName batch;
        std::int64_t first = 0;
    };
    // Without the changes of batches that were written here.
    Result<std::vector<ArrivedChange>> arrivalsOf(std::int64_t delivery);
    // Whether a change of the record was here before that delivery came: another one had brought it, or it was written
    // here at an earlier moment.
    Result<bool> wasThereBefore(RecordNumber record, const BatchName& batch, std::int64_t delivery);
    // Records that a later delivery than this one brought something for, if it is none of `but`.
    Result<std::unordered_set<RecordNumber>> arrivedAfter(std::int64_t delivery,
                                                          std::span<const std::int64_t> but = {});
    // The number of the newest delivery, or of the newest before that time; 0: none.
    Result<std::int64_t> newestDelivery(std::optional<std::int64_t> beforeMs = {});
    // Those whose source ends with '/' and the id of a bundle; ascending.
    Result<std::vector<std::int64_t>> deliveriesOf(const Id& bundle);
    // Those who wrote here: this vault's own, one for each time it was unlocked and written to.
    Result<std::unordered_set<std::uint64_t>> ownWriters();
    Result<void> noteArrival(RecordNumber record, const BatchName& batch, std::int64_t delivery);
    Result<void> setMark(BatchNumber batch, RecordNumber record, bool isSet);

    const std::unordered_set<Id, IdHash>& forgottenIds() const { return m_forgotten; }
    Result<void> addForgotten(const Id& id);

    Result<std::uint64_t> newestTime();
    Result<void> setNewestTime(std::uint64_t time);

    Database& database() { return *m_database; }

    // Everything remembered in memory may be wrong after a rollback: reads it anew.
    Result<void> reload();

private:
    struct PackedChange {
        BatchNumber batch;
        std::string patch;
    };

    // By name. A few dozen at most, and asked for with every value: quicker than hashing.
    using Numbers = std::map<std::string, std::int64_t, std::less<>>;

    JournalTables(Database& database, std::vector<Statement> statements, RecordRuns runs);
    Statement& use(std::size_t statement);
    Result<std::string> kindName(std::int64_t number);
    Result<std::int64_t> kindNumber(std::string_view name);
    Result<std::int64_t> number(std::size_t find, std::size_t insert, std::string_view name, Numbers& numbers,
                                std::unordered_map<std::int64_t, std::string>& names);
    Result<RecordNumber> ownerNumber(const Id& person);
    Result<std::array<RecordNumber, 2>> ownerNumbers(const Owners& owners);
    Result<StoredRecord> readRecord(Statement& row);
    Result<std::string> packBatchOf(const BatchName& batch, const RecordHistory& history);
    Result<std::vector<PackedChange>> changesOf(RecordNumber record);
    Result<std::optional<FoldedRecord>> foldedAlone(std::string_view kind, BatchNumber batch, std::string_view patch);

    Database* m_database;
    std::vector<Statement> m_statements;
    RecordRuns m_runs;
    Numbers m_kindNumbers;
    std::unordered_map<std::int64_t, std::string> m_kindNames;
    Numbers m_fieldNumbers;
    std::unordered_map<std::int64_t, std::string> m_fieldNames;
    std::unordered_map<BatchName, BatchNumber, BatchNameHash> m_batchNumbers;
    std::unordered_map<BatchNumber, BatchName> m_batchNames;
    // A record without owners: a person, a unit, a level … Remembered in the place its id gives, until another one is.
    struct Ownerless {
        Id id;
        std::int64_t kind = 0;
        RecordNumber number = RecordNumber::None;
    };
    Ownerless& ownerless(const Id& id) { return m_ownerless[IdHash{}(id) % m_ownerless.size()]; }
    std::vector<Ownerless> m_ownerless;
    std::unordered_set<Id, IdHash> m_forgotten;
};

} // namespace hedgerow
