// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/db/database.h"
#include "core/db/transaction.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::int64_t kYearMs = 365 * kDayMs;

std::uint64_t clockTime(std::int64_t wallMs) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(wallMs, 0)) << 16;
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(Database& database, Environment& environment, FoldSink& sink) {
    auto tables = JournalTables::open(database);
    if (!tables) return tables.error();
    auto held = HeldTable::open(database);
    if (!held) return held.error();
    return std::unique_ptr<Journal>(new Journal(std::move(*tables), std::move(*held), environment, sink));
}

Journal::Journal(JournalTables tables, HeldTable held, Environment& environment, FoldSink& sink)
    : m_tables(std::move(tables)), m_held(std::move(held)), m_environment(environment), m_sink(sink) {}

Result<BatchWriter> Journal::write(std::string_view code, ClockCheck check) {
    return BatchWriter(*this, code, check);
}

Result<BatchName> Journal::nextBatch(ClockCheck check) {
    const auto newest = m_tables.newestTime();
    if (!newest) return newest.error();
    const std::int64_t now = m_environment.clock.nowMs();
    const std::int64_t newestMs = static_cast<std::int64_t>(*newest >> 16);
    const bool isSuspicious = *newest != 0 && (now < newestMs - kDayMs || now > newestMs + kYearMs);
    if (isSuspicious && check == ClockCheck::Refuse)
        return Error{ErrorCode::ClockSuspicious,
                     now < newestMs ? "behind the newest change" : "a year ahead of the newest change"};

    if (!m_writer) m_writer = m_environment.random.next64();
    const BatchName name{std::max(clockTime(now), *newest + 1), *m_writer};
    if (auto stored = m_tables.setNewestTime(name.time); !stored) return stored.error();
    return name;
}

Result<Changes> Journal::mark(const BatchName& batch, std::span<const StoredRecord> records, bool isUndone,
                              std::string_view code, ClockCheck check) {
    auto writer = write(code, check);
    if (!writer) return writer.error();
    for (const StoredRecord& record : records) {
        const auto put = writer->put(record.name, {{undoneField(batch), isUndone}}, BatchWriter::Unchanged::Write);
        if (!put) return put.error();
    }
    return writer->finish();
}

Result<FoldedRecord> Journal::folded(const StoredRecord& record) {
    const auto history = m_tables.history(record.number);
    if (!history) return history.error();
    return history->folded(record.name.kind);
}

Result<std::vector<StoredRecord>> Journal::recordsOf(const BatchName& batch) {
    const auto number = m_tables.findBatch(batch);
    if (!number) return number.error();
    if (!*number) return Error{ErrorCode::NotFound, "no such batch"};
    const auto numbers = m_tables.recordsOfBatch(**number);
    if (!numbers) return numbers.error();
    std::vector<StoredRecord> records;
    records.reserve(numbers->size());
    for (const RecordNumber recordNumber : *numbers) {
        auto stored = m_tables.record(recordNumber);
        if (!stored) return stored.error();
        records.push_back(std::move(*stored));
    }
    return records;
}

Result<std::vector<StoredRecord>> Journal::recordsOwnedBy(RecordNumber person) {
    const auto numbers = m_tables.recordsOwnedBy(person);
    if (!numbers) return numbers.error();
    std::vector<StoredRecord> records;
    for (const RecordNumber number : *numbers) {
        auto stored = m_tables.record(number);
        if (!stored) return stored.error();
        records.push_back(std::move(*stored));
    }
    return records;
}

Result<void> Journal::refold(const StoredRecord& record, const RecordHistory& history, bool isNew) {
    const FoldedRecord folded = history.folded(record.name.kind);
    const auto& fields = history.fields();
    for (auto mark = fields.lower_bound(kUndonePrefix); mark != fields.end() && mark->first.starts_with(kUndonePrefix);
         ++mark) {
        const auto batch = undoneBatch(mark->first);
        if (!batch) continue;
        const auto number = m_tables.internBatch(*batch);
        if (!number) return number.error();
        if (auto set = m_tables.setMark(*number, record.number, folded.undone.contains(*batch)); !set) return set;
    }
    return m_sink.folded(record, folded, isNew);
}

Result<void> Journal::foldNew(const StoredRecord& record, const BatchName& batch, SortedValues values) {
    const bool isPlain = std::ranges::none_of(values, [](const FieldValue* item) { return isStructure(item->first); });
    if (isPlain) return m_sink.made(record, batch, values);
    RecordHistory history;
    for (const FieldValue* item : values) history.put(batch, item->first, {{item->second}, {}});
    return refold(record, history, true);
}

bool Journal::isDead(const RecordName& record) const {
    const auto& forgotten = m_tables.forgottenIds();
    if (forgotten.empty()) return false;
    return forgotten.contains(record.id) ||
           std::ranges::any_of(record.owners.ids(), [&](const Id& owner) { return forgotten.contains(owner); });
}

bool Journal::isFuture(const BatchName& batch) const {
    return batch.time > clockTime(m_environment.clock.nowMs() + kDayMs);
}

Result<void> Journal::forgetNow(std::span<const Id> ids, Changes& changes) {
    for (const Id& id : ids) {
        const auto named = m_tables.recordsWithId(id);
        if (!named) return named.error();
        std::vector<StoredRecord> doomed;
        for (const StoredRecord& record : *named) {
            auto owned = recordsOwnedBy(record.number);
            if (!owned) return owned.error();
            std::ranges::move(*owned, std::back_inserter(doomed));
            doomed.push_back(record);
        }
        // A record may have the id of its owner.
        std::ranges::sort(doomed, {}, &StoredRecord::number);
        const auto isSame = [](const StoredRecord& a, const StoredRecord& b) { return a.number == b.number; };
        doomed.erase(std::unique(doomed.begin(), doomed.end(), isSame), doomed.end());
        for (const StoredRecord& record : doomed) {
            if (auto gone = m_sink.forgotten(record); !gone) return gone;
            if (auto erased = m_tables.eraseRecord(record.number); !erased) return erased;
        }
        if (auto dropped = m_held.dropAbout(id); !dropped) return dropped;
        if (auto added = m_tables.addForgotten(id); !added) return added;
    }
    changes.isWholesale = true;
    return {};
}

Result<Changes> Journal::forget(std::span<const Id> ids) {
    Changes changes;
    if (auto forgotten = forgetNow(ids, changes); !forgotten) return forgotten.error();
    if (auto settled = m_sink.settled(); !settled) return settled.error();
    return changes;
}

Result<void> Journal::rehearse(const std::function<Result<void>()>& work) {
    auto rehearsal = Rehearsal::begin(m_tables.database());
    if (!rehearsal) return rehearsal.error();
    const auto worked = work();
    if (auto back = rehearsal->takeBack(); !back) return back;
    if (auto reloaded = reload(); !reloaded) return reloaded;
    return worked;
}

Result<void> Journal::rebuild(Progress* progress) {
    if (auto cleared = m_sink.cleared(); !cleared) return cleared;
    const auto total = m_tables.recordCount();
    if (!total) return total.error();
    std::int64_t done = 0;
    const auto visited = forEachRecord([&](const StoredRecord& record) -> Result<void> {
        if (progress && !progress->step(done++, *total)) return ErrorCode::Cancelled;
        const auto history = m_tables.history(record.number);
        if (!history) return history.error();
        if (history->isEmpty()) return {};
        return refold(record, *history, true);
    });
    if (!visited) return visited;
    return m_sink.settled();
}

} // namespace hedgerow
