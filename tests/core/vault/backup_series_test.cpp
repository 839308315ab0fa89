// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_series.h"

#include "tests/support/fake_clock.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::int64_t kNow = FakeClock::kStartMs; // Monday 2026-03-02, noon UTC

std::int64_t daysAgo(int days, std::int64_t more = 0) {
    return kNow - days * kDayMs - more;
}

TEST(BackupName, IsADayATimeAndASeriesAndComesBackFromItself) {
    const BackupName name{kNow + 65'000, "1f0c9a2e"};

    EXPECT_EQ(name.fileName(), "20260302-120105-1f0c9a2e.bak");
    EXPECT_EQ(BackupName::parse(name.fileName()), name);
}

TEST(BackupName, NothingElseIsTakenForOne) {
    for (const char* other :
         {"", "notes", "20260302-120105-1f0c9a2e", "20260302-120105-1F0C9A2E.bak", "20260230-120105-1f0c9a2e.bak",
          "20260302-240105-1f0c9a2e.bak", "20260302-126005-1f0c9a2e.bak", "2026-302-120105-1f0c9a2e.bak",
          "20260302-120105-1f0c9a2e.bak.new-0123456789abcdef", " 20260302-12010-1f0c9a2e.bak",
          "20260302-120105-1f0c9a2g.bak"})
        EXPECT_FALSE(BackupName::parse(other)) << other;
}

TEST(BackupRotation, KeepsSevenDaysAndFourWeeksOfDailyBackups) {
    std::vector<std::int64_t> made;
    for (int day = 0; day < 60; ++day) made.push_back(daysAgo(day));

    const auto kept = backupsToKeep(made, kNow);

    // Seven days back from the Monday; then the Sunday that ended each of the weeks before, the newest in seven days.
    EXPECT_THAT(kept, ElementsAre(daysAgo(15), daysAgo(8), daysAgo(6), daysAgo(5), daysAgo(4), daysAgo(3), daysAgo(2),
                                  daysAgo(1), daysAgo(0)));
}

TEST(BackupRotation, KeepsAllOfTheLastTwoDaysAndTheNewestOfEachDayBefore) {
    const std::vector<std::int64_t> made{daysAgo(0),          daysAgo(0, kHourMs), daysAgo(1),
                                         daysAgo(1, kHourMs), daysAgo(3, kHourMs), daysAgo(3)};

    EXPECT_THAT(backupsToKeep(made, kNow),
                ElementsAre(daysAgo(3), daysAgo(1, kHourMs), daysAgo(1), daysAgo(0, kHourMs), daysAgo(0)));
}

TEST(BackupRotation, ARareBackupIsNotTooOld) {
    std::vector<std::int64_t> made;
    for (int month = 0; month < 12; ++month) made.push_back(daysAgo(30 * month + 100));

    EXPECT_THAT(backupsToKeep(made, kNow), SizeIs(7));
    EXPECT_THAT(backupsToKeep(std::vector{daysAgo(4000)}, kNow), SizeIs(1));
    EXPECT_THAT(backupsToKeep({}, kNow), IsEmpty());
}

TEST(BackupRotation, WhatSeemsToComeFromTheFutureStaysAndTakesNobodysPlace) {
    std::vector<std::int64_t> made;
    for (int day = -40; day < 40; ++day) made.push_back(daysAgo(day));
    std::vector<std::int64_t> past(made.begin() + 40, made.end());

    EXPECT_EQ(backupsToKeep(made, kNow).size(), 40 + backupsToKeep(past, kNow).size());
}

TEST(BackupRotation, RotatingAgainKeepsTheSame) {
    std::vector<std::int64_t> made;
    for (int day = 0; day < 60; ++day) made.push_back(daysAgo(day, (day % 5) * kHourMs));
    const auto kept = backupsToKeep(made, kNow);

    EXPECT_EQ(backupsToKeep(kept, kNow), kept);
}

TEST(BackupRotation, ALongSeriesStaysSmallWhileItGrows) {
    std::vector<std::int64_t> kept;
    for (int day = 365; day >= 0; --day) {
        kept.push_back(daysAgo(day));
        kept = backupsToKeep(kept, daysAgo(day));
        ASSERT_LE(kept.size(), 11U);
    }
    // The weeks are still there: what rotation needs later it does not drop earlier.
    EXPECT_EQ(kept.front(), daysAgo(15));
}

TEST(BackupDue, OnceADayAndOnlyWhenSomethingChanged) {
    EXPECT_TRUE(isBackupDue(std::nullopt, false, kNow));
    EXPECT_TRUE(isBackupDue(daysAgo(1), true, kNow));
    EXPECT_FALSE(isBackupDue(daysAgo(1), false, kNow));
    EXPECT_FALSE(isBackupDue(daysAgo(0, kHourMs), true, kNow));
    EXPECT_TRUE(isBackupDue(daysAgo(-3), true, kNow)) << "a wrong clock does not end backups";
}

} // namespace
} // namespace hedgerow
