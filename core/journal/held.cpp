// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/held.h"

#include "core/db/database.h"
#include "core/journal/patch.h"

#include <sodium.h>

#include <bit>
#include <set>

namespace hedgerow {
namespace {

constexpr std::string_view kReasons[]{"future", "removal", "undo", "forgetting"};

std::string_view bytesOf(const Id& id) {
    return {reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size()};
}

void packBigEndian(std::string& out, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xff);
}

std::string hashOf(std::string_view bytes) {
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return hash;
}

// What tells a held atom from others: all of it but its pairs.
std::string hashOf(const Atom& atom) {
    std::string bytes = "atom";
    packAtomName(bytes, atom.record, atom.field, atom.batch, atom.value);
    return hashOf(bytes);
}

// A held atom is stored as a patch of its own, whose batches are spelt out: it must not intern names in the journal.
std::string packReplaces(const std::vector<BatchName>& replaces) {
    std::string out;
    for (const BatchName& batch : replaces) {
        packBigEndian(out, batch.time);
        packBigEndian(out, batch.writer);
    }
    return out;
}

std::uint64_t bigEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (const char byte : bytes) value = value << 8 | static_cast<std::uint8_t>(byte);
    return value;
}

// field ‖ batch ‖ value ‖ replaces, as a one-entry patch after a head.
std::string packHeld(const Atom& atom) {
    std::string out;
    packNumber(out, atom.field.size());
    out += atom.field;
    packNumber(out, atom.record.kind.size());
    out += atom.record.kind;
    out += packReplaces({atom.batch});
    packNumber(out, atom.replaces.size());
    out += packReplaces(atom.replaces);
    out += packPatch({PatchEntry{1, {}, {atom.value}, {}}});
    return out;
}

class Cursor {
public:
    explicit Cursor(std::string_view bytes) : m_bytes(bytes) {}
    std::string_view take(std::size_t size) {
        if (size > m_bytes.size()) {
            m_failed = true;
            return {};
        }
        const std::string_view taken = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
        return taken;
    }
    std::size_t number() {
        std::size_t value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            const std::string_view next = take(1);
            if (next.empty()) return 0;
            const auto byte = static_cast<std::uint8_t>(next.front());
            value |= std::size_t{byte & 0x7fU} << shift;
            if ((byte & 0x80) == 0) return value;
        }
        m_failed = true;
        return 0;
    }
    BatchName batch() {
        const std::string_view time = take(8);
        const std::string_view writer = take(8);
        return {bigEndian(time), bigEndian(writer)};
    }
    std::string_view rest() const { return m_bytes; }
    bool failed() const { return m_failed; }

private:
    std::string_view m_bytes;
    bool m_failed = false;
};

Result<HeldItem> readItem(const Statement& row) {
    HeldItem item;
    item.number = row.int64(0);
    for (std::size_t i = 0; i < std::size(kReasons); ++i)
        if (row.text(1) == kReasons[i]) item.reason = static_cast<HeldReason>(i);
    item.isDeclined = row.text(2) == "declined";
    item.source = row.text(8);
    item.delivery = row.int64(9);
    if (!row.isNull(3)) {
        item.forgets = row.id(3);
        return item;
    }
    Atom atom;
    atom.record.id = row.id(4);
    if (!row.isNull(6))
        atom.record.owners = {row.id(5), row.id(6)};
    else if (!row.isNull(5))
        atom.record.owners = {row.id(5)};
    Cursor cursor(row.blob(7));
    atom.field = cursor.take(cursor.number());
    atom.record.kind = cursor.take(cursor.number());
    atom.batch = cursor.batch();
    const std::size_t replaces = cursor.number();
    for (std::size_t i = 0; i < replaces && !cursor.failed(); ++i) atom.replaces.push_back(cursor.batch());
    auto patch = unpackPatch(cursor.rest());
    if (cursor.failed() || !patch || patch->size() != 1 || patch->front().values.size() != 1)
        return Error{ErrorCode::Damaged, "a held change cannot be read"};
    atom.value = std::move(patch->front().values.front());
    item.atom = std::move(atom);
    return item;
}

