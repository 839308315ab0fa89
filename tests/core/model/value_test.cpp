// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hedgerow {
namespace {

TEST(value, IdsAndDatesAreText) {
    const Id id = Id::named("x");

    EXPECT_EQ(Value(id), Value(id.hex()));
    EXPECT_EQ(Value(id).id(), id);
    EXPECT_EQ(Value(*Date::of(2026, 11, 22)), Value("2026-11-22"));
    EXPECT_EQ(Value("2026-11-22").date(), Date::of(2026, 11, 22));
    EXPECT_EQ(Value("2026-02-30").date(), std::nullopt);
    EXPECT_EQ(Value("Ada").id(), std::nullopt);
    EXPECT_EQ(Value(20261122).date(), std::nullopt);
}

TEST(value, TypesAreKeptApart) {
    EXPECT_NE(Value(1), Value(true));
    EXPECT_NE(Value(0), Value());
    EXPECT_NE(Value(""), Value());
    EXPECT_NE(Value("1"), Value(1));
    EXPECT_NE(Value(Value::List{}), Value());
    EXPECT_TRUE(Value(true).isTrue());
    EXPECT_FALSE(Value(1).isTrue());
    EXPECT_FALSE(Value("true").isTrue());
}

TEST(value, OrderIsByTypeThenContent) {
    const std::vector<Value> inOrder{Value(),
                                     false,
                                     true,
                                     -Value::kMaxInteger,
                                     0,
                                     Value::kMaxInteger,
                                     "",
                                     "A",
                                     "a",
                                     "ab",
                                     "\xc3\xa4",
                                     Value::List{},
                                     Value::List{1},
                                     Value::List{1, 2},
                                     Value::List{"a"}};

    for (std::size_t i = 0; i < inOrder.size(); ++i)
        for (std::size_t j = 0; j < inOrder.size(); ++j) EXPECT_EQ(inOrder[i] < inOrder[j], i < j) << i << ' ' << j;
}

} // namespace
} // namespace hedgerow
