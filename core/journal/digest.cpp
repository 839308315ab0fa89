// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <sodium.h>

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(std::string_view bytes) {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }
    std::string hex() {
        std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash;
        crypto_hash_sha256_final(&m_state, hash.data());
        return toHex(hash);
    }

private:
    crypto_hash_sha256_state m_state;
};

// One record's atoms, sorted by field, batch, value; nothing where none is in scope.
std::string atomsOf(const StoredRecord& record, const RecordHistory& history, DigestScope scope) {
    std::string bytes;
    for (const auto& [field, entries] : history.fields()) {
        if (scope == DigestScope::Shareable && classOf(record.name.kind, field) == FieldClass::Private) continue;
        std::set<BatchName> heads;
        for (const Head& head : history.heads(field)) heads.insert(head.batch);
        for (const auto& [batch, entry] : entries) {
            for (const Value& value : entry.values) {
                packAtomName(bytes, record.name, field, batch, value);
                bytes += heads.contains(batch) ? '\1' : '\0';
            }
        }
    }
    return bytes;
}

} // namespace

Result<std::string> Journal::digest(DigestScope scope) {
    Sha256 hash;
    std::vector<Id> forgotten(forgottenIds().begin(), forgottenIds().end());
    std::ranges::sort(forgotten);
    for (const Id& id : forgotten) {
        hash.add("F");
        hash.add({reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size()});
    }
    hash.add("A");

    // Records come in the order of their ids; those few that share one are put in the order of their names here.
    std::vector<StoredRecord> sameId;
    const auto flush = [&]() -> Result<void> {
        std::ranges::sort(sameId, {}, &StoredRecord::name);
        for (const StoredRecord& record : sameId) {
            const auto history = m_tables.history(record.number);
            if (!history) return history.error();
            hash.add(atomsOf(record, *history, scope));
        }
        sameId.clear();
        return {};
    };
    const auto visited = forEachRecord([&](const StoredRecord& record) -> Result<void> {
        if (!sameId.empty() && sameId.front().name.id != record.name.id)
            if (auto flushed = flush(); !flushed) return flushed;
        sameId.push_back(record);
        return {};
    });
    if (!visited) return visited.error();
    if (auto flushed = flush(); !flushed) return flushed.error();
    return hash.hex();
}

} // namespace hedgerow
