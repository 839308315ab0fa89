// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_test.h"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>

namespace hedgerow {
namespace {

// What `work` returns in a process of its own.
int inAnotherProcess(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

using VaultLock = VaultTest;

TEST_F(VaultLock, KeepsASecondProcessOut) {
    auto vault = create().value();
    const auto start = std::chrono::steady_clock::now();

    const int code = inAnotherProcess([&] { return static_cast<int>(openError()); });

    EXPECT_EQ(code, static_cast<int>(ErrorCode::InUse));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(3));
    EXPECT_TRUE(vault.database().execute("CREATE TABLE still_ours(x)"));
}

TEST_F(VaultLock, KeepsTheSameProcessOutAndLocksStayWhole) {
    auto vault = create().value();

    EXPECT_EQ(openError(), ErrorCode::InUse);
    EXPECT_EQ(create().error().code, ErrorCode::Exists);

    EXPECT_EQ(inAnotherProcess([&] { return static_cast<int>(openError()); }), static_cast<int>(ErrorCode::InUse));
}

TEST_F(VaultLock, IsFoundThroughEveryNameOfThePlace) {
    auto vault = create().value();
    std::filesystem::create_symlink(m_file, m_folder / "link");
    std::filesystem::create_directory_symlink(m_folder.path(), m_folder / "folder");

    EXPECT_EQ(Vault::open(m_environment, m_folder / "link", words()).error().code, ErrorCode::InUse);
    EXPECT_EQ(Vault::open(m_environment, m_folder / "folder/notes", words()).error().code, ErrorCode::InUse);
}

TEST_F(VaultLock, EndsWithTheVaultButTheFileStays) {
    ASSERT_TRUE(create());

    EXPECT_FALSE(LockFile::isTaken(m_file));
    EXPECT_TRUE(std::filesystem::exists(m_folder / "notes.lock"));
    auto vault = open();
    ASSERT_TRUE(vault);
    EXPECT_TRUE(LockFile::isTaken(m_file));
    ASSERT_TRUE(vault->close());
    EXPECT_FALSE(LockFile::isTaken(m_file));
}

TEST_F(VaultLock, EndsWithAProcessThatDies) {
    ASSERT_TRUE(create());

    EXPECT_EQ(inAnotherProcess([&] {
                  const auto vault = open();
                  return vault ? 17 : 1; // _exit: nothing is closed
              }),
              17);

    EXPECT_TRUE(open());
}

TEST_F(VaultLock, AskingAboutALockMakesNoFile) {
    EXPECT_FALSE(LockFile::isTaken(m_folder / "none"));
    EXPECT_THAT(names(), testing::IsEmpty());
}

TEST_F(VaultLock, DoesNotFollowALink) {
    std::filesystem::create_symlink(m_folder / "elsewhere", m_folder / "notes.lock");

    EXPECT_FALSE(LockFile::take(m_file));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "elsewhere"));
}

} // namespace hedgerow
