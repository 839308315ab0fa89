// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/names.h"

#include "core/journal/atom.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

TEST(names, BatchIsThirtyTwoHexDigitsTimeFirst) {
    const BatchName name{0x0123'4567'89ab'cdef, 0xfedc'ba98'7654'3210};

    EXPECT_EQ(name.hex(), "0123456789abcdeffedcba9876543210");
    EXPECT_EQ(BatchName::parse(name.hex()), name);
    EXPECT_EQ(name.wallMs(), 0x0123'4567'89ab);
}

TEST(names, BatchIsParsedInOneSpellingOnly) {
    EXPECT_FALSE(BatchName::parse(""));
    EXPECT_FALSE(BatchName::parse("0123456789abcdeffedcba987654321"));
    EXPECT_FALSE(BatchName::parse("0123456789abcdeffedcba98765432100"));
    EXPECT_FALSE(BatchName::parse("0123456789ABCDEFFEDCBA9876543210"));
    EXPECT_FALSE(BatchName::parse("0123456789abcdeffedcba987654321g"));
}

TEST(names, BatchesAreOrderedByTimeThenWriterUnsigned) {
    EXPECT_LT((BatchName{1, 9}), (BatchName{2, 1}));
    EXPECT_LT((BatchName{1, 1}), (BatchName{1, 0x8000'0000'0000'0000}));
    EXPECT_LT((BatchName{1, 1}), (BatchName{0x8000'0000'0000'0000, 0}));
}

TEST(names, HexKeepsTheOrder) {
    const BatchName small{1, 0xffff'ffff'ffff'ffff};
    const BatchName great{0x8000'0000'0000'0000, 0};

    EXPECT_LT(small, great);
    EXPECT_LT(small.hex(), great.hex());
}

TEST(names, AnotherKindOrOwnerIsAnotherRecord) {
    const Id id = Id::named("id");
    const Id ada = Id::named("ada");
    const Id bilal = Id::named("bilal");

    EXPECT_NE(RecordName::of(Kind::ContactPoint, id, {ada}), RecordName::of(Kind::ContactPoint, id, {bilal}));
    EXPECT_NE(RecordName::of(Kind::ContactPoint, id, {ada}), RecordName::of(Kind::Membership, id, {ada}));
    EXPECT_NE(RecordName::of(Kind::Relationship, id, {ada, bilal}),
              RecordName::of(Kind::Relationship, id, {bilal, ada}));
    EXPECT_NE(RecordName::of(Kind::ContactPoint, id), RecordName::of(Kind::ContactPoint, id, {Id{}}));
}

TEST(names, OwnersKnowWhomTheyContain) {
    const Owners both{Id::named("ada"), Id::named("bilal")};

    EXPECT_EQ(both.size(), 2u);
    EXPECT_TRUE(both.contains(Id::named("bilal")));
    EXPECT_FALSE(both.contains(Id{}));
    EXPECT_FALSE(Owners().contains(Id{}));
}

TEST(names, MarkFieldNamesItsBatch) {
    const BatchName name{7, 8};

    EXPECT_EQ(undoneField(name), "undone/00000000000000070000000000000008");
    EXPECT_EQ(undoneBatch(undoneField(name)), name);
    EXPECT_EQ(undoneBatch("undone/"), std::nullopt);
    EXPECT_EQ(undoneBatch("undone/0000000000000007000000000000000G"), std::nullopt);
    EXPECT_EQ(undoneBatch("removed"), std::nullopt);
}

TEST(names, ValuesThatCouldNotBeReadAgainAreNotStorable) {
    EXPECT_TRUE(isStorable(Value()));
    EXPECT_TRUE(isStorable(Value::kMaxInteger));
    EXPECT_TRUE(isStorable(-Value::kMaxInteger));
    EXPECT_TRUE(isStorable(Value::List{1, "a", true, Value()}));
    EXPECT_FALSE(isStorable(Value::kMaxInteger + 1));
    EXPECT_FALSE(isStorable(-Value::kMaxInteger - 1));
    EXPECT_FALSE(isStorable(Value::List{Value::List{}}));
    EXPECT_FALSE(isStorable(Value::List{Value::kMaxInteger + 1}));
}

} // namespace
} // namespace hedgerow
