// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"
#include "core/journal/names.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
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
    Result<bool> takes(const Id& id);
    struct Row {
        Id id;
        std::int64_t kind = 0;
        std::array<RecordNumber, 2> owners{};
        std::int64_t born = 0;
        std::string patch;
    };
    // Its number. Several rows are written with one statement, which is quicker: until flush() they may be in memory.
    Result<RecordNumber> append(Row row);
    // Before anything else looks at the table of records or writes to it.
    Result<void> flush();
    // Writes down the run that is being made.
    Result<void> close();

    Result<std::optional<RecordNumber>> find(const Id& id);
    // Their records' numbers in the order of ids.
    struct Span {
        RecordNumber first;
        RecordNumber last;
    };
    std::vector<Span> spans() const;

    // After a rollback. Where the disk is too full even for that, it is done when something next asks.
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

    RecordRuns(Database& database, Statement probe, Statement insertOne, Statement insertMany)
        : m_database(&database), m_probe(std::move(probe)), m_insertOne(std::move(insertOne)),
          m_insertMany(std::move(insertMany)) {}
    Result<void> writeWaiting();
    Result<void> begin(const Id& id, RecordNumber number);
    Result<std::optional<RecordNumber>> findIn(const Run& run, const Id& id);
    // The first of the numbers from..to that is in a run.
    Result<std::optional<Member>> memberFrom(std::int64_t from, std::int64_t to);

    Database* m_database;
    Statement m_probe;
    Statement m_insertOne;
    Statement m_insertMany;
    std::vector<Row> m_rows; // the first m_waiting are to be written; used again with the memory of their patches
    std::size_t m_waiting = 0;
    RecordNumber m_last = RecordNumber::None; // the greatest number, those waiting included; None: not known
    bool m_isKnown = false;                   // what follows was read
    std::vector<Run> m_runs;                  // written down; in the order of ids
    std::optional<Run> m_open;
    std::optional<Id> m_before; // the ids of the open run stay below: there the next begins
};

} // namespace hedgerow
