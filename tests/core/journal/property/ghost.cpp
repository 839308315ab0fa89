// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/property/ghost.h"

#include "tests/core/journal/property/failure.h"

#include <algorithm>
#include <vector>

namespace hedgerow {
namespace {

bool intersects(const std::set<BatchName>& a, const std::set<BatchName>& b) {
    return std::ranges::any_of(a, [&](const BatchName& batch) { return b.contains(batch); });
}

std::set<BatchName> batchesOf(const std::vector<Head>& heads) {
    std::set<BatchName> batches;
    for (const Head& head : heads) batches.insert(head.batch);
    return batches;
}

} // namespace

bool Ghost::wrote(const BatchName& batch, const RecordName& record, const std::string& field,
                  std::set<BatchName> seen) {
    return m_seen[record][field].emplace(batch, std::move(seen)).second;
}

const Ghost::ByBatch* Ghost::find(const RecordName& record, const std::string& field) const {
    const auto fields = m_seen.find(record);
    if (fields == m_seen.end()) return nullptr;
    const auto found = fields->second.find(field);
    return found == fields->second.end() ? nullptr : &found->second;
}

std::set<BatchName> Ghost::closure(const ByBatch& seen, const BatchName& batch) {
    std::set<BatchName> found;
    std::vector<BatchName> open{batch};
    while (!open.empty()) {
        const auto entry = seen.find(open.back());
        open.pop_back();
        if (entry == seen.end()) continue;
        for (const BatchName& older : entry->second)
            if (found.insert(older).second) open.push_back(older);
    }
    return found;
}

std::set<BatchName> Ghost::saw(const BatchName& batch, const RecordName& record, const std::string& field) const {
    const ByBatch* seen = find(record, field);
    return seen ? closure(*seen, batch) : std::set<BatchName>();
}

void Ghost::checkHeads(const RecordName& record, const RecordHistory& history) const {
    for (const auto& [field, entries] : history.fields()) {
        if (entries.size() < 2) continue;
        const std::set<BatchName> heads = batchesOf(history.heads(field));
        if (heads.size() < 2) continue;
        for (const BatchName& head : heads)
            require(!intersects(saw(head, record, field), heads),
                    "a spurious conflict in " + record.kind + "." + field);
    }
}

int Ghost::checkAll(const RecordName& record, const RecordHistory& history) const {
    int conflicts = 0;
    for (const auto& [field, entries] : history.fields()) {
        std::set<BatchName> held;
        for (const auto& [batch, entry] : entries) held.insert(batch);
        for (const auto& [batch, entry] : entries) {
            const std::set<BatchName> ancestors = history.ancestors(field, batch);
            const std::set<BatchName> seen = saw(batch, record, field);
            require(std::ranges::includes(seen, ancestors),
                    "something unseen was overwritten in " + record.kind + "." + field);
            for (const BatchName& older : seen)
                require(!held.contains(older) || ancestors.contains(older),
                        "a spurious conflict in " + record.kind + "." + field);
            require(entry.values.size() == 1, "two values under one name in " + record.kind + "." + field);
        }
        if (history.heads(field).size() > 1) ++conflicts;
    }
    return conflicts;
}

} // namespace hedgerow
