// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <set>

namespace hedgerow {

TEST(Id, IsThirtyTwoLowerCaseHexDigits) {
    SeededRandom random(7);
    const Id id = Id::random(random);

    EXPECT_EQ(id.hex().size(), 32U);
    EXPECT_EQ(Id::parse(id.hex()), id);
    EXPECT_FALSE(Id::parse("0123456789ABCDEF0123456789ABCDEF"));
    EXPECT_FALSE(Id::parse("0123456789abcdef0123456789abcde"));
    EXPECT_FALSE(Id::parse("0123456789abcdef0123456789abcdef0"));
    EXPECT_FALSE(Id::parse("0123456789abcdef0123456789abcdeg"));
}

TEST(Id, NamedIsTheBeginningOfSha256) {
    EXPECT_EQ(Id::named("abc").hex(), "ba7816bf8f01cfea414140de5dae2223");
    EXPECT_EQ(Id::named("").hex(), "e3b0c44298fc1c149afbf4c8996fb924");
}

TEST(Id, RandomOnesDiffer) {
    SystemRandom random;
    std::set<Id> ids;
    for (int i = 0; i < 1000; ++i) ids.insert(Id::random(random));

    EXPECT_EQ(ids.size(), 1000U);
    EXPECT_FALSE(ids.contains(Id{}));
}

TEST(Hex, IsStrict) {
    EXPECT_EQ(fromHex("00ff10"), std::string("\x00\xff\x10", 3));
    EXPECT_EQ(fromHex(""), "");
    EXPECT_FALSE(fromHex("0"));
    EXPECT_FALSE(fromHex("0G"));
    EXPECT_FALSE(fromHex("FF"));
}

} // namespace hedgerow
