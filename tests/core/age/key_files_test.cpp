// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/key_files.h"

#include "tests/core/age/age_support.h"

#include <gmock/gmock.h>

namespace hedgerow::age {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string kIdentity = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
const std::string kRecipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
const std::string kPostQuantum = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR";

} // namespace

TEST(KeyFiles, CommentsAndEmptyLinesSayNothing) {
    const auto file = parseIdentities("# a comment\n\n" + kIdentity + "\r\n#" + kIdentity + "\n" + kIdentity);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->identities.size(), 2U);
    EXPECT_EQ(file->postQuantum, 0U);

    EXPECT_EQ(parseRecipients("#\n" + kRecipient + "\n\n")->size(), 1U);
}

TEST(KeyFiles, PostQuantumIdentitiesAreCountedAndPassedOver) {
    const auto file = parseIdentities(kPostQuantum + "\n" + kIdentity + "\n");

    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->identities.size(), 1U);
    EXPECT_EQ(file->postQuantum, 1U);
}

TEST(KeyFiles, AnErrorNamesTheLineAndNotWhatStandsThere) {
    std::string mistyped = kIdentity;
    mistyped[30] = mistyped[30] == 'Q' ? 'P' : 'Q';

    const auto file = parseIdentities("\n# x\n" + mistyped + "\n");

    EXPECT_EQ(file.error().code, ErrorCode::InvalidValue);
    EXPECT_THAT(file.error().detail, HasSubstr("line 3"));
    EXPECT_THAT(file.error().detail, Not(HasSubstr(mistyped.substr(20, 10))));
    EXPECT_THAT(parseRecipients(kIdentity).error().detail, HasSubstr("line 1"));
}

TEST(KeyFiles, AFileWithoutAnyIsAMistake) {
    EXPECT_FALSE(parseIdentities("# nothing\n"));
    EXPECT_FALSE(parseRecipients("\n"));
}

TEST(KeyFiles, TheFileOfANewIdentityReadsBack) {
    const auto identity = Identity::parse(kIdentity);
    ASSERT_TRUE(identity.ok());
    const SecretBytes text = identityFileText(*identity, "2026-11-27T12:00:00Z");

    EXPECT_EQ(text.view(), "# created: 2026-11-27T12:00:00Z\n# public key: " + kRecipient + "\n" + kIdentity + "\n");
    EXPECT_EQ(parseIdentities(text.view())->identities.size(), 1U);
}

} // namespace hedgerow::age
