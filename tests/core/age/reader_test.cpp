// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files, written and read; and what opens which.
#include "core/age/armor.h"
#include "tests/core/age/age_support.h"

#include <gmock/gmock.h>

namespace hedgerow::age {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr int kCheap = 4;

class WholeFiles : public testing::Test {
protected:
    std::string forPassphrase(std::string_view passphrase, std::string_view text, int work = kCheap) {
        std::string file;
        StringSink sink(file);
        const auto writer = Writer::open(sink, SecretBytes(passphrase), m_random, Form::Binary, work);
        EXPECT_TRUE(writer.ok() && (*writer)->write(bytesOf(text)) && (*writer)->finish());
        return file;
    }
    static Keys keysOf(std::string_view passphrase) {
        return {{}, [passphrase]() -> Result<SecretBytes> { return SecretBytes(passphrase); }};
    }

    SeededRandom m_random{11};
    Identity m_ada = Identity::generate(m_random);
    Identity m_bilal = Identity::generate(m_random);
};

} // namespace

TEST_F(WholeFiles, ComeBackInEitherForm) {
    const std::string text = madeUpText(200'000);
    const std::string binary = fileFor(m_ada, text, m_random);
    const std::string armored = fileFor(m_ada, text, m_random, Form::Armored);

    EXPECT_THAT(binary, StartsWith("age-encryption.org/v1\n-> X25519 "));
    EXPECT_THAT(armored, StartsWith(std::string(kArmorBegin) + "\n"));
    for (const std::string& file : {binary, armored, "\n " + armored}) {
        const Opened opened = openFile(file, age::keysOf(m_ada));
        EXPECT_FALSE(opened.error) << opened.error->detail;
        EXPECT_TRUE(opened.text == text);
    }
    EXPECT_EQ(openFile(binary, age::keysOf(m_ada), Form::Armored).kind(), Failure::Armor);
    EXPECT_EQ(openFile(armored, age::keysOf(m_ada), Form::Binary).kind(), Failure::Header);
}

TEST_F(WholeFiles, OpenForEachRecipientAndNobodyElse) {
    const Recipient both[]{m_ada.recipient(), m_bilal.recipient()};
    const std::string file = fileFor(both, "hello", m_random);

    EXPECT_EQ(openFile(file, age::keysOf(m_ada)).text, "hello");
    EXPECT_EQ(openFile(file, age::keysOf(m_bilal)).text, "hello");
    const Opened stranger = openFile(file, age::keysOf(Identity::generate(m_random)));
    EXPECT_EQ(stranger.kind(), Failure::NoMatch);
    EXPECT_EQ(stranger.error->code, ErrorCode::Refused);
    EXPECT_EQ(openFile(file, {}).kind(), Failure::NoMatch);
}

TEST_F(WholeFiles, AWrongPassphraseIsNotDamage) {
    const std::string file = forPassphrase("maple stone", "hello");

    EXPECT_EQ(openFile(file, keysOf("maple stone")).text, "hello");
    const Opened wrong = openFile(file, keysOf("maple"));
    EXPECT_EQ(wrong.kind(), Failure::NoMatch);
    EXPECT_EQ(wrong.error->code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(openFile(file, age::keysOf(m_ada)).error->code, ErrorCode::Refused);
}

TEST_F(WholeFiles, APassphraseIsAskedForOnlyWhenItWillBeUsed) {
    int asked = 0;
    Keys keys{{&m_ada, 1}, [&]() -> Result<SecretBytes> {
                  ++asked;
                  return SecretBytes("maple stone");
              }};

    EXPECT_FALSE(openFile(fileFor(m_ada, "hello", m_random), keys).error);
    std::string costly = forPassphrase("maple stone", "hello");
    costly.replace(costly.find(" 4\n"), 3, " 19\n");
    EXPECT_EQ(openFile(costly, keys).error->code, ErrorCode::CostTooHigh);
    EXPECT_EQ(asked, 0);

    EXPECT_EQ(openFile(forPassphrase("maple stone", "hello"), keys).text, "hello");
    EXPECT_EQ(asked, 1);
}

TEST_F(WholeFiles, WhoeverDoesNotAnswerIsNotAskedAgain) {
    const Keys keys{{}, []() -> Result<SecretBytes> { return Error{ErrorCode::Cancelled, {}}; }};

    EXPECT_EQ(openFile(forPassphrase("maple stone", "hello"), keys).error->code, ErrorCode::Cancelled);
}

TEST_F(WholeFiles, APassphraseStandsAlone) {
    const std::string passphrase = forPassphrase("maple stone", "hello");
    std::string mixed = fileFor(m_ada, "hello", m_random);
    const std::size_t from = passphrase.find("-> ");
    mixed.insert(mixed.find("---"), passphrase.substr(from, passphrase.find("---") - from));

    EXPECT_EQ(openFile(mixed, age::keysOf(m_ada)).kind(), Failure::Header);
    EXPECT_EQ(openFile(mixed, keysOf("maple stone")).kind(), Failure::Header);
}

TEST_F(WholeFiles, PostQuantumRecipientsAreNamedAsNotSupported) {
    std::string file = fileFor(m_ada, "hello", m_random);
    file.replace(file.find("X25519"), 6, "mlkem768x25519");

    const Opened opened = openFile(file, age::keysOf(m_ada));

    EXPECT_EQ(opened.kind(), Failure::NoMatch);
    EXPECT_THAT(opened.error->detail, HasSubstr("not supported yet"));
}

TEST_F(WholeFiles, UnknownStanzasAreLeftToOthers) {
    const Recipient recipients[]{m_bilal.recipient(), m_ada.recipient()};
    std::string file = fileFor(recipients, "hello", m_random);
    file.replace(file.find("X25519"), 6, "example.org/other");

    EXPECT_EQ(openFile(file, age::keysOf(m_ada)).kind(), Failure::Mac) << "found, but another header";
}

TEST_F(WholeFiles, WhatIsNotFinishedIsNoFile) {
    std::string file;
    StringSink sink(file);
    {
        const auto writer = Writer::open(sink, {&m_ada.recipient(), 1}, m_random);
        ASSERT_TRUE(writer.ok());
        ASSERT_TRUE((*writer)->write(bytesOf(madeUpText(900'000))));
    }

    EXPECT_EQ(openFile(file, age::keysOf(m_ada)).kind(), Failure::Payload);
}

TEST_F(WholeFiles, EveryFlippedBitOfASmallFileIsNoticed) {
    const std::string file = fileFor(m_ada, "hello", m_random);
    for (std::size_t bit = 0; bit < 8 * file.size(); ++bit) {
        std::string changed = file;
        changed[bit / 8] = static_cast<char>(static_cast<unsigned char>(changed[bit / 8]) ^ 1U << bit % 8);
        const Opened opened = openFile(changed, age::keysOf(m_ada));
        EXPECT_TRUE(opened.error.has_value()) << bit;
        EXPECT_EQ(opened.text, "");
    }
}

TEST_F(WholeFiles, AreForSomeoneAndAtMost64) {
    std::string file;
    StringSink sink(file);
    const std::vector<Recipient> many(65, m_ada.recipient());

    EXPECT_EQ(Writer::open(sink, std::span<const Recipient>(), m_random).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(Writer::open(sink, many, m_random).error().code, ErrorCode::Refused);
    EXPECT_EQ(file, "");
    EXPECT_EQ(openFile(fileFor(std::span(many).first(64), "hello", m_random), age::keysOf(m_ada)).text, "hello");
}

} // namespace hedgerow::age
