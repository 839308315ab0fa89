// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/rows_ahead.h"

#include "core/store/name_order.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

ImportRow rowOf(std::int64_t number) {
    ImportRow row;
    row.row = number;
    row.values = {{ImportTarget::Family, 0, Value("Berg " + std::to_string(number))}};
    if (number % 2 == 0) row.values.push_back({ImportTarget::Unit, 1, Value("Küche")});
    return row;
}

// Rows without end, until the sink refuses one.
Result<void> endless(const ImportRowSink& sink) {
    for (std::int64_t number = 1;; ++number)
        if (auto taken = sink(rowOf(number)); !taken) return taken;
}

const auto kNotExpected = [](const RowAhead&) {};

class RowsAheadTest : public testing::Test {
protected:
    SeededRandom m_random{1};
    KeyedHash m_hash{m_random};
};

TEST_F(RowsAheadTest, GivesEveryRowInOrderWithItsKeys) {
    const ImportRowSource source = [](const ImportRowSink& sink) -> Result<void> {
        for (std::int64_t number = 1; number <= 5000; ++number)
            if (auto taken = sink(rowOf(number)); !taken) return taken;
        return {};
    };
    RowsAhead rows(source, m_hash);
    std::int64_t last = 0;

    std::int64_t expected = 0;
    const auto expect = [&](const RowAhead& ahead) { EXPECT_EQ(ahead.row.row, ++expected); };
    const auto read = rows.forEach(expect, [&](const RowAhead& ahead) -> Result<void> {
        EXPECT_EQ(ahead.row.row, ++last);
        EXPECT_GE(expected, last);
        EXPECT_EQ(ahead.row.values.size(), last % 2 == 0 ? 2U : 1U);
        EXPECT_EQ(ahead.unitKey, last % 2 == 0 ? "kuche" : "");
        const std::string name(ahead.row.text(ImportTarget::Family));
        EXPECT_EQ(ahead.names.name, ImportIndex::NameKeys::of(m_hash, {{}, name, {}, {}}).name);
        EXPECT_EQ(ahead.person, (FieldValues{{"family", name}}));
        EXPECT_EQ(ahead.membership, FieldValues());
        EXPECT_EQ(ahead.display, name);
        EXPECT_EQ(ahead.order, nameOrder(name));
        return {};
    });

    EXPECT_TRUE(read);
    EXPECT_EQ(last, 5000);
    EXPECT_EQ(expected, 5000);
}

TEST_F(RowsAheadTest, EndsWithTheErrorOfTheSourceAfterTheRowsBeforeIt) {
    const ImportRowSource source = [](const ImportRowSink& sink) -> Result<void> {
        for (std::int64_t number = 1; number <= 100; ++number)
            if (auto taken = sink(rowOf(number)); !taken) return taken;
        return Error{ErrorCode::Io, "the stick is gone"};
    };
    RowsAhead rows(source, m_hash);
    int count = 0;

    const auto read = rows.forEach(kNotExpected, [&](const RowAhead&) -> Result<void> {
        ++count;
        return {};
    });

    EXPECT_EQ(read.error().code, ErrorCode::Io);
    EXPECT_EQ(count, 100);
}

TEST_F(RowsAheadTest, StopsReadingWhenARowIsRefused) {
    const ImportRowSource source = endless;
    RowsAhead rows(source, m_hash);

    const auto read = rows.forEach(kNotExpected, [&](const RowAhead& ahead) -> Result<void> {
        return ahead.row.row < 3000 ? Result<void>() : Error{ErrorCode::DiskFull, {}};
    });

    EXPECT_EQ(read.error().code, ErrorCode::DiskFull);
}

TEST_F(RowsAheadTest, CanBeLeftBeforeARowIsTaken) {
    const ImportRowSource source = endless;
    const RowsAhead rows(source, m_hash);
}

} // namespace
} // namespace hedgerow
