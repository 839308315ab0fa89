// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/journal/changes.h"
#include "core/model/person_name.h"

#include <set>
#include <string_view>
#include <vector>

namespace hedgerow {

class Standing;

// What a sort key begins with; a name's order follows (name_order.h).
inline constexpr std::string_view kNamedOrder = "1";
inline constexpr std::string_view kDescribedOrder = "2";
inline constexpr std::string_view kUnknownOrder = "3";

// How a person's row is listed, before it is known whether others are the same person.
struct Listing {
    RecordNumber sameAs = RecordNumber::None;
    RecordNumber root = RecordNumber::None;
    bool isListed = false;
    std::string display;
    std::string sortKey;
};

// Which person records are one person (journal FORMAT.md, "Same person"), and how that person is listed. Keeps the
// columns same_as, root, listed, display and sort_key of the table `person`. Owned by FoldedTables.
class Identity {
public:
    explicit Identity(StatementCache& statements) : m_statements(statements) {}

    // The record's row is about to go.
    Result<void> leaving(RecordNumber person);
    // Its row is about to be written; `sameAs` is None where it points nowhere.
    Result<Listing> arriving(RecordNumber person, RecordNumber sameAs, const PersonName& name, bool isRemoved,
                             bool isNew);
    // Of a record nothing could refer to before.
    static Listing alone(RecordNumber person, const PersonName& name, bool isRemoved);
    void touch(RecordNumber person) { m_dirty.insert(person); }
    void abandon() { m_dirty.clear(); }
    // Works out the roots of everything touched, and of all connected with it.
    Result<void> settle(Standing& standing);

private:
    struct Member {
        RecordNumber number;
        Id id;
        RecordNumber sameAs;
        bool isPresent;
        bool isRemoved;
        PersonName name;
    };
    using Members = std::vector<Member>;

    Result<Members> component(RecordNumber person);
    Result<Member> member(RecordNumber person);
    Result<std::vector<RecordNumber>> pointingAt(RecordNumber person);
    Result<void> list(RecordNumber person, RecordNumber root, bool isListed, const PersonName& name);

    StatementCache& m_statements;
    std::set<RecordNumber> m_dirty;
};

} // namespace hedgerow
