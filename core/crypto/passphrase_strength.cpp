// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase_strength.h"

#include "core/crypto/passphrase.h"

#include <zxcvbn.h>

#include <algorithm>
#include <string_view>

namespace hedgerow {
namespace {

// A guess costs 256 MiB and a second of a processor: 2⁴⁰ of them are 35,000 years of one, 2⁵⁵ are a billion.
constexpr double kFairBits = 38;
constexpr double kGoodBits = 52;
constexpr double kStrongBits = 66;

// Its dictionary has few of the words that people choose from, none of other languages, and takes the others for random
// letters: of several words each counts for one of 16,384 at most.
constexpr double kBitsOfAWord = 14;

double bitsOf(std::string_view text) {
    if (text.empty()) return 0;
    SecretBytes ended(text.size() + 1);
    std::copy(text.begin(), text.end(), ended.data());
    ended.data()[text.size()] = 0;
    return ZxcvbnMatch(reinterpret_cast<const char*>(ended.data()), nullptr, nullptr);
}

bool isOfLetters(std::string_view word) {
    return std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

} // namespace

double passphraseBits(const SecretBytes& passphrase) {
    const std::string_view whole = passphrase.view().substr(0, kLongestPassphrase);
    const double estimate = bitsOf(whole);
    if (whole.find(' ') == std::string_view::npos) return estimate;
    double words = 0;
    for (std::string_view rest = whole; !rest.empty();) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        words += isOfLetters(word) ? std::min(bitsOf(word), kBitsOfAWord) : bitsOf(word);
    }
    return std::min(estimate, words);
}

PassphraseStrength passphraseStrength(const SecretBytes& passphrase) {
    const double bits = passphraseBits(passphrase);
    if (bits < kFairBits) return PassphraseStrength::Weak;
    if (bits < kGoodBits) return PassphraseStrength::Fair;
    return bits < kStrongBits ? PassphraseStrength::Good : PassphraseStrength::Strong;
}

} // namespace hedgerow
