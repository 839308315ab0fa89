// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/journal/journal_tables.h"

#include <functional>
#include <optional>
#include <string_view>

namespace hedgerow {

// What rows of a spreadsheet are matched with, in one pass over everyone: far quicker than a question a row. Whatever
// is said of merged records is said of the one they are listed under. Removed records are left out.
class PeopleKeys {
public:
    explicit PeopleKeys(JournalTables& journal) : m_journal(&journal) {}

    struct Name { // texts live for the call
        RecordNumber person;
        Id id;
        std::string_view given;
        std::string_view family;
        std::string_view codeName;
        std::string_view description;
        std::optional<Id> level; // of the newest assessment
        std::optional<Date> assessedOn;
    };
    // People with several records come several times.
    Result<void> names(const std::function<void(const Name&)>& take);
    Result<void>
    contacts(const std::function<void(RecordNumber person, std::string_view type, std::string_view value)>& take);
    Result<void> memberships(
        const std::function<void(RecordNumber person, RecordNumber membership, const std::optional<Id>& unit)>& take);
    Result<void> taggings(const std::function<void(RecordNumber person, const Id& tag)>& take);

private:
    JournalTables* m_journal;
};

} // namespace hedgerow
