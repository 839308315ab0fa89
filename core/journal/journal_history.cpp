// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_tables.h"

#include <algorithm>
#include <bit>

namespace hedgerow {
namespace {

constexpr std::size_t kUsualPatch = 96;

} // namespace

Result<RecordHistory> JournalTables::history(RecordNumber record) {
    const auto changes = changesOf(record);
    if (!changes) return changes.error();
    RecordHistory history;
    for (const PackedChange& change : *changes) {
        const auto batch = batchName(change.batch);
        if (!batch) return batch.error();
        auto entries = unpackPatch(change.patch);
        if (!entries) return entries.error();
        for (PatchEntry& entry : *entries) {
            RecordHistory::Entry held{std::move(entry.values), {}};
            held.replaces.reserve(entry.replaces.size());
            for (const BatchNumber older : entry.replaces) {
                const auto name = batchName(older);
                if (!name) return name.error();
                held.replaces.push_back(*name);
            }
            std::ranges::sort(held.replaces);
            if (entry.field == 0) {
                history.put(*batch, undoneField(entry.undone), std::move(held));
                continue;
            }
            const auto field = fieldName(entry.field);
            if (!field) return field.error();
            history.put(*batch, *field, std::move(held));
        }
    }
    return history;
}

Result<std::vector<JournalTables::ArrivedChange>> JournalTables::arrivalsOf(std::int64_t delivery) {
    auto row = Statement::prepare(
        database(), "SELECT a.record, b.time, b.writer, (SELECT min(e.delivery) FROM arrival e "
                    "WHERE e.record = a.record AND e.batch = a.batch) "
                    "FROM arrival a JOIN batch b ON b.number = a.batch WHERE a.delivery = ?1 AND b.code IS NULL");
    if (!row) return row.error();
    row->bind(1, delivery);
    std::vector<ArrivedChange> changes;
    while (true) {
        const auto found = row->step();
        if (!found) return found.error();
        if (!*found) return changes;
        changes.push_back({static_cast<RecordNumber>(row->int64(0)),
                           {std::bit_cast<std::uint64_t>(row->int64(1)), std::bit_cast<std::uint64_t>(row->int64(2))},
                           row->int64(3)});
    }
}

Result<std::unordered_set<RecordNumber>> JournalTables::arrivedAfter(std::int64_t delivery) {
    auto row = Statement::prepare(database(), "SELECT DISTINCT record FROM arrival WHERE delivery > ?1");
    if (!row) return row.error();
    row->bind(1, delivery);
    std::unordered_set<RecordNumber> records;
    while (true) {
        const auto found = row->step();
        if (!found) return found.error();
        if (!*found) return records;
        records.insert(static_cast<RecordNumber>(row->int64(0)));
    }
}

Result<std::int64_t> JournalTables::newestDelivery(std::optional<std::int64_t> beforeMs) {
    auto row =
        Statement::prepare(database(), "SELECT coalesce(max(number), 0) FROM delivery WHERE ?1 IS NULL OR at < ?1");
    if (!row) return row.error();
    if (beforeMs) row->bind(1, *beforeMs);
    const auto found = row->step();
    if (!found) return found.error();
    const std::int64_t number = row->int64(0);
    row->reset();
    return number;
}

Result<std::vector<std::int64_t>> JournalTables::deliveriesOf(const Id& bundle) {
    auto row =
        Statement::prepare(database(), "SELECT number FROM delivery WHERE source LIKE '%/' || ?1 ORDER BY number");
    if (!row) return row.error();
    row->bind(1, std::string_view(bundle.hex()));
    std::vector<std::int64_t> deliveries;
    while (true) {
        const auto found = row->step();
        if (!found) return found.error();
        if (!*found) return deliveries;
        deliveries.push_back(row->int64(0));
    }
}

Result<std::unordered_set<std::uint64_t>> JournalTables::ownWriters() {
    auto row = Statement::prepare(database(), "SELECT DISTINCT writer FROM batch WHERE code IS NOT NULL");
    if (!row) return row.error();
    std::unordered_set<std::uint64_t> writers;
    while (true) {
        const auto found = row->step();
        if (!found) return found.error();
        if (!*found) return writers;
        writers.insert(std::bit_cast<std::uint64_t>(row->int64(0)));
    }
}

Result<std::string> JournalTables::packBatchOf(const BatchName& batch, const RecordHistory& history) {
    std::vector<PatchEntry> entries;
    for (const auto& [field, batches] : history.fields()) {
        const auto held = batches.find(batch);
        if (held == batches.end()) continue;
        PatchEntry& entry = entries.emplace_back();
        if (const auto undone = undoneBatch(field)) {
            entry.undone = *undone;
        } else {
            const auto number = fieldNumber(field);
            if (!number) return number.error();
            entry.field = *number;
        }
        entry.values = held->second.values;
        for (const BatchName& older : held->second.replaces) {
            const auto number = internBatch(older);
            if (!number) return number.error();
            entry.replaces.push_back(*number);
        }
    }
    return packPatch(entries);
}

Result<void> JournalTables::storeBatchOf(RecordNumber record, const BatchName& batch, const RecordHistory& history) {
    const auto patch = packBatchOf(batch, history);
    if (!patch) return patch.error();
    const auto number = internBatch(batch);
    if (!number) return number.error();
    return replaceChange(record, *number, *patch);
}

Result<std::string> JournalTables::packValues(SortedValues values) {
    std::string patch;
    patch.reserve(kUsualPatch);
    for (const FieldValue* item : values) {
        const auto& [field, value] = *item;
        if (const auto undone = undoneBatch(field)) {
            patch += packPatch({{0, *undone, {value}, {}}});
            continue;
        }
        const auto number = fieldNumber(field);
        if (!number) return number.error();
        packNumber(patch, static_cast<std::uint64_t>(*number));
        packNumber(patch, 1);
        packValue(patch, value);
        packNumber(patch, 0);
    }
    return patch;
}

} // namespace hedgerow
