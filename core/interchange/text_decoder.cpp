// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/text_decoder.h"

#include "core/interchange/icu_converter.h"
#include "core/interchange/legacy_encoding.h"

#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace hedgerow {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

constexpr std::array<std::string_view, 20> kOffered{
    "UTF-8",        "windows-1252", "macintosh",    "IBM850",       "ISO-8859-15",  "windows-1250", "windows-1251",
    "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "IBM852",       "KOI8-R",
    "UTF-16LE",     "UTF-16BE",     "GB18030",      "Big5",         "Shift_JIS",    "EUC-KR"};

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};
using namespace std::string_view_literals;
constexpr std::array kMarks{Mark{"\xFF\xFE\x00\x00"sv, "UTF-32LE"}, Mark{"\x00\x00\xFE\xFF"sv, "UTF-32BE"},
                            Mark{"\xFF\xFE"sv, "UTF-16LE"}, Mark{"\xFE\xFF"sv, "UTF-16BE"}};

struct Magic {
    std::string_view bytes;
    std::string_view what;
};
constexpr std::array kNoText{Magic{"PK\x03\x04"sv, "a zipped file, such as .xlsx or .ods, is not CSV"},
                             Magic{"\xD0\xCF\x11\xE0"sv, "an .xls file is not CSV"},
                             Magic{"%PDF-"sv, "a PDF is not CSV"},
                             Magic{"SQLite format 3\0"sv, "a database is not CSV"},
                             Magic{"age-encryption.org/v1"sv, "an encrypted file is not CSV"}};

std::size_t asciiEnd(std::string_view text, std::size_t at) {
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t block;
        std::memcpy(&block, text.data() + at, 8);
        if (block & 0x8080808080808080U) break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

struct Utf8Count {
    std::size_t valid = 0; // sequences of two to four bytes
    std::size_t invalid = 0;
};

// Visits every character that is not ASCII with (begin, end, isValid).
template <class Visit>
void visitUtf8(std::string_view text, Visit visit) {
    for (std::size_t at = asciiEnd(text, 0); at < text.size(); at = asciiEnd(text, at)) {
        const std::size_t begin = at;
        std::size_t i = at;
        UChar32 c = 0;
        U8_NEXT(text.data(), i, text.size(), c);
        at = i;
        visit(begin, at, c >= 0);
    }
}

Utf8Count countUtf8(std::string_view text) {
    Utf8Count count;
    visitUtf8(text, [&](std::size_t, std::size_t, bool isValid) { ++(isValid ? count.valid : count.invalid); });
    return count;
}

void replaceInvalid(DecodedText& decoded, std::string_view bytes) {
    std::string& text = decoded.text;
    text.reserve(bytes.size() + 64);
    std::size_t copied = 0;
    visitUtf8(bytes, [&](std::size_t begin, std::size_t end, bool isValid) {
        if (isValid) return;
        text.append(bytes.substr(copied, begin - copied));
        if (decoded.replaced++ == 0) decoded.firstReplaced = text.size();
        text.append(kReplacement);
        copied = end;
    });
    text.append(bytes.substr(copied));
}

std::string toUtf8(std::u16string_view text) {
    std::string result;
    result.resize(text.size() * 3);
    std::int32_t size = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(result.data(), static_cast<std::int32_t>(result.size()), &size, text.data(),
                       static_cast<std::int32_t>(text.size()), 0xFFFD, nullptr, &status);
    result.resize(U_FAILURE(status) ? 0 : static_cast<std::size_t>(size));
    return result;
}

Result<DecodedText> decodedBy(std::string_view encoding, std::string_view bytes, bool isGuessed) {
    auto converter = IcuConverter::open(std::string(encoding));
    if (!converter) return {ErrorCode::InvalidValue, "unknown encoding " + std::string(encoding)};
    DecodedText result{{}, std::string(encoding), isGuessed};
    result.text.reserve(bytes.size() + bytes.size() / 8);
    for (bool isLast = bytes.empty(); !isLast;) { // in pieces: UTF-16 of all of it at once would treble the memory
        const std::string_view piece = bytes.substr(0, kPiece);
        bytes.remove_prefix(piece.size());
        isLast = bytes.empty();
        const std::u16string text = converter->decode(piece, isLast);
        if (const auto first = converter->firstReplaced(); first && result.replaced == 0)
            result.firstReplaced = result.text.size() + toUtf8(std::u16string_view(text).substr(0, *first)).size();
        result.replaced += converter->replaced();
        result.text += toUtf8(text);
    }
    if (result.text.starts_with(kUtf8Mark)) {
        result.text.erase(0, kUtf8Mark.size());
        result.firstReplaced -= std::min(result.firstReplaced, kUtf8Mark.size());
    }
    return result;
}

// UTF-16 without a mark: every line end is a whole unit, and the other half of ASCII units is NUL.
std::optional<std::string_view> unmarkedUtf16(std::string_view bytes) {
    if (bytes.size() < 4 || bytes.size() % 2 != 0) return std::nullopt;
    const std::string_view head = bytes.substr(0, 64 * 1024);
    std::array<std::size_t, 2> nuls{};
    std::array<std::size_t, 2> lineEnds{}; // LF at an even offset followed by NUL; at an odd one after NUL
    std::size_t allLineEnds = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0') ++nuls[i % 2];
        if (head[i] != '\n' && head[i] != '\r') continue;
        ++allLineEnds;
        if (i % 2 == 0 && i + 1 < head.size() && head[i + 1] == '\0') ++lineEnds[0];
        if (i % 2 == 1 && head[i - 1] == '\0') ++lineEnds[1];
    }
    const std::size_t units = head.size() / 2;
    const auto fits = [&](std::size_t littleEndian) {
        const std::size_t high = nuls[1 - littleEndian];
        const std::size_t low = nuls[littleEndian];
        const std::size_t needed = allLineEnds ? units / 20 : units / 3;
        return high > needed && low * 20 <= high && lineEnds[littleEndian] * 10 >= allLineEnds * 9;
    };
    if (fits(0)) return "UTF-16LE";
    if (fits(1)) return "UTF-16BE";
    return std::nullopt;
}

