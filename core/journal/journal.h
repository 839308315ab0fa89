// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/progress.h"
#include "core/journal/atom.h"
#include "core/journal/batch_writer.h"
#include "core/journal/changes.h"
#include "core/journal/fold_sink.h"
#include "core/journal/held.h"
#include "core/journal/journal_tables.h"
#include "core/model/fields.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace hedgerow {

// Which atoms go to someone else. Private ones never do. Those of class structure travel with their record: one of
// which nothing else is in these classes stays at home, unless all classes are chosen.
struct ExportScope {
    std::set<FieldClass> classes;
    // Every atom held, not only heads and tips.
    bool withHistory = false;
    // Null: all records.
    std::function<bool(const StoredRecord&)> includes;
    // Null: whatever was written to them, and when.
    std::function<bool(const StoredRecord&, const RecordHistory&)> isWanted;
};
// All but private.
std::set<FieldClass> shareableClasses();

// Where foreign atoms come from.
struct Arrival {
    // Shown with what it brought; empty: own devices and rebuilds, no note is kept.
    std::string source;
    // Removals, undos and forgettings wait until they are accepted. False for one's own devices.
    bool asksFirst = true;
    // What openDelivery() gave, where one delivery comes in several calls. None: each call is one of its own.
    std::optional<std::int64_t> delivery = {};
};

struct Admission {
    std::int64_t admitted = 0; // atoms that were new here
    std::int64_t known = 0;
    std::int64_t held = 0;
    std::int64_t refused = 0; // forgotten for good, private, or no value a journal keeps
    Changes changes;
};

// What would come of atoms for one record, if they came now. Nothing of it is written.
struct Foreseen {
    struct Waiting {
        const Atom* atom = nullptr;
        HeldReason reason = HeldReason::Future;
    };

    std::optional<StoredRecord> record; // none: nothing is held of it
    FoldedRecord before;
    FoldedRecord after;
    std::vector<Waiting> waiting;
    std::int64_t admitted = 0; // these as in Admission, where what waits is `held`
    std::int64_t known = 0;
    std::int64_t refused = 0;
};

enum class DigestScope { Shareable, All };

// Every change ever made, and the only way to make one. It appends, merges, folds and hands what it folded to the sink;
// the caller holds the transaction and calls reload() after one was rolled back. On the connection's thread.
// The rules are in FORMAT.md beside this file.
class Journal {
public:
    // Creates the journal's tables where there are none. All three outlive the journal.
    static Result<std::unique_ptr<Journal>> open(Database& database, Environment& environment, FoldSink& sink);

    // A new batch. Its time is drawn at the first put(). ClockSuspicious (24 h behind the newest change or a year ahead
    // of it).
    Result<BatchWriter> write(std::string_view code, ClockCheck check = ClockCheck::Refuse);
    // Takes a batch back (or, with false, brings it back) on these records of it.
    Result<Changes> mark(const BatchName& batch, std::span<const StoredRecord> records, bool isUndone,
                         std::string_view code, ClockCheck check = ClockCheck::Refuse);

    Result<std::optional<StoredRecord>> find(const RecordName& name) { return m_tables.findRecord(name); }
    Result<StoredRecord> record(RecordNumber number) { return m_tables.record(number); }
    Result<RecordHistory> history(RecordNumber record) { return m_tables.history(record); }
    Result<FoldedRecord> folded(const StoredRecord& record);
    // NotFound for a batch this vault does not hold.
    Result<std::vector<StoredRecord>> recordsOf(const BatchName& batch);
    Result<std::vector<StoredRecord>> recordsOwnedBy(RecordNumber person);
    Result<void> forEachRecord(const std::function<Result<void>(const StoredRecord&)>& visit) {
        return m_tables.forEachRecord(visit);
    }

