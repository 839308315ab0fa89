// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/note_words.h"

#include "core/store/search_key.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::size_t kBeforeMatch = 60;

bool isKeyByte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// What stands between words in a text: ASCII that is no letter or digit. Signs beyond ASCII stay with their word; its
// key is taken apart again.
bool isBetweenWords(char c) {
    const bool isLetter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return !isLetter && static_cast<unsigned char>(c) < 0x80;
}

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

bool startsOneOf(std::string_view word, std::span<const std::string> words) {
    const std::vector<std::string> parts = typedWords(word);
    return std::ranges::any_of(parts, [&](const std::string& part) {
        return std::ranges::any_of(words, [&](const std::string& wanted) { return part.starts_with(wanted); });
    });
}

// One word of many letters costs little; the key of each is kept by searchKey().
std::optional<std::pair<std::size_t, std::size_t>> firstMatch(std::string_view text,
                                                              std::span<const std::string> words) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (isBetweenWords(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && !isBetweenWords(text[end])) ++end;
        if (startsOneOf(text.substr(at, end - at), words)) return std::pair(at, end - at);
        at = end;
    }
    return std::nullopt;
}

bool endsSentence(std::string_view text, std::size_t at) {
    if (text[at] == '\n') return true;
    const bool isMark = text[at] == '.' || text[at] == '!' || text[at] == '?';
    return isMark && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n');
}

} // namespace

std::vector<std::string> typedWords(std::string_view typed) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : searchKey(typed) + ' ') {
        if (isKeyByte(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

std::optional<Excerpt> excerptWith(std::string_view text, std::span<const std::string> words) {
    const auto match = firstMatch(text, words);
    if (!match) return std::nullopt;
    const auto [at, length] = *match;
    std::size_t begin = at;
    while (begin > 0 && !endsSentence(text, begin - 1)) --begin;
    while (begin < at && (text[begin] == ' ' || text[begin] == '\t')) ++begin;
    std::size_t end = at + length;
    while (end < text.size() && !endsSentence(text, end)) ++end;
    if (end < text.size() && text[end] != '\n') ++end; // with its full stop

    Excerpt excerpt;
    if (end - begin > kExcerptBytes && at - begin > kBeforeMatch) {
        begin = at - kBeforeMatch;
        while (begin < at && (isContinuation(text[begin]) || text[begin - 1] != ' ')) ++begin;
        excerpt.sentence = kEllipsis;
    }
    const std::size_t most = std::max(begin + kExcerptBytes, at + length);
    const bool isCut = end > most;
    if (isCut) {
        end = most;
        while (end > at + length && (isContinuation(text[end]) || text[end] != ' ')) --end;
    }
    excerpt.matchAt = excerpt.sentence.size() + (at - begin);
    excerpt.matchLength = length;
    excerpt.sentence.append(text.substr(begin, end - begin));
    if (isCut) excerpt.sentence += kEllipsis;
    std::ranges::replace(excerpt.sentence, '\n', ' ');
    std::ranges::replace(excerpt.sentence, '\t', ' ');
    return excerpt;
}

} // namespace hedgerow
