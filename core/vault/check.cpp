// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/check.h"

#include "core/db/statement.h"
#include "core/vault/vault.h"

#include <sqlite3.h>

#include <utility>

namespace hedgerow {
namespace {

// The file as SQLite holds it open: no other descriptor of an open vault may be closed.
Result<sqlite3_file*> openFile(Database& database) {
    sqlite3_file* file = nullptr;
    const int code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK) return sqliteError(database.handle(), code);
    if (!file || !file->pMethods) return Error{ErrorCode::Failed, "the vault's file is not open"};
    return file;
}

Result<void> checkSize(Database& database, sqlite3_file* file, std::vector<Finding>& findings) {
    const auto pages = database.integer("PRAGMA page_count");
    if (!pages) return pages.error();
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK) return sqliteError(nullptr, code);
    if (size == *pages * static_cast<sqlite3_int64>(kVaultPageSize)) return {};
    findings.push_back({Finding::Where::Size, std::to_string(size) + " bytes, " + std::to_string(*pages) + " pages"});
    return {};
}

Result<void> checkFirstBytes(const Salt& salt, sqlite3_file* file, std::vector<Finding>& findings) {
    Salt there{};
    const int code = file->pMethods->xRead(file, there.data(), static_cast<int>(there.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) return sqliteError(nullptr, code);
    if (there != salt) findings.push_back({Finding::Where::FirstBytes, "the salt has changed"});
    return {};
}

} // namespace

Result<std::vector<Finding>> checkVault(Vault& vault, CheckDepth depth, const Progress* progress) {
    std::vector<Finding> findings;
    Database& database = vault.database();
    const auto file = openFile(database);
    if (!file) return file.error();
    if (auto checked = checkSize(database, *file, findings); !checked) return checked.error();
    if (auto checked = checkFirstBytes(vault.salt(), *file, findings); !checked) return checked.error();

    database.watch(progress);
    auto problems = structureProblems(database, depth);
    database.watch(nullptr);
    if (!problems) return problems.error();
    for (std::string& problem : *problems) findings.push_back({Finding::Where::Pages, std::move(problem)});
    return findings;
}

Result<std::vector<std::string>> unreadableTables(Vault& vault, const Progress* progress) {
    Database& database = vault.database();
    std::vector<std::string> tables;
    {
        auto list = Statement::prepare(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 "
                                                 "AND name NOT LIKE 'sqlite%' ORDER BY name");
        if (!list) return list.error();
        while (true) {
            const auto row = list->step();
            if (!row) return row.error();
            if (!*row) break;
            tables.emplace_back(list->text(0));
        }
    }
    std::vector<std::string> unreadable;
    for (const std::string& table : tables) {
        database.watch(progress);
        auto rows = Statement::prepare(database, "SELECT * FROM \"" + table + "\" NOT INDEXED");
        const Result<void> read = rows ? rows->run() : Result<void>(rows.error());
        database.watch(nullptr);
        if (!read && read.error().code == ErrorCode::Cancelled) return read.error();
        if (!read) unreadable.push_back(table);
    }
    return unreadable;
}

} // namespace hedgerow