DecodedText asUtf8(std::string bytes, const Utf8Count& count, bool isForced) {
    DecodedText result{{}, "UTF-8", count.invalid > 0 && !isForced};
    if (count.invalid > 0)
        replaceInvalid(result, bytes);
    else
        result.text = std::move(bytes);
    return result;
}

bool isUtf8Name(std::string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    const char* canonical = ucnv_getStandardName(std::string(name).c_str(), "IANA", &status);
    return canonical && std::string_view(canonical) == "UTF-8";
}

bool isMostlyUtf8(const Utf8Count& count) {
    return count.invalid == 0 || count.valid >= 2 * count.invalid;
}

} // namespace

std::span<const std::string_view> offeredEncodings() {
    return kOffered;
}

Result<DecodedText> decodeText(std::string bytes, std::string_view forced) {
    for (const Magic& magic : kNoText)
        if (bytes.starts_with(magic.bytes)) return {ErrorCode::InvalidValue, std::string(magic.what)};
    if (!forced.empty() && !isUtf8Name(forced)) {
        // What calls itself UTF-16 may still carry its mark; ICU drops it.
        return decodedBy(forced, bytes, false);
    }
    if (forced.empty()) {
        for (const Mark& mark : kMarks)
            if (bytes.starts_with(mark.bytes))
                return decodedBy(mark.encoding, std::string_view(bytes).substr(mark.bytes.size()), false);
        if (const auto utf16 = unmarkedUtf16(bytes)) return decodedBy(*utf16, bytes, true);
    }
    if (bytes.starts_with(kUtf8Mark)) bytes.erase(0, kUtf8Mark.size());
    const Utf8Count count = countUtf8(bytes);
    if (!forced.empty() || isMostlyUtf8(count)) return asUtf8(std::move(bytes), count, !forced.empty());
    return decodedBy(likelyLegacyEncoding(bytes), bytes, true);
}

} // namespace hedgerow
