// SPDX-License-Identifier: GPL-3.0-or-later
// SQLCipher has SQLite look at a page that it puts back before that page is decrypted. Where its encrypted bytes pass
// for the header of a b-tree, the first page stays misread in memory: no table is found any more, or the wrong ones.
#include "core/db/database.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace hedgerow {
namespace {

constexpr std::int64_t kTables = 3;
constexpr std::size_t kMostCells = 681; // of a page of 4,096 bytes

class RollbackOfAnEncryptedFile : public testing::Test {
protected:
    RollbackOfAnEncryptedFile() {
        EXPECT_TRUE(m_database.key(SecretBytes("x'" + std::string(64, '7') + "'")));
        EXPECT_TRUE(m_database.execute("PRAGMA locking_mode = EXCLUSIVE;" // as vaults are held
                                       "PRAGMA synchronous = OFF;"
                                       "CREATE TABLE a(x); CREATE TABLE b(x UNIQUE);"
                                       "CREATE TABLE c(x); INSERT INTO b VALUES (1), (2)"));
    }

    // Reads the first page as the b-tree it is, and changes it.
    void write() {
        ASSERT_EQ(m_database.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").value(), kTables);
        ASSERT_TRUE(m_database.execute("PRAGMA user_version = " + std::to_string(++m_version)));
    }

    // Goes on taking back until it was a first page that can be mistaken: one in some 6,000.
    void untilMistakable(const std::function<void(bool& isMistakable)>& writeAndTakeBack) {
        bool isMistakable = false;
        while (!isMistakable && !HasFailure()) writeAndTakeBack(isMistakable);
    }

    // Whether the encrypted first page in the journal looks like a b-tree.
    bool isMistakable() const {
        std::ifstream stream(m_file.string() + "-journal", std::ios::binary);
        const std::string journal{std::istreambuf_iterator<char>(stream), {}};
        const auto number = [&](std::size_t at, std::size_t size) {
            std::size_t value = 0;
            for (std::size_t i = at; i < at + size; ++i) value = value << 8 | static_cast<std::uint8_t>(journal.at(i));
            return value;
        };
        const std::size_t sector = number(20, 4);
        const std::size_t page = number(24, 4);
        for (std::size_t at = sector; at + page + 8 <= journal.size(); at += page + 8) {
            if (number(at, 4) != 1) continue;
            const std::size_t header = at + 4 + 100;
            const std::size_t kind = number(header, 1);
            return (kind == 2 || kind == 5 || kind == 10 || kind == 13) && number(header + 3, 2) <= kMostCells;
        }
        ADD_FAILURE() << "the first page is not in the journal";
        return false;
    }

    void expectTables() {
        const auto tables = m_database.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
        EXPECT_EQ(tables ? *tables : -1, kTables) << (tables ? std::string() : tables.error().detail);
    }
    void expectWhole() {
        expectTables();
        const auto checked = m_database.text("PRAGMA integrity_check");
        EXPECT_EQ(checked ? *checked : checked.error().detail, "ok");
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder / "encrypted";
    Database m_database = Database::open(m_file, Database::Mode::ReadWriteCreate).value();
    int m_version = 0;
};

} // namespace

TEST_F(RollbackOfAnEncryptedFile, LeavesItsTablesInSight) {
    untilMistakable([&](bool& mistakable) {
        const auto transaction = Transaction::begin(m_database).value();
        write();
        mistakable = isMistakable();
    });

    expectWhole();
}

TEST_F(RollbackOfAnEncryptedFile, LeavesThemInSightWhereSqliteRollsBackByItself) {
    untilMistakable([&](bool& mistakable) {
        const auto transaction = Transaction::begin(m_database).value();
        write();
        mistakable = isMistakable();
        ASSERT_FALSE(m_database.execute("INSERT OR ROLLBACK INTO b VALUES (1)"));
        ASSERT_FALSE(m_database.inTransaction());
    });

    expectWhole();
}

TEST_F(RollbackOfAnEncryptedFile, LeavesThemInSightWhereARowWasBeingRead) {
    auto rows = Statement::prepare(m_database, "SELECT x FROM b").value();

    untilMistakable([&](bool& mistakable) {
        const auto transaction = Transaction::begin(m_database).value();
        rows.reset();
        ASSERT_TRUE(rows.step().value());
        write();
        mistakable = isMistakable();
    });

    expectWhole();
}

TEST_F(RollbackOfAnEncryptedFile, LeavesThemInSightAfterARehearsal) {
    untilMistakable([&](bool& mistakable) {
        auto transaction = Transaction::begin(m_database).value();
        {
            const auto rehearsal = Rehearsal::begin(m_database).value();
            write();
            mistakable = isMistakable();
        }
        ASSERT_TRUE(transaction.commit());
    });

    expectWhole();
}

TEST_F(RollbackOfAnEncryptedFile, LeavesThemInSightWhileTheTransactionOfARehearsalGoesOn) {
    ASSERT_TRUE(m_database.execute("PRAGMA temp_store = MEMORY"));

    untilMistakable([&](bool& mistakable) {
        auto transaction = Transaction::begin(m_database).value();
        {
            const auto rehearsal = Rehearsal::begin(m_database).value();
            write();
            ASSERT_TRUE(m_database.execute("DROP TABLE a")); // so that the schema is read anew
            mistakable = isMistakable();
        }
        expectTables();
    });
}

} // namespace hedgerow
