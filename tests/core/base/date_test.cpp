// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

namespace hedgerow {

TEST(Date, ReadsAndWritesOneSpelling) {
    EXPECT_EQ(Date::parse("2026-11-22")->iso(), "2026-11-22");
    EXPECT_EQ(Date::parse("0001-01-01")->iso(), "0001-01-01");
    EXPECT_EQ(Date::parse("2024-02-29")->iso(), "2024-02-29");
    for (const char* wrong :
         {"", "2026-2-3", "2026-02-30", "2025-02-29", "26-02-03", "2026/02/03", "2026-02-03 ", " 2026-02-03",
          "2026-13-01", "2026-00-10", "0000-01-01", "20260203", "2026-02-0x", "+026-02-03"})
        EXPECT_FALSE(Date::parse(wrong)) << wrong;
}

TEST(Date, CountsDaysAcrossMonthsAndLeapYears) {
    const Date start = *Date::of(2024, 2, 28);

    EXPECT_EQ(start.plusDays(2).iso(), "2024-03-01");
    EXPECT_EQ(start.plusDays(-59).iso(), "2023-12-31");
    EXPECT_EQ(Date::of(2025, 2, 28)->daysSince(start), 366);
    EXPECT_LT(start, start.plusDays(1));
    EXPECT_FALSE(Date::of(2023, 2, 29));
}

} // namespace hedgerow
