// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import_target.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

TEST(ImportTarget, CodesAreUniqueAndFoundAgain) {
    for (const ImportTargetInfo& info : importTargets()) {
        EXPECT_EQ(importTargetNamed(info.code), info.target);
        EXPECT_EQ(&importTarget(info.target), &info);
    }
    EXPECT_EQ(importTargetNamed("nonsense"), std::nullopt);
}

TEST(ImportTarget, EachStandsInTheFieldsTableUnderItsOwnNameWhereItCan) {
    for (const ImportTargetInfo& info : importTargets()) {
        if (!info.kind) continue;
        ASSERT_NE(fieldOf(info.target), nullptr) << info.code;
        if (info.kind == Kind::Person || info.kind == Kind::Membership) {
            EXPECT_EQ(info.code, info.field);
        }
    }
}

} // namespace
} // namespace hedgerow