constexpr std::string_view kSelect = "SELECT h.number, h.reason, h.state, h.forgets, h.record, h.owner1, h.owner2, "
                                     "h.atom, coalesce(d.source, ''), h.delivery "
                                     "FROM held h LEFT JOIN delivery d ON d.number = h.delivery ";

} // namespace

void packAtomName(std::string& out, const RecordName& record, std::string_view field, const BatchName& batch,
                  const Value& value) {
    packNumber(out, record.kind.size());
    out += record.kind;
    packNumber(out, record.owners.size());
    for (const Id& owner : record.owners.ids()) out += bytesOf(owner);
    out += bytesOf(record.id);
    packNumber(out, field.size());
    out += field;
    packBigEndian(out, batch.time);
    packBigEndian(out, batch.writer);
    packValue(out, value);
}

Result<HeldTable> HeldTable::open(Database& database) {
    return HeldTable(database);
}

Result<bool> HeldTable::insert(HeldReason reason, std::string_view hash, const Atom* atom, const Id* forgets,
                               std::int64_t delivery) {
    auto statement = Statement::prepare(
        *m_database,
        "INSERT OR IGNORE INTO held(reason, state, hash, forgets, record, owner1, owner2, time, atom, delivery) "
        "VALUES(?1, 'waiting', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!statement) return statement.error();
    statement->bind(1, kReasons[static_cast<std::size_t>(reason)]).bindBlob(2, hash).bind(9, delivery);
    if (forgets) statement->bind(3, *forgets);
    if (atom) {
        statement->bind(4, atom->record.id)
            .bind(7, std::bit_cast<std::int64_t>(atom->batch.time))
            .bindBlob(8, packHeld(*atom));
        for (std::size_t i = 0; i < atom->record.owners.size(); ++i)
            statement->bind(5 + static_cast<int>(i), atom->record.owners[i]);
    }
    if (auto inserted = statement->run(); !inserted) return inserted.error();
    return m_database->changedRows() > 0;
}

Result<bool> HeldTable::hold(HeldReason reason, const Atom& atom, std::int64_t delivery) {
    const std::string hash = hashOf(atom);
    const auto inserted = insert(reason, hash, &atom, nullptr, delivery);
    if (!inserted || *inserted) return inserted;

    // Held before, perhaps with fewer pairs: keep the union, as everywhere.
    auto statement = Statement::prepare(*m_database, std::string(kSelect) + "WHERE h.hash = ?1");
    if (!statement) return statement.error();
    const auto row = statement->bindBlob(1, hash).step();
    if (!row) return row.error();
    auto held = *row ? readItem(*statement) : Result<HeldItem>(ErrorCode::Damaged, "a held change is missing");
    if (!held) return held.error();
    statement->reset();
    if (reason == HeldReason::Future && held->reason != HeldReason::Future)
        if (auto postponed = postpone(held->number); !postponed) return postponed.error();
    std::set<BatchName> replaces(held->atom->replaces.begin(), held->atom->replaces.end());
    replaces.insert(atom.replaces.begin(), atom.replaces.end());
    held->atom->replaces.assign(replaces.begin(), replaces.end());
    auto update = Statement::prepare(*m_database, "UPDATE held SET atom = ?2 WHERE number = ?1");
    if (!update) return update.error();
    if (auto updated = update->bind(1, held->number).bindBlob(2, packHeld(*held->atom)).run(); !updated)
        return updated.error();
    return false;
}

Result<void> HeldTable::postpone(std::int64_t number) {
    auto statement =
        Statement::prepare(*m_database, "UPDATE held SET reason = 'future', state = 'waiting' WHERE number = ?1");
    if (!statement) return statement.error();
    return statement->bind(1, number).run();
}

Result<bool> HeldTable::holdForgetting(const Id& id, std::int64_t delivery) {
    std::string bytes = "forgets";
    bytes += bytesOf(id);
    return insert(HeldReason::Forgetting, hashOf(bytes), nullptr, &id, delivery);
}

Result<std::vector<HeldItem>> HeldTable::all() {
    auto statement = Statement::prepare(*m_database, std::string(kSelect) + "ORDER BY h.number");
    if (!statement) return statement.error();
    std::vector<HeldItem> items;
    while (true) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) return items;
        auto item = readItem(*statement);
        if (!item) return item.error();
        items.push_back(std::move(*item));
    }
}

