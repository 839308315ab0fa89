// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_derivation.h"

#include "core/base/id.h"

#include <algorithm>
#include <string_view>

namespace hedgerow {
namespace {

Salt saltOf(std::string_view sixteen) {
    Salt salt{};
    std::copy(sixteen.begin(), sixteen.end(), salt.begin());
    return salt;
}

std::string derived(std::string_view passphrase, std::string_view salt, std::uint32_t memoryKiB, std::uint32_t passes) {
    return toHex(argon2id(SecretBytes(passphrase), saltOf(salt), memoryKiB, passes).value().bytes());
}

} // namespace

// Expected values from the reference program: printf %s PASS | argon2 SALT -id -t T -k K -p 1 -l 32 -r
TEST(KeyDerivation, IsArgon2idAsTheReferenceProgramDoesIt) {
    EXPECT_EQ(derived("correct horse", "aaaaaaaaaaaaaaaa", 8, 1),
              "7eb428bda65a47a05a93a6f742ea1a786845b328c30519d0921690b6da6f6eb0");
    EXPECT_EQ(derived("correct horse", "#0123456789abcde", 1024, 3),
              "b001b684d7906260cc6a7b308e1ec466420b7c7b92d244872985a8ef29266903");
    EXPECT_EQ(derived("gr\xc3\xbcn Weg", "aaaaaaaaaaaaaaaa", 65536, 1),
              "4023a719f57ec6a3d497de184965855f17288034c66df9b71e714ffb5d6378fa");
    EXPECT_EQ(derived("six words are drawn here evenly", "#bcdefghijklmnop", 262144, 3),
              "9b141fde2f7eb785eda55baeb7a107fe84f565e684500f09eb0873c875c64b23");
}

TEST(KeyDerivation, MoreMemoryThanThereIsIsAnError) {
    EXPECT_EQ(argon2id(SecretBytes("x"), saltOf("aaaaaaaaaaaaaaaa"), 0xffffffff, 1).error().code, ErrorCode::Failed);
}

TEST(KeyDerivation, RawKeyTextHasTheLengthsSqlcipherKnows) {
    SecretBytes key(kKeySize);
    std::fill(key.data(), key.data() + key.size(), std::uint8_t{0x1f});

    const SecretBytes alone = rawKeyText(key);
    const SecretBytes salted = rawKeyText(key, saltOf("aaaaaaaaaaaaaaaa"));

    std::string hex;
    for (int i = 0; i < 32; ++i) hex += "1f";
    EXPECT_EQ(alone.view(), "x'" + hex + "'");
    EXPECT_EQ(alone.size(), 67U);
    std::string saltHex;
    for (int i = 0; i < 16; ++i) saltHex += "61";
    EXPECT_EQ(salted.view(), "x'" + hex + saltHex + "'");
    EXPECT_EQ(salted.size(), 99U);
}

} // namespace hedgerow
