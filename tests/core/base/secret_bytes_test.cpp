// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_bytes.h"

#include <utility>

namespace hedgerow {

TEST(SecretBytes, MovesLeaveNothingBehind) {
    SecretBytes from("secret");
    const SecretBytes to = std::move(from);

    EXPECT_EQ(to.view(), "secret");
    EXPECT_TRUE(from.empty()); // NOLINT(bugprone-use-after-move): that is the question
}

TEST(SecretBytes, ComparesContent) {
    const SecretBytes one("secret");

    EXPECT_EQ(one, one.clone());
    EXPECT_FALSE(one == SecretBytes("secreT"));
    EXPECT_FALSE(one == SecretBytes("secret "));
    EXPECT_EQ(SecretBytes(), SecretBytes(""));
}

TEST(SecretBytes, BeginsAsZeros) {
    const SecretBytes bytes(std::size_t{5});

    EXPECT_EQ(bytes.view(), std::string_view("\0\0\0\0\0", 5));
}

TEST(SecretBytes, IsEmptyOnceWiped) {
    SecretBytes bytes("secret");
    bytes.wipe();

    EXPECT_TRUE(bytes.empty());
    EXPECT_EQ(bytes.view(), "");
}

} // namespace hedgerow
