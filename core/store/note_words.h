// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// The words of what someone typed, as they are searched for: searchKey()s of letters and digits.
std::vector<std::string> typedWords(std::string_view typed);

struct Excerpt {
    std::string sentence;
    std::size_t matchAt = 0;
    std::size_t matchLength = 0;
};

// The sentence of a text in which a word begins with one of `words`, on one line and not much longer than
// kExcerptBytes; none if no word does.
std::optional<Excerpt> excerptWith(std::string_view text, std::span<const std::string> words);
inline constexpr std::size_t kExcerptBytes = 180;

} // namespace hedgerow
