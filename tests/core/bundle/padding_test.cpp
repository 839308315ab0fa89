// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/padding.h"

#include "core/bundle/bundle_lines.h"

#include <gtest/gtest.h>

#include <bit>
#include <numeric>

namespace hedgerow::bundle {
namespace {

TEST(Padding, RoundsUpToFewBits) {
    // From the definition: 9 = 0b1001 has exponent 3, of which two bits are kept; 1,000,000 has 19 and five.
    EXPECT_EQ(padme(9), 10U);
    EXPECT_EQ(padme(1'000'000), 1'015'808U);
    for (std::uint64_t size = 1; size < 200'000; size += 7) {
        const std::uint64_t padded = padme(size);
        ASSERT_GE(padded, size);
        ASSERT_LE(static_cast<double>(padded - size), 0.12 * static_cast<double>(size) + 1);
        ASSERT_EQ(padme(padded), padded);
    }
}

TEST(Padding, FillsAtLeastToTheSmallestPayload) {
    for (const std::uint64_t size : {150U, 32'000U, 32'757U}) {
        const auto zeros = paddingOf(size);
        ASSERT_EQ(zeros.size(), 1U);
        EXPECT_EQ(size + zeros.front() + kEmptyPadding, kSmallestPayload);
    }
    EXPECT_GT(32'758 + paddingOf(32'758).front() + kEmptyPadding, kSmallestPayload);
}

TEST(Padding, LinesAreNeverTooLongNorTooShort) {
    for (std::uint64_t size = 30'000'000; size < 60'000'000; size += 98'711) {
        const auto zeros = paddingOf(size);
        std::uint64_t total = size;
        for (const std::size_t count : zeros) {
            ASSERT_LE(count + kEmptyPadding, kLongestLine);
            total += count + kEmptyPadding;
        }
        ASSERT_EQ(total, padme(size + kEmptyPadding));
    }
}

} // namespace
} // namespace hedgerow::bundle
