// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/base64.h"

#include "core/age/source.h"

#include <gtest/gtest.h>

namespace hedgerow::age {
namespace {

std::optional<std::string> decoded(std::string_view text, Padding padding = Padding::None) {
    const auto bytes = fromBase64(text, padding);
    return bytes ? std::optional(std::string(textOf(*bytes))) : std::nullopt;
}

} // namespace

// The examples of RFC 4648, section 10.
TEST(Base64, WritesAndReadsTheExamplesOfTheStandard) {
    const std::pair<const char*, const char*> examples[]{{"", ""},
                                                         {"f", "Zg=="},
                                                         {"fo", "Zm8="},
                                                         {"foo", "Zm9v"},
                                                         {"foob", "Zm9vYg=="},
                                                         {"fooba", "Zm9vYmE="},
                                                         {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, padded] : examples) {
        const std::string text(padded);
        const std::string bare = text.substr(0, text.find('='));

        EXPECT_EQ(base64(bytesOf(plain), Padding::Required), padded);
        EXPECT_EQ(base64(bytesOf(plain)), bare);
        EXPECT_EQ(decoded(padded, Padding::Required), plain);
        EXPECT_EQ(decoded(bare), plain);
    }
}

TEST(Base64, TakesOneSpellingOnly) {
    EXPECT_FALSE(decoded("Zh")) << "stray bits";
    EXPECT_FALSE(decoded("Zh==", Padding::Required)) << "stray bits";
    EXPECT_FALSE(decoded("Zg==")) << "padding nobody asked for";
    EXPECT_FALSE(decoded("Zg", Padding::Required)) << "padding is missing";
    EXPECT_FALSE(decoded("Zg=", Padding::Required)) << "half of it is missing";
    EXPECT_FALSE(decoded("Zg===", Padding::Required));
    EXPECT_FALSE(decoded("Z")) << "six bits are no byte";
    EXPECT_FALSE(decoded("Zm9v\n"));
    EXPECT_FALSE(decoded("Zm 9v"));
    EXPECT_FALSE(decoded("-_-_")) << "another alphabet";
}

TEST(Base64, TakesNoByteOutsideOfItsAlphabet) {
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int c = 0; c < 256; ++c) {
        const std::string text = std::string("AAA") + static_cast<char>(c);
        const bool isLetter = kAlphabet.find(text.back()) != std::string_view::npos;
        EXPECT_EQ(decoded(text).has_value(), isLetter) << c;
        EXPECT_EQ(decoded(text, Padding::Required).has_value(), isLetter || c == '=') << c;
    }
}

TEST(Base64, NeverWritesBeyondTheRoomItIsGiven) {
    std::array<std::uint8_t, 3> room{};

    EXPECT_EQ(fromBase64("Zm9v", Padding::None, room), 3U);
    EXPECT_EQ(fromBase64("Zm9vYg", Padding::None, room), std::nullopt);
}

} // namespace hedgerow::age
