// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_test.h"

#include "core/vault/connection.h"

namespace hedgerow {

using VaultCreation = VaultTest;
using Call = FailingFileSystem::Call;

TEST_F(VaultCreation, MakesOneEncryptedPageOfTheOwnersAlone) {
    auto vault = create();
    ASSERT_TRUE(vault) << vault.error().detail;
    EXPECT_EQ(vault->database().integer("SELECT count(*) FROM sqlite_schema").value(), 0);
    EXPECT_EQ(vault->database().integer("PRAGMA application_id").value(), kVaultApplicationId);
    EXPECT_EQ(vault->database().integer("PRAGMA user_version").value(), kVaultVersion);
    ASSERT_TRUE(vault->close());

    const std::string bytes = bytesOf(m_file);
    EXPECT_EQ(bytes.size(), kVaultPageSize);
    EXPECT_EQ(bytes[0], '\x01');
    EXPECT_EQ(std::filesystem::status(m_file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_THAT(names(), testing::ElementsAre("notes", "notes.lock"));
}

TEST_F(VaultCreation, UsesTheSaltAsSqlciphersOwn) {
    auto vault = create().value();
    const Salt salt = vault.salt();
    ASSERT_TRUE(vault.close());

    EXPECT_EQ(bytesOf(m_file).substr(0, 16), std::string(salt.begin(), salt.end()));
    EXPECT_TRUE(isVaultSalt(salt));
}

TEST_F(VaultCreation, NeverTouchesWhatIsThere) {
    write(m_file, "somebody's letter");

    EXPECT_EQ(create().error().code, ErrorCode::Exists);
    EXPECT_EQ(bytesOf(m_file), "somebody's letter");
}

TEST_F(VaultCreation, DoesNotFollowALinkToNowhere) {
    std::filesystem::create_symlink(m_folder / "elsewhere", m_file);

    EXPECT_EQ(create().error().code, ErrorCode::Exists);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "elsewhere"));
}

TEST_F(VaultCreation, NeedsItsFolder) {
    m_file = m_folder / "none/notes";

    EXPECT_EQ(create().error().code, ErrorCode::NotFound);
    EXPECT_THAT(names(), testing::IsEmpty());
}

TEST_F(VaultCreation, RefusesAnUnusablePassphrase) {
    EXPECT_EQ(create("").error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(create(std::string(128, 'x')).error().code, ErrorCode::InvalidValue);
    EXPECT_FALSE(std::filesystem::exists(m_file));
}

TEST_F(VaultCreation, LeavesNothingHalfWhenAStepFails) {
    for (const Call call : {Call::WriteNew, Call::Flush, Call::RenameNew}) {
        m_files.fail(call, ErrorCode::DiskFull);
        EXPECT_EQ(create().error().code, ErrorCode::DiskFull);
        EXPECT_THAT(names(), testing::ElementsAre("notes.lock"));
        m_files.mend();
    }
    EXPECT_TRUE(create());
}

TEST_F(VaultCreation, DiscardedLeavesNothingAndThePlaceIsFree) {
    write(m_folder / "notes.txt", "somebody's letter");
    auto vault = create().value();
    fill(vault);

    ASSERT_TRUE(vault.discard());

    EXPECT_FALSE(vault.isOpen());
    EXPECT_THAT(names(), testing::ElementsAre("notes.txt"));
    auto next = create();
    ASSERT_TRUE(next);
    EXPECT_EQ(openError(), ErrorCode::InUse);
}

TEST_F(VaultCreation, WhatCannotBeDiscardedIsSaidAndStaysAVault) {
    auto vault = create().value();
    m_files.fail(Call::Remove, ErrorCode::Io);

    EXPECT_EQ(vault.discard().error().code, ErrorCode::Io);

    EXPECT_TRUE(std::filesystem::exists(m_file));
    EXPECT_EQ(openError(), ErrorCode::InUse) << "until the vault itself goes";
}

TEST_F(VaultCreation, IsNotSpoiltByAJournalThatLostItsVault) {
    write(m_folder / "notes-journal", std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + std::string(4000, 'x'));

    ASSERT_TRUE(create());

    EXPECT_TRUE(open());
    const auto all = names();
    EXPECT_EQ(std::count_if(all.begin(), all.end(), [](const auto& name) { return name.starts_with("notes.stray-"); }),
              1);
}

} // namespace hedgerow
