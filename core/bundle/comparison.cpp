// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/comparison.h"

#include <sodium.h>

#include <algorithm>
#include <vector>

namespace hedgerow::bundle {
namespace {

constexpr std::string_view kDomain = "hedgerow comparison 1\n";
constexpr int kRounds = 65536;

constexpr std::array<Emoji, 64> kEmoji{{
    {"🐘", "elephant"},  {"🐌", "snail"},      {"🐍", "snake"},        {"🐢", "turtle"},  {"🐙", "octopus"},
    {"🐝", "bee"},       {"🐧", "penguin"},    {"🐳", "whale"},        {"🐎", "horse"},   {"🐓", "rooster"},
    {"🐪", "camel"},     {"🐇", "rabbit"},     {"🐸", "frog"},         {"🐠", "fish"},    {"🌵", "cactus"},
    {"🌻", "sunflower"}, {"🌲", "tree"},       {"🍄", "mushroom"},     {"🍎", "apple"},   {"🍌", "banana"},
    {"🍇", "grapes"},    {"🍒", "cherries"},   {"🍍", "pineapple"},    {"🌽", "corn"},    {"🍞", "bread"},
    {"🍕", "pizza"},     {"🎂", "cake"},       {"🍀", "clover"},       {"🔑", "key"},     {"🔔", "bell"},
    {"🔨", "hammer"},    {"💡", "light bulb"}, {"🎈", "balloon"},      {"🎁", "gift"},    {"🎩", "hat"},
    {"👑", "crown"},     {"👓", "glasses"},    {"👞", "shoe"},         {"👕", "shirt"},   {"☔", "umbrella"},
    {"📷", "camera"},    {"📞", "telephone"},  {"⏰", "alarm clock"},  {"📖", "book"},    {"🎸", "guitar"},
    {"🎺", "trumpet"},   {"🎲", "die"},        {"⚽", "football"},     {"🏆", "trophy"},  {"🚲", "bicycle"},
    {"🚗", "car"},       {"🚀", "rocket"},     {"⛵", "sailing boat"}, {"🚂", "train"},   {"🚜", "tractor"},
    {"⚓", "anchor"},    {"🏠", "house"},      {"⛺", "tent"},         {"🌋", "volcano"}, {"🌈", "rainbow"},
    {"⭐", "star"},      {"⛄", "snowman"},    {"🔥", "fire"},         {"👻", "ghost"},
}};

using Hash = std::array<std::uint8_t, 64>;

// BLAKE2b-512 of the domain and both keys, then again and again of the last hash and both keys.
Hash stretchedHash(const SigningKey& signingKey, const age::Recipient& recipient) {
    std::array<std::uint8_t, 64> keys;
    std::ranges::copy(recipient.key(), std::ranges::copy(signingKey, keys.begin()).out);
    std::vector<std::uint8_t> first(kDomain.begin(), kDomain.end());
    first.insert(first.end(), keys.begin(), keys.end());
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), first.data(), first.size(), nullptr, 0);
    std::array<std::uint8_t, 128> message;
    std::ranges::copy(keys, message.begin() + 64);
    for (int round = 0; round < kRounds; ++round) {
        std::ranges::copy(hash, message.begin());
        crypto_generichash(hash.data(), hash.size(), message.data(), message.size(), nullptr, 0);
    }
    return hash;
}

// Divides a big-endian number in place and gives the remainder.
std::size_t divide(std::span<std::uint8_t> number, std::size_t divisor) {
    std::size_t rest = 0;
    for (std::uint8_t& digit : number) {
        rest = rest << 8 | digit;
        digit = static_cast<std::uint8_t>(rest / divisor);
        rest %= divisor;
    }
    return rest;
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Lower-case letters and hyphens, which some words have, in runs; anything else parts them.
std::vector<std::string> wordsIn(std::string_view text) {
    std::vector<std::string> words;
    bool isInside = false;
    for (const char c : text) {
        const char lower = lowered(c);
        const bool isPart = (lower >= 'a' && lower <= 'z') || lower == '-';
        if (isPart && !isInside) words.emplace_back();
        if (isPart) words.back() += lower;
        isInside = isPart;
    }
    std::erase(words, "-"); // a dash between words
    return words;
}

} // namespace

std::string Comparison::spokenWords() const {
    std::string all;
    for (const std::string& word : words) all.append(all.empty() ? "" : " ").append(word);
    return all;
}

Comparison comparison(const SigningKey& signingKey, const age::Recipient& recipient, const WordList& words) {
    Hash hash = stretchedHash(signingKey, recipient);
    Comparison result;
    for (std::string& word : result.words) word = words.words()[divide(std::span(hash).first(16), WordList::kWords)];
    for (std::size_t i = 0; i < result.emoji.size(); ++i) {
        const std::size_t bit = 16 * 8 + i * 6;
        const unsigned two = static_cast<unsigned>(hash[bit / 8]) << 8 | hash[bit / 8 + 1];
        result.emoji[i] = kEmoji[two >> (10 - bit % 8) & 63U];
    }
    return result;
}

bool isSaidAs(const Comparison& comparison, std::string_view typed) {
    const auto words = wordsIn(typed);
    return std::ranges::equal(words, comparison.words);
}

std::span<const Emoji> allEmoji() {
    return kEmoji;
}

} // namespace hedgerow::bundle
