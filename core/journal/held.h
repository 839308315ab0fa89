// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/statement.h"
#include "core/journal/atom.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hedgerow {

class Database;

// Why something waits outside the journal: from the future, or a proposal of someone else to take something away.
enum class HeldReason { Future, Removal, Undo, Forgetting };

struct HeldItem {
    std::int64_t number = 0;
    HeldReason reason = HeldReason::Future;
    std::optional<Atom> atom; // none for a forgetting
    std::optional<Id> forgets;
    std::int64_t delivery = 0; // the first that brought it
    std::string source;        // empty: one's own device
    bool isDeclined = false;
};

// Held atoms and forgotten ids, each once however often it arrives; what was declined is remembered and not asked
// again. Not folded, not in the digest, not passed on, not moving the clock. Owned by Journal.
class HeldTable {
public:
    static Result<HeldTable> open(Database& database);

    // False if it was held or declined before. `Future` says that nobody needs to be asked: it ends an open question.
    Result<bool> hold(HeldReason reason, const Atom& atom, std::int64_t delivery);
    Result<bool> holdForgetting(const Id& id, std::int64_t delivery);
    Result<std::vector<HeldItem>> all();
    // NotFound.
    Result<HeldItem> item(std::int64_t number);
    Result<void> decline(std::int64_t number);
    // Accepted, but its time has not come.
    Result<void> postpone(std::int64_t number);
    Result<void> drop(std::int64_t number);
    // The atom came in another way.
    Result<void> drop(const Atom& atom);
    // Atoms about a record that has been forgotten, and the proposal to forget it.
    Result<void> dropAbout(const Id& id);
    Result<std::int64_t> delivery(std::string_view source, std::int64_t atMs);
    // Writes down how many records of each kind it brought ("person=12"), and "by_itself=1". False: nothing, and it
    // went.
    Result<bool> closeDelivery(std::int64_t delivery, bool isByItself);

private:
    explicit HeldTable(Database& database) : m_database(&database) {}
    Result<bool> insert(HeldReason reason, std::string_view hash, const Atom* atom, const Id* forgets,
                        std::int64_t delivery);
    Database* m_database;
};

// The bytes of an atom, one spelling each: what the digest hashes (FORMAT.md, "Digest") and held atoms are stored as.
void packAtomName(std::string& out, const RecordName& record, std::string_view field, const BatchName& batch,
                  const Value& value);

} // namespace hedgerow
