// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"

#include "core/base/progress.h"
#include "tests/core/vault/vault_test.h"

namespace hedgerow {

using Call = FailingFileSystem::Call;

class VaultBackup : public VaultTest {
protected:
    // "notes" filled and open, and a backup of it.
    Vault filled() {
        auto vault = create().value();
        fill(vault);
        return vault;
    }

    Path m_backup = m_folder / "backup";
    Path m_target = m_folder / "target";
};

TEST_F(VaultBackup, IsAVaultWithTheSamePassphraseAndContent) {
    auto vault = filled();

    const auto backedUp = backUp(vault, m_backup);

    ASSERT_TRUE(backedUp) << backedUp.error().detail;
    EXPECT_THAT(names(), testing::IsSupersetOf({"backup", "notes", "notes.lock"}));
    auto copy = Vault::open(m_environment, m_backup, words());
    ASSERT_TRUE(copy);
    EXPECT_EQ(people(*copy), 2000);
    EXPECT_EQ(matches(*copy), 499);
    EXPECT_EQ(copy->salt(), vault.salt());
    EXPECT_EQ(std::filesystem::status(m_backup).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(VaultBackup, LeavesTheVaultLockedAndUsable) {
    auto vault = filled();

    ASSERT_TRUE(backUp(vault, m_backup));

    EXPECT_EQ(openError(), ErrorCode::InUse);
    EXPECT_TRUE(vault.database().execute("DELETE FROM person WHERE id = 1"));
    EXPECT_EQ(people(vault), 1999);
}

TEST_F(VaultBackup, NeverOverwrites) {
    auto vault = filled();
    write(m_backup, "last year's");

    EXPECT_EQ(backUp(vault, m_backup).error().code, ErrorCode::Exists);
    EXPECT_EQ(backUp(vault, m_file).error().code, ErrorCode::Exists);
    EXPECT_EQ(bytesOf(m_backup), "last year's");
    EXPECT_EQ(people(vault), 2000);
}

TEST_F(VaultBackup, LeavesNothingHalfWhenAStepFails) {
    auto vault = filled();
    for (const Call call : {Call::WriteNew, Call::Head, Call::Flush, Call::RenameNew}) {
        m_files.fail(call, ErrorCode::DiskFull);
        EXPECT_EQ(backUp(vault, m_backup).error().code, ErrorCode::DiskFull);
        m_files.mend();
        for (const std::string& name : names()) EXPECT_FALSE(name.starts_with("backup")) << name;
    }
    Progress progress;
    progress.cancel();
    EXPECT_EQ(backUp(vault, m_backup, &progress).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(m_backup));
    EXPECT_TRUE(backUp(vault, m_backup));
}

TEST_F(VaultBackup, IsRestoredWhereNothingWas) {
    ASSERT_TRUE(backUp(*std::make_unique<Vault>(filled()), m_backup));
    const std::string before = bytesOf(m_backup);

    auto restored = restore(m_environment, m_backup, words(), m_target);

    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ(people(restored->vault), 2000);
    EXPECT_EQ(restored->vault.path(), m_target);
    EXPECT_EQ(restored->replaced, std::nullopt);
    EXPECT_EQ(bytesOf(m_backup), before);
}

TEST_F(VaultBackup, RestoringKeepsWhatWasThere) {
    auto vault = filled();
    ASSERT_TRUE(backUp(vault, m_backup));
    ASSERT_TRUE(vault.database().execute("DELETE FROM person WHERE id > 10"));
    ASSERT_TRUE(vault.close());

    auto restored = restore(m_environment, m_backup, words(), m_file);

    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ(people(restored->vault), 2000);
    ASSERT_TRUE(restored->replaced);
    EXPECT_TRUE(restored->replaced->filename().string().starts_with("notes.replaced-2026-03-02-"));
    EXPECT_EQ(std::filesystem::hard_link_count(*restored->replaced), 1U);
    auto replaced = Vault::open(m_environment, *restored->replaced, words());
    ASSERT_TRUE(replaced);
    EXPECT_EQ(people(*replaced), 10);
}

TEST_F(VaultBackup, RestoringKeepsWhatWasThereWithoutLinksToo) {
    auto vault = filled();
    ASSERT_TRUE(backUp(vault, m_backup));
    ASSERT_TRUE(vault.close());
    m_files.fail(Call::Link, ErrorCode::Refused);

    auto restored = restore(m_environment, m_backup, words(), m_file);

    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_TRUE(Vault::open(m_environment, *restored->replaced, words()));
}

TEST_F(VaultBackup, RestoringReplacesADamagedVault) {
    auto vault = filled();
    ASSERT_TRUE(backUp(vault, m_backup));
    ASSERT_TRUE(vault.close());
    write(m_file, "ruins");

    auto restored = restore(m_environment, m_backup, words(), m_file);

    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ(people(restored->vault), 2000);
    EXPECT_EQ(bytesOf(*restored->replaced), "ruins");
}

TEST_F(VaultBackup, RestoringChangesNothingWhenItCannot) {
    auto vault = filled();
    ASSERT_TRUE(backUp(vault, m_backup));

    EXPECT_EQ(restore(m_environment, m_backup, words(), m_file).error().code, ErrorCode::InUse);
    EXPECT_EQ(restore(m_environment, m_file, words(), m_target).error().code, ErrorCode::InUse);
    EXPECT_EQ(restore(m_environment, m_folder / "none", words(), m_target).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(vault.close());
    const std::string before = bytesOf(m_file);
    EXPECT_EQ(restore(m_environment, m_backup, words("other"), m_file).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(restore(m_environment, m_file, words(), m_file).error().code, ErrorCode::Refused);
    for (const Call call : {Call::CopyNew, Call::Flush, Call::Link, Call::Rename}) {
        m_files.fail(call);
        EXPECT_EQ(restore(m_environment, m_backup, words(), m_file).error().code, ErrorCode::Io);
        m_files.mend();
    }

    EXPECT_EQ(bytesOf(m_file), before);
    EXPECT_THAT(names(), testing::ElementsAre("backup", "notes", "notes.lock"));
}

TEST_F(VaultBackup, DamagedBackupIsNotRestored) {
    auto vault = filled();
    ASSERT_TRUE(backUp(vault, m_backup));
    ASSERT_TRUE(vault.close());
    std::string bytes = bytesOf(m_backup);
    bytes[20 * 4096 + 7] ^= 1;
    write(m_backup, bytes);
    const std::string before = bytesOf(m_file);

    EXPECT_EQ(restore(m_environment, m_backup, words(), m_file).error().code, ErrorCode::Damaged);
    EXPECT_EQ(bytesOf(m_file), before);
}

} // namespace hedgerow
