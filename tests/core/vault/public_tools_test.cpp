// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_test.h"

#include "core/vault/connection.h"
#include "tests/support/shell.h"

namespace hedgerow {
namespace {

bool isInstalled(const std::string& program) {
    return !shell("command -v " + program).empty();
}

} // namespace

class PublicTools : public VaultTest {
protected:
    // The recipe of FORMAT.md as it stands there.
    static std::string recipe() {
        const std::string document = bytesOf(HEDGEROW_SOURCE_DIR "/core/vault/FORMAT.md");
        const std::size_t start = document.find("```sh\n");
        const std::size_t end = document.find("```", start + 6);
        return start == std::string::npos ? "" : document.substr(start + 6, end - start - 6);
    }
    std::string run(const std::string& passphrase) const {
        return shell("vault='" + m_file.string() + "'\nPASS='" + passphrase + "'\n" + recipe());
    }
};

TEST_F(PublicTools, OpenAVaultAsTheFormatSays) {
    if (!isInstalled("argon2") || !isInstalled("sqlcipher")) GTEST_SKIP() << "argon2 or sqlcipher is not installed";
    ASSERT_FALSE(recipe().empty());
    for (const std::uint8_t cost : {0x11, 0x0a}) { // 0x0a is a line feed to the shell
        auto vault = Vault::create(m_environment, m_file, words("gr\xc3\xbcner Weg"), *KdfCost::fromByte(cost));
        ASSERT_TRUE(vault);
        fill(*vault);
        ASSERT_TRUE(vault->close());

        EXPECT_EQ(run("gr\xc3\xbcner Weg"), "ok\nok\n1212434258\n");
        EXPECT_THAT(run("other words"), testing::HasSubstr("file is not a database"));
        std::filesystem::remove(m_file);
    }
}

TEST_F(PublicTools, OpenWhatANewPassphraseAndABackupLeave) {
    if (!isInstalled("argon2") || !isInstalled("sqlcipher")) GTEST_SKIP() << "argon2 or sqlcipher is not installed";
    auto vault = create().value();
    fill(vault);
    ASSERT_TRUE(vault.changePassphrase(words("new words"), digest));
    ASSERT_TRUE(vault.close());

    EXPECT_EQ(run("new words"), "ok\nok\n1212434258\n");
}

TEST_F(PublicTools, CannotReadAnOpenVault) {
    if (!isInstalled("argon2") || !isInstalled("sqlcipher")) GTEST_SKIP() << "argon2 or sqlcipher is not installed";
    auto vault = create().value();

    EXPECT_THAT(run("old words"), testing::HasSubstr("database is locked"));
}

// Random bytes are taken for something once in a thousand files, as "COM executable"; more often they would have a
// magic.
TEST_F(PublicTools, SayDataOfAVault) {
    if (!isInstalled("file")) GTEST_SKIP() << "file is not installed";
    std::string said;
    for (int i = 0; i < 20; ++i) {
        const Path file = m_folder / std::to_string(i);
        ASSERT_TRUE(m_files.writeNew(file, {}));
        ASSERT_TRUE(writeEmptyVault(file, SecretBytes(kKeySize), newSalt(m_random, KdfCost::usual())));
        said += shell("file -b '" + file.string() + "'");
    }

    std::size_t asData = 0;
    for (std::size_t at = said.find("data\n"); at != std::string::npos; at = said.find("data\n", at + 1)) ++asData;
    EXPECT_GE(asData, 18U) << said;
}

TEST_F(PublicTools, FindNoNameInTheFile) {
    auto vault = create().value();
    fill(vault);
    ASSERT_TRUE(vault.close());

    const std::string bytes = bytesOf(m_file);

    EXPECT_EQ(bytes.find("Person"), std::string::npos);
    EXPECT_EQ(bytes.find("CREATE"), std::string::npos);
    EXPECT_EQ(bytes.find("SQLite"), std::string::npos);
}

} // namespace hedgerow
