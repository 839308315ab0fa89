// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase_strength.h"

#include <gtest/gtest.h>

#include <string>

namespace hedgerow {
namespace {

PassphraseStrength strength(std::string_view text) {
    return passphraseStrength(SecretBytes(text));
}

TEST(PassphraseStrength, CommonThingsAreWeakHoweverLong) {
    for (const char* weak : {"", "a", "password", "P4ssw0rd1987", "qwertyuiop123456", "aaaaaaaaaaaaaaaaaaaaaaaa",
                             "ilovecharlotte1", "12345678901234567890"})
        EXPECT_EQ(strength(weak), PassphraseStrength::Weak) << weak;
}

TEST(PassphraseStrength, RisesWithEachUnusualWord) {
    EXPECT_EQ(strength("dubiously morphing"), PassphraseStrength::Weak);
    EXPECT_EQ(strength("dubiously morphing cahoots"), PassphraseStrength::Fair);
    EXPECT_EQ(strength("dubiously morphing cahoots twirl"), PassphraseStrength::Good);
    EXPECT_EQ(strength("dubiously morphing cahoots twirl uncanny ferret"), PassphraseStrength::Strong);
}

TEST(PassphraseStrength, TakesAnyBytesAndAnyLength) {
    EXPECT_EQ(strength("Käsekuchen für Öztürk"), PassphraseStrength::Fair);
    EXPECT_GE(passphraseBits(SecretBytes(std::string(100'000, '\xff'))), 0);
    EXPECT_GE(passphraseBits(SecretBytes(std::string_view("a\0b", 3))), 0);
}

} // namespace
} // namespace hedgerow
