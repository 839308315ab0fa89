// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <array>

namespace hedgerow {

TEST(Random, SameSeedSameNumbers) {
    SeededRandom one(42);
    SeededRandom same(42);
    SeededRandom other(43);

    for (int i = 0; i < 100; ++i) EXPECT_EQ(one.next64(), same.next64());
    EXPECT_NE(one.next64(), other.next64());
}

TEST(Random, BelowIsInRangeAndEven) {
    SeededRandom random(1);
    std::array<int, 7> counts{};
    for (int i = 0; i < 70'000; ++i) ++counts.at(random.below(counts.size()));

    for (const int count : counts) EXPECT_NEAR(count, 10'000, 500); // five standard deviations
    EXPECT_EQ(random.below(1), 0U);
}

// Hands out what a test says: to reach the numbers below() has to throw away.
class ScriptedRandom final : public Random {
public:
    explicit ScriptedRandom(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) {}
    void fill(std::span<std::uint8_t> out) override {
        for (std::uint8_t& byte : out) byte = m_bytes.at(m_next++);
    }

private:
    std::vector<std::uint8_t> m_bytes;
    std::size_t m_next = 0;
};

TEST(Random, BelowThrowsAwayWhatWouldFavourLowNumbers) {
    std::vector<std::uint8_t> zeroThenOnes(8, 0);
    zeroThenOnes.insert(zeroThenOnes.end(), 8, 0xff);
    ScriptedRandom random(zeroThenOnes);

    EXPECT_EQ(random.below(7), UINT64_MAX % 7); // 2^64 mod 7 = 2, so 0 and 1 are not used
}

TEST(Random, FillsOddSizes) {
    SeededRandom random(3);
    std::array<std::uint8_t, 13> bytes{};
    random.fill(bytes);

    EXPECT_NE(bytes, (std::array<std::uint8_t, 13>{}));
}

} // namespace hedgerow
