// SPDX-License-Identifier: GPL-3.0-or-later
// Rollback journals that a crash left behind: played back into their own vault, and into no other.
#include "tests/faults/fault_vault.h"
#include "tests/faults/fault_vfs.h"

namespace hedgerow {
namespace {

class JournalLeft : public FaultsTest {
protected:
    // A vault whose file has been written to and whose journal takes that back.
    void dieWhileWriting() {
        putVault();
        const std::string before = bytesOf(m_file);
        Child child([this](const Say&) {
            auto workspace = open();
            if (!workspace || !(*workspace)->vault()->database().execute("PRAGMA cache_size = 20")) return 1;
            ImportPeople command = peopleImport(kPeople, 600);
            int rows = 0;
            command.report = [&](const ImportedRow&) {
                if (++rows == 500) ::raise(SIGKILL);
            };
            return (*workspace)->run(command) ? 2 : 3;
        });
        ASSERT_EQ(child.end(), 128 + SIGKILL);
        ASSERT_TRUE(bytesOf(m_file) != before) << "nothing reached the file: the test does not test";
        ASSERT_GT(std::filesystem::file_size(journal()), 0U);
    }
    Path journal() const { return m_file.string() + "-journal"; }
};

TEST_F(JournalLeft, IsPlayedBack) {
    dieWhileWriting();

    EXPECT_EQ(wholePeople(true), kPeople);

    EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(JournalLeft, IsPlayedBackWhenTheFirstTryDiesToo) {
    int deaths = 0;
    for (std::int64_t passing = 0; passing < 40; passing += 2) {
        dieWhileWriting();
        Child child([&](const Say&) {
            FaultVfs faults;
            faults.dieAfter(passing);
            return open() ? 0 : 1;
        });
        deaths += child.end() == 128 + SIGKILL;

        EXPECT_EQ(wholePeople(passing % 8 == 0), kPeople);
    }
    EXPECT_GT(deaths, 5);
}

TEST_F(JournalLeft, IsPlayedBackAfterADiskWasTooFullForIt) {
    dieWhileWriting();
    {
        FaultVfs faults;
        faults.fillAfter(0, FaultVfs::Full::NoWrites);
        const auto workspace = open();
        ASSERT_FALSE(workspace);
        EXPECT_EQ(workspace.error().code, ErrorCode::DiskFull) << words(workspace.error());
    }

    EXPECT_EQ(wholePeople(true), kPeople);
}

TEST_F(JournalLeft, OfARemovedVaultDoesNotTouchANewOneOfThatName) {
    dieWhileWriting();
    const std::string journalBytes = bytesOf(journal());
    std::filesystem::remove(m_file);

    auto workspace = Workspace::create(systemEnvironment(), m_file, SecretBytes(kNewWords), lowestCost());
    ASSERT_TRUE(workspace) << words(workspace.error());
    ASSERT_TRUE((*workspace)->run(peopleImport(0, 5)));
    ASSERT_TRUE((*workspace)->close());
    workspace = Workspace::open(systemEnvironment(), m_file, SecretBytes(kNewWords));

    ASSERT_TRUE(workspace) << words(workspace.error());
    EXPECT_EQ(wholePeople(**workspace, true), 5);
    bool isKept = false;
    for (const std::string& name : names())
        if (name.starts_with("notes.stray-")) isKept = bytesOf(m_folder / name) == journalBytes;
    EXPECT_TRUE(isKept);
}

TEST_F(JournalLeft, OfARemovedVaultDoesNotTouchABackupOfThatName) {
    putVault();
    {
        auto workspace = open().value();
        ASSERT_TRUE(workspace->backup(m_folder / "other"));
    }
    const std::string backup = bytesOf(m_folder / "other");
    dieWhileWriting();
    std::filesystem::remove(m_file);
    std::filesystem::remove(m_file.string() + ".lock");
    writeBytes(m_folder / "backup", backup);

    auto restored = restore(systemEnvironment(), m_folder / "backup", SecretBytes(kOldWords), m_file);

    ASSERT_TRUE(restored) << words(restored.error());
    ASSERT_TRUE(restored->vault.close());
    EXPECT_EQ(wholePeople(true), kPeople);
}

TEST_F(JournalLeft, OfNothingButNoiseIsNoHarm) {
    for (const std::string& noise : {std::string(), std::string(600, '\0'), std::string(5000, 'x'),
                                     std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + std::string(9000, '\xff')}) {
        putVault();
        const std::string before = bytesOf(m_file);
        writeBytes(journal(), noise);

        EXPECT_EQ(wholePeople(true), kPeople);

        EXPECT_TRUE(bytesOf(m_file) == before);
    }
}

} // namespace
} // namespace hedgerow
