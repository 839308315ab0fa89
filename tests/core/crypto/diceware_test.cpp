// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/diceware.h"

#include "core/base/random.h"
#include "core/crypto/passphrase.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace hedgerow {
namespace {

std::string numberedWords(std::size_t count) {
    std::string lines;
    for (std::size_t i = 0; i < count; ++i) lines += "w" + std::to_string(i) + "\n";
    return lines;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == ' ')
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

} // namespace

TEST(Diceware, ReadsTheListThatShipsWithTheProgram) {
    std::ifstream file(HEDGEROW_SOURCE_DIR "/resources/wordlists/eff_large.txt", std::ios::binary);
    const std::string lines((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());

    const auto list = WordList::parse(lines);

    ASSERT_TRUE(list) << list.error().detail;
    EXPECT_EQ(list->words().size(), WordList::kWords);
    EXPECT_EQ(list->words().front(), "abacus");
    EXPECT_EQ(list->words().back(), "zoom");
}

TEST(Diceware, DrawsSixWordsOfTheList) {
    const auto list = WordList::parse(numberedWords(7776)).value();
    SeededRandom random(5);

    const SecretBytes passphrase = list.passphrase(random);

    const auto words = split(passphrase.view());
    EXPECT_EQ(words.size(), 6U);
    for (const std::string& word : words) EXPECT_THAT(list.words(), testing::Contains(word));
    EXPECT_TRUE(preparedPassphrase(passphrase));
    EXPECT_FALSE(passphrase == list.passphrase(random));
}

TEST(Diceware, DrawsEvenly) {
    const auto list = WordList::parse(numberedWords(7776)).value();
    SeededRandom random(11);
    std::vector<int> counts(8);
    for (int i = 0; i < 8000; ++i)
        for (const std::string& word : split(list.passphrase(random, 10).view()))
            ++counts[std::stoul(word.substr(1)) * counts.size() / WordList::kWords];

    for (const int count : counts) EXPECT_NEAR(count, 10'000, 500); // five standard deviations
}

TEST(Diceware, LongestPassphraseStillFits) {
    std::string lines;
    for (std::size_t i = 0; i < WordList::kWords; ++i) lines += std::to_string(100'000'000 + i) + "\n";
    const auto list = WordList::parse(lines).value();
    SeededRandom random(2);

    EXPECT_TRUE(preparedPassphrase(list.passphrase(random, 12)));
}

TEST(Diceware, RefusesListsThatWouldWeakenIt) {
    EXPECT_FALSE(WordList::parse(""));
    EXPECT_FALSE(WordList::parse(numberedWords(7775)));
    EXPECT_FALSE(WordList::parse(numberedWords(7777)));
    EXPECT_EQ(WordList::parse(numberedWords(7775) + "w3\n").error().detail, "word list, line 7776");
    EXPECT_FALSE(WordList::parse(numberedWords(7775) + "two words\n"));
    EXPECT_FALSE(WordList::parse(numberedWords(7775) + "\n"));
    EXPECT_FALSE(WordList::parse(numberedWords(7775) + "overlylong\n"));
    EXPECT_FALSE(WordList::parse(numberedWords(7775) + "windows\r\n"));
}

} // namespace hedgerow
