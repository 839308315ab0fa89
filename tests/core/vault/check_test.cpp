// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/check.h"

#include "core/base/progress.h"
#include "tests/core/vault/vault_test.h"

namespace hedgerow {

class VaultCheck : public VaultTest {
protected:
    VaultCheck() {
        auto vault = create().value();
        fill(vault);
        m_key = vault.key().clone();
        EXPECT_TRUE(vault.close());
        m_whole = bytesOf(m_file);
    }

    Result<Vault> openWithKey() {
        auto closed = ClosedVault::find(m_environment, m_file);
        if (!closed) return closed.error();
        return Vault::open(m_environment, *std::move(closed), m_key);
    }
    // Opening says so, or the deep check finds something.
    bool isFound() {
        auto vault = openWithKey();
        if (!vault)
            return vault.error().code == ErrorCode::Damaged || vault.error().code == ErrorCode::WrongPassphrase ||
                   vault.error().code == ErrorCode::NotAVault;
        const auto findings = checkVault(*vault, CheckDepth::Deep);
        return findings && !findings->empty();
    }

    SecretBytes m_key;
    std::string m_whole;
};

TEST_F(VaultCheck, FindsNothingInAWholeVault) {
    auto vault = openWithKey().value();

    EXPECT_TRUE(checkVault(vault, CheckDepth::Quick).value().empty());
    EXPECT_TRUE(checkVault(vault, CheckDepth::Deep).value().empty());
    EXPECT_EQ(openError(), ErrorCode::InUse); // looking did not cost the locks
}

TEST_F(VaultCheck, FindsAFlippedBitAnywhere) {
    for (std::size_t at = 0; at < m_whole.size(); at += 6007) {
        std::string bytes = m_whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        write(m_file, bytes);
        EXPECT_TRUE(isFound()) << at;
    }
    write(m_file, m_whole);
    EXPECT_FALSE(isFound());
}

TEST_F(VaultCheck, FindsEveryTruncationAndMakesNoNewVault) {
    for (std::size_t size = 0; size < m_whole.size(); size += 4096) {
        write(m_file, std::string_view(m_whole).substr(0, size));
        EXPECT_TRUE(isFound()) << size;
        EXPECT_EQ(std::filesystem::file_size(m_file), size);
    }
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{4095}, m_whole.size() - 1}) {
        write(m_file, std::string_view(m_whole).substr(0, size));
        EXPECT_TRUE(isFound()) << size;
    }
}

TEST_F(VaultCheck, TruncationIsDamageNotAWrongPassphrase) {
    write(m_file, std::string_view(m_whole).substr(0, m_whole.size() / 4096 / 2 * 4096));

    EXPECT_EQ(openWithKey().error().code, ErrorCode::Damaged);
}

TEST_F(VaultCheck, FindsBytesAfterTheEnd) {
    write(m_file, m_whole + "more");

    auto vault = openWithKey().value();

    const auto findings = checkVault(vault, CheckDepth::Quick).value();
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].where, Finding::Where::Size);
}

TEST_F(VaultCheck, FindsASaltThatChangedUnderAnOpenVault) {
    auto vault = openWithKey().value();
    {
        // Through SQLite's back door a stray write would use; POSIX locks do not stop it.
        // The salt is chance: the byte written has to differ from the one that stands there.
        const std::string byte = m_whole[5] == 'z' ? "y" : "z";
        const std::string write = "printf " + byte + " | dd of='" + m_file.string() + "' bs=1 seek=5 conv=notrunc";
        const int result = std::system((write + " 2>/dev/null").c_str());
        ASSERT_EQ(result, 0);
    }

    const auto findings = checkVault(vault, CheckDepth::Quick).value();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].where, Finding::Where::FirstBytes);
}

TEST_F(VaultCheck, SwappedPagesAreFound) {
    std::string bytes = m_whole;
    for (std::size_t at = 0; at < 4096; ++at) std::swap(bytes[4 * 4096 + at], bytes[9 * 4096 + at]);
    write(m_file, bytes);

    EXPECT_TRUE(isFound());
}

TEST_F(VaultCheck, CanBeCancelled) {
    auto vault = openWithKey().value();
    Progress progress;
    progress.cancel();

    EXPECT_EQ(checkVault(vault, CheckDepth::Deep, &progress).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(people(vault), 2000);
}

} // namespace hedgerow
