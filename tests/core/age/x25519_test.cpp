// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/x25519.h"

#include "core/age/base64.h"
#include "core/age/file_key.h"
#include "tests/core/age/age_support.h"

#include <gmock/gmock.h>

namespace hedgerow::age {
namespace {

using testing::HasSubstr;

// The specification's own pair.
constexpr std::string_view kIdentity = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
constexpr std::string_view kRecipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

std::string lowered(std::string text) {
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}

} // namespace

TEST(X25519, ReadsTheSpecificationsPairAndWritesItAgain) {
    const auto identity = Identity::parse(kIdentity);
    ASSERT_TRUE(identity.ok());
    EXPECT_EQ(identity->text().view(), kIdentity);
    EXPECT_EQ(identity->recipient().text(), kRecipient);
    EXPECT_EQ(*Recipient::parse(kRecipient), identity->recipient());
}

TEST(X25519, KeysHaveOneSpelling) {
    EXPECT_FALSE(Identity::parse(lowered(std::string(kIdentity))));
    EXPECT_FALSE(Identity::parse(kRecipient));
    EXPECT_FALSE(Identity::parse(std::string(kIdentity) + " "));
    EXPECT_FALSE(Recipient::parse(kIdentity));
    EXPECT_FALSE(Recipient::parse("AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ"));
    EXPECT_FALSE(Recipient::parse(kRecipient.substr(1)));
    EXPECT_FALSE(Recipient::parse(""));
}

TEST(X25519, KindsThatAreNotSupportedAreNamed) {
    const auto quantum =
        Identity::parse("AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR");
    EXPECT_EQ(quantum.error().code, ErrorCode::Refused);
    EXPECT_THAT(quantum.error().detail, HasSubstr("mlkem768x25519"));
    EXPECT_EQ(Recipient::parse("ssh-ed25519 AAAA").error().code, ErrorCode::Refused);
    EXPECT_EQ(Recipient::parse("age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e").error().code,
              ErrorCode::Refused);
}

TEST(X25519, WhoItIsForUnwrapsAndNobodyElse) {
    SeededRandom random(1);
    const SecretBytes fileKey = newFileKey(random);
    std::vector<Identity> owners;
    owners.reserve(3);
    for (int i = 0; i < 3; ++i) owners.push_back(Identity::generate(random));
    const std::vector<Identity> stranger = [&] {
        std::vector<Identity> one;
        one.push_back(Identity::generate(random));
        return one;
    }();

    const auto stanza = wrapForRecipient(fileKey, owners[2].recipient(), random);

    ASSERT_TRUE(stanza.ok());
    EXPECT_TRUE(isX25519(*stanza));
    const auto unwrapped = unwrapX25519(*stanza, owners);
    ASSERT_TRUE(unwrapped.ok() && unwrapped->has_value());
    EXPECT_TRUE(**unwrapped == fileKey);
    EXPECT_EQ(unwrapX25519(*stanza, stranger)->has_value(), false);
}

TEST(X25519, TheSameKeyIsNeverWrappedTheSameWay) {
    SeededRandom random(1);
    const SecretBytes fileKey = newFileKey(random);
    const Identity owner = Identity::generate(random);

    EXPECT_NE(*wrapForRecipient(fileKey, owner.recipient(), random),
              *wrapForRecipient(fileKey, owner.recipient(), random));
}

TEST(X25519, NothingIsWrappedForAPointOfSmallOrder) {
    SeededRandom random(1);
    const Recipient nobody{Recipient::Key{}};

    EXPECT_EQ(wrapForRecipient(newFileKey(random), nobody, random).error().code, ErrorCode::InvalidValue);
}

TEST(X25519, RefusesStanzasOfAnotherForm) {
    SeededRandom random(1);
    const Identity owner = Identity::generate(random);
    const Stanza good = *wrapForRecipient(newFileKey(random), owner.recipient(), random);
    const auto kindOf = [&](const Stanza& stanza) { return failureOf(unwrapX25519(stanza, {&owner, 1}).error()); };

    Stanza longer = good;
    longer.arguments.push_back("more");
    EXPECT_EQ(kindOf(longer), Failure::Header);
    Stanza without = good;
    without.arguments.clear();
    EXPECT_EQ(kindOf(without), Failure::Header);
    for (const std::size_t size : {31, 33}) {
        Stanza share = good;
        share.arguments = {base64(std::vector<std::uint8_t>(size, 7))};
        EXPECT_EQ(kindOf(share), Failure::Header);
        Stanza body = good;
        body.body.resize(size);
        EXPECT_EQ(kindOf(body), Failure::Header);
    }
    Stanza smallOrder = good;
    smallOrder.arguments = {base64(std::vector<std::uint8_t>(32))};
    EXPECT_EQ(kindOf(smallOrder), Failure::Header);
}

} // namespace hedgerow::age
