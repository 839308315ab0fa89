// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/fold.h"

#include "core/model/fields.h"

#include <algorithm>

namespace hedgerow {
namespace {

template <class T>
bool insertSorted(std::vector<T>& items, const T& item) {
    const auto at = std::lower_bound(items.begin(), items.end(), item);
    if (at != items.end() && *at == item) return false;
    items.insert(at, item);
    return true;
}

std::set<BatchName> closure(const RecordHistory::FieldEntries& entries, const BatchName& from) {
    std::set<BatchName> found;
    std::vector<BatchName> open{from};
    while (!open.empty()) {
        const BatchName batch = open.back();
        open.pop_back();
        const auto entry = entries.find(batch);
        if (entry == entries.end()) continue;
        for (const BatchName& older : entry->second.replaces)
            if (found.insert(older).second) open.push_back(older);
    }
    return found;
}

} // namespace

// A private kind has nothing but private fields.
bool countsAsPresence(std::string_view kind, std::string_view field) {
    const auto known = kindNamed(kind);
    return (known && isPrivateKind(*known)) || classOf(kind, field) != FieldClass::Private;
}

bool countsAsPresence(Kind kind, const Field* field) {
    return isPrivateKind(kind) || !field || field->fieldClass != FieldClass::Private;
}

FoldedRecord foldedFirst(std::string_view kind, const BatchName& batch, SortedValues values) {
    FoldedRecord record;
    for (const FieldValue* item : values) {
        const auto& [field, value] = *item;
        record.isPresent = record.isPresent || (!value.isNull() && countsAsPresence(kind, field));
        record.fields.emplace_hint(record.fields.end(), field, std::vector<Head>{{batch, value}});
    }
    return record;
}

const Value& FoldedRecord::value(std::string_view field) const {
    static const Value kNone;
    const auto found = fields.find(field);
    return found == fields.end() ? kNone : found->second.back().value;
}

bool FoldedRecord::isConflict(std::string_view field) const {
    const auto found = fields.find(field);
    if (found == fields.end()) return false;
    const std::vector<Head>& heads = found->second;
    return std::ranges::any_of(heads, [&](const Head& head) { return head.value != heads.back().value; });
}

bool RecordHistory::add(const BatchName& batch, std::string_view field, const Value& value,
                        std::span<const BatchName> replaces) {
    auto found = m_fields.find(field);
    if (found == m_fields.end()) found = m_fields.emplace(field, FieldEntries()).first;
    Entry& entry = found->second[batch];
    bool isNew = insertSorted(entry.values, value);
    for (const BatchName& older : replaces)
        if (older < batch && insertSorted(entry.replaces, older)) isNew = true;
    return isNew;
}

void RecordHistory::put(const BatchName& batch, std::string_view field, Entry entry) {
    auto found = m_fields.find(field);
    if (found == m_fields.end()) found = m_fields.emplace(field, FieldEntries()).first;
    found->second.insert_or_assign(batch, std::move(entry));
}

bool RecordHistory::withdraw(const BatchName& batch, std::string_view field) {
    const auto found = m_fields.find(field);
    if (found == m_fields.end() || found->second.erase(batch) == 0) return false;
    if (found->second.empty()) m_fields.erase(found);
    return true;
}

const RecordHistory::FieldEntries* RecordHistory::entries(std::string_view field) const {
    const auto found = m_fields.find(field);
    return found == m_fields.end() ? nullptr : &found->second;
}

std::set<BatchName> RecordHistory::batches() const {
    std::set<BatchName> names;
    for (const auto& [field, entries] : m_fields)
        for (const auto& [batch, entry] : entries) names.insert(batch);
    return names;
}

std::set<BatchName> RecordHistory::ancestors(std::string_view field, const BatchName& batch) const {
    const FieldEntries* held = entries(field);
    return held ? closure(*held, batch) : std::set<BatchName>();
}

std::vector<Head> RecordHistory::headsAmong(const FieldEntries& entries,
                                            const std::function<bool(const BatchName&)>& isInForce) const {
    std::set<BatchName> covered;
    std::vector<const FieldEntries::value_type*> inForce;
    for (const auto& item : entries) {
        if (!isInForce(item.first)) continue;
        inForce.push_back(&item);
        // An ancestor's own ancestors are in the closure already.
        if (!item.second.replaces.empty()) covered.merge(closure(entries, item.first));
    }
    std::vector<Head> heads;
    for (const auto* item : inForce) {
        if (covered.contains(item->first)) continue;
        for (const Value& value : item->second.values) heads.push_back({item->first, value});
    }
    return heads;
}

std::vector<Head> RecordHistory::tips(std::string_view field) const {
    const FieldEntries* held = entries(field);
    if (!held) return {};
    return headsAmong(*held, [](const BatchName&) { return true; });
}

bool RecordHistory::isUndone(const BatchName& batch) const {
    const std::vector<Head> marks = tips(undoneField(batch)); // marks are not undone by marks
    return !marks.empty() && marks.back().value.isTrue();
}

std::vector<Head> RecordHistory::heads(std::string_view field) const {
    const FieldEntries* held = entries(field);
    if (!held) return {};
    if (field.starts_with(kUndonePrefix)) return tips(field);
    return headsAmong(*held, [&](const BatchName& batch) { return !isUndone(batch); });
}

std::vector<BatchName> RecordHistory::replacedByNewWrite(std::string_view field) const {
    std::vector<BatchName> replaced;
    for (const Head& head : tips(field)) insertSorted(replaced, head.batch);
    for (const Head& head : heads(field)) insertSorted(replaced, head.batch);
    return replaced;
}

FoldedRecord RecordHistory::folded(std::string_view kind) const {
    FoldedRecord record;
    for (auto mark = m_fields.lower_bound(kUndonePrefix);
         mark != m_fields.end() && mark->first.starts_with(kUndonePrefix); ++mark) {
        const auto batch = undoneBatch(mark->first);
        if (batch && isUndone(*batch)) record.undone.insert(*batch);
    }
    const auto isInForce = [&](const BatchName& batch) { return !record.undone.contains(batch); };
    for (const auto& [field, entries] : m_fields) {
        if (field.starts_with(kUndonePrefix)) continue;
        std::vector<Head> heads = headsAmong(entries, isInForce);
        if (heads.empty()) continue;
        if (field == kRemoved) {
            record.isRemoved = heads.back().value.isTrue();
        } else if (field == kSameAs) {
            record.sameAs = heads.back().value.id();
        } else {
            const bool hasValue = std::ranges::any_of(heads, [](const Head& head) { return !head.value.isNull(); });
            if (hasValue && countsAsPresence(kind, field)) record.isPresent = true;
            record.fields.emplace(field, std::move(heads));
        }
    }
    return record;
}

} // namespace hedgerow