Result<HeldItem> HeldTable::item(std::int64_t number) {
    auto statement = Statement::prepare(*m_database, std::string(kSelect) + "WHERE h.number = ?1");
    if (!statement) return statement.error();
    const auto row = statement->bind(1, number).step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::NotFound, "nothing is held under this number"};
    return readItem(*statement);
}

Result<void> HeldTable::decline(std::int64_t number) {
    auto statement = Statement::prepare(*m_database, "UPDATE held SET state = 'declined' WHERE number = ?1");
    if (!statement) return statement.error();
    return statement->bind(1, number).run();
}

Result<void> HeldTable::drop(std::int64_t number) {
    auto statement = Statement::prepare(*m_database, "DELETE FROM held WHERE number = ?1");
    if (!statement) return statement.error();
    return statement->bind(1, number).run();
}

Result<void> HeldTable::drop(const Atom& atom) {
    auto statement = Statement::prepare(*m_database, "DELETE FROM held WHERE hash = ?1");
    if (!statement) return statement.error();
    return statement->bindBlob(1, hashOf(atom)).run();
}

Result<void> HeldTable::dropAbout(const Id& id) {
    auto statement = Statement::prepare(
        *m_database, "DELETE FROM held WHERE record = ?1 OR owner1 = ?1 OR owner2 = ?1 OR forgets = ?1");
    if (!statement) return statement.error();
    return statement->bind(1, id).run();
}

Result<std::int64_t> HeldTable::delivery(std::string_view source, std::int64_t atMs) {
    auto statement = Statement::prepare(*m_database, "INSERT INTO delivery(source, at) VALUES(?1, ?2)");
    if (!statement) return statement.error();
    if (auto inserted = statement->bind(1, source).bind(2, atMs).run(); !inserted) return inserted.error();
    return m_database->lastInsertRowId();
}

Result<bool> HeldTable::closeDelivery(std::int64_t delivery, bool isByItself) {
    auto drop = Statement::prepare(*m_database, "DELETE FROM delivery WHERE number = ?1 "
                                                "AND NOT EXISTS(SELECT 1 FROM held WHERE delivery = ?1) "
                                                "AND NOT EXISTS(SELECT 1 FROM arrival WHERE delivery = ?1)");
    if (!drop) return drop.error();
    if (auto dropped = drop->bind(1, delivery).run(); !dropped) return dropped.error();
    if (m_database->changedRows() > 0) return false;

    auto row = Statement::prepare(*m_database, "SELECT k.name, count(DISTINCT a.record) FROM arrival a "
                                               "JOIN record r ON r.number = a.record "
                                               "JOIN kind_name k ON k.number = r.kind "
                                               "WHERE a.delivery = ?1 GROUP BY r.kind ORDER BY k.name");
    if (!row) return row.error();
    row->bind(1, delivery);
    std::string counts;
    while (true) {
        const auto found = row->step();
        if (!found) return found.error();
        if (!*found) break;
        if (!counts.empty()) counts += ' ';
        counts.append(row->text(0)).append("=").append(std::to_string(row->int64(1)));
    }
    if (isByItself) counts.append(counts.empty() ? "" : " ").append("by_itself=1");
    auto note =
        Statement::prepare(*m_database, "INSERT OR REPLACE INTO delivery_counts(delivery, counts) VALUES(?1, ?2)");
    if (!note) return note.error();
    if (auto noted = note->bind(1, delivery).bind(2, counts).run(); !noted) return noted.error();
    return true;
}

} // namespace hedgerow
