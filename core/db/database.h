// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

struct sqlite3;

namespace hedgerow {

class Progress;

// An SQLite result code as an error of ours; `detail` is SQLite's message, which names tables and columns, never
// values.
Error sqliteError(sqlite3* connection, int code);

// One SQLCipher connection. Not thread-safe: the thread that opened it is the only one to use it.
class Database {
public:
    enum class Mode { ReadWrite, ReadWriteCreate };

    // Opens the file without a key and without reading it; follows no symbolic link in the last part of the path.
    static Result<Database> open(const std::filesystem::path& file, Mode mode);
    // A plain database in memory, for tests and dry runs.
    static Result<Database> openInMemory();

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    // A raw key with its salt: x'…' of exactly 67 characters (key) or 99 (key and salt); anything else is refused, as
    // SQLCipher would take it for a passphrase.
    Result<void> key(const SecretBytes& raw);

    // One or more statements without parameters and without rows that matter.
    Result<void> execute(std::string_view sql);
    Result<std::int64_t> integer(std::string_view sql);
    Result<std::string> text(std::string_view sql);

    // Every page of this database into an empty one (with a key of its own), through SQLite: the only way to copy a
    // database that is open. Cancelled leaves `target` unfinished.
    Result<void> copyTo(Database& target, Progress* progress = nullptr);

    std::int64_t lastInsertRowId() const;
    // Rows changed by the last statement.
    std::int64_t changedRows() const;
    // Rows written on this connection so far, those of a rolled back transaction included.
    std::int64_t allChangedRows() const;
    bool inTransaction() const;

    // While it is set, statements end with Cancelled soon after Progress::cancel(). Null: none.
    void watch(const Progress* progress);

    // Gives back pages of the cache that are not in use.
    void releaseMemory();

    // To be told of every rollback, that of a savepoint included, and of the end of the transaction. SQLCipher has
    // SQLite look at a page that it puts back from its journal before that page is decrypted. Only the first page is in
    // use at that time. Once in some 6,000 rollbacks its encrypted bytes pass for the header of a b-tree; from then on
    // the names of all tables would be looked for, and written, in the wrong places. So all pages are read anew as soon
    // as no transaction is open; statements that were still reading begin again.
    void rolledBack();
    void transactionEnded();

    // Reports what could not be closed; the destructor closes without asking.
    Result<void> close();

    sqlite3* handle() const { return m_handle; }

private:
    explicit Database(sqlite3* handle) : m_handle(handle) {}
    sqlite3* m_handle = nullptr;
    bool m_isMisread = false; // its first page in memory, perhaps
};

} // namespace hedgerow
