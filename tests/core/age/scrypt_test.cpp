// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/scrypt.h"

#include "core/age/file_key.h"
#include "tests/core/age/age_support.h"

namespace hedgerow::age {
namespace {

constexpr int kCheap = 4;

class Scrypt : public testing::Test {
protected:
    Result<ScryptStanza> parsedWith(const std::string& work, int mostWork = kUsualWork) const {
        Stanza stanza = m_stanza;
        stanza.arguments[1] = work;
        return ScryptStanza::parse(stanza, mostWork);
    }

    SeededRandom m_random{5};
    SecretBytes m_fileKey = newFileKey(m_random);
    Stanza m_stanza = *wrapForPassphrase(m_fileKey, SecretBytes("maple stone"), kCheap, m_random);
};

} // namespace

TEST_F(Scrypt, ThePassphraseUnwrapsAndNoOther) {
    const auto stanza = ScryptStanza::parse(m_stanza, kUsualWork);
    ASSERT_TRUE(stanza.ok());
    EXPECT_EQ(stanza->work, kCheap);

    EXPECT_TRUE(**unwrapScrypt(*stanza, SecretBytes("maple stone")) == m_fileKey);
    EXPECT_FALSE(unwrapScrypt(*stanza, SecretBytes("maple stones"))->has_value());
}

TEST_F(Scrypt, AnEmptyPassphraseIsNone) {
    EXPECT_EQ(wrapForPassphrase(m_fileKey, SecretBytes(0), kCheap, m_random).error().code, ErrorCode::InvalidValue);
}

TEST_F(Scrypt, TheWorkFactorIsANumberWithoutOrnaments) {
    for (const char* work : {"0", "01", "0x10", "+4", "-4", "4 ", "4a", "a4", "٤", "64", "100", "18446744073709551630"})
        EXPECT_EQ(failureOf(parsedWith(work).error()), Failure::Header) << work;
}

TEST_F(Scrypt, WorkAboveTheLimitIsAskedForAndAboveTheNextRefused) {
    EXPECT_TRUE(parsedWith("18").ok());
    EXPECT_EQ(parsedWith("19").error().code, ErrorCode::CostTooHigh);
    EXPECT_EQ(failureOf(parsedWith("19").error()), Failure::Header);
    EXPECT_TRUE(parsedWith("20", kMostWork).ok());
    for (const char* work : {"21", "23", "63"}) {
        EXPECT_EQ(parsedWith(work, kMostWork).error().code, ErrorCode::Refused) << work;
        EXPECT_EQ(failureOf(parsedWith(work, kMostWork).error()), Failure::Header) << work;
    }
}

TEST_F(Scrypt, RefusesStanzasOfAnotherForm) {
    const auto kindOf = [](const Stanza& stanza) { return failureOf(ScryptStanza::parse(stanza, kUsualWork).error()); };

    Stanza longer = m_stanza;
    longer.arguments.push_back("more");
    EXPECT_EQ(kindOf(longer), Failure::Header);
    Stanza shorter = m_stanza;
    shorter.arguments.pop_back();
    EXPECT_EQ(kindOf(shorter), Failure::Header);
    Stanza salt = m_stanza;
    salt.arguments[0] = "AAAA";
    EXPECT_EQ(kindOf(salt), Failure::Header);
    Stanza body = m_stanza;
    body.body.push_back(0);
    EXPECT_EQ(kindOf(body), Failure::Header);
}

} // namespace hedgerow::age
