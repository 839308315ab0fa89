// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keyed_hash.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

TEST(KeyedHash, StandsForTheTextUnderItsKeyAlone) {
    SeededRandom random(1);
    const KeyedHash one(random);
    const KeyedHash other(random);

    EXPECT_EQ(one("anna"), one("anna"));
    EXPECT_NE(one("anna"), one("annb"));
    EXPECT_NE(one(""), one(std::string_view("\0", 1)));
    EXPECT_NE(one("anna"), other("anna"));
}

} // namespace
} // namespace hedgerow
