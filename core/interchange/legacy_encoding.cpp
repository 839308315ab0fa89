// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/legacy_encoding.h"

#include "core/interchange/icu_converter.h"

#include <uchardet/uchardet.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace hedgerow {
namespace {

constexpr std::size_t kSampleBytes = 64 * 1024;
constexpr std::string_view kWestern = "windows-1252";

struct Hint {
    std::string_view detected; // by uchardet
    std::string_view encoding; // of the family that spreadsheets really write
};
constexpr std::array kHints{
    Hint{"ISO-8859-2", "windows-1250"},
    Hint{"WINDOWS-1250", "windows-1250"},
    Hint{"ISO-8859-16", "windows-1250"},
    Hint{"WINDOWS-1251", "windows-1251"},
    Hint{"ISO-8859-5", "ISO-8859-5"},
    Hint{"KOI8-R", "KOI8-R"},
    Hint{"IBM866", "IBM866"},
    Hint{"IBM855", "IBM855"},
    Hint{"MAC-CYRILLIC", "x-mac-cyrillic"},
    Hint{"WINDOWS-1253", "windows-1253"},
    Hint{"ISO-8859-7", "windows-1253"},
    Hint{"ISO-8859-9", "windows-1254"},
    Hint{"WINDOWS-1255", "windows-1255"},
    Hint{"ISO-8859-8", "windows-1255"},
    Hint{"WINDOWS-1256", "windows-1256"},
    Hint{"ISO-8859-6", "ISO-8859-6"},
    Hint{"WINDOWS-1257", "windows-1257"},
    Hint{"ISO-8859-13", "windows-1257"},
    Hint{"ISO-8859-4", "windows-1257"},
    Hint{"WINDOWS-1258", "windows-1258"},
    Hint{"TIS-620", "TIS-620"},
    Hint{"IBM852", "IBM852"},
    Hint{"MAC-CENTRALEUROPE", "x-mac-centraleurroman"},
    Hint{"SHIFT_JIS", "Shift_JIS"},
    Hint{"EUC-JP", "EUC-JP"},
    Hint{"EUC-KR", "EUC-KR"},
    Hint{"UHC", "windows-949"},
    Hint{"GB18030", "GB18030"},
    Hint{"BIG5", "Big5"},
};

bool isHigh(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

// The lines that say something about the encoding.
std::string sample(std::string_view bytes) {
    std::string result;
    while (!bytes.empty() && result.size() < kSampleBytes) {
        const auto high = std::ranges::find_if(bytes, isHigh);
        if (high == bytes.end()) break;
        const auto at = static_cast<std::size_t>(high - bytes.begin());
        const std::size_t before = bytes.find_last_of("\r\n", at);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = std::min({bytes.find_first_of("\r\n", at), bytes.size(), begin + kSampleBytes});
        result.append(bytes.substr(begin, end - begin));
        result += '\n';
        bytes.remove_prefix(std::max(end, at + 1));
    }
    return result;
}

std::optional<std::string_view> hinted(std::string_view bytes) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (!detector || uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0) return std::nullopt;
    uchardet_data_end(detector.get());
    const std::string_view name = uchardet_get_charset(detector.get());
    for (const Hint& hint : kHints)
        if (hint.detected == name) return hint.encoding;
    return std::nullopt;
}

bool isAsciiLetter(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// The accented letters that names and words of western Europe are written with.
bool isCommonWestern(char16_t c) {
    static constexpr std::u16string_view kLetters = u"äöüßéèêëàâáçñíìîïóòôõúùûåæøãÄÖÜÉÈÀÁÇÑÍÓÚÅÆØœ";
    return kLetters.find(c) != std::u16string_view::npos;
}

bool isLatin(char16_t c) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status) == USCRIPT_LATIN;
}

// How much a character between two others looks like part of a word.
int likeness(char16_t before, char16_t c, char16_t after) {
    const bool insideWord = u_isalpha(before) || u_isalpha(after);
    if (c == 0xFFFD || (c >= 0x80 && c < 0xA0)) return -8;
    if (u_charType(c) == U_PRIVATE_USE_CHAR) return -4;
    if (!u_isalpha(c)) return isAsciiLetter(before) && isAsciiLetter(after) && c != 0x2019 ? -4 : 0;
    if (isLatin(c)) {
        if (before >= 0x80 && after >= 0x80 && u_isalpha(before) && u_isalpha(after))
            return -3; // no word has three in a row
        if (u_isupper(c) && u_islower(before)) return -3;
        if (u_islower(c) && u_isupper(before) && u_isupper(after)) return -2;
        if (!insideWord) return 0;
        return isCommonWestern(c) ? 2 : 1;
    }
    if (isAsciiLetter(before) || isAsciiLetter(after)) return -3; // scripts mixed within one word
    if (u_isupper(c) && u_islower(before)) return -3;
    return insideWord ? 2 : 0;
}

int likeness(std::u16string_view text) {
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] >= 0x80) sum += likeness(i ? text[i - 1] : u' ', text[i], i + 1 < text.size() ? text[i + 1] : u' ');
    return sum;
}

} // namespace

std::string likelyLegacyEncoding(std::string_view bytes) {
    const std::string lines = sample(bytes);
    std::array<std::string_view, 4> candidates{kWestern, "macintosh", "IBM850", kWestern};
    if (const auto hint = hinted(lines)) candidates[3] = *hint;
    std::string_view best = kWestern;
    std::optional<int> bestScore;
    for (const std::string_view candidate : candidates) {
        auto converter = IcuConverter::open(std::string(candidate));
        if (!converter) continue;
        const int score = likeness(converter->decode(lines));
        if (bestScore && score <= *bestScore) continue;
        best = candidate;
        bestScore = score;
    }
    return std::string(best);
}

} // namespace hedgerow
