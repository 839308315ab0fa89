// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_test.h"

#include "core/vault/backup.h"
#include "core/vault/vault_files.h"

#include <sys/wait.h>
#include <unistd.h>

namespace hedgerow {

// What is found after a process died in the middle of a transaction that had begun to write into the file.
class VaultJournal : public VaultTest {
protected:
    void dieWhileWriting() {
        {
            auto vault = create().value();
            fill(vault);
        }
        const std::string before = bytesOf(m_file);
        const pid_t child = ::fork();
        if (child == 0) {
            auto vault = open();
            const bool isWritten =
                vault && vault->database().execute("PRAGMA cache_size = 5; PRAGMA cache_spill = 5; BEGIN; "
                                                   "UPDATE person SET name = 'overwritten ' || name");
            ::_exit(isWritten ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_EQ(status, 0);
        ASSERT_TRUE(std::filesystem::exists(journalOf(m_file)));
        ASSERT_NE(bytesOf(m_file), before) << "nothing reached the file: the test does not test";
    }

    static void expectTheOldNames(Vault& vault) {
        EXPECT_EQ(vault.database().integer("SELECT count(*) FROM person WHERE name LIKE 'Person%'").value(), 2000);
        EXPECT_EQ(vault.database().text("PRAGMA integrity_check").value(), "ok");
    }
};

TEST_F(VaultJournal, IsPlayedBackByTheNextOpening) {
    dieWhileWriting();

    auto vault = open();

    ASSERT_TRUE(vault) << vault.error().detail;
    expectTheOldNames(*vault);
}

TEST_F(VaultJournal, SurvivesAWrongPassphrase) {
    dieWhileWriting();
    EXPECT_EQ(openError("other"), ErrorCode::WrongPassphrase);

    auto vault = open();

    ASSERT_TRUE(vault) << vault.error().detail;
    expectTheOldNames(*vault);
}

TEST_F(VaultJournal, HoldsNoPlaintext) {
    dieWhileWriting();

    EXPECT_EQ(bytesOf(journalOf(m_file)).find("Person number"), std::string::npos);
}

TEST_F(VaultJournal, GoesWithItsVaultWhenABackupReplacesIt) {
    dieWhileWriting();
    Path broken = m_folder / "broken";
    std::filesystem::rename(m_file, broken);
    std::filesystem::rename(journalOf(m_file), journalOf(broken));
    ASSERT_TRUE(create("new words"));
    std::filesystem::copy_file(m_file, m_folder / "backup");
    std::filesystem::remove(m_file);
    std::filesystem::rename(broken, m_file);
    std::filesystem::rename(journalOf(broken), journalOf(m_file));

    auto restored = restore(m_environment, m_folder / "backup", words("new words"), m_file);

    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ(restored->vault.database().text("PRAGMA integrity_check").value(), "ok");
    auto replaced = Vault::open(m_environment, *restored->replaced, words());
    ASSERT_TRUE(replaced) << replaced.error().detail;
    expectTheOldNames(*replaced);
}

TEST_F(VaultJournal, IsCopiedWithABackupThatHasOne) {
    dieWhileWriting();

    auto restored = restore(m_environment, m_file, words(), m_folder / "restored");

    ASSERT_TRUE(restored) << restored.error().detail;
    expectTheOldNames(restored->vault);
}

} // namespace hedgerow
