// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_key.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

TEST(SearchKey, LatinLettersLoseTheirMarks) {
    EXPECT_EQ(searchKey("Łukasz"), "lukasz");
    EXPECT_EQ(searchKey("Straße"), "strasse");
    EXPECT_EQ(searchKey("STRASSE"), "strasse");
    EXPECT_EQ(searchKey("Søren Ærø"), "soren aero");
    EXPECT_EQ(searchKey("Zoë Lefèvre"), "zoe lefevre");
    EXPECT_EQ(searchKey("Đorđe"), "dorde");
}

TEST(SearchKey, TurkishDottedAndDotlessLettersMeet) {
    EXPECT_EQ(searchKey("İstanbul"), "istanbul");
    EXPECT_EQ(searchKey("ISTANBUL"), "istanbul");
    EXPECT_EQ(searchKey("Işık"), "isik");
}

TEST(SearchKey, VietnameseMarksOnMarksGoToo) {
    EXPECT_EQ(searchKey("Nguyễn Thị Phượng"), "nguyen thi phuong");
    EXPECT_EQ(searchKey("Đặng"), "dang");
}

TEST(SearchKey, ComposedAndDecomposedTextAreAlike) {
    EXPECT_EQ(searchKey("Ju\u0308rgen"), searchKey("Jürgen"));
}

TEST(SearchKey, OtherScriptsCanBeTypedInLatinLetters) {
    EXPECT_EQ(searchKey("Анна"), "anna");
    EXPECT_EQ(searchKey("Γιώργος"), "giorgos");
    EXPECT_EQ(searchKey("محمد"), "mhmd");
    EXPECT_EQ(searchKey("مُحَمَّد"), "muhamad") << "written with its vowels; a doubled letter is a mark like the others";
}

TEST(SearchKey, WhiteSpaceIsOneSpaceAndNoneAtTheEnds) {
    EXPECT_EQ(searchKey("  Ana\t Maria \n"), "ana maria");
    EXPECT_EQ(searchKey(""), "");
    EXPECT_EQ(searchKey(" \t"), "");
}

TEST(SearchKey, IsItsOwnKey) {
    for (const char* text : {"Łukasz", "Анна", "محمد", "Straße", "İstanbul", "Nguyễn", "王芳", "O'Brien-Smith"})
        EXPECT_EQ(searchKey(searchKey(text)), searchKey(text)) << text;
}

TEST(SearchKey, TakesBytesThatAreNoText) {
    EXPECT_NO_THROW(searchKey(std::string("\xff\xfe\x80 abc\xc3", 8)));
}

} // namespace
} // namespace hedgerow
