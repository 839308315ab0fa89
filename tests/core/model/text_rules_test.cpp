// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text_rules.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

using namespace std::string_literals;

std::string nameOf(std::string_view text) {
    const auto name = cleanName(text);
    return name ? *name : "refused: " + name.error().detail;
}

std::string textOf(std::string_view text) {
    const auto clean = cleanText(text);
    return clean ? *clean : "refused: " + clean.error().detail;
}

constexpr const char* kForbidden = "refused: forbidden_character";

TEST(TextRules, NamesAreTrimmedAndComposed) {
    EXPECT_EQ(nameOf("  Anna  Berg "), "Anna Berg");
    EXPECT_EQ(nameOf("\u00A0Zoe\u0301\u3000"), "Zo\u00E9");
    EXPECT_EQ(nameOf(""), "");
    EXPECT_EQ(nameOf(" \u2003 "), "");
    EXPECT_EQ(nameOf("Jean\u00ADLuc"), "JeanLuc");
}

TEST(TextRules, NamesOfAnyScriptPass) {
    for (const char* name : {"O'Brien-Øst", "Иван", "مريم", "王小明", "Nguyễn", "नरेन्द्र", "😀"})
        EXPECT_EQ(nameOf(name), name);
}

TEST(TextRules, ControlsInNamesAreRefused) {
    for (const char* sign : {"\u0001", "\t", "\n", "\u007F", "\u0085", "\u200B", "\u200E", "\u200F", "\u202A", "\u202E",
                             "\u2066", "\u2069", "\uFEFF", "\u061C", "\u2028", "\u2060", "\u180E", "\u3164"})
        EXPECT_EQ(nameOf("An"s + sign + "na"), kForbidden) << sign;
    EXPECT_EQ(nameOf("An\0na"s), kForbidden);
}

TEST(TextRules, JoinersStayOnlyWhereAScriptNeedsThem) {
    EXPECT_EQ(nameOf("علی\u200Cرضا"), "علی\u200Cرضا");
    EXPECT_EQ(nameOf("क्\u200Dष"), "क्\u200Dष");
    EXPECT_EQ(nameOf("An\u200Cna"), kForbidden);
    EXPECT_EQ(nameOf("علی\u200C"), kForbidden);
    EXPECT_EQ(nameOf("\u200Dعلی"), kForbidden);
    EXPECT_EQ(nameOf("علی\u200C\u200Cرضا"), kForbidden);
}

TEST(TextRules, LengthIsLimited) {
    EXPECT_TRUE(cleanName(std::string(kMaxNameBytes, 'x')).ok());
    EXPECT_EQ(nameOf(std::string(kMaxNameBytes + 1, 'x')), "refused: too_long");
    EXPECT_EQ(nameOf("é" + std::string(kMaxNameBytes - 1, 'x')), "refused: too_long");
    EXPECT_EQ(textOf(std::string(kMaxTextBytes + 1, 'x')), "refused: too_long");
    EXPECT_EQ(nameOf(std::string(10'000'000, ' ')), "refused: too_long");
}

TEST(TextRules, InvalidUtf8IsRefused) {
    EXPECT_EQ(nameOf("A\xFF"), "refused: not_utf8");
    EXPECT_EQ(nameOf("A\xC3"), "refused: not_utf8");
    EXPECT_EQ(nameOf("\xED\xA0\x80"), "refused: not_utf8");
    EXPECT_EQ(textOf("A\xC0\x80"), "refused: not_utf8");
}

TEST(TextRules, LinesMakeBreaksSpaces) {
    EXPECT_EQ(*cleanLine("Lager\r\nHof\tSüd"), "Lager Hof Süd");
    EXPECT_FALSE(cleanLine("Lager\u202E").ok());
}

TEST(TextRules, NotesKeepLinesAndDirections) {
    EXPECT_EQ(textOf(" one\r\ntwo\rthree\n\tfour \n"), "one\ntwo\nthree\n\tfour");
    EXPECT_EQ(textOf("a\u200Fb"), "a\u200Fb");
    EXPECT_EQ(textOf("\uFEFFa"), "a");
    EXPECT_EQ(textOf("a\u0007"), kForbidden);
    EXPECT_EQ(textOf("  \n "), "");
}

TEST(TextRules, CleaningTwiceChangesNothing) {
    for (const char* text : {" Zoe\u0301  x ", "e\u0301\u0323", "가\u11A8", "\u1E9B\u0323"}) {
        EXPECT_EQ(nameOf(nameOf(text)), nameOf(text));
        EXPECT_EQ(textOf(textOf(text)), textOf(text));
    }
}

} // namespace
} // namespace hedgerow
