// SPDX-License-Identifier: GPL-3.0-or-later
// The main job: a sheet of 300 workers as a German personnel office exports it.
#include "tests/core/interchange/sheet_support.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

using enum ImportTarget;

class WorkersSheet : public testing::Test {
protected:
    const Sheet m_sheet = sheetOf(dataFile("workers_latin1.csv"));
    const ImportMapping m_mapping = guessMapping(m_sheet);
    const std::vector<ImportRow> m_rows = importRows(m_sheet, m_mapping);
};

TEST_F(WorkersSheet, IsRecognised) {
    EXPECT_EQ(m_sheet.format, (SheetFormat{"windows-1252", true, 0, ';', true, 1}));
    EXPECT_EQ(m_sheet.rowCount(), 300U);
    EXPECT_THAT(targetsOf(m_mapping), testing::ElementsAre(Ignore, Family, Given, Unit, Title, Contract, Mail, Phone,
                                                           Phone, From, To, Languages, PowerOverStaff, Remote, Note));
}

TEST_F(WorkersSheet, EveryRowComesWithoutAProblem) {
    ASSERT_EQ(m_rows.size(), 300U);
    for (const ImportRow& row : m_rows) {
        EXPECT_TRUE(row.problems.empty())
            << row.row << ' ' << (row.problems.empty() ? "" : problemName(row.problems[0].code));
        EXPECT_FALSE(row.isRefused);
        EXPECT_NE(row.value(Family), nullptr);
        EXPECT_NE(row.value(From), nullptr);
    }
    EXPECT_EQ(m_rows.front().row, 2);
    EXPECT_EQ(m_rows.back().row, 301);
}

TEST_F(WorkersSheet, NamesAreReadRightAndMayRepeat) {
    const auto named = [&](std::string_view given, std::string_view family) {
        return std::ranges::count_if(
            m_rows, [&](const ImportRow& row) { return row.text(Given) == given && row.text(Family) == family; });
    };
    EXPECT_GE(named("Sabine", "Müller"), 3);
    EXPECT_GE(named("Jörg", "Weiß"), 2);
    EXPECT_EQ(m_rows[123].value(Given), nullptr);
    EXPECT_TRUE(std::ranges::any_of(m_rows, [](const ImportRow& row) { return row.text(Family) == "de la Cruz"; }));
}

TEST_F(WorkersSheet, BothFormsOfDatesAreRead) {
    EXPECT_EQ(m_rows[0].text(From), "1998-04-26"); // written so
    EXPECT_EQ(m_rows[1].text(From), "2009-10-23"); // written 23.10.2009
}

TEST_F(WorkersSheet, UnitsAndContractsAreFew) {
    std::set<std::string_view> units;
    std::set<std::string_view> contracts;
    for (const ImportRow& row : m_rows) {
        units.insert(row.text(Unit));
        contracts.insert(row.text(Contract));
    }
    EXPECT_THAT(units, testing::UnorderedElementsAre("Logistik", "Entwicklung", "Kundendienst", "Qualitätssicherung",
                                                     "Büro Süd", "Personal & Recht"));
    EXPECT_THAT(contracts, testing::UnorderedElementsAre("", "employee", "temp", "agency", "contractor"));
}

} // namespace
} // namespace hedgerow
