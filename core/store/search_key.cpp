// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_key.h"

#include <unicode/locid.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace hedgerow {
namespace {

constexpr std::size_t kMostWords = 20'000;
constexpr std::size_t kLongestWord = 64;

struct WordHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const noexcept { return std::hash<std::string_view>{}(word); }
};

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string asciiKey(std::string_view text) {
    std::string key;
    key.reserve(text.size());
    for (const char c : text) {
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            if (!key.empty() && key.back() != ' ') key += ' ';
        } else {
            key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    if (!key.empty() && key.back() == ' ') key.pop_back();
    return key;
}

// One for all threads, which use it in turn: making one takes milliseconds, and reading ICU's rules for Chinese a tenth
// of a second.
std::mutex transliterating;

const icu::Transliterator& transliterator() {
    // Never destroyed: readySearchKeys() may still use it when the program ends.
    static const icu::Transliterator* const instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower()", UTRANS_FORWARD, status));
        if (U_FAILURE(status)) std::abort(); // ICU without its data: the program is not whole
        return made.release();
    }();
    return *instance;
}

// One word with letters beyond ASCII.
std::string latinKey(std::string_view utf8) {
    icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    {
        const std::lock_guard lock(transliterating);
        transliterator().transliterate(text);
    }
    text.toLower(icu::Locale::getRoot());
    std::string latin;
    text.toUTF8String(latin);
    return asciiKey(latin);
}

// Names and words come again and again, and ICU is slow.
using Words = std::unordered_map<std::string, std::string, WordHash, std::equal_to<>>;

Words& knownWords() {
    thread_local Words words;
    return words;
}

const std::string& knownLatinKey(std::string_view word) {
    Words& words = knownWords();
    if (const auto found = words.find(word); found != words.end()) return found->second;
    if (words.size() >= kMostWords) words.clear();
    return words.emplace(word, latinKey(word)).first->second;
}

} // namespace

// Words are taken one by one: no rule of ICU's looks beyond a space.
std::string searchKey(std::string_view utf8) {
    if (isAscii(utf8)) return asciiKey(utf8);
    std::string key;
    key.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = std::min(utf8.find(' ', at), utf8.size());
        const std::string_view word = utf8.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        if (!key.empty()) key += ' ';
        if (isAscii(word))
            key += asciiKey(word);
        else if (word.size() <= kLongestWord)
            key += knownLatinKey(word);
        else
            key += latinKey(word);
        if (!key.empty() && key.back() == ' ') key.pop_back(); // a word of marks alone
    }
    return key;
}

void readySearchKeys() {
    struct Reading {
        std::thread thread{[] { latinKey("漢"); }}; // the largest rules, and the others with them
        ~Reading() { thread.join(); }
    };
    static const Reading reading;
}

std::string searchKeyVersion() {
    UVersionInfo version;
    u_getVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    return text;
}

void forgetSearchKeys() {
    knownWords().clear();
}

} // namespace hedgerow
