// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/base/progress.h"
#include "core/db/statement.h"
#include "tests/support/temporary_folder.h"

#include <fstream>

namespace hedgerow {
namespace {

SecretBytes rawKey(char digit) {
    return SecretBytes("x'" + std::string(64, digit) + "'");
}

constexpr std::string_view kEndless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

} // namespace

TEST(Database, CreatesNothingUnlessAsked) {
    const TemporaryFolder folder;

    EXPECT_FALSE(Database::open(folder / "none", Database::Mode::ReadWrite));
    EXPECT_FALSE(std::filesystem::exists(folder / "none"));
}

TEST(Database, FollowsNoLink) {
    const TemporaryFolder folder;
    std::ofstream(folder / "real").flush();
    std::filesystem::create_symlink(folder / "real", folder / "link");

    EXPECT_FALSE(Database::open(folder / "link", Database::Mode::ReadWrite));
}

TEST(Database, TakesOnlyRawKeys) {
    auto database = Database::openInMemory().value();

    EXPECT_FALSE(database.key(SecretBytes("passphrase")));
    EXPECT_FALSE(database.key(SecretBytes("x'" + std::string(63, 'a') + "'")));
    EXPECT_FALSE(database.key(SecretBytes("x'" + std::string(65, 'a') + "'")));
    EXPECT_FALSE(database.key(SecretBytes()));
}

TEST(Database, AnotherKeyReadsNothing) {
    const TemporaryFolder folder;
    auto database = Database::open(folder / "a", Database::Mode::ReadWriteCreate).value();
    ASSERT_TRUE(database.key(rawKey('a')));
    ASSERT_TRUE(database.execute("CREATE TABLE t(x); INSERT INTO t VALUES ('plain words')"));
    ASSERT_TRUE(database.close());

    auto other = Database::open(folder / "a", Database::Mode::ReadWrite).value();
    ASSERT_TRUE(other.key(rawKey('b')));

    EXPECT_EQ(other.integer("SELECT count(*) FROM t").error().code, ErrorCode::WrongPassphrase);
}

TEST(Database, CopyToWritesEveryPageUnderTheTargetsKey) {
    const TemporaryFolder folder;
    auto database = Database::open(folder / "a", Database::Mode::ReadWriteCreate).value();
    ASSERT_TRUE(database.key(rawKey('a')));
    ASSERT_TRUE(database.execute("CREATE TABLE t(x); INSERT INTO t VALUES (7); PRAGMA user_version = 3"));
    auto target = Database::open(folder / "b", Database::Mode::ReadWriteCreate).value();
    ASSERT_TRUE(target.key(rawKey('b')));

    ASSERT_TRUE(database.copyTo(target));
    ASSERT_TRUE(target.close());

    auto copy = Database::open(folder / "b", Database::Mode::ReadWrite).value();
    ASSERT_TRUE(copy.key(rawKey('b')));
    EXPECT_EQ(copy.integer("SELECT x FROM t").value(), 7);
    EXPECT_EQ(copy.integer("PRAGMA user_version").value(), 3);
}

TEST(Database, CopyToStopsWhenCancelled) {
    auto database = Database::openInMemory().value();
    ASSERT_TRUE(database.execute(
        "CREATE TABLE t(x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "INSERT INTO t SELECT randomblob(1000) FROM n"));
    auto target = Database::openInMemory().value();
    Progress progress;
    progress.cancel();

    EXPECT_EQ(database.copyTo(target, &progress).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(database.integer("SELECT count(*) FROM t").value(), 3000);
}

TEST(Database, CancelledProgressEndsAStatement) {
    auto database = Database::openInMemory().value();
    Progress progress;
    progress.cancel();
    database.watch(&progress);

    EXPECT_EQ(database.integer(kEndless).error().code, ErrorCode::Cancelled);
    database.watch(nullptr);
    EXPECT_EQ(database.integer("SELECT 1").value(), 1);
}

TEST(Database, CloseIsRefusedWhileAStatementLives) {
    auto database = Database::openInMemory().value();
    {
        auto statement = Statement::prepare(database, "SELECT 1").value();
        EXPECT_FALSE(database.close());
        EXPECT_EQ(database.integer("SELECT 2").value(), 2);
    }

    EXPECT_TRUE(database.close());
}

} // namespace hedgerow
