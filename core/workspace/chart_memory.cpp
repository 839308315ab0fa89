// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/chart_memory.h"

#include "core/journal/patch.h"

#include <algorithm>
#include <tuple>

namespace hedgerow {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

// Stands for what is said and what it covers of the recipient's own.
std::uint64_t stateOf(const GivenField& field) {
    std::string text;
    packValue(text, field.value);
    for (const BatchName& batch : field.covered) text += batch.hex();
    const Id id = Id::named(text);
    std::uint64_t state = 0;
    for (std::size_t i = 0; i < 8; ++i) state = state << 8 | id.bytes[i];
    return state;
}

auto orderOf(const bundle::GivenChange& change) {
    return std::tie(change.batch, change.record.id, change.record.kind, change.record.owners);
}

} // namespace

Result<ChartMemory> ChartMemory::of(Journal& journal, Environment& environment, const bundle::Pseudonyms& pseudonyms,
                                    const std::string& recipient) {
    ChartMemory memory;
    memory.m_journal = &journal;
    std::uint64_t time = static_cast<std::uint64_t>(environment.clock.nowMs() / kDayMs * kDayMs) << 16;
    CodedRecords coded(journal.tables());
    const auto recipients = coded.recipients();
    if (!recipients) return recipients.error();
    if (const auto known = recipients->find(recipient); known != recipients->end()) {
        const auto batches = coded.batches(known->second);
        if (!batches) return batches.error();
        for (const CodedBatch& batch : *batches) memory.m_batches.push_back(batch.name);
        auto records = coded.records(known->second);
        if (!records) return records.error();
        memory.m_records = std::move(*records);
        auto arrivals = coded.arrivals(known->second, CodedRecords::From::Recipient);
        if (!arrivals) return arrivals.error();
        memory.m_arrivals = std::move(*arrivals);
        const auto newest = coded.newestArrival(known->second);
        if (!newest) return newest.error();
        if (*newest > 0) time = std::max(time, *newest + 1);
        if (!memory.m_batches.empty()) time = std::max(time, memory.m_batches.back().time + 1);
    }
    memory.m_batches.push_back({time, pseudonyms.writer(environment.random)});
    memory.m_now = {static_cast<std::int64_t>(memory.m_batches.size()), memory.m_batches.back()};
    return memory;
}

Result<std::vector<GivenField>> ChartMemory::fieldsOf(const StoredRecord& record, const FoldedRecord& folded,
                                                      std::span<const std::string_view> names) const {
    std::vector<GivenField> fields;
    const auto kind = kindNamed(record.name.kind);
    for (const std::string_view name : names) {
        GivenField& field = fields.emplace_back();
        field.name = name;
        const auto found = folded.fields.find(name);
        if (found == folded.fields.end()) continue;
        const Value& displayed = folded.value(name);
        for (const Head& head : found->second)
            if (head.value == displayed) field.heads.push_back(head.batch);
        const Field* known = kind ? fieldNamed(*kind, name) : nullptr;
        if (known && fits(*known, displayed)) field.value = displayed;
    }
    const auto arrived = m_arrivals.find(record.number);
    if (arrived == m_arrivals.end()) return fields;
    const auto history = m_journal->history(record.number);
    if (!history) return history.error();
    for (GivenField& field : fields) {
        std::set<BatchName> known(field.heads.begin(), field.heads.end());
        for (const BatchName& head : field.heads) known.merge(history->ancestors(field.name, head));
        for (const BatchName& batch : arrived->second)
            if (known.contains(batch)) field.covered.push_back(batch);
        field.isTheirs = std::ranges::any_of(
            field.heads, [&](const BatchName& head) { return std::ranges::binary_search(arrived->second, head); });
    }
    return fields;
}

// Whether it is said for the first time.
bool ChartMemory::says(CodedRecord& record, const GivenField& field,
                       std::map<BatchName, std::vector<bundle::GivenValue>>& values, bool isOnlyNew) {
    std::vector<const ToldValue*> earlier;
    for (const ToldValue& told : record.told)
        if (told.field == field.name) earlier.push_back(&told);
    if (field.isTheirs || (earlier.empty() && field.value.isNull())) return false;
    const std::uint64_t state = stateOf(field);
    const bool isNew = earlier.empty() || earlier.back()->state != state;
    if (!isNew && isOnlyNew) return false;
    const std::int64_t number = isNew ? m_now.number : earlier.back()->batch;
    if (!isNew) earlier.pop_back();
    const BatchName& batch = m_batches[static_cast<std::size_t>(number - 1)];
    bundle::GivenValue given{field.name, field.value, field.covered};
    for (const ToldValue* told : earlier)
        given.replaces.push_back(m_batches[static_cast<std::size_t>(told->batch - 1)]);
    std::ranges::sort(given.replaces);
    given.replaces.erase(std::unique(given.replaces.begin(), given.replaces.end()), given.replaces.end());
    std::erase_if(given.replaces, [&](const BatchName& older) { return older >= batch; });
    values[batch].push_back(std::move(given));
    if (isNew) record.told.push_back({field.name, number, state, field.heads});
    return isNew;
}

void ChartMemory::put(const RecordName& name, RecordNumber number, const std::vector<GivenField>& fields,
                      bool isOnlyNew) {
    CodedRecord& record = m_records[name.id];
    record.code = name.id;
    record.record = number;
    if (name.owners.size() == 1) record.owner = name.owners[0];
    m_put.insert(name.id);
    std::vector<GivenField> all = fields;
    for (const ToldValue& told : record.told)
        if (std::ranges::find(all, told.field, &GivenField::name) == all.end()) all.push_back({told.field, {}});
    std::ranges::sort(all, {}, &GivenField::name);
    std::map<BatchName, std::vector<bundle::GivenValue>> values;
    for (const GivenField& field : all)
        if (says(record, field, values, isOnlyNew)) m_changed.insert(name.id);
    for (auto& [batch, given] : values) m_content.changes.push_back({batch, name, std::move(given)});
}

void ChartMemory::clear(const RecordName& name, bool isOnlyNew) {
    const CodedRecord& record = m_records[name.id];
    std::vector<GivenField> fields;
    const auto arrived = m_arrivals.find(record.record);
    for (const ToldValue& told : record.told) {
        if (std::ranges::find(fields, told.field, &GivenField::name) != fields.end()) continue;
        fields.push_back({told.field, {}});
        if (arrived != m_arrivals.end()) fields.back().covered = arrived->second;
    }
    put(name, record.record, fields, isOnlyNew);
}

bundle::Content ChartMemory::takeContent() {
    std::ranges::sort(m_content.changes, [](const bundle::GivenChange& a, const bundle::GivenChange& b) {
        return orderOf(a) < orderOf(b);
    });
    return std::move(m_content);
}

std::vector<CodedRecord> ChartMemory::takeChanged() {
    std::vector<CodedRecord> changed;
    changed.reserve(m_changed.size());
    for (const Id& code : m_changed) changed.push_back(std::move(m_records[code]));
    return changed;
}

} // namespace hedgerow
