// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_tables.h"

#include "core/db/database.h"

#include <algorithm>
#include <bit>
#include <set>

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

Result<std::unordered_set<RecordNumber>> JournalTables::arrivedAfter(std::int64_t delivery,
                                                                     std::span<const std::int64_t> but) {
    const std::set<std::int64_t> left(but.begin(), but.end());
    auto row = Statement::prepare(database(), "SELECT record, delivery FROM arrival WHERE delivery > ?1");
    if (!row) return row.error();
    row->bind(1, delivery);
    std::unordered_set<RecordNumber> records;
    while (true) {
        const auto found = row->step();
        if (!found) return found.error();
        if (!*found) return records;
        if (!left.contains(row->int64(1))) records.insert(static_cast<RecordNumber>(row->int64(0)));
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

Result<std::vector<StoredRecord>> JournalTables::recordsWithId(const Id& id) {
    const auto found = numbersOf(id);
    if (!found) return found.error();
    std::vector<StoredRecord> records;
    for (const RecordNumber number : *found) {
        auto stored = record(number);
        if (!stored) return stored.error();
        records.push_back(std::move(*stored));
    }
    return records;
}

Result<std::int64_t> JournalTables::recordCount() {
    if (auto flushed = m_runs.flush(); !flushed) return flushed.error();
    return m_database->integer("SELECT count(*) FROM record");
}

// Those of the index and those of the runs side by side.
Result<void> JournalTables::forEachRecord(const std::function<Result<void>(const StoredRecord&)>& visit) {
    if (auto flushed = m_runs.flush(); !flushed) return flushed;
    const std::string from = "SELECT r.number, r.id, r.kind, r.owner1, r.owner2, a.id, b.id FROM record r "
                             "LEFT JOIN record a ON a.number = r.owner1 LEFT JOIN record b ON b.number = r.owner2 ";
    auto indexed = Statement::prepare(*m_database, from + "WHERE r.in_run = 0 ORDER BY r.id");
    if (!indexed) return indexed.error();
    auto inRuns = Statement::prepare(*m_database, from + "WHERE r.number BETWEEN ?1 AND ?2 AND r.in_run = 1 "
                                                         "ORDER BY r.number");
    if (!inRuns) return inRuns.error();
    const std::vector<RecordRuns::Span> spans = m_runs.spans();
    auto span = spans.begin();
    const auto next = [](Statement& rows, std::optional<Id>& id) -> Result<void> {
        const auto row = rows.step();
        if (!row) return row.error();
        id = *row ? std::optional(rows.id(1)) : std::nullopt;
        return {};
    };
    const auto nextInRuns = [&](std::optional<Id>& id) -> Result<void> {
        if (id)
            if (auto stepped = next(*inRuns, id); !stepped) return stepped;
        for (; !id && span != spans.end(); ++span) {
            inRuns->bind(1, static_cast<std::int64_t>(span->first)).bind(2, static_cast<std::int64_t>(span->last));
            if (auto stepped = next(*inRuns, id); !stepped) return stepped;
        }
        return {};
    };
    std::optional<Id> left;
    std::optional<Id> right;
    if (auto begun = next(*indexed, left); !begun) return begun;
    if (auto begun = nextInRuns(right); !begun) return begun;
    while (left || right) {
        const bool isLeft = left && (!right || *left <= *right);
        const auto record = readRecord(isLeft ? *indexed : *inRuns);
        if (!record) return record.error();
        if (auto visited = visit(*record); !visited) return visited.error();
        if (auto stepped = isLeft ? next(*indexed, left) : nextInRuns(right); !stepped) return stepped;
    }
    return {};
}

// What a record comes to whose only change this is; nothing where that is not plain to see.
Result<std::optional<FoldedRecord>> JournalTables::foldedAlone(std::string_view kind, BatchNumber batch,
                                                               std::string_view patch) {
    const auto name = batchName(batch);
    if (!name) return name.error();
    auto entries = unpackPatch(patch);
    if (!entries) return entries.error();
    FieldValues values;
    values.reserve(entries->size());
    for (PatchEntry& entry : *entries) {
        if (entry.field == 0 || entry.values.size() != 1) return std::optional<FoldedRecord>();
        auto field = fieldName(entry.field);
        if (!field) return field.error();
        if (isStructure(*field)) return std::optional<FoldedRecord>();
        values.emplace_back(std::move(*field), std::move(entry.values.front()));
    }
    std::vector<const FieldValue*> sorted;
    sorted.reserve(values.size());
    for (const FieldValue& each : values) sorted.push_back(&each);
    std::ranges::sort(
        sorted, {}, [](const FieldValue* each) -> const auto& { return each->first; });
    return std::optional(foldedFirst(kind, *name, sorted));
}

Result<void>
JournalTables::forEachFolded(std::string_view kind,
                             const std::function<Result<void>(RecordNumber owner, const FoldedRecord&)>& visit) {
    if (auto flushed = m_runs.flush(); !flushed) return flushed;
    auto statement = Statement::prepare(
        *m_database, "SELECT r.number, r.owner1, r.born, r.patch, EXISTS(SELECT 1 FROM change c WHERE c.record = "
                     "r.number) FROM kind_name k CROSS JOIN record r ON r.kind = k.number WHERE k.name = ?1");
    if (!statement) return statement.error();
    statement->bind(1, kind);
    while (true) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) return {};
        std::optional<FoldedRecord> folded;
        if (!statement->isNull(2) && statement->int64(4) == 0) {
            auto alone = foldedAlone(kind, BatchNumber{statement->int64(2)}, statement->blob(3));
            if (!alone) return alone.error();
            folded = std::move(*alone);
        }
        if (!folded) {
            const auto held = history(RecordNumber{statement->int64(0)});
            if (!held) return held.error();
            folded = held->folded(kind);
        }
        if (auto visited = visit(RecordNumber{statement->int64(1)}, *folded); !visited) return visited;
    }
}

} // namespace hedgerow
