// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/pseudonyms.h"
#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

#include <unordered_set>

namespace hedgerow::bundle {
namespace {

Pseudonyms pseudonyms(std::uint8_t recipient, char digit = '1') {
    SigningKey key{};
    key.fill(recipient);
    return std::move(Pseudonyms::of(SecretBytes(std::string(64, digit)), key)).value();
}

// Worked out from FORMAT.md with Python's hashlib.blake2b.
TEST(Pseudonyms, AreWhatTheFormatSays) {
    const Pseudonyms codes = pseudonyms(7);
    const Id person = Id::named("person");
    const Id code = codes.code("person", person);
    EXPECT_EQ(code.hex(), "8bfb6636762a666af16ae34c7b2eea4f");
    EXPECT_EQ(shownCode(code), "HFXP-CDK");
    EXPECT_EQ(shownUnitCode(code), "U-HFXP");
    EXPECT_EQ(codes.code("membership", Id::named("work"), &code).hex(), "fdd2e29b376ff105319e7ab89577a7db");
    EXPECT_TRUE(codes.ownsWriter(0x0102030443dffa93ULL));
}

TEST(Pseudonyms, DifferByRecipientSecretKindAndOwner) {
    const Id id = Id::named("x");
    std::unordered_set<Id, IdHash> codes{pseudonyms(1).code("person", id), pseudonyms(2).code("person", id),
                                         pseudonyms(1, '2').code("person", id), pseudonyms(1).code("unit", id),
                                         pseudonyms(1).code("person", id, &id)};
    EXPECT_EQ(codes.size(), 5U);
    EXPECT_EQ(pseudonyms(1).code("person", id), pseudonyms(1).code("person", id));
}

TEST(Pseudonyms, KnowTheirOwnWritersAndNobodyElses) {
    TestEnvironment environment;
    const Pseudonyms ours = pseudonyms(1);
    const Pseudonyms others = pseudonyms(2);
    std::unordered_set<std::uint64_t> writers;
    for (int i = 0; i < 1000; ++i) {
        const std::uint64_t writer = ours.writer(environment.random);
        EXPECT_TRUE(ours.ownsWriter(writer));
        EXPECT_FALSE(others.ownsWriter(writer));
        EXPECT_FALSE(ours.ownsWriter(environment.random.next64()));
        writers.insert(writer);
    }
    EXPECT_EQ(writers.size(), 1000U);
}

TEST(Pseudonyms, OfAHundredThousandPeopleHardlyTwoLookAlike) {
    const Pseudonyms codes = pseudonyms(1);
    TestEnvironment environment;
    std::unordered_set<std::string> shown;
    for (int i = 0; i < 100'000; ++i) shown.insert(shownCode(codes.code("person", Id::random(environment.random))));
    EXPECT_GE(shown.size(), 99'998U);
}

TEST(Pseudonyms, ASecretIsRandomAndReadStrictly) {
    TestEnvironment environment;
    const SecretBytes one = Pseudonyms::newSecret(environment.random);
    EXPECT_FALSE(one == Pseudonyms::newSecret(environment.random));
    EXPECT_TRUE(Pseudonyms::of(one, {}).ok());
    for (const std::string& bad : {std::string(), std::string(63, '1'), std::string(65, '1'), std::string(64, 'A')})
        EXPECT_EQ(Pseudonyms::of(SecretBytes(bad), {}).error().code, ErrorCode::InvalidValue);
}

} // namespace
} // namespace hedgerow::bundle
