// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/identity.h"

#include "core/bundle/json_values.h"
#include "tests/core/bundle/card_support.h"

#include <gtest/gtest.h>

namespace hedgerow::bundle {
namespace {

std::vector<std::uint8_t> bytes(std::string_view text) {
    return {text.begin(), text.end()};
}

} // namespace

TEST(Identity, HasTheKeysThatOtherProgramsFind) {
    const Identity identity = knownIdentity();

    EXPECT_EQ(toHex(identity.signingKey()), kKnownSigningKey);
    EXPECT_EQ(identity.recipient().text(), kKnownRecipient);
    EXPECT_EQ(toHex(identity.sign(bytes("hello"))), "e1a7fca94a835127885b99e2eba733d6ee5bf5dc463ed8385eb6f1dcaa1117c0"
                                                    "f151750a10f46f5b3796a91203578f702c85c67c334b5689a516284d499f710f");
}

TEST(Identity, IsKeptAsText) {
    SeededRandom random(1);
    const Identity identity = Identity::generate(random);

    const auto again = Identity::parse(identity.text().view());

    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(again->signingKey(), identity.signingKey());
    EXPECT_EQ(again->recipient(), identity.recipient());
    EXPECT_TRUE(again->ageIdentity().key() == identity.ageIdentity().key());
    EXPECT_EQ(knownIdentity().text().view(), kKnownIdentity);
}

TEST(Identity, IsNobodyElses) {
    SeededRandom random(1);
    const Identity one = Identity::generate(random);
    const Identity other = Identity::generate(random);

    EXPECT_NE(one.signingKey(), other.signingKey());
    EXPECT_NE(one.recipient(), other.recipient());
}

TEST(Identity, SignsWhatOnlyItsKeyVerifies) {
    SeededRandom random(1);
    const Identity one = Identity::generate(random);
    const Identity other = Identity::generate(random);

    const Signature signature = one.sign(bytes("what was said"));

    EXPECT_TRUE(verifies(one.signingKey(), bytes("what was said"), signature));
    EXPECT_FALSE(verifies(one.signingKey(), bytes("what was not"), signature));
    EXPECT_FALSE(verifies(other.signingKey(), bytes("what was said"), signature));
}

TEST(Identity, OfAnythingElseIsNone) {
    std::string mistyped(kKnownIdentity);
    mistyped[40] = mistyped[40] == 'q' ? 'p' : 'q';

    EXPECT_EQ(Identity::parse("").error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(Identity::parse(mistyped).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(Identity::parse(kKnownCard).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(Identity::parse(kKnownRecipient).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(Identity::parse(ofBytes("hedgerow-identity-", std::string(65, '\1') + "x")).error().code,
              ErrorCode::InvalidValue);
    EXPECT_EQ(Identity::parse(ofBytes("hedgerow-identity-", std::string(65, '\0'))).error().code,
              ErrorCode::InvalidValue);
    EXPECT_EQ(Identity::parse(ofBytes("hedgerow-identity-", std::string(99, '\2'))).error().code,
              ErrorCode::NewerVersion);
}

} // namespace hedgerow::bundle
