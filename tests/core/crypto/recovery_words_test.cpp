// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recovery_words.h"

#include "core/base/id.h"
#include "core/base/random.h"
#include "core/crypto/diceware.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class RecoveryWords : public testing::Test {
protected:
    static const WordList& list() {
        static const WordList words = [] {
            std::ifstream stream(HEDGEROW_SOURCE_DIR "/resources/wordlists/eff_large.txt");
            const std::string lines{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
            return WordList::parse(lines).value();
        }();
        return words;
    }
    SecretBytes drawn() {
        SecretBytes key(kKeySize);
        m_random.fill({key.data(), key.size()});
        return key;
    }
    static std::vector<std::string> split(const SecretBytes& words) {
        std::istringstream stream{std::string(words.view())};
        return {std::istream_iterator<std::string>(stream), {}};
    }
    static RecoveryReading read(const std::vector<std::string>& words) {
        std::string text;
        for (const std::string& word : words) text += word + ' ';
        return readRecoveryWords(SecretBytes(text), list());
    }
    // Another word of those that sheets use.
    std::string other(const std::string& than) {
        std::string word;
        do word = list().words()[m_random.below(7759)];
        while (word == than);
        return word;
    }

    SeededRandom m_random{7};
};

TEST_F(RecoveryWords, AreThoseOfTheDocument) {
    std::ifstream document(HEDGEROW_SOURCE_DIR "/core/crypto/RECOVERY.md");
    int vectors = 0;
    for (std::string line; std::getline(document, line);) {
        if (!line.starts_with("| `")) continue;
        const std::string hex = line.substr(3, 64);
        const std::string words = line.substr(71, line.size() - 71 - 2);
        const SecretBytes key(std::string_view(fromHex(hex).value()));

        EXPECT_EQ(recoveryWords(key, list()).view(), words) << hex;
        const RecoveryReading reading = readRecoveryWords(SecretBytes(words), list());
        ASSERT_TRUE(reading.key) << hex;
        EXPECT_TRUE(*reading.key == key) << hex;
        ++vectors;
    }
    EXPECT_EQ(vectors, 4);
}

TEST_F(RecoveryWords, GiveTheirKeyBack) {
    for (int i = 0; i < 200; ++i) {
        const SecretBytes key = drawn();
        const RecoveryReading reading = readRecoveryWords(recoveryWords(key, list()), list());
        ASSERT_TRUE(reading.key);
        EXPECT_TRUE(*reading.key == key);
        EXPECT_THAT(reading.mistakes, IsEmpty());
    }
}

TEST_F(RecoveryWords, MayBeTypedInCapitalsWithNumbersAndInLines) {
    const SecretBytes key = drawn();
    std::string text;
    int number = 0;
    for (std::string word : split(recoveryWords(key, list()))) {
        word[0] = static_cast<char>(word[0] - 'a' + 'A');
        ++number;
        text += std::to_string(number) + ". " + word + (number % 6 == 0 ? "\r\n" : ",\t");
    }

    const RecoveryReading reading = readRecoveryWords(SecretBytes(text), list());

    ASSERT_TRUE(reading.key);
    EXPECT_TRUE(*reading.key == key);
}

TEST_F(RecoveryWords, OneWrongWordIsNamedWhereverItStands) {
    const auto right = split(recoveryWords(drawn(), list()));
    for (int position = 1; position <= kRecoveryWordCount; ++position) {
        auto words = right;
        std::string& word = words[static_cast<std::size_t>(position - 1)];
        const std::string meant = word;
        word = other(meant);

        const RecoveryReading reading = read(words);

        EXPECT_FALSE(reading.key);
        EXPECT_THAT(reading.mistakes, ElementsAre(RecoveryMistake{position, false, meant}));
    }
}

TEST_F(RecoveryWords, TwoWrongWordsAreNamedWhetherTheListHasThemOrNot) {
    for (int round = 0; round < 50; ++round) {
        const auto right = split(recoveryWords(drawn(), list()));
        auto words = right;
        const auto a = static_cast<std::size_t>(m_random.below(23));
        const auto b = a + 1 + static_cast<std::size_t>(m_random.below(23 - a));
        words[a] = other(right[a]);
        words[b] = round % 2 == 0 ? other(right[b]) : "notaword";

        const RecoveryReading reading = read(words);

        EXPECT_FALSE(reading.key);
        EXPECT_THAT(reading.mistakes, ElementsAre(RecoveryMistake{static_cast<int>(a) + 1, false, right[a]},
                                                  RecoveryMistake{static_cast<int>(b) + 1, round % 2 != 0, right[b]}));
    }
}

TEST_F(RecoveryWords, TwoSwappedWordsAreNamed) {
    auto words = split(recoveryWords(drawn(), list()));
    std::swap(words[3], words[4]);

    const RecoveryReading reading = read(words);

    EXPECT_THAT(reading.mistakes,
                ElementsAre(RecoveryMistake{4, false, words[4]}, RecoveryMistake{5, false, words[3]}));
}

TEST_F(RecoveryWords, ThreeWrongWordsGiveNoKeyAndNoAdvice) {
    auto words = split(recoveryWords(drawn(), list()));
    for (const std::size_t at : {2U, 9U, 17U}) words[at] = other(words[at]);
    const RecoveryReading known = read(words);
    words[2] = words[9] = words[17] = "notaword";
    const RecoveryReading unknown = read(words);

    EXPECT_FALSE(known.key);
    EXPECT_THAT(known.mistakes, IsEmpty());
    EXPECT_FALSE(unknown.key);
    EXPECT_THAT(unknown.mistakes, ElementsAre(RecoveryMistake{3, true, {}}, RecoveryMistake{10, true, {}},
                                              RecoveryMistake{18, true, {}}));
}

TEST_F(RecoveryWords, AMissingWordOrOneTooManyIsCounted) {
    auto words = split(recoveryWords(drawn(), list()));
    words.pop_back();
    EXPECT_EQ(read(words).words, 23);
    EXPECT_FALSE(read(words).key);
    words.insert(words.end(), {"abacus", "abacus"});
    EXPECT_EQ(read(words).words, 25);
    EXPECT_FALSE(read(words).key);
    EXPECT_EQ(readRecoveryWords(SecretBytes(std::string_view("")), list()).words, 0);
    EXPECT_EQ(readRecoveryWords(SecretBytes(std::string(100'000, 'a')), list()).words, 0);
    EXPECT_FALSE(readRecoveryWords(SecretBytes(std::string(4'000, '\xff')), list()).key);
}

TEST_F(RecoveryWords, ANumberThatIsNoKeyIsRefused) {
    const std::string_view words =
        "crucial rover ladybug eatery oxford fantastic customize shadiness tiger drier buffing daydream "
        "helpless onion unplanted july acronym trillion plus grievous dinner campus spooky secluding"; // 2²⁵⁶, its
                                                                                                       // checks right

    const RecoveryReading reading = readRecoveryWords(SecretBytes(words), list());

    EXPECT_EQ(reading.words, kRecoveryWordCount);
    EXPECT_FALSE(reading.key);
}

TEST_F(RecoveryWords, AMarkTellsSheetsApart) {
    Salt salt{};
    const std::string mark = recoveryMark(salt);
    EXPECT_EQ(mark, "3747"); // of sixteen zero bytes
    salt[15] = 1;
    EXPECT_NE(recoveryMark(salt), mark);
}

} // namespace
} // namespace hedgerow
