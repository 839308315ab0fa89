// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_test.h"

#include "core/base/progress.h"
#include "core/vault/check.h"
#include "core/vault/connection.h"

namespace hedgerow {

using Call = FailingFileSystem::Call;

class PassphraseChange : public VaultTest {
protected:
    static Result<void> change(Vault& vault, const VaultDigest& check = digest) {
        return vault.changePassphrase(words("new words"), check, lowest());
    }

    // The vault is open and whole, and its passphrase is the old one.
    void expectUnchanged(Vault& vault) {
        ASSERT_TRUE(vault.isOpen());
        EXPECT_EQ(people(vault), 2000);
        EXPECT_TRUE(vault.checkPassphrase(words()));
        EXPECT_TRUE(vault.database().execute("UPDATE person SET name = name WHERE id = 1"));
        ASSERT_TRUE(vault.close());
        EXPECT_THAT(names(), testing::ElementsAre("notes", "notes.lock"));
        EXPECT_EQ(openError("new words"), ErrorCode::WrongPassphrase);
        EXPECT_TRUE(open());
    }
};

TEST_F(PassphraseChange, OnlyTheNewOneOpensAfterwards) {
    auto vault = create().value();
    fill(vault);
    const Salt before = vault.salt();
    Database* address = &vault.database();

    const auto changed = change(vault);

    ASSERT_TRUE(changed) << changed.error().detail;
    EXPECT_EQ(&vault.database(), address);
    EXPECT_NE(vault.salt(), before);
    EXPECT_TRUE(vault.checkPassphrase(words("new words")));
    EXPECT_EQ(people(vault), 2000);
    EXPECT_EQ(matches(vault), 499);
    EXPECT_EQ(vault.database().integer("SELECT b FROM \"odd \"\" name\"").value(), 2);
    EXPECT_EQ(openError("new words"), ErrorCode::InUse); // the lock was held throughout
    ASSERT_TRUE(vault.close());
    EXPECT_EQ(openError(), ErrorCode::WrongPassphrase);
    auto again = open("new words").value();
    EXPECT_TRUE(checkVault(again, CheckDepth::Deep).value().empty());
    EXPECT_EQ(std::filesystem::status(m_file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_THAT(names(), testing::ElementsAre("notes", "notes.lock"));
}

TEST_F(PassphraseChange, TakesTheCostOfNewVaults) {
    auto vault = create().value();
    fill(vault);

    ASSERT_TRUE(vault.changePassphrase(words("new words"), digest));

    EXPECT_EQ(vault.cost(), KdfCost::usual());
    ASSERT_TRUE(vault.close());
    EXPECT_EQ(bytesOf(m_file)[0], '\x23');
}

TEST_F(PassphraseChange, OfAVaultWithoutTablesWorks) {
    auto vault = create().value();

    const auto changed = change(vault, [](Database&) -> Result<std::string> { return std::string("nothing"); });

    EXPECT_TRUE(changed) << changed.error().detail;
}

TEST_F(PassphraseChange, KeepsTheOldOneWhenAStepFails) {
    for (const Call call : {Call::WriteNew, Call::Head, Call::Flush, Call::Rename}) {
        SCOPED_TRACE(static_cast<int>(call));
        std::filesystem::remove(m_file);
        auto vault = create().value();
        fill(vault);
        m_files.fail(call, ErrorCode::DiskFull);

        EXPECT_EQ(change(vault).error().code, ErrorCode::DiskFull);

        m_files.mend();
        expectUnchanged(vault);
    }
}

TEST_F(PassphraseChange, SaysWhenTheLastFlushFails) {
    auto vault = create().value();
    fill(vault);
    m_files.fail(Call::FlushFolder);

    const auto changed = change(vault);

    EXPECT_EQ(changed.error(), (Error{ErrorCode::Io, "the new passphrase holds, but may not be on the disk yet"}));
    EXPECT_TRUE(vault.checkPassphrase(words("new words")));
    EXPECT_EQ(people(vault), 2000);
}

TEST_F(PassphraseChange, KeepsTheOldOneWhenTheCopyDiffers) {
    auto vault = create().value();
    fill(vault);
    int calls = 0;

    const auto changed = change(vault, [&](Database&) -> Result<std::string> { return std::to_string(++calls); });

    EXPECT_EQ(changed.error(), (Error{ErrorCode::Failed, "the renewed vault differs: digest"}));
    expectUnchanged(vault);
}

TEST_F(PassphraseChange, KeepsTheOldOneWhenTheDigestCannotBeMade) {
    auto vault = create().value();
    fill(vault);

    const auto changed = change(vault, [](Database&) -> Result<std::string> {
        return Error{ErrorCode::Damaged, "rows"};
    });

    EXPECT_EQ(changed.error().code, ErrorCode::Damaged);
    expectUnchanged(vault);
}

TEST_F(PassphraseChange, CanBeCancelled) {
    auto vault = create().value();
    fill(vault);
    Progress progress;
    progress.cancel();

    EXPECT_EQ(vault.changePassphrase(words("new words"), digest, lowest(), &progress).error().code,
              ErrorCode::Cancelled);
    expectUnchanged(vault);
}

TEST_F(PassphraseChange, IsRefusedInATransactionOrUnderAStatement) {
    auto vault = create().value();
    fill(vault);

    ASSERT_TRUE(vault.database().execute("BEGIN"));
    EXPECT_FALSE(change(vault));
    ASSERT_TRUE(vault.database().execute("ROLLBACK"));
    {
        auto statement = Statement::prepare(vault.database(), "SELECT name FROM person").value();
        EXPECT_FALSE(change(vault));
    }
    expectUnchanged(vault);
}

TEST_F(PassphraseChange, RefusesAnUnusablePassphrase) {
    auto vault = create().value();
    fill(vault);

    EXPECT_EQ(vault.changePassphrase(words(""), digest, lowest()).error().code, ErrorCode::InvalidValue);
    expectUnchanged(vault);
}

TEST_F(PassphraseChange, WhatACrashLeftIsRemovedByTheNextOpening) {
    {
        auto vault = create().value();
        fill(vault);
        m_files.fail(Call::Rename);
        m_files.fail(Call::Remove); // as if the process had ended there
        ASSERT_FALSE(change(vault));
        m_files.mend();
    }
    write(m_folder / "notes.new-0123456789abcdef-journal", "x");
    write(m_folder / "notes.new-year", "somebody's own");
    write(m_folder / "other.new-0123456789abcdef", "another vault's");
    ASSERT_EQ(names().size(), 6U);

    ASSERT_TRUE(open());

    EXPECT_THAT(names(), testing::ElementsAre("notes", "notes.lock", "notes.new-year", "other.new-0123456789abcdef"));
}

} // namespace hedgerow
