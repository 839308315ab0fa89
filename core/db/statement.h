// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string_view>

struct sqlite3_stmt;

namespace hedgerow {

class Database;

// One prepared statement of one Database, on its thread and not outliving it. Parameters are numbered from 1, columns
// from 0. Always step to the end or reset: an unfinished SELECT makes COMMIT fail.
class Statement {
public:
    // `sql` is exactly one statement.
    static Result<Statement> prepare(Database& database, std::string_view sql);

    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, std::string_view text);         // copied
    Statement& bindBorrowed(int parameter, std::string_view text); // lives until the next reset
    Statement& bindBlob(int parameter, std::string_view bytes);    // copied
    Statement& bindBlobBorrowed(int parameter, std::string_view bytes);
    Statement& bind(int parameter, const Id& id);
    Statement& bindBorrowed(int parameter, const Id& id);
    Statement& bindNull(int parameter);

    // true: a row; false: done (and reset, so that it can be bound anew).
    Result<bool> step();
    // Steps to the end, dropping rows, and resets.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    std::int64_t int64(int column) const;
    std::string_view text(int column) const; // until the next step or reset
    std::string_view blob(int column) const; // until the next step or reset
    Id id(int column) const;                 // null unless the blob has 16 bytes
    int columnCount() const;

private:
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace hedgerow
