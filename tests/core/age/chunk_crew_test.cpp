// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/chunk_crew.h"

#include "core/age/chunk_cipher.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstring>

namespace hedgerow::age {

TEST(ChunkCrew, ChunksComeBackInTheirOrderHoweverTheyAreWorkedOn) {
    std::atomic<int> worked = 0;
    ChunkCrew crew(ChunkCipher::kSize, [&](Chunk& chunk) {
        std::memcpy(chunk.output, chunk.input, sizeof(std::uint64_t));
        chunk.isOpened = chunk.number % 3 != 0;
        ++worked;
    });
    constexpr std::uint64_t kCount = 5'000;
    std::uint64_t taken = 0;
    const auto take = [&] {
        const Chunk& oldest = crew.oldest();
        std::uint64_t number = 0;
        std::memcpy(&number, oldest.output, sizeof number);
        EXPECT_EQ(number, taken);
        EXPECT_EQ(oldest.number, taken);
        EXPECT_EQ(oldest.isOpened, taken % 3 != 0);
        EXPECT_EQ(oldest.isLast, taken == kCount - 1);
        crew.release();
        ++taken;
    };

    for (std::uint64_t number = 0; number < kCount; ++number) {
        std::memcpy(crew.ahead(0).input, &number, sizeof number);
        crew.submit(number == kCount - 1);
        if (crew.room() == 0) take();
    }
    while (!crew.isIdle()) take();

    EXPECT_EQ(taken, kCount);
    EXPECT_EQ(worked, static_cast<int>(kCount));
}

TEST(ChunkCrew, MayEndWhileChunksAreOnTheirWay) {
    for (int round = 0; round < 200; ++round) {
        ChunkCrew crew(ChunkCipher::kSize, [](Chunk& chunk) { std::memset(chunk.output, 1, ChunkCipher::kSize); });
        while (crew.room() > 1) crew.submit(false);
    }
}

} // namespace hedgerow::age
