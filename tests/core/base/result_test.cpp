// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "core/base/progress.h"

#include <memory>

namespace hedgerow {

TEST(Result, HoldsAValueOrAnError) {
    const Result<int> good = 7;
    const Result<int> bad = Error{ErrorCode::NotFound, "row"};

    EXPECT_TRUE(good);
    EXPECT_EQ(*good, 7);
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error(), (Error{ErrorCode::NotFound, "row"}));
}

TEST(Result, MovesItsValueOut) {
    Result<std::unique_ptr<int>> held = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = *std::move(held);

    EXPECT_EQ(*taken, 3);
}

TEST(Result, OfNothingIsGoodUnlessThereIsAnError) {
    EXPECT_TRUE(Result<void>());
    EXPECT_EQ(Result<void>(ErrorCode::Io).error().code, ErrorCode::Io);
}

TEST(Progress, TellsTheWorkerToStop) {
    Progress progress;

    EXPECT_TRUE(progress.step(1, 10));
    progress.cancel();
    EXPECT_FALSE(progress.step(2, 10));
    EXPECT_EQ(progress.done(), 2);
    EXPECT_EQ(progress.total(), 10);
}

} // namespace hedgerow
