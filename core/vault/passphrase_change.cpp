// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/base/progress.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/vault/connection.h"
#include "core/vault/vault_files.h"

#include <sqlite3.h>

#include <map>
#include <utility>

namespace hedgerow {
namespace {

using RowCounts = std::map<std::string, std::int64_t>;

// While it lives a cancelled Progress ends the statements of this connection.
class Watch {
public:
    Watch(Database& database, const Progress* progress) : m_database(database) { m_database.watch(progress); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch() { m_database.watch(nullptr); }

private:
    Database& m_database;
};

std::string sqlName(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"') text += c;
        text += c;
    }
    return text + '"';
}

// Of every table that stores rows; virtual tables are counted by the tables under them.
Result<RowCounts> rowCounts(Database& database) {
    auto tables = Statement::prepare(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
    if (!tables) return tables.error();
    RowCounts counts;
    while (true) {
        const auto row = tables->step();
        if (!row) return row.error();
        if (!*row) break;
        counts.emplace(tables->text(0), 0);
    }
    for (auto& [name, rows] : counts) {
        const auto count = database.integer("SELECT count(*) FROM " + sqlName(name));
        if (!count) return count.error();
        rows = *count;
    }
    return counts;
}

Result<void> attach(Database& database, const Path& file, const SecretBytes& rawKey) {
    auto attached = Statement::prepare(database, "ATTACH DATABASE ?1 AS renewed KEY ?2");
    if (!attached) return attached.error();
    const std::string name = file.string();
    return attached->bindBorrowed(1, name).bindBorrowed(2, rawKey.view()).run();
}

// sqlcipher_export hands on an error's words under a code that says nothing.
Error byItsWords(const Error& error) {
    for (const int code : {SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT})
        if (error.detail == sqlite3_errstr(code)) return sqliteError(nullptr, code);
    return error;
}

Result<void> exportInto(Database& database) {
    if (auto begun = database.execute("BEGIN"); !begun) return begun;
    auto exported = database.execute("SELECT sqlcipher_export('renewed')");
    if (!exported) exported = byItsWords(exported.error());
    const std::string identity = "PRAGMA renewed.application_id = " + std::to_string(kVaultApplicationId) +
                                 "; PRAGMA renewed.user_version = " + std::to_string(kVaultVersion);
    if (exported) exported = database.execute(identity); // the export leaves 0
    if (exported) exported = database.execute("COMMIT");
    if (!exported && database.inTransaction()) {
        database.watch(nullptr);
        static_cast<void>(database.execute("ROLLBACK"));
    }
    if (!exported) database.rolledBack();
    return exported;
}

Result<void> writeRenewed(Database& database, const Path& file, const SecretBytes& rawKey) {
    if (auto attached = attach(database, file, rawKey); !attached) return attached;
    const auto exported = exportInto(database);
    const auto detached = database.execute("DETACH DATABASE renewed");
    return exported ? detached : exported;
}

Error differs(std::string detail) {
    return {ErrorCode::Failed, "the renewed vault differs: " + std::move(detail)};
}

Result<void> compare(Database& old, Database& renewed, const VaultDigest& digest) {
    const auto problems = structureProblems(renewed, CheckDepth::Deep);
    if (!problems) return problems.error();
    if (!problems->empty()) return differs(problems->front());

    const auto oldCounts = rowCounts(old);
    if (!oldCounts) return oldCounts.error();
    const auto newCounts = rowCounts(renewed);
    if (!newCounts) return newCounts.error();
    if (*oldCounts != *newCounts) return differs("row counts");

    const auto oldDigest = digest(old);
    if (!oldDigest) return oldDigest.error();
    const auto newDigest = digest(renewed);
    if (!newDigest) return newDigest.error();
    if (*oldDigest != *newDigest) return differs("digest");
    return {};
}

Result<void> verify(Database& old, const Path& file, const SecretBytes& key, const VaultDigest& digest,
                    const Progress* progress) {
    auto renewed = openConnection(file, key);
    if (!renewed) return renewed.error();
    {
        const Watch watch(*renewed, progress);
        if (auto same = compare(old, *renewed, digest); !same) return same;
    }
    return renewed->close();
}

} // namespace

Result<void> Vault::changePassphrase(const SecretBytes& passphrase, const VaultDigest& digest, KdfCost cost,
                                     const Progress* progress) {
    if (m_database->inTransaction()) return Error{ErrorCode::Failed, "a transaction is open"};
    FileSystem& files = m_environment->files;
    const Salt salt = newSalt(m_environment->random, cost);
    auto key = deriveVaultKey(passphrase, salt, CostLimit::Accepted);
    if (!key) return key.error();

    auto renewed = NewFile::create(*m_environment, m_path);
    if (!renewed) return renewed.error();
    {
        const Watch watch(*m_database, progress);
        if (auto written = writeRenewed(*m_database, renewed->path(), rawKeyText(*key, salt)); !written) return written;
        if (auto same = verify(*m_database, renewed->path(), *key, digest, progress); !same) return same;
    }
    const auto head = readSalt(files, renewed->path());
    if (!head) return head.error();
    if (*head != salt) return differs("salt");
    if (auto flushed = renewed->flush(); !flushed) return flushed;

    if (auto closed = m_database->close(); !closed) return closed;
    Result<void> replaced;
    if (files.exists(journalOf(m_path))) replaced = Error{ErrorCode::Failed, "the vault still has a journal"};
    if (replaced) replaced = renewed->replace();
    if (!replaced) {
        if (auto reopened = reopen(); !reopened) return reopened;
        return replaced;
    }

    m_salt = salt;
    m_key = *std::move(key);
    const auto flushed = files.flushFolder(m_path.parent_path());
    if (auto reopened = reopen(); !reopened) return reopened;
    if (!flushed) return Error{flushed.error().code, "the new passphrase holds, but may not be on the disk yet"};
    return {};
}

} // namespace hedgerow
