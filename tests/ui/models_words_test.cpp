// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/participants.h"
#include "ui/models/frameworks.h"
#include "ui/models/page_cache.h"
#include "ui/widgets/data_date_field.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

const Date kToday = *Date::parse("2026-11-22");

TEST(DateFromWords, UnderstandsDaysAsPeopleWriteThem) {
    EXPECT_EQ(dateFromWords(QStringLiteral("2026-12-01"), kToday), Date::parse("2026-12-01"));
    EXPECT_EQ(dateFromWords(QStringLiteral("tomorrow"), kToday), Date::parse("2026-11-23"));
    EXPECT_EQ(dateFromWords(QStringLiteral(" +7 "), kToday), Date::parse("2026-11-29"));
    EXPECT_EQ(dateFromWords(QStringLiteral("-1"), kToday), Date::parse("2026-11-21"));
    EXPECT_EQ(dateFromWords(QStringLiteral("24.12.2026"), kToday), Date::parse("2026-12-24"));
}

TEST(DateFromWords, RefusesWhatIsNoDay) {
    for (const char* text : {"", "soon", "2026-02-30", "+many", "32.1.2026"})
        EXPECT_FALSE(dateFromWords(QString::fromUtf8(text), kToday)) << text;
}

TEST(Frameworks, ShipWithStepsAndPromptsInEveryLanguage) {
    for (const char* language : {"en", "de", "it", "pl"}) {
        const Frameworks frameworks = shippedFrameworks(QString::fromUtf8(language));
        ASSERT_GE(frameworks.all.size(), 3U) << language;
        EXPECT_FALSE(frameworks.listWork.prompt.isEmpty());
        for (const Framework& framework : frameworks.all) {
            EXPECT_FALSE(framework.name.isEmpty());
            for (const FrameworkStep& step : framework.steps)
                EXPECT_FALSE(step.code.isEmpty() || step.label.isEmpty() || step.prompt.isEmpty());
        }
    }
    EXPECT_NE(shippedFrameworks(QStringLiteral("en")).withCode(QStringLiteral("aeiou")), nullptr);
}

TEST(PersonChip, TakesWordsThatAreNoNameForADescription) {
    EXPECT_EQ(personChip(QStringLiteral("Ada Lovelace")).state, 0);
    EXPECT_EQ(personChip(QStringLiteral("the tall one, desk 14")).state, 1);
    EXPECT_TRUE(participantOf(personChip(QStringLiteral("desk 14"))).isDescription);
}

TEST(PageCache, ForgetsWhatWasNotUsedForLongest) {
    PageCache<int> cache(2);
    cache.insert(1, 10);
    cache.insert(2, 20);
    ASSERT_NE(cache.find(1), nullptr);

    cache.insert(3, 30);

    EXPECT_NE(cache.find(1), nullptr);
    EXPECT_EQ(cache.find(2), nullptr);
    EXPECT_EQ(cache.size(), 2U);
}

} // namespace
} // namespace hedgerow
