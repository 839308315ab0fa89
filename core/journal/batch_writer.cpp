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

Result<StoredRecord> BatchWriter::put(const RecordName& name, FieldValues values, Unchanged unchanged) {
    if (m_journal->isDead(name)) return Error{ErrorCode::Refused, "forgotten for good"};
    for (const auto& [field, value] : values)
        if (!isStorable(value)) return Error{ErrorCode::InvalidValue, field};
    const auto interned = m_journal->m_tables.internRecord(name);
    if (!interned) return interned.error();
    const StoredRecord& record = interned->record;
    if (interned->isNew) {
        std::erase_if(values, [&](const auto& item) { return item.second.isNull() && unchanged == Unchanged::Skip; });
        if (values.empty()) return record;
        if (auto begun = begin(); !begun) return begun.error();
        return putNew(record, values);
    }

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
    if (auto stored = m_journal->m_tables.storeBatchOf(record.number, *m_name, *history); !stored) return stored.error();
    if (auto folded = m_journal->refold(record, *history, wasEmpty); !folded) return folded.error();
    if (isFirstPut) {
        count(record.name.kind);
        m_changes.add(record);
    }
    return record;
}

// Nothing is held for the record: the change is its whole history, and folding is copying.
Result<StoredRecord> BatchWriter::putNew(const StoredRecord& record, const FieldValues& values) {
    RecordHistory history;
    for (const auto& [field, value] : values) history.put(*m_name, field, {{value}, {}});
    if (auto stored = m_journal->m_tables.storeFirstBatch(record.number, *m_name, history); !stored) return stored.error();
    if (auto folded = m_journal->refold(record, history, true); !folded) return folded.error();
    count(record.name.kind);
    m_changes.add(record);
    return record;
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
    if (auto described = m_journal->m_tables.describeBatch(m_number, m_code, counts); !described) return described.error();
    if (auto settled = m_journal->m_sink.settled(); !settled) return settled.error();
    return std::move(m_changes);
}

} // namespace hedgerow
