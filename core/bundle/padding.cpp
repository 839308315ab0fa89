// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/padding.h"

#include "core/bundle/bundle_lines.h"

#include <algorithm>
#include <bit>

namespace hedgerow::bundle {

std::uint64_t padme(std::uint64_t size) {
    if (size < 2) return size;
    const int exponent = std::bit_width(size) - 1;
    const int kept = std::bit_width(static_cast<unsigned>(exponent)); // floor(log2 exponent) + 1
    const int cleared = exponent - kept;
    if (cleared <= 0) return size;
    const std::uint64_t mask = (std::uint64_t{1} << cleared) - 1;
    return (size + mask) & ~mask;
}

std::vector<std::size_t> paddingOf(std::uint64_t size) {
    std::size_t left = std::max<std::uint64_t>(padme(size + kEmptyPadding), kSmallestPayload) - size;
    std::vector<std::size_t> zeros;
    while (left > 0) {
        std::size_t line = std::min(left, kLongestLine);
        if (line < left && left - line < kEmptyPadding) line = left - kEmptyPadding;
        zeros.push_back(line - kEmptyPadding);
        left -= line;
    }
    return zeros;
}

} // namespace hedgerow::bundle
