// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sheet_preview.h"

#include "tests/core/interchange/sheet_support.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;

class SheetPreviewOf : public testing::Test {
protected:
    void write(const std::string& text) const { std::ofstream(file, std::ios::binary) << text; }
    SheetPreview read(const SheetOptions& options = {}) {
        auto preview = readSheet(files, file, options);
        EXPECT_TRUE(preview.ok());
        return preview.ok() ? std::move(*preview) : SheetPreview{};
    }

    TemporaryFolder folder;
    SystemFileSystem files;
    const Path file = folder / "staff.csv";
};

TEST_F(SheetPreviewOf, AFileThatChangedAfterItWasReadIsNoticed) {
    write("Given,Family\nAnna,Berg\n");
    const SheetPreview preview = read();
    EXPECT_TRUE(*isUnchanged(files, file, preview));

    write("Given,Family\nAnna,Bern\n");
    EXPECT_FALSE(*isUnchanged(files, file, preview));

    std::filesystem::remove(file);
    EXPECT_EQ(isUnchanged(files, file, preview).error().code, ErrorCode::NotFound);
}

TEST_F(SheetPreviewOf, ReadingCanBeStopped) {
    write("Given,Family\nAnna,Berg\n");
    Progress progress;
    progress.cancel();

    EXPECT_EQ(readSheet(files, file, {}, &progress).error().code, ErrorCode::Cancelled);
}

TEST_F(SheetPreviewOf, TheHeaderRowIsNamedAndCanBeChosen) {
    write("Staff of the north\n\nGiven,Family\nAnna,Berg\nBilal,Haddad\n");
    EXPECT_EQ(read().sheet->format.headerRow, 3);

    const SheetPreview chosen = read({.headerRow = 4});
    EXPECT_THAT(chosen.sheet->header, ElementsAre("Anna", "Berg"));
    EXPECT_EQ(chosen.sheet->rowCount(), 1U);

    const SheetPreview none = read({.hasHeader = false});
    EXPECT_EQ(none.sheet->format.headerRow, 0);
    EXPECT_EQ(none.sheet->rowCount(), 4U);
    EXPECT_EQ(read({.headerRow = 99}).sheet->format.headerRow, 0);
}

TEST(SheetPreview, SamplesAreFilledAndDiffer) {
    const Sheet sheet = sheetOf("Given,Team\nAnna,Red\nBilal,\nCem,Red\nDora,-\nEla,Blue\n");

    EXPECT_THAT(sampleCells(sheet, 1, 3), ElementsAre("Red", "Blue"));
    EXPECT_THAT(sampleCells(sheet, 0, 2), ElementsAre("Anna", "Bilal"));
}

TEST(SheetPreview, ADateIsShownThatTellsTheOrder) {
    const Sheet proven = sheetOf("Given,Since\nAnna,01/02/2024\nBilal,25/12/2023\n");
    const auto sample = dateSample(proven, guessMapping(proven));
    ASSERT_TRUE(sample);
    EXPECT_EQ(sample->cell, "01/02/2024");
    EXPECT_EQ(sample->date.iso(), "2024-02-01");
    EXPECT_TRUE(sample->isProven);

    const Sheet open = sheetOf("Given,Since\nAnna,05/05/2024\nBilal,01/02/2024\n");
    const auto either = dateSample(open, guessMapping(open));
    ASSERT_TRUE(either);
    EXPECT_EQ(either->cell, "01/02/2024");
    EXPECT_EQ(either->date.iso(), "2024-02-01");
    EXPECT_FALSE(either->isProven);

    const Sheet without = sheetOf("Given,Family\nAnna,Berg\n");
    EXPECT_FALSE(dateSample(without, guessMapping(without)));
}

TEST(SheetPreview, RowsAreNamedByWhatNamesAPerson) {
    const Sheet sheet = sheetOf("Name,Code name,Phone\n\"Berg, Anna\",,030 1234567\n,Wren,\n,,030 1234568\n");
    const ImportMapping mapping = guessMapping(sheet);

    EXPECT_EQ(rowName(sheet, mapping, 0), "Anna Berg");
    EXPECT_EQ(rowName(sheet, namesOf(mapping), 1), "Wren");
    EXPECT_EQ(rowName(sheet, mapping, 2), "");
}

} // namespace
} // namespace hedgerow
