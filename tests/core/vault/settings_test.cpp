// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_test.h"

#include <sqlite3.h>

namespace hedgerow {
namespace {

// Counts the temporary files that SQLite makes: the default file system of SQLite with one function put before it.
int g_temporaryFiles = 0;
sqlite3_vfs* g_real = nullptr;

int countingOpen(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* out) {
    constexpr int kTemporary =
        SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TEMP_JOURNAL | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_SUBJOURNAL;
    if (!name || (flags & kTemporary) != 0) ++g_temporaryFiles;
    return g_real->xOpen(g_real, name, file, flags, out);
}

class CountingFiles {
public:
    CountingFiles() {
        g_real = sqlite3_vfs_find(nullptr);
        g_temporaryFiles = 0;
        m_vfs = *g_real;
        m_vfs.zName = "counting";
        m_vfs.xOpen = countingOpen;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    CountingFiles(const CountingFiles&) = delete;
    CountingFiles& operator=(const CountingFiles&) = delete;
    ~CountingFiles() {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(g_real, 1);
    }

private:
    sqlite3_vfs m_vfs{};
};

// More than the megabyte that SQLite sorts in memory whatever it is told.
constexpr std::string_view kSort =
    "SELECT count(*) FROM (SELECT name FROM person ORDER BY randomblob(2000) LIMIT 2000)";

} // namespace

using VaultSettings = VaultTest;

TEST_F(VaultSettings, AreThoseOfTheFormat) {
    auto vault = create().value();
    Database& database = vault.database();

    EXPECT_EQ(database.integer("PRAGMA temp_store").value(), 2);
    EXPECT_EQ(database.integer("PRAGMA secure_delete").value(), 1);
    EXPECT_EQ(database.text("PRAGMA journal_mode").value(), "delete");
    EXPECT_EQ(database.integer("PRAGMA synchronous").value(), 2);
    EXPECT_EQ(database.text("PRAGMA locking_mode").value(), "exclusive");
    EXPECT_EQ(database.integer("PRAGMA trusted_schema").value(), 0);
    EXPECT_EQ(database.integer("PRAGMA cell_size_check").value(), 1);
    EXPECT_EQ(database.integer("PRAGMA mmap_size").value(), 0);
    EXPECT_EQ(database.integer("PRAGMA cipher_plaintext_header_size").value(), 0);
    EXPECT_EQ(database.integer("PRAGMA cipher_page_size").value(), 4096);
}

TEST_F(VaultSettings, KeepTheSchemaAndExtensionsOut) {
    auto vault = create().value();

    EXPECT_FALSE(vault.database().execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"));
    EXPECT_FALSE(vault.database().execute("SELECT load_extension('anything')"));
    ASSERT_TRUE(vault.database().execute("PRAGMA journal_mode = OFF"));
    EXPECT_EQ(vault.database().text("PRAGMA journal_mode").value(), "delete");
}

TEST_F(VaultSettings, SortingWritesNothingInTheClear) {
    const CountingFiles counting;
    auto vault = create().value();
    fill(vault);
    ASSERT_TRUE(vault.database().execute("PRAGMA cache_size = 10; PRAGMA cache_spill = 10"));

    ASSERT_TRUE(vault.database().integer(kSort));
    EXPECT_EQ(g_temporaryFiles, 0);

    ASSERT_TRUE(vault.database().execute("PRAGMA temp_store = FILE"));
    ASSERT_TRUE(vault.database().integer(kSort));
    EXPECT_GT(g_temporaryFiles, 0) << "the test no longer sees temporary files";
}

} // namespace hedgerow
