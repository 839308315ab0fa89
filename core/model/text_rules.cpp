// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text_rules.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace hedgerow {
namespace {

enum class Shape { Name, Line, Text };

constexpr UChar32 kSoftHyphen = 0xAD;
constexpr UChar32 kZeroWidthNonJoiner = 0x200C;
constexpr UChar32 kZeroWidthJoiner = 0x200D;

bool isJoiner(UChar32 c) {
    return c == kZeroWidthNonJoiner || c == kZeroWidthJoiner;
}

// The code point at `at`, which moves on; negative: not UTF-8.
UChar32 next(std::string_view text, std::size_t& at) {
    UChar32 c = 0;
    auto i = static_cast<std::int32_t>(at);
    U8_NEXT(text.data(), i, static_cast<std::int32_t>(text.size()), c);
    at = static_cast<std::size_t>(i);
    return c;
}

bool isPlainAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
}

// Written before U+0300, where composition begins: always in NFC.
bool isComposed(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xCC; });
}

bool isControl(UChar32 c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

// Invisible in a line, or able to change the order in which it is shown. Variation selectors and joiners are not among
// them.
bool isInvisible(UChar32 c) {
    if (c >= 0xC0 && c < 0x250) return false; // Latin letters
    if (c == 0x2028 || c == 0x2029) return true;
    if (u_charType(c) == U_FORMAT_CHAR)
        return !isJoiner(c) && !(c >= 0x0600 && c <= 0x0605) && c != 0x06DD && c != 0x070F;
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0x3164 || c == 0xFFA0 || c == 0x115F ||
           c == 0x1160;
}

// Whether a joiner beside this character has work to do.
bool takesJoiner(UChar32 c) {
    if (c < 0 || isJoiner(c) || u_isUWhiteSpace(c)) return false;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return c >= 0x80 && script != USCRIPT_LATIN && script != USCRIPT_GREEK && script != USCRIPT_CYRILLIC;
}

// One line: white space of any kind, in runs, becomes one space.
Result<std::string> oneLine(std::string_view text, Shape shape) {
    std::string line;
    line.reserve(text.size());
    bool gap = false;
    UChar32 previous = -1;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const UChar32 c = next(text, at);
        if (c < 0) return {ErrorCode::InvalidValue, std::string(kNotUtf8)};
        if (c > 0x20 && c < 0x7F) { // most of all text
            if (gap) line += ' ';
            gap = false;
            line += static_cast<char>(c);
            previous = c;
            continue;
        }
        const bool breaksLine = shape == Shape::Line && ((c >= 0x09 && c <= 0x0D) || c == 0x2028 || c == 0x2029);
        if (breaksLine || (u_isUWhiteSpace(c) && !isControl(c) && c != 0x2028 && c != 0x2029)) {
            gap = !line.empty();
            previous = ' ';
            continue;
        }
        if (c == kSoftHyphen) continue; // web pages leave it behind
        if (isControl(c) || isInvisible(c)) return {ErrorCode::InvalidValue, std::string(kForbiddenCharacter)};
        if (isJoiner(c)) {
            std::size_t ahead = at;
            const UChar32 following = ahead < text.size() ? next(text, ahead) : -1;
            if (!takesJoiner(previous) || !takesJoiner(following))
                return {ErrorCode::InvalidValue, std::string(kForbiddenCharacter)};
        }
        if (gap) line += ' ';
        gap = false;
        line.append(text.substr(begin, at - begin));
        previous = c;
    }
    return line;
}

bool isTextSpace(UChar32 c) {
    return u_isUWhiteSpace(c) != 0;
}

// Many lines: CR LF and CR become LF, white space at both ends goes.
Result<std::string> manyLines(std::string_view text) {
    std::string lines;
    lines.reserve(text.size());
    std::size_t end = 0; // of what is not white space
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        UChar32 c = next(text, at);
        if (c < 0) return {ErrorCode::InvalidValue, std::string(kNotUtf8)};
        if (c == 0xFEFF) continue;
        if (c == '\r') {
            if (at < text.size() && text[at] == '\n') continue;
            c = '\n';
        }
        if ((isControl(c) && c != '\n' && c != '\t') || (c & 0xFFFE) == 0xFFFE)
            return {ErrorCode::InvalidValue, std::string(kForbiddenCharacter)};
        if (lines.empty() && isTextSpace(c)) continue;
        if (c == '\n')
            lines += '\n';
        else
            lines.append(text.substr(begin, at - begin));
        if (!isTextSpace(c)) end = lines.size();
    }
    lines.resize(end);
    return lines;
}

Result<std::string> composed(std::string text) {
    if (isComposed(text)) return text;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return {ErrorCode::Failed, "ICU has no normalisation data"};
    const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
    if (nfc->isNormalizedUTF8(piece, status) && U_SUCCESS(status)) return text;
    std::string result;
    icu::StringByteSink<std::string> sink(&result, static_cast<std::int32_t>(text.size()));
    status = U_ZERO_ERROR;
    nfc->normalizeUTF8(0, piece, sink, nullptr, status);
    if (U_FAILURE(status)) return {ErrorCode::Failed, u_errorName(status)};
    return result;
}

Result<std::string> clean(std::string_view text, Shape shape, std::size_t limit) {
    // White space around it may be long; anything longer than that is not looked at.
    if (text.size() > 8 * limit) return {ErrorCode::InvalidValue, std::string(kTextTooLong)};
    if (isPlainAscii(text) && (shape == Shape::Text || text.find("  ") == std::string_view::npos)) {
        const std::string_view tidy = trimmed(text, " ");
        if (tidy.size() > limit) return {ErrorCode::InvalidValue, std::string(kTextTooLong)};
        return std::string(tidy);
    }
    Result<std::string> tidy = shape == Shape::Text ? manyLines(text) : oneLine(text, shape);
    if (!tidy) return tidy;
    Result<std::string> result = composed(std::move(*tidy));
    if (result && result->size() > limit) return {ErrorCode::InvalidValue, std::string(kTextTooLong)};
    return result;
}

} // namespace

std::string_view trimmed(std::string_view text, std::string_view space) {
    const std::size_t begin = text.find_first_not_of(space);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

Result<std::string> cleanName(std::string_view text) {
    return clean(text, Shape::Name, kMaxNameBytes);
}

Result<std::string> cleanLine(std::string_view text) {
    return clean(text, Shape::Line, kMaxLineBytes);
}

Result<std::string> cleanText(std::string_view text) {
    return clean(text, Shape::Text, kMaxTextBytes);
}

} // namespace hedgerow
