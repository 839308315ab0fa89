// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"
#include "core/journal/names.h"

#include <functional>
#include <optional>
#include <vector>

namespace hedgerow {

class Database;

// Runs of records whose ids rise with their numbers (FORMAT.md, "Tables"): what an import makes. They are found by
// searching among the numbers, and need no entry in the index of ids, which would be a sixth of the file. No two runs
// overlap, neither in numbers nor in ids. Owned by JournalTables.
class RecordRuns {
public:
    static Result<RecordRuns> open(Database& database);

    // Whether a new record with this id may go into the run that is being made, or begin one.
    bool takes(const Id& id) const;
    // The record was stored, with `in_run` set, under the greatest number there is.
    Result<void> append(const Id& id, RecordNumber number);
    // Writes down the run that is being made.
    Result<void> close();

    Result<std::optional<RecordNumber>> find(const Id& id);
    // Their records' numbers in the order of ids.
    struct Span {
        RecordNumber first;
        RecordNumber last;
    };
    std::vector<Span> spans() const;

    Result<void> reload();

private:
    struct Run {
        Id firstId;
        Id lastId;
        RecordNumber first = RecordNumber::None;
        RecordNumber last = RecordNumber::None;
    };
    struct Member {
        Id id;
        std::int64_t number = 0;
    };

    RecordRuns(Database& database, Statement probe) : m_database(&database), m_probe(std::move(probe)) {}
    Result<void> begin(const Id& id, RecordNumber number);
    Result<std::optional<RecordNumber>> findIn(const Run& run, const Id& id);
    // The first of the numbers from..to that is in a run.
    Result<std::optional<Member>> memberFrom(std::int64_t from, std::int64_t to);

    Database* m_database;
    Statement m_probe;
    std::vector<Run> m_runs; // written down; in the order of ids
    std::optional<Run> m_open;
    std::optional<Id> m_before; // the ids of the open run stay below: there the next begins
};

} // namespace hedgerow
