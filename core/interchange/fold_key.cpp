// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/fold_key.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

struct Plain {
    UChar32 letter;
    std::string_view ascii;
};
// Letters that do not decompose.
constexpr std::array kPlain{Plain{0xDF, "ss"}, Plain{0xE6, "ae"}, Plain{0xF8, "o"},
                            Plain{0xF0, "d"},  Plain{0xFE, "th"}, Plain{0x111, "d"},
                            Plain{0x131, "i"}, Plain{0x142, "l"}, Plain{0x153, "oe"}};

std::string foldAscii(std::string_view text) {
    std::string key;
    key.reserve(text.size());
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key += c;
        else if (c >= 'A' && c <= 'Z')
            key += static_cast<char>(c - 'A' + 'a');
    }
    return key;
}

} // namespace

std::string foldKey(std::string_view text) {
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return foldAscii(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
    if (U_FAILURE(status)) return foldAscii(text);
    const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    const icu::UnicodeString apart = nfkd->normalize(source, status);
    icu::UnicodeString folded;
    for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = u_tolower(apart.char32At(i));
        const auto plain = std::ranges::find(kPlain, c, &Plain::letter);
        if (plain != kPlain.end())
            folded.append(
                icu::UnicodeString::fromUTF8({plain->ascii.data(), static_cast<std::int32_t>(plain->ascii.size())}));
        else if (u_isalnum(c))
            folded.append(c);
    }
    std::string key;
    folded.toUTF8String(key);
    return key;
}

} // namespace hedgerow
