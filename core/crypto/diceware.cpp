// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/diceware.h"

#include "core/base/random.h"
#include "core/crypto/passphrase.h"

#include <algorithm>
#include <cassert>
#include <unordered_set>

namespace hedgerow {
namespace {

constexpr std::size_t kLongestWord = 9;
constexpr int kMostWords = 12;
static_assert(kMostWords * (kLongestWord + 1) - 1 <= kLongestPassphrase);

bool isWord(std::string_view word) {
    const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    return !word.empty() && word.size() <= kLongestWord && std::none_of(word.begin(), word.end(), isBlank);
}

} // namespace

Result<WordList> WordList::parse(std::string_view lines) {
    std::vector<std::string> words;
    words.reserve(kWords);
    std::unordered_set<std::string_view> seen;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view word = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (words.size() == kWords || !isWord(word) || !seen.insert(word).second)
            return Error{ErrorCode::InvalidValue, "word list, line " + std::to_string(words.size() + 1)};
        words.emplace_back(word);
    }
    if (words.size() != kWords) return Error{ErrorCode::InvalidValue, "word list: not 7776 words"};
    return WordList(std::move(words));
}

SecretBytes WordList::passphrase(Random& random, int count) const {
    assert(count >= 1 && count <= kMostWords);
    SecretBytes room(static_cast<std::size_t>(count) * (kLongestWord + 1));
    std::size_t size = 0;
    for (int drawn = 0; drawn < count; ++drawn) {
        if (drawn > 0) room.data()[size++] = ' ';
        const std::string& word = m_words[static_cast<std::size_t>(random.below(kWords))];
        std::copy(word.begin(), word.end(), room.data() + size);
        size += word.size();
    }
    return SecretBytes(room.view().substr(0, size));
}

} // namespace hedgerow
