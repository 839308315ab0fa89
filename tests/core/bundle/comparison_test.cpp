// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/comparison.h"

#include "core/base/random.h"
#include "core/bundle/identity.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

namespace hedgerow::bundle {
namespace {

const WordList& wordList() {
    static const WordList list = [] {
        std::ifstream file(HEDGEROW_SOURCE_DIR "/resources/wordlists/eff_large.txt", std::ios::binary);
        const std::string lines((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        return WordList::parse(lines).value();
    }();
    return list;
}

std::array<std::uint8_t, 32> counting(std::uint8_t from) {
    std::array<std::uint8_t, 32> key;
    for (std::uint8_t& byte : key) byte = from++;
    return key;
}

Comparison known() {
    return comparison(counting(0), age::Recipient(counting(32)), wordList());
}

} // namespace

TEST(Comparison, IsWhatItsDocumentSays) {
    const Comparison found = known();

    EXPECT_EQ(found.spokenWords(), "produce cackle valium reoccur gem shriek");
    const std::vector<std::size_t> numbers{33, 59, 55, 19, 48, 51, 33, 16};
    for (std::size_t i = 0; i < numbers.size(); ++i) EXPECT_EQ(found.emoji[i].name, allEmoji()[numbers[i]].name) << i;
}

TEST(Comparison, ChangesWithEitherKey) {
    auto key = counting(0);
    key[0] ^= 1;
    auto recipient = counting(32);
    recipient[31] ^= 1;

    const Comparison otherSigning = comparison(key, age::Recipient(counting(32)), wordList());
    const Comparison otherAge = comparison(counting(0), age::Recipient(recipient), wordList());

    EXPECT_NE(otherSigning.words, known().words);
    EXPECT_NE(otherAge.words, known().words);
    EXPECT_NE(otherAge.words, otherSigning.words);
}

TEST(Comparison, IsFoundInWhatPeopleType) {
    EXPECT_TRUE(isSaidAs(known(), "produce cackle valium reoccur gem shriek"));
    EXPECT_TRUE(isSaidAs(known(), "  Produce,\tcackle - VALIUM\nreoccur. 5. gem; shriek\n"));
    EXPECT_FALSE(isSaidAs(known(), "produce cackle valium reoccur gem"));
    EXPECT_FALSE(isSaidAs(known(), "produce cackle valium reoccur gem shriek shriek"));
    EXPECT_FALSE(isSaidAs(known(), "cackle produce valium reoccur gem shriek"));
    EXPECT_FALSE(isSaidAs(known(), "producecackle valium reoccur gem shriek"));
    EXPECT_FALSE(isSaidAs(known(), ""));
}

TEST(Comparison, FindsWordsWithHyphens) {
    Comparison hyphens = known();
    hyphens.words = {"yo-yo", "t-shirt", "drop-down", "felt-tip", "yo-yo", "gem"};

    EXPECT_TRUE(isSaidAs(hyphens, "yo-yo t-shirt Drop-Down felt-tip yo-yo gem"));
    EXPECT_FALSE(isSaidAs(hyphens, "yo yo t-shirt drop-down felt-tip yo-yo gem"));
}

TEST(Comparison, HasSixtyFourDifferentSigns) {
    std::set<std::string_view> signs;
    std::set<std::string_view> names;
    for (const Emoji& emoji : allEmoji()) {
        signs.insert(emoji.sign);
        names.insert(emoji.name);
    }

    EXPECT_EQ(signs.size(), 64U);
    EXPECT_EQ(names.size(), 64U);
    EXPECT_EQ(signs.count(""), 0U);
    EXPECT_EQ(names.count(""), 0U);
}

} // namespace hedgerow::bundle
