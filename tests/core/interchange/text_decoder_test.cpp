// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/text_decoder.h"

#include "core/interchange/icu_converter.h"
#include "tests/core/interchange/sheet_support.h"

namespace hedgerow {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

DecodedText decoded(std::string bytes, std::string_view forced = {}) {
    auto text = decodeText(std::move(bytes), forced);
    EXPECT_TRUE(text.ok()) << (text.ok() ? "" : text.error().detail);
    return text.ok() ? *text : DecodedText{};
}

TEST(TextDecoder, AsciiAndUtf8AreCertain) {
    EXPECT_EQ(decoded("Anna").encoding, "UTF-8");
    const DecodedText text = decoded("Zoé Łukasiewicz");
    EXPECT_EQ(text.text, "Zoé Łukasiewicz");
    EXPECT_EQ(text.encoding, "UTF-8");
    EXPECT_FALSE(text.isGuessed);
}

TEST(TextDecoder, EmptyIsEmpty) {
    EXPECT_EQ(decoded("").text, "");
    EXPECT_EQ(decoded("", "windows-1252").text, "");
}

TEST(TextDecoder, ByteOrderMarksDecideAndGo) {
    EXPECT_EQ(decoded("\xEF\xBB\xBFZoé").text, "Zoé");
    const DecodedText little = decoded("\xFF\xFEZ\0o\0\xE9\0"s);
    EXPECT_EQ(little.text, "Zoé");
    EXPECT_EQ(little.encoding, "UTF-16LE");
    EXPECT_FALSE(little.isGuessed);
    const DecodedText big = decoded("\xFE\xFF\0Z\0o\0\xE9"s);
    EXPECT_EQ(big.text, "Zoé");
    EXPECT_EQ(big.encoding, "UTF-16BE");
    EXPECT_EQ(decoded("\xFF\xFE\0\0Z\0\0\0\x42\xF4\x01\0"s).text, "Z\U0001F442");
}

TEST(TextDecoder, Utf16WithoutMarkIsRecognised) {
    const DecodedText little = decoded("a\0;\0\x18\x04\n\0b\0;\0\x19\x04\n\0"s);
    EXPECT_EQ(little.text, "a;И\nb;Й\n");
    EXPECT_EQ(little.encoding, "UTF-16LE");
    EXPECT_TRUE(little.isGuessed);
    EXPECT_EQ(decoded("\0a\0;\0\xE9\0\n\0b\0;\0c\0\n"s).text, "a;é\nb;c\n");
}

TEST(TextDecoder, NulBytesAloneAreNotUtf16) {
    EXPECT_EQ(decoded("a;b\nA\0;cc\n"s).text, "a;b\nA\0;cc\n"s);
    EXPECT_EQ(decoded("a;b\r\nA\0;c\r\n"s).encoding, "UTF-8");
}

TEST(TextDecoder, Latin1IsReadAsWindows1252) {
    const DecodedText text = decoded("Name;Ort\nM\xFCller;K\xF6ln\nNu\xF1o;Mil\xE1n\n\x93quoted\x94;x\n");
    EXPECT_EQ(text.text, "Name;Ort\nMüller;Köln\nNuño;Milán\n“quoted”;x\n");
    EXPECT_EQ(text.encoding, "windows-1252");
    EXPECT_TRUE(text.isGuessed);
}

TEST(TextDecoder, OneAccentedLetterIsEnoughForWindows1252) {
    EXPECT_EQ(decoded("Name\nM\xFCller\n").text, "Name\nMüller\n");
    EXPECT_EQ(decoded("Name\nNu\xF1"
                      "ez\n")
                  .text,
              "Name\nNuñez\n");
}

TEST(TextDecoder, OtherAlphabetsAreRecognised) {
    // "Иван Петров", "Мария Смирнова" and so on in windows-1251
    const DecodedText russian =
        decoded("\xC8\xEC\xFF;\xCE\xF2\xE4\xE5\xEB\n\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2;"
                "\xD1\xEA\xEB\xE0\xE4\n\xCC\xE0\xF0\xE8\xFF \xD1\xEC\xE8\xF0\xED\xEE\xE2\xE0;\xD1\xEA\xEB\xE0\xE4\n");
    EXPECT_EQ(russian.text, "Имя;Отдел\nИван Петров;Склад\nМария Смирнова;Склад\n");
    EXPECT_TRUE(russian.isGuessed);
}

TEST(TextDecoder, MacRomanAndCp850AreTriedToo) {
    EXPECT_NE(decoded(dataFile("mac_roman.csv")).text.find("Comptabilité"), std::string::npos);
    EXPECT_NE(decoded(dataFile("cp850.csv")).text.find("Réception"), std::string::npos);
}

TEST(TextDecoder, TheEncodingCanBeForced) {
    EXPECT_EQ(decoded("M\x9Fller", "macintosh").text, "Müller");
    EXPECT_EQ(decoded("M\x81ller", "IBM850").text, "Müller");
    EXPECT_EQ(decoded("Pawe\xB3", "windows-1250").text, "Paweł");
    EXPECT_FALSE(decoded("M\x9Fller", "macintosh").isGuessed);
    EXPECT_EQ(decoded("Zo\xC3\xA9", "windows-1252").text, "ZoÃ©");
    EXPECT_EQ(decoded("\xFF\xFEZ\0o\0"s, "UTF-16LE").text, "Zo");
}

TEST(TextDecoder, AnUnknownEncodingIsRefused) {
    const auto text = decodeText("Anna", "klingon-8");
    ASSERT_FALSE(text.ok());
    EXPECT_EQ(text.error().code, ErrorCode::InvalidValue);
}

TEST(TextDecoder, EveryOfferedEncodingIsKnown) {
    for (const std::string_view name : offeredEncodings()) {
        EXPECT_TRUE(decodeText("Anna;Berg\n", name).ok()) << name;
        EXPECT_TRUE(IcuConverter::open(std::string(name))) << name;
    }
}

TEST(TextDecoder, DamageInUtf8StaysVisible) {
    const DecodedText text = decoded("Zoé;Jürgen;Łukasz;Çağla;Özgür\nA\xFF"
                                     "B\n");
    EXPECT_EQ(text.encoding, "UTF-8");
    EXPECT_EQ(text.replaced, 1U);
    EXPECT_TRUE(text.text.ends_with("A\uFFFD"
                                    "B\n"));
}

TEST(TextDecoder, WhatIsCalledUtf8AndIsNotIsGuessed) {
    const DecodedText marked = decoded("\xEF\xBB\xBFM\xFCller;K\xF6ln\n");
    EXPECT_EQ(marked.text, "Müller;Köln\n");
    EXPECT_TRUE(marked.isGuessed);
}

TEST(TextDecoder, WhatIsForcedIsNeverOverruled) {
    const DecodedText text = decoded("Zoé;M\xFCller;K\xF6ln\n", "utf8");
    EXPECT_EQ(text.text, "Zoé;M\uFFFDller;K\uFFFDln\n");
    EXPECT_EQ(text.encoding, "UTF-8");
    EXPECT_FALSE(text.isGuessed);
    EXPECT_EQ(text.replaced, 2U);
    EXPECT_EQ(text.firstReplaced, std::string_view("Zoé;M").size());
}

TEST(TextDecoder, WhatDoesNotDecodeIsCounted) {
    const DecodedText cut = decoded("a\0\x3D\xD8z\0"s, "UTF-16LE"); // half a pair
    EXPECT_EQ(cut.replaced, 1U);
    EXPECT_EQ(cut.firstReplaced, 1U);
    const DecodedText single = decoded("ab\xFF", "Shift_JIS");
    EXPECT_EQ(single.text, "ab\uFFFD");
    EXPECT_EQ(single.replaced, 1U);
    EXPECT_EQ(single.firstReplaced, 2U);
}

TEST(TextDecoder, AReplacementThatTheFileSpellsIsNoDamage) {
    EXPECT_EQ(decoded("a\0\xFD\xFF"s, "UTF-16LE").replaced, 0U);
    EXPECT_EQ(decoded("a\uFFFD", "UTF-8").replaced, 0U);
}

TEST(TextDecoder, FilesThatAreNoTextAreNamed) {
    EXPECT_NE(refusalOf("PK\x03\x04 and so on").find(".xlsx"), std::string::npos);
    EXPECT_NE(refusalOf("%PDF-1.7").find("PDF"), std::string::npos);
}

TEST(TextDecoder, LongTextKeepsCharactersAcrossPieces) {
    std::string utf16 = "\xFF\xFE"s;
    std::string expected;
    for (int i = 0; i < 400'000; ++i) {
        utf16 += "\x3D\xD8\x42\xDC"s; // an ear, two units
        expected += "\U0001F442";
    }
    utf16.insert(2, "a\0"s); // so that pieces end within a pair
    EXPECT_EQ(decoded(std::move(utf16)).text, "a" + expected);
}

} // namespace
} // namespace hedgerow
