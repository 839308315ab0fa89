// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/kdf_cost.h"

#include "core/base/random.h"

#include <set>

namespace hedgerow {

TEST(KdfCost, AcceptsSixSizesOfMemoryAndOneToTenPasses) {
    int accepted = 0;
    for (int byte = 0; byte < 256; ++byte) {
        const auto cost = KdfCost::fromByte(static_cast<std::uint8_t>(byte));
        if (!cost) continue;
        ++accepted;
        EXPECT_EQ(cost->toByte(), byte);
    }

    EXPECT_EQ(accepted, 60);
    for (const std::uint8_t refused : {0x00, 0x20, 0x0b, 0x2f, 0x61, 0xff}) EXPECT_FALSE(KdfCost::fromByte(refused));
}

TEST(KdfCost, NewVaultsTake256MiBThreeTimes) {
    EXPECT_EQ(KdfCost::usual().toByte(), 0x23);
    EXPECT_EQ(KdfCost::usual().memoryKiB(), 262'144U);
    EXPECT_EQ(KdfCost::usual().passes(), 3U);
    EXPECT_EQ(KdfCost::fromByte(0x01)->memoryKiB(), 65'536U);
    EXPECT_EQ(KdfCost::fromByte(0x5a)->memoryKiB(), 2'097'152U);
}

TEST(KdfCost, IsUnusualAboveThatInEither) {
    for (const std::uint8_t usual : {0x01, 0x13, 0x23, 0x21}) EXPECT_FALSE(KdfCost::fromByte(usual)->isUnusual());
    for (const std::uint8_t unusual : {0x04, 0x24, 0x31, 0x33, 0x5a})
        EXPECT_TRUE(KdfCost::fromByte(unusual)->isUnusual());
}

TEST(VaultSalt, CanBePassedOnACommandLineAndHasNoMagic) {
    SeededRandom random(1);
    std::set<std::uint8_t> seen;
    for (int i = 0; i < 5000; ++i) {
        const Salt salt = newSalt(random, KdfCost::usual());
        ASSERT_TRUE(isVaultSalt(salt));
        ASSERT_EQ(salt[0], 0x23);
        ASSERT_NE(salt[1], 0x21);
        for (std::size_t at = 1; at < salt.size(); ++at) {
            ASSERT_NE(salt[at], 0x00);
            ASSERT_NE(salt[at], 0x0a);
            seen.insert(salt[at]);
        }
    }

    EXPECT_EQ(seen.size(), 254U); // every other byte occurs
}

TEST(VaultSalt, RefusesWhatNoVaultBeginsWith) {
    SeededRandom random(1);
    const Salt good = newSalt(random, KdfCost::usual());
    const auto with = [&](std::size_t at, std::uint8_t byte) {
        Salt salt = good;
        salt.at(at) = byte;
        return isVaultSalt(salt);
    };

    EXPECT_FALSE(with(0, 0x20));
    EXPECT_FALSE(with(1, 0x21));
    EXPECT_FALSE(with(15, 0x00));
    EXPECT_FALSE(with(7, 0x0a));
    EXPECT_TRUE(with(2, 0x21));
}

} // namespace hedgerow
