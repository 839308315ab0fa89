// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"

namespace hedgerow {
namespace {

std::string prepared(std::string_view typed) {
    return std::string(preparedPassphrase(SecretBytes(typed)).value().view());
}

ErrorCode refusal(std::string_view typed) {
    return preparedPassphrase(SecretBytes(typed)).error().code;
}

} // namespace

TEST(Passphrase, IsTheSameHoweverItIsComposed) {
    EXPECT_EQ(prepared("gru\xcc\x88n"), "gr\xc3\xbcn");
    EXPECT_EQ(prepared("gr\xc3\xbcn"), "gr\xc3\xbcn");
    EXPECT_EQ(prepared("\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab"), "\xed\x95\x9c"); // Hangul jamo and syllable
    EXPECT_EQ(prepared("\xe2\x84\xab"), "\xc3\x85");                             // ångström sign and letter
}

TEST(Passphrase, IsOtherwiseKeptAsTyped) {
    EXPECT_EQ(prepared(" two  Words\t"), " two  Words\t");
    EXPECT_EQ(prepared("\xef\xac\x81"), "\xef\xac\x81"); // the fi ligature: form C, not KC
    EXPECT_EQ(prepared("\xf0\x9f\x8c\xb3"), "\xf0\x9f\x8c\xb3");
}

TEST(Passphrase, HasOneTo127Bytes) {
    EXPECT_EQ(prepared(std::string(127, 'a')).size(), 127U);
    EXPECT_EQ(refusal(""), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(std::string(128, 'a')), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(std::string(100'000, 'a')), ErrorCode::InvalidValue);
}

TEST(Passphrase, IsMeasuredOnceComposed) {
    std::string decomposed;
    for (int i = 0; i < 60; ++i) decomposed += "u\xcc\x88"; // 180 bytes, 120 composed

    EXPECT_EQ(prepared(decomposed).size(), 120U);
    std::string growing;
    for (int i = 0; i < 25; ++i) growing += "\xe0\xa5\x98"; // a letter that form C takes apart: 75 bytes, 150 after
    EXPECT_EQ(refusal(growing), ErrorCode::InvalidValue);
}

TEST(Passphrase, IsProperUtf8WithoutNul) {
    EXPECT_EQ(refusal("caf\xe9"), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal("\xc0\xaf"), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal("\xed\xa0\x80"), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(std::string_view("a\0b", 3)), ErrorCode::InvalidValue);
}

} // namespace hedgerow
