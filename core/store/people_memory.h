// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/names.h"
#include "core/store/people_conditions.h"
#include "core/store/people_query.h"

#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hedgerow {

// What the last lists of people were made of. Someone who types asks nearly the same again with every letter: the order
// of everyone, the members of a unit, the people of the word before. All of it is forgotten as soon as anything was
// written. Owned by the Reader, on the connection's thread.
class PeopleMemory {
public:
    // `changes`: rows written on this connection so far.
    void forgetIfWritten(std::int64_t changes);

    // Null where it is not known; pointers are good until the next call that is not const.
    const std::vector<RecordNumber>* order(PeopleSort sort, bool isDescending) const;
    const std::vector<RecordNumber>& keepOrder(PeopleSort sort, bool isDescending, std::vector<RecordNumber> people);
    const std::vector<RecordNumber>* members(RecordNumber unit) const;
    const std::vector<RecordNumber>& keepMembers(RecordNumber unit, std::vector<RecordNumber> people);
    // By the expression that was searched for.
    const PeopleSet* found(const std::string& match);
    const PeopleSet& keepFound(const std::string& match, PeopleSet people);

private:
    struct Order {
        PeopleSort sort;
        bool isDescending;
        std::vector<RecordNumber> people;
    };

    std::int64_t m_changes = -1;
    std::optional<Order> m_order; // the last one asked for
    std::map<RecordNumber, std::vector<RecordNumber>> m_members;
    std::list<std::pair<std::string, PeopleSet>> m_found; // the last ones, newest first
};

} // namespace hedgerow