    // Merging.
    Result<void> exportAtoms(const ExportScope& scope, const std::function<Result<void>(Atom)>& take);
    Result<Admission> admit(std::span<const Atom> atoms, const Arrival& arrival);
    // `atoms` are of this record.
    Result<Foreseen> foresee(const RecordName& record, std::span<const Atom* const> atoms, const Arrival& arrival);
    // For an Arrival in several calls; closed after the last one. False: it brought nothing, and there is no such
    // delivery.
    Result<std::int64_t> openDelivery(std::string_view source);
    // `isByItself`: nobody asked for it just now, so what takes back the last thing somebody did passes over it.
    Result<bool> closeDelivery(std::int64_t delivery, bool isByItself = false);
    // Those of the bundle with this id: several, if a later one brought what an earlier one could not.
    Result<std::vector<std::int64_t>> deliveriesOf(const Id& bundle) { return m_tables.deliveriesOf(bundle); }
    // What these deliveries were the first to bring, by number of the record; not what was written here.
    Result<std::vector<Written>> broughtBy(std::span<const std::int64_t> deliveries);

    // Grow-only; no undo. The records with these ids or owners are gone and every door refuses them from now on.
    Result<Changes> forget(std::span<const Id> ids);
    Result<Admission> admitForgotten(std::span<const Id> ids, const Arrival& arrival);
    const std::unordered_set<Id, IdHash>& forgottenIds() const { return m_tables.forgottenIds(); }
    bool isDead(const RecordName& record) const;

    // What waits outside the journal (held.h).
    Result<std::vector<HeldItem>> held();
    // Those among them that may come in now: accepted proposals, and atoms whose time has come.
    Result<Admission> accept(std::span<const std::int64_t> heldNumbers);
    Result<void> decline(std::span<const std::int64_t> heldNumbers);
    // Atoms from the future whose time has come.
    Result<Admission> retryHeld();

    // 64 hex digits, the same in every vault that holds the same atoms (FORMAT.md, "Digest").
    Result<std::string> digest(DigestScope scope);
    // Folds everything anew. Cancelled.
    Result<void> rebuild(Progress* progress = nullptr);

    // Does the work, batches and all, and takes it back whether it succeeds or not: a dry run within the caller's
    // transaction.
    Result<void> rehearse(const std::function<Result<void>()>& work);

    // After a rollback.
    Result<void> reload() { return m_tables.reload(); }
    // The next write draws a new writer, as after an unlock.
    void forgetWriter() { m_writer.reset(); }

    Environment& environment() { return m_environment; }
    JournalTables& tables() { return m_tables; }
    FoldSink& sink() { return m_sink; }

private:
    friend class BatchWriter;

    Journal(JournalTables tables, HeldTable held, Environment& environment, FoldSink& sink);
    Result<BatchName> nextBatch(ClockCheck check);
    // A record whose whole history are these values.
    Result<void> foldNew(const StoredRecord& record, const BatchName& batch, SortedValues values);
    // Folds and hands over; keeps the marks of undone batches.
    Result<void> refold(const StoredRecord& record, const RecordHistory& history, bool isNew);
    Result<void> admitTo(const RecordName& record, std::span<const Atom* const> atoms,
                         std::optional<std::int64_t> delivery, Admission& admission);
    Result<std::int64_t> deliveryOf(const Arrival& arrival, std::optional<std::int64_t>& delivery);
    struct Sorted;
    Result<Sorted> sortArrived(const RecordName& record, std::span<const Atom* const> atoms, const Arrival& arrival);
    Result<std::optional<HeldReason>> reasonToWait(const Atom& atom, const Arrival& arrival,
                                                   std::optional<RecordHistory>& present);
    Result<void> forgetNow(std::span<const Id> ids, Changes& changes);
    bool isFuture(const BatchName& batch) const;

    JournalTables m_tables;
    HeldTable m_held;
    Environment& m_environment;
    FoldSink& m_sink;
    std::optional<std::uint64_t> m_writer;
};

} // namespace hedgerow
