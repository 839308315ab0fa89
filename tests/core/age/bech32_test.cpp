// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/bech32.h"

#include "core/age/source.h"
#include "core/base/random.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hedgerow::age {
namespace {

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

} // namespace

// The valid strings of BIP 173 whose data are whole bytes, and one longer than its 90 characters.
TEST(Bech32, ReadsAndWritesAgainWhatTheStandardCallsValid) {
    for (const std::string_view valid :
         {"A12UEL5L", "a12uel5l",
          "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
          "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
          "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"}) {
        const auto read = fromBech32(valid);
        ASSERT_TRUE(read.ok()) << valid << ": " << read.error().detail;
        EXPECT_EQ(bech32(lowered(read->prefix), read->data.bytes()).view(), lowered(valid));
    }
}

TEST(Bech32, KeepsTheCaseOfThePrefix) {
    EXPECT_EQ(fromBech32("A12UEL5L")->prefix, "A");
    EXPECT_EQ(fromBech32("a12uel5l")->prefix, "a");
}

TEST(Bech32, RefusesWhatTheStandardCallsInvalid) {
    for (const std::string_view invalid :
         {" 1nwldj5", "\1771axkwrx", "\2001eym55h", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3",
          "de1lg7wt\xff", "A1G7SGD8", "10a06t8", "1qzzfhee", "", "1", "a1", "A12uEL5L"})
        EXPECT_EQ(fromBech32(invalid).error().code, ErrorCode::InvalidValue) << invalid;
    EXPECT_FALSE(fromBech32(std::string(Bech32::kLongest + 1, 'q')));
}

TEST(Bech32, EveryMistypedCharacterShows) {
    const std::string key = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    ASSERT_TRUE(fromBech32(key).ok());
    for (std::size_t i = 0; i < key.size(); ++i) {
        std::string typed = key;
        typed[i] = typed[i] == 'q' ? 'p' : 'q';
        EXPECT_FALSE(fromBech32(typed).ok()) << i;
    }
}

TEST(Bech32, BytesOfEveryLengthComeBack) {
    SeededRandom random(3);
    for (std::size_t size = 0; size < 200; ++size) {
        std::vector<std::uint8_t> data(size);
        random.fill(data);

        const SecretBytes text = bech32("age", data);
        const auto read = fromBech32(text.view());

        ASSERT_TRUE(read.ok()) << size;
        EXPECT_EQ(read->prefix, "age");
        EXPECT_TRUE(std::ranges::equal(read->data.bytes(), data)) << size;
    }
}

} // namespace hedgerow::age
