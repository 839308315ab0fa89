// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/people_filter.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

PeopleFilter everything() {
    PeopleFilter filter;
    filter.text = "anna \"the\" Łuk";
    filter.unit = UnitId(Id::named("unit"));
    filter.levels = {LevelId(Id::named("one")), LevelId(Id::named("two"))};
    filter.tags = {Id::named("tag")};
    filter.lead = "Robin";
    filter.contract = "agency";
    filter.assessedDaysAgo = 60;
    filter.assessedWithinDays = 14;
    filter.talkedWithinDays = 0;
    filter.notTalkedForDays = 30;
    filter.isNotAssessed = filter.isNeverTalkedWith = filter.isWithoutLead = filter.isWithPowerOverStaff =
        filter.isCaptured = filter.isNamed = true;
    return filter;
}

TEST(PeopleFilter, ComesBackFromItsLineAsItWas) {
    for (const PeopleFilter& filter : {PeopleFilter(), everything()}) {
        const auto again = PeopleFilter::parse(filter.line());

        ASSERT_TRUE(again) << filter.line();
        EXPECT_EQ(*again, filter);
    }
    EXPECT_EQ(PeopleFilter().line(), "{}");
}

TEST(PeopleFilter, IsRefusedRatherThanTakenForAWiderOne) {
    for (const char* line : {"", "[]", "{", "{\"a_condition_of_later\":true}", "{\"unit\":\"no id\"}",
                             "{\"not_assessed\":false}", "{\"levels\":[]}", "{\"levels\":[\"x\"]}",
                             "{\"talked_within_days\":-1}", "{\"talked_within_days\":1.5}", "{ }", "{\"lead\":7}"})
        EXPECT_EQ(PeopleFilter::parse(line).error().code, ErrorCode::InvalidValue) << line;
    EXPECT_EQ(PeopleFilter::parse('"' + std::string(5000, 'x') + '"').error().code, ErrorCode::InvalidValue);
}

TEST(PeopleFilter, WordsAloneAreNoCondition) {
    PeopleFilter filter;
    EXPECT_TRUE(filter.isEmpty());
    filter.text = "anna";

    EXPECT_FALSE(filter.isEmpty());
    EXPECT_FALSE(filter.hasConditions());
    EXPECT_TRUE(everything().hasConditions());
}

} // namespace
} // namespace hedgerow
