// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include "core/vault/backup_series.h"
#include "tests/core/workspace/workspace_fixture.h"

namespace hedgerow {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

using Call = FailingFileSystem::Call;

class BackupsTest : public WorkspaceTest {
protected:
    BackupsTest() { std::filesystem::create_directory(m_stick); }

    std::unique_ptr<Workspace> createWithFolder() {
        auto workspace = create();
        EXPECT_TRUE(workspace->backups().setFolder(m_stick));
        return workspace;
    }
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(m_stick)) found.push_back(entry.path().filename());
        std::sort(found.begin(), found.end());
        return found;
    }
    static BackupState stateOf(Workspace& workspace) { return workspace.backups().state().value(); }
    static std::string newPersonNamed(Workspace& workspace, const std::string& given) {
        EXPECT_TRUE(workspace.run(newPerson(given)));
        return digest(workspace);
    }

    Path m_stick = m_folder / "stick";
};

TEST_F(BackupsTest, NoFolderNoBackupsAndNoTrouble) {
    const auto workspace = create();

    const BackupState state = stateOf(*workspace);

    EXPECT_TRUE(state.folder.empty());
    EXPECT_THAT(state.files, IsEmpty());
    EXPECT_FALSE(state.trouble);
    EXPECT_EQ(workspace->backups().makeIfDue().value(), std::nullopt);
    EXPECT_EQ(workspace->backups().make().error().code, ErrorCode::NotFound);
}

TEST_F(BackupsTest, OneIsAVaultWithAllThatWasWritten) {
    const auto workspace = createWithFolder();
    const std::string before = newPersonNamed(*workspace, "Anna");

    const auto made = workspace->backups().make();

    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->atMs, m_clock.nowMs());
    EXPECT_EQ(names(), std::vector{made->path.filename().string()});
    EXPECT_TRUE(BackupName::parse(names().front()));
    const BackupState state = stateOf(*workspace);
    EXPECT_EQ(state.folder, m_stick);
    EXPECT_FALSE(state.isBesideVault);
    EXPECT_EQ(state.lastAtMs, m_clock.nowMs());
    EXPECT_THAT(state.files, testing::ElementsAre(*made));
    auto copy = Workspace::open(m_environment, made->path, words()).value();
    EXPECT_EQ(digest(*copy), before);
}

TEST_F(BackupsTest, TheFolderIsKnownInsideTheVaultOnly) {
    createWithFolder();

    const auto again = open().value();

    EXPECT_EQ(stateOf(*again).folder, m_stick);
    ASSERT_TRUE(again->backups().setFolder({}));
    EXPECT_TRUE(stateOf(*again).folder.empty());
    EXPECT_EQ(again->backups().setFolder(m_folder / "none").error().code, ErrorCode::NotFound);
}

TEST_F(BackupsTest, IsDueOnceADayIfSomethingChanged) {
    const auto workspace = createWithFolder();
    Backups& backups = workspace->backups();

    EXPECT_TRUE(backups.makeIfDue().value()) << "there is none yet";
    newPersonNamed(*workspace, "Anna");
    EXPECT_FALSE(backups.makeIfDue().value()) << "today's is made";
    m_clock.advance(kDayMs);
    EXPECT_TRUE(backups.makeIfDue().value());
    m_clock.advance(kDayMs);
    EXPECT_FALSE(backups.makeIfDue().value()) << "nothing changed";
    EXPECT_THAT(names(), SizeIs(2));
}

TEST_F(BackupsTest, OldOnesGoAndOthersFilesStay) {
    const auto workspace = createWithFolder();
    const std::vector<std::string> others{"letter.txt", "20200101-120000-0123abcd.bak", "notes.bak"};
    for (const std::string& name : others) ASSERT_TRUE(m_files.writeNew(m_stick / name, "mine"));

    for (int day = 0; day < 30; ++day) {
        newPersonNamed(*workspace, "Person " + std::to_string(day));
        ASSERT_TRUE(workspace->backups().makeIfDue().value());
        m_clock.advance(kDayMs);
    }

    const auto files = stateOf(*workspace).files;
    EXPECT_GE(files.size(), 9U);
    EXPECT_LE(files.size(), 10U);
    EXPECT_THAT(names(), testing::IsSupersetOf(others));
    EXPECT_THAT(names(), SizeIs(files.size() + others.size()));
}

TEST_F(BackupsTest, WhatACrashLeftIsRemovedADayLater) {
    const auto workspace = createWithFolder();
    const std::string name = workspace->backups().make()->path.filename().string();
    const std::string left = name + ".new-0123456789abcdef";
    ASSERT_TRUE(m_files.writeNew(m_stick / left, "half"));

    m_clock.advance(kHourMs);
    ASSERT_TRUE(workspace->backups().make());
    EXPECT_THAT(names(), testing::Contains(left));
    m_clock.advance(2 * kDayMs);
    ASSERT_TRUE(workspace->backups().make());
    EXPECT_THAT(names(), testing::Not(testing::Contains(left)));
}

