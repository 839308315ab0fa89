// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

class Random;

// A list of words to draw passphrases from; five dice name one of its 7776 words. A value, any thread.
class WordList {
public:
    static constexpr std::size_t kWords = 7776;
    static constexpr int kUsualCount = 6; // 77 bits

    // One word a line, 7776 different ones, of one to nine bytes without blanks. InvalidValue.
    static Result<WordList> parse(std::string_view lines);

    // `count` words (1 to 12), each drawn evenly and for itself, with blanks between.
    SecretBytes passphrase(Random& random, int count = kUsualCount) const;

    const std::vector<std::string>& words() const { return m_words; }

private:
    explicit WordList(std::vector<std::string> words) : m_words(std::move(words)) {}
    std::vector<std::string> m_words;
};

} // namespace hedgerow
