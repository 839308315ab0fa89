// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_key.h"

#include <unicode/locid.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace hedgerow {
namespace {

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

const icu::Transliterator& transliterator() {
    // Making one takes milliseconds and a transliterator is not shared between threads.
    thread_local const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower()", UTRANS_FORWARD, status));
        if (U_FAILURE(status)) std::abort(); // ICU without its data: the program is not whole
        return made;
    }();
    return *instance;
}

} // namespace

std::string searchKey(std::string_view utf8) {
    if (isAscii(utf8)) return asciiKey(utf8);
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    transliterator().transliterate(text);
    text.toLower(icu::Locale::getRoot());
    std::string latin;
    text.toUTF8String(latin);
    return asciiKey(latin);
}

} // namespace hedgerow