TEST_F(BackupsTest, TwoInOneSecondAreTwoFiles) {
    const auto workspace = createWithFolder();

    ASSERT_TRUE(workspace->backups().make());
    ASSERT_TRUE(workspace->backups().make());

    EXPECT_THAT(stateOf(*workspace).files, SizeIs(2));
}

TEST_F(BackupsTest, AStickThatIsGoneIsToldAndComesBack) {
    const auto workspace = createWithFolder();
    ASSERT_TRUE(workspace->backups().make());
    std::filesystem::rename(m_stick, m_folder / "pocket");

    EXPECT_EQ(workspace->backups().make().error().code, ErrorCode::NotFound);
    BackupState state = stateOf(*workspace);
    EXPECT_EQ(state.trouble->code, ErrorCode::NotFound);
    EXPECT_EQ(state.lastAtMs, m_clock.nowMs()) << "the last one that was made is still known";

    std::filesystem::rename(m_folder / "pocket", m_stick);
    ASSERT_TRUE(workspace->backups().make());
    state = stateOf(*workspace);
    EXPECT_FALSE(state.trouble);
    EXPECT_THAT(state.files, SizeIs(2));
}

TEST_F(BackupsTest, AFullStickIsToldAndLeavesNothingHalf) {
    const auto workspace = createWithFolder();
    m_files.fail(Call::WriteNew, ErrorCode::DiskFull);

    EXPECT_EQ(workspace->backups().make().error().code, ErrorCode::DiskFull);

    EXPECT_EQ(stateOf(*workspace).trouble->code, ErrorCode::DiskFull);
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_EQ(stateOf(*workspace).lastAtMs, std::nullopt);
}

TEST_F(BackupsTest, OneIsMadeBeforeTheTablesAreLaidOutAnew) {
    std::string before;
    {
        const auto workspace = createWithFolder();
        before = newPersonNamed(*workspace, "Anna");
        ASSERT_TRUE(
            workspace->vault()->database().execute("UPDATE store_meta SET value = 'older' WHERE key = 'tables'"));
    }

    const auto upgraded = open();

    ASSERT_TRUE(upgraded);
    EXPECT_EQ(people(**upgraded), 1);
    ASSERT_THAT(names(), SizeIs(1));
    auto copy = Workspace::open(m_environment, m_stick / names().front(), words()).value();
    EXPECT_EQ(digest(*copy), before);
}

TEST_F(BackupsTest, AMissingStickDoesNotKeepAnUpgradeFromOpening) {
    {
        const auto workspace = createWithFolder();
        ASSERT_TRUE(
            workspace->vault()->database().execute("UPDATE store_meta SET value = 'older' WHERE key = 'tables'"));
    }
    std::filesystem::remove(m_stick);

    const auto upgraded = open();

    ASSERT_TRUE(upgraded);
    EXPECT_EQ(stateOf(**upgraded).trouble->code, ErrorCode::NotFound);
}

TEST_F(BackupsTest, ComparesABackupWithoutTouchingItsFolder) {
    const auto workspace = createWithFolder();
    const Path backup = workspace->backups().make()->path;
    newPersonNamed(*workspace, "Anna");
    std::filesystem::permissions(m_stick, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);

    const auto difference = workspace->backups().compare(backup);

    std::filesystem::permissions(m_stick, std::filesystem::perms::owner_all);
    ASSERT_TRUE(difference) << difference.error().detail;
    EXPECT_EQ(difference->onlyFirst.records, (std::map<std::string, std::int64_t>{{"person", 1}}));
    EXPECT_EQ(difference->onlyFirst.batches, 1);
    EXPECT_TRUE(difference->onlySecond.isEmpty());
    EXPECT_THAT(names(), SizeIs(1));
    EXPECT_EQ(people(*workspace), 1);
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
        EXPECT_EQ(entry.path().filename().string().find(".new-"), std::string::npos);
}

TEST_F(BackupsTest, ABackupUnderAnotherPassphraseAsksForIt) {
    const auto workspace = createWithFolder();
    const Path backup = workspace->backups().make()->path;
    ASSERT_TRUE(workspace->changePassphrase(words("new words"), cheap()));
    const SecretBytes wrong = words("new words");
    const SecretBytes old = words("old words");

    EXPECT_EQ(workspace->backups().compare(backup).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(workspace->backups().compare(backup, &wrong).error().code, ErrorCode::WrongPassphrase);
    EXPECT_TRUE(workspace->backups().compare(backup, &old));
    EXPECT_EQ(workspace->backups().compare(m_file).error().code, ErrorCode::Refused);
}

} // namespace
} // namespace hedgerow
