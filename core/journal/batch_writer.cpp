// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/batch_writer.h"

#include "core/journal/journal.h"

#include <algorithm>

namespace hedgerow {

Result<void> BatchWriter::begin() {
    if (m_name) return {};
    const auto name = m_journal->nextBatch(m_check);
    if (!name) return name.error();
    const auto number = m_journal->m_tables.internBatch(*name);
    if (!number) return number.error();
    m_name = *name;
    m_number = *number;
    m_changes.batch = *name;
    return {};
}

Result<void> BatchWriter::check(const RecordName& name, const FieldValues& values) const {
    if (m_journal->isDead(name)) return Error{ErrorCode::Refused, "forgotten for good"};
    for (const auto& [field, value] : values)
        if (!isStorable(value)) return Error{ErrorCode::InvalidValue, field};
    return {};
}

Result<StoredRecord> BatchWriter::make(const RecordName& name, const FieldValues& values) {
    if (auto checked = check(name, values); !checked) return checked.error();
    sortLatest(values, Unchanged::Skip);
    if (m_latest.empty()) return StoredRecord{RecordNumber::None, name, {}};
    if (auto begun = begin(); !begun) return begun.error();
    const auto patch = m_journal->m_tables.packValues(m_latest);
    if (!patch) return patch.error();
    auto made = m_journal->m_tables.makeRecord(name, {m_number, *patch});
    if (!made) return made.error();
    if (!made->isNew) return put(name, values); // it was not drawn, then
    if (auto noted = noteMade(made->record); !noted) return noted.error();
    return std::move(made->record);
}

// Folds m_latest, the whole history of the record.
Result<void> BatchWriter::noteMade(const StoredRecord& record) {
    if (auto folded = m_journal->foldNew(record, *m_name, m_latest); !folded) return folded;
    if (m_firstRecord == RecordNumber::None) m_firstRecord = record.number;
    m_lastRecord = std::max(m_lastRecord, record.number);
    count(record.name.kind);
    m_changes.add(record);
    return {};
}

Result<StoredRecord> BatchWriter::put(const RecordName& name, FieldValues values, Unchanged unchanged) {
    if (auto checked = check(name, values); !checked) return checked.error();
    if (unchanged == Unchanged::Skip &&
        std::ranges::all_of(values, [](const auto& item) { return item.second.isNull(); })) {
        const auto known = m_journal->m_tables.internRecord(name);
        if (!known) return known.error();
        if (known->isNew) return known->record; // nothing to clear
    }
    auto made = putNew(name, values, unchanged);
    if (!made) return made.error();
    const StoredRecord& record = made->record;
    if (made->isNew) return record;

    auto history = m_journal->m_tables.history(record.number);
    if (!history) return history.error();
    const bool wasEmpty = history->isEmpty(); // known only as an owner or as what a value refers to
    const bool isFirstPut = !m_name || !history->batches().contains(*m_name);
    bool hasChanged = false;
    for (const auto& [field, value] : values) {
        const bool wroteItBefore = m_name && history->withdraw(*m_name, field);
        const std::vector<Head> heads = history->heads(field);
        const bool isSame = heads.empty() ? value.isNull() : heads.size() == 1 && heads.front().value == value;
        if (isSame && !wroteItBefore && unchanged == Unchanged::Skip) continue;
        if (auto begun = begin(); !begun) return begun.error();
        history->put(*m_name, field, {{value}, history->replacedByNewWrite(field)});
        hasChanged = true;
    }
    if (!hasChanged) return record;
    if (auto stored = m_journal->m_tables.storeBatchOf(record.number, *m_name, *history); !stored)
        return stored.error();
    if (auto folded = m_journal->refold(record, *history, wasEmpty); !folded) return folded.error();
    if (isFirstPut) {
        count(record.name.kind);
        m_changes.add(record);
    }
    return record;
}

// What a new record is made of: of a field given twice the later value.
void BatchWriter::sortLatest(const FieldValues& values, Unchanged unchanged) {
    m_latest.clear();
    for (const FieldValue& item : values) {
        const auto at = std::ranges::lower_bound(
            m_latest, item.first, {}, [](const FieldValue* each) -> const auto& { return each->first; });
        const bool isGiven = at != m_latest.end() && (*at)->first == item.first;
        const bool isWritten = unchanged == Unchanged::Write || !item.second.isNull();
        if (isGiven && isWritten)
            *at = &item;
        else if (isGiven)
            m_latest.erase(at);
        else if (isWritten)
            m_latest.insert(at, &item);
    }
}

// Stores and folds the values if nothing is known of the record yet: the change is its whole history, and folding is
// copying. Else only finds the record.
Result<JournalTables::InternedRecord> BatchWriter::putNew(const RecordName& name, const FieldValues& values,
                                                          Unchanged unchanged) {
    JournalTables& tables = m_journal->m_tables;
    if (!m_name) { // only a write begins a batch
        const auto known = tables.findRecord(name);
        if (!known) return known.error();
        if (*known) return JournalTables::InternedRecord{**known, false};
        if (auto begun = begin(); !begun) return begun.error();
    }
    sortLatest(values, unchanged);
    const auto patch = tables.packValues(m_latest);
    if (!patch) return patch.error();
    const JournalTables::FirstChange first{m_number, *patch};
    auto interned = tables.internRecord(name, &first);
    if (!interned || !interned->isNew) return interned;
    if (auto noted = noteMade(interned->record); !noted) return noted.error();
    return interned;
}

void BatchWriter::count(std::string_view what, std::int64_t number) {
    const auto found = m_counts.find(what);
    if (found != m_counts.end())
        found->second += number;
    else
        m_counts.emplace(what, number);
}

Result<Changes> BatchWriter::finish() {
    if (!m_name) return m_changes;
    std::string counts;
    for (const auto& [what, number] : m_counts) {
        if (!counts.empty()) counts += ' ';
        counts += what + '=' + std::to_string(number);
    }
    if (auto described = m_journal->m_tables.describeBatch(m_number, m_code, counts, m_firstRecord, m_lastRecord);
        !described)
        return described.error();
    if (auto settled = m_journal->m_sink.settled(); !settled) return settled.error();
    return std::move(m_changes);
}

} // namespace hedgerow
