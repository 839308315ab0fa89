// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one vault: the second is told so within three seconds, and a killed first one is in nobody's way.
#include "core/vault/lock_file.h"
#include "tests/faults/fault_vault.h"

#include <sched.h>
#include <unistd.h>

namespace hedgerow {
namespace {

constexpr int kInUse = 5;
constexpr std::chrono::seconds kSoon{3};

class TwoPrograms : public FaultsTest {
protected:
    void SetUp() override {
        putVault();
        writeBytes(m_folder / "words", std::string(kOldWords) + "\n");
    }

    std::vector<std::string> arguments(std::vector<std::string> command) const {
        std::vector<std::string> all{"--vault", m_file, "--passphrase-file", m_folder / "words"};
        all.insert(all.end(), command.begin(), command.end());
        return all;
    }
    Ran cli(std::vector<std::string> command) const { return runCli(arguments(std::move(command))); }

    // hedgerow-cli with the vault open, waiting for a conversation on a pipe that says nothing.
    int waitAsCli(const Say&) const {
        int ends[2];
        if (::pipe(ends) != 0 || ::dup2(ends[0], STDIN_FILENO) < 0) return 1;
        becomeCli(arguments({"log"}));
    }
    void waitUntilTaken(Child&) const {
        const auto late = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!LockFile::isTaken(m_file) && std::chrono::steady_clock::now() < late) ::sched_yield();
        ASSERT_TRUE(LockFile::isTaken(m_file));
    }

    void expectInUse(const Ran& ran) {
        EXPECT_EQ(ran.exit, kInUse) << ran.err;
        EXPECT_LT(ran.time, kSoon);
        EXPECT_NE(ran.err.find("Another program has this vault open"), std::string::npos) << ran.err;
    }
};

TEST_F(TwoPrograms, TheSecondIsToldAndAKilledFirstReleasesTheVault) {
    Child first([this](const Say& say) { return waitAsCli(say); });
    waitUntilTaken(first);

    Worst longest;
    for (const auto& command :
         {std::vector<std::string>{"info"}, {"people"}, {"check"}, {"export", "csv", m_folder / "sheet"}})
        expectInUse(longest.time([&] { return cli(command); }));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "sheet"));
    first.kill();

    const Ran after = cli({"info"});
    EXPECT_EQ(after.exit, 0) << after.err;
    EXPECT_EQ(wholePeople(true), kPeople);
    printFigures("the second program was told after at most " + longest.text());
}

TEST_F(TwoPrograms, AWindowKeepsTheCommandLineOut) {
    auto workspace = open();
    ASSERT_TRUE(workspace) << words(workspace.error());

    expectInUse(cli({"info"}));

    ASSERT_TRUE((*workspace)->run(peopleImport(kPeople, 3)));
    ASSERT_TRUE((*workspace)->close());
    EXPECT_EQ(cli({"info"}).exit, 0);
}

TEST_F(TwoPrograms, TheLockHoldsWhenSomebodyRemovedItsFile) {
    auto workspace = open();
    ASSERT_TRUE(workspace) << words(workspace.error());
    std::filesystem::remove(m_file.string() + ".lock");

    expectInUse(cli({"info"}));

    ASSERT_TRUE((*workspace)->run(peopleImport(kPeople, 3)));
    EXPECT_EQ(wholePeople(**workspace, true), kPeople + 3);
}

TEST_F(TwoPrograms, AnotherNameOfTheFileIsTheSameVault) {
    std::filesystem::create_symlink(m_file, m_folder / "other");
    auto workspace = open();
    ASSERT_TRUE(workspace) << words(workspace.error());

    expectInUse(runCli({"--vault", m_folder / "other", "--passphrase-file", m_folder / "words", "info"}));
}

TEST_F(TwoPrograms, BackupAndRestoreKeepToTheLock) {
    auto workspace = open();
    ASSERT_TRUE(workspace) << words(workspace.error());
    ASSERT_TRUE((*workspace)->backup(m_folder / "backup"));

    expectInUse(cli({"restore", m_folder / "backup"}));
    expectInUse(runCli({"--vault", m_folder / "third", "--passphrase-file", m_folder / "words", "restore", m_file}));

    EXPECT_EQ(wholePeople(**workspace, true), kPeople);
}

} // namespace
} // namespace hedgerow
