// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_test.h"

#include "core/vault/connection.h"

namespace hedgerow {

using VaultOpening = VaultTest;

TEST_F(VaultOpening, FindsWhatWasWritten) {
    {
        auto vault = create().value();
        fill(vault);
    }

    auto vault = open();

    ASSERT_TRUE(vault) << vault.error().detail;
    EXPECT_EQ(people(*vault), 2000);
    EXPECT_EQ(matches(*vault), 499);
}

TEST_F(VaultOpening, TakesAPassphraseHoweverItIsComposed) {
    ASSERT_TRUE(create("gr\xc3\xbcner Weg"));

    EXPECT_TRUE(open("gru\xcc\x88ner Weg"));
    EXPECT_EQ(openError("gruner Weg"), ErrorCode::WrongPassphrase);
}

TEST_F(VaultOpening, WithAWrongPassphraseChangesNothing) {
    ASSERT_TRUE(create());
    const std::string before = bytesOf(m_file);

    const auto wrong = open("old word");

    EXPECT_EQ(wrong.error(), (Error{ErrorCode::WrongPassphrase, "wrong passphrase, or damage in the first page"}));
    EXPECT_EQ(bytesOf(m_file), before);
    EXPECT_THAT(names(), testing::ElementsAre("notes", "notes.lock"));
}

TEST_F(VaultOpening, NeverMakesAVault) {
    EXPECT_EQ(openError(), ErrorCode::NotFound);
    EXPECT_THAT(names(), testing::IsEmpty());

    write(m_file, "");
    EXPECT_EQ(openError(), ErrorCode::Damaged);
    EXPECT_EQ(std::filesystem::file_size(m_file), 0U);
}

TEST_F(VaultOpening, TellsFilesThatAreNoVault) {
    for (const std::string_view start : {"SQLite format 3", "PK\x03\x04", "%PDF-1.7\n", "#!/bin/sh\n"}) {
        write(m_file, std::string(start) + std::string(5000, '\0'));
        EXPECT_EQ(openError(), ErrorCode::NotAVault) << start;
    }
    std::filesystem::remove(m_file);
    std::filesystem::create_directory(m_file);
    EXPECT_EQ(openError(), ErrorCode::NotAVault);
}

TEST_F(VaultOpening, TellsAnotherProgramsDatabaseAndNewerVersions) {
    auto vault = create().value();
    ASSERT_TRUE(vault.database().execute("PRAGMA user_version = 2"));
    ASSERT_TRUE(vault.close());
    EXPECT_EQ(openError(), ErrorCode::NewerVersion);

    const auto closed = ClosedVault::find(m_environment, m_file).value();
    const SecretBytes key = closed.deriveKey(words()).value();
    auto database = Database::open(m_file, Database::Mode::ReadWrite).value();
    ASSERT_TRUE(database.key(rawKeyText(key)));
    ASSERT_TRUE(database.execute("PRAGMA application_id = 7"));
    ASSERT_TRUE(database.close());
    EXPECT_EQ(openConnection(m_file, key).error().code, ErrorCode::NotAVault);
}

TEST_F(VaultOpening, AsksBeforeAnUnusualCost) {
    ASSERT_TRUE(Vault::create(m_environment, m_file, words(), *KdfCost::fromByte(0x04)));

    EXPECT_EQ(openError(), ErrorCode::CostTooHigh);
    EXPECT_TRUE(Vault::open(m_environment, m_file, words(), CostLimit::Accepted));
}

TEST_F(VaultOpening, WorksInTwoStepsAndAfterAWrongKey) {
    ASSERT_TRUE(create());
    auto closed = ClosedVault::find(m_environment, m_file).value();

    const SecretBytes wrong = closed.deriveKey(words("other")).value();
    EXPECT_EQ(Vault::open(m_environment, std::move(closed), wrong).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(openError(), ErrorCode::InUse); // still locked by `closed`
    const SecretBytes key = closed.deriveKey(words()).value();
    auto vault = Vault::open(m_environment, std::move(closed), key);

    ASSERT_TRUE(vault);
    EXPECT_EQ(vault->key(), key);
}

TEST_F(VaultOpening, NeedsAWholeKey) {
    ASSERT_TRUE(create());
    auto closed = ClosedVault::find(m_environment, m_file).value();

    EXPECT_EQ(Vault::open(m_environment, std::move(closed), words("short")).error().code, ErrorCode::InvalidValue);
}

TEST_F(VaultOpening, KnowsItsOwnPassphrase) {
    auto vault = create().value();

    EXPECT_TRUE(vault.checkPassphrase(words()));
    EXPECT_EQ(vault.checkPassphrase(words("other")).error().code, ErrorCode::WrongPassphrase);
}

TEST_F(VaultOpening, TwoVaultsOfOnePassphraseHaveDifferentKeys) {
    auto one = create().value();
    m_file = m_folder / "other";
    auto other = create().value();

    EXPECT_FALSE(one.key() == other.key());
}

TEST_F(VaultOpening, MovedVaultTakesTheOtherOnesPlace) {
    ASSERT_TRUE(create());
    m_file = m_folder / "other";
    auto vault = create().value();
    m_file = m_folder / "notes";

    vault = open().value();

    EXPECT_EQ(vault.path(), m_file);
    EXPECT_EQ(openError(), ErrorCode::InUse);
    m_file = m_folder / "other";
    EXPECT_TRUE(open());
}

TEST_F(VaultOpening, CloseSaysWhatIsStillInUse) {
    auto vault = create().value();
    {
        auto statement = Statement::prepare(vault.database(), "SELECT 1").value();
        EXPECT_FALSE(vault.close());
        EXPECT_TRUE(vault.isOpen());
    }

    EXPECT_TRUE(vault.close());
    EXPECT_FALSE(vault.isOpen());
    EXPECT_TRUE(open());
}

} // namespace hedgerow
