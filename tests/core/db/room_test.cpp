// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/room.h"

#include "core/db/database.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace hedgerow {
namespace {

int refusal = 0; // errno of the calls that fail

int openWithoutRoomForJournals(const char* file, int flags, int mode) {
    if ((flags & O_CREAT) != 0 && std::strstr(file, "-journal")) {
        errno = refusal;
        return -1;
    }
    return ::open(file, flags, mode);
}
ssize_t writeNothing(int, const void*, size_t) {
    errno = refusal;
    return -1;
}
ssize_t pwriteNothing(int, const void*, size_t, off_t) {
    return writeNothing(0, nullptr, 0);
}
ssize_t pwrite64Nothing(int, const void*, size_t, std::int64_t) {
    return writeNothing(0, nullptr, 0);
}

// A database with a table, and SQLite's system calls to be made to fail until the test ends.
class Room : public testing::Test {
protected:
    ~Room() override { mend(); }

    void refuseJournals(int error) {
        refusal = error;
        systemCalls().open = openWithoutRoomForJournals;
    }
    void refuseWrites(int error) {
        refusal = error;
        systemCalls().write = writeNothing;
        systemCalls().pwrite = pwriteNothing;
        systemCalls().pwrite64 = pwrite64Nothing;
    }
    void mend() { systemCalls() = m_real; }

    Result<void> write() { return m_database.execute("INSERT INTO t VALUES (randomblob(20000))"); }
    void expectToWork() {
        EXPECT_TRUE(write());
        EXPECT_EQ(m_database.text("PRAGMA integrity_check").value(), "ok");
    }

    TemporaryFolder m_folder;
    Database m_database = [this] {
        auto database = Database::open(m_folder / "a", Database::Mode::ReadWriteCreate).value();
        EXPECT_TRUE(database.execute("CREATE TABLE t(x)"));
        return database;
    }();
    const SystemCalls m_real = systemCalls();
};

} // namespace

TEST_F(Room, NoneForAJournalIsAFullDisk) {
    for (const int error : {ENOSPC, EDQUOT}) {
        refuseJournals(error);
        EXPECT_EQ(write().error().code, ErrorCode::DiskFull) << error;
        mend();
        expectToWork();
    }
}

TEST_F(Room, AJournalThatMayNotBeMadeIsNoFullDisk) {
    refuseJournals(ENOSPC);
    EXPECT_EQ(write().error().code, ErrorCode::DiskFull);
    refuseJournals(EACCES);
    EXPECT_EQ(write().error().code, ErrorCode::ReadOnly);
}

TEST_F(Room, NoneOnceDoesNotExplainTheNextFileThatIsMissing) {
    refuseJournals(ENOSPC);
    EXPECT_EQ(write().error().code, ErrorCode::DiskFull);
    mend();
    EXPECT_EQ(Database::open(m_folder / "none", Database::Mode::ReadWrite).error().code, ErrorCode::ReadOnly);
}

TEST_F(Room, AUsedUpQuotaIsAFullDisk) {
    for (const int error : {ENOSPC, EDQUOT}) {
        refuseWrites(error);
        EXPECT_EQ(write().error().code, ErrorCode::DiskFull) << error;
        mend();
        expectToWork();
    }
}

TEST_F(Room, AFailingDiskIsNoFullDisk) {
    refuseWrites(EIO);
    EXPECT_EQ(write().error().code, ErrorCode::Io);
    mend();
    expectToWork();
}

} // namespace hedgerow
