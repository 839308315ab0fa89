// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bundle_name_view.h"

#include <string_view>

namespace hedgerow {

std::string bundleFileName(Random& random) {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz234567"; // base32, RFC 4648, small
    constexpr int kLength = 26;                                               // 130 bits
    std::string name;
    for (int i = 0; i < kLength; ++i) name += kLetters[static_cast<std::size_t>(random.below(kLetters.size()))];
    return name + ".age";
}

} // namespace hedgerow
