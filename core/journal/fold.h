// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/atom.h"
#include "core/model/fields.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace hedgerow {

// A value in force that no other value in force descends from.
struct Head {
    BatchName batch;
    Value value;

    auto operator<=>(const Head& other) const {
        if (const auto order = batch <=> other.batch; order != 0) return std::weak_ordering(order);
        return value <=> other.value;
    }
    bool operator==(const Head&) const = default;
};

// What a record comes to once its history is folded. Pure values; the store writes them to its tables.
struct FoldedRecord {
    // Every field with a value in force, the structure fields left out; heads sorted, the displayed one last.
    std::map<std::string, std::vector<Head>, std::less<>> fields;
    bool isRemoved = false;
    std::optional<Id> sameAs;
    // The batches taken back on this record.
    std::set<BatchName> undone;
    // A shareable field has a value in force that is not null.
    bool isPresent = false;

    // The displayed value; null where there is none.
    const Value& value(std::string_view field) const;
    // Several heads with different values.
    bool isConflict(std::string_view field) const;
    bool isVisible() const { return isPresent && !isRemoved; }

    bool operator==(const FoldedRecord&) const = default;
};

// Whether a value of the field makes its record present.
bool countsAsPresence(std::string_view kind, std::string_view field);
// The same for a field that is none of structure's; null: one this version does not know.
bool countsAsPresence(Kind kind, const Field* field);

// A value for a field of one record.
using FieldValue = std::pair<std::string, Value>;
using FieldValues = std::vector<FieldValue>;
// Each field once, in the order of their names.
using SortedValues = std::span<const FieldValue* const>;

// A record whose whole history is what one batch says, none of it structure: each value is a head.
FoldedRecord foldedFirst(std::string_view kind, const BatchName& batch, SortedValues values);

// All atoms and pairs a vault holds for one record, and the rules of journal FORMAT.md over them.
class RecordHistory {
public:
    struct Entry {
        std::vector<Value> values;       // more than one: a forgery or a bug, kept as a conflict; sorted, unique
        std::vector<BatchName> replaces; // sorted, unique, each smaller than the entry's batch
        bool operator==(const Entry&) const = default;
    };
    using FieldEntries = std::map<BatchName, Entry>;

    // Set union; true if anything was new. Pairs whose older batch is not smaller are refused.
    bool add(const BatchName& batch, std::string_view field, const Value& value, std::span<const BatchName> replaces);
    // The whole entry of one batch, as stored.
    void put(const BatchName& batch, std::string_view field, Entry entry);
    // Takes out what `batch` wrote to the field: the writer changes his mind before the batch is closed. False:
    // nothing.
    bool withdraw(const BatchName& batch, std::string_view field);

    const std::map<std::string, FieldEntries, std::less<>>& fields() const { return m_fields; }
    const FieldEntries* entries(std::string_view field) const;
    std::set<BatchName> batches() const;
    bool isEmpty() const { return m_fields.empty(); }

    // The transitive closure of `replaces` from the batch.
    std::set<BatchName> ancestors(std::string_view field, const BatchName& batch) const;
    // Sorted; undone values left out.
    std::vector<Head> heads(std::string_view field) const;
    // As heads(), undo ignored.
    std::vector<Head> tips(std::string_view field) const;
    // What a new write of the field replaces: every tip and every head.
    std::vector<BatchName> replacedByNewWrite(std::string_view field) const;
    bool isUndone(const BatchName& batch) const;

    FoldedRecord folded(std::string_view kind) const;

private:
    std::vector<Head> headsAmong(const FieldEntries& entries,
                                 const std::function<bool(const BatchName&)>& isInForce) const;

    std::map<std::string, FieldEntries, std::less<>> m_fields;
};

} // namespace hedgerow
