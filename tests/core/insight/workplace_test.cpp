// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/workplace.h"

#include <gtest/gtest.h>

#include <vector>

namespace hedgerow {
namespace {

using Units = std::vector<CountedUnit>;

TEST(Workplace, IsTheOnlyEmployerThatWasCounted) {
    EXPECT_EQ(workplaceAmong(Units{{"site", true, 90}, {"employer", true, 210}, {"employer", true, {}}}), 1U);
}

TEST(Workplace, WithoutACountedEmployerIsTheOnlyCountedUnitAtTheTop) {
    EXPECT_EQ(workplaceAmong(Units{{"department", false, 40}, {"site", true, 90}}), 1U);
    EXPECT_EQ(workplaceAmong(Units{{"employer", true, {}}, {"site", true, 90}}), 1U);
}

TEST(Workplace, WithTwoThatCouldBeMeantThereIsNone) {
    EXPECT_FALSE(workplaceAmong(Units{{"employer", true, 210}, {"employer", true, 30}, {"site", true, 90}}));
    EXPECT_FALSE(workplaceAmong(Units{{"site", true, 90}, {"strategic_unit", true, 40}}));
}

TEST(Workplace, NobodyCountedIsNobodyKnown) {
    EXPECT_FALSE(workplaceAmong(Units{{"employer", true, {}}, {"department", false, 40}}));
    EXPECT_FALSE(workplaceAmong({}));
}

} // namespace
} // namespace hedgerow
