// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_parser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hedgerow {
namespace {

using Cells = std::vector<std::string>;

struct Parsed {
    std::vector<Cells> rows;
    std::vector<std::pair<std::int64_t, std::int64_t>> numbers; // row, line
    std::string error;
};

Parsed parse(std::string_view text, char delimiter = ',') {
    Parsed parsed;
    const auto done = parseCsv(text, delimiter, [&](const CsvRow& row) {
        parsed.rows.emplace_back(row.cells.begin(), row.cells.end());
        parsed.numbers.emplace_back(row.row, row.line);
        return true;
    });
    if (!done) parsed.error = done.error().detail;
    return parsed;
}

TEST(CsvParser, ReadsCellsAndRows) {
    EXPECT_EQ(parse("a,b\nc,d\n").rows, (std::vector<Cells>{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(parse("a;b,c", ';').rows, (std::vector<Cells>{{"a", "b,c"}}));
    EXPECT_EQ(parse("a\tb\t\tc", '\t').rows, (std::vector<Cells>{{"a", "b", "", "c"}}));
    EXPECT_TRUE(parse("").rows.empty());
}

TEST(CsvParser, QuotedCellsKeepDelimitersQuotesAndLines) {
    EXPECT_EQ(parse("\"a,\"\"b\"\"\nc\",d\n").rows, (std::vector<Cells>{{"a,\"b\"\nc", "d"}}));
    EXPECT_EQ(parse("\"  a \",b").rows, (std::vector<Cells>{{"  a ", "b"}}));
    EXPECT_EQ(parse("a, \"b,c\" ,d").rows, (std::vector<Cells>{{"a", "b,c", "d"}}));
}

TEST(CsvParser, QuotesOutOfPlaceWithinACellAreText) {
    EXPECT_EQ(parse("5\" pipe,Bob \"Bobby\" Lee\n").rows, (std::vector<Cells>{{"5\" pipe", "Bob \"Bobby\" Lee"}}));
    EXPECT_EQ(parse("\"Bob \"Bobby\" Lee\",x\ny,z\n").rows,
              (std::vector<Cells>{{"Bob \"Bobby\" Lee", "x"}, {"y", "z"}}));
}

TEST(CsvParser, RowsKeepTheirNumbersAcrossBlankRowsAndLongCells) {
    const Parsed parsed = parse("a\n\n\nb,\"x\ny\nz\"\n,,\nc\n");
    EXPECT_EQ(parsed.rows, (std::vector<Cells>{{"a"}, {"b", "x\ny\nz"}, {"c"}}));
    EXPECT_THAT(parsed.numbers, testing::ElementsAre(std::pair{1, 1}, std::pair{4, 4}, std::pair{6, 8}));
}

TEST(CsvParser, EmptyCellsAtTheEndAreDropped) {
    EXPECT_EQ(parse("a,,b,,\n").rows, (std::vector<Cells>{{"a", "", "b"}}));
}

TEST(CsvParser, AQuoteNeverClosedIsNamedByItsRow) {
    EXPECT_EQ(parse("a,b\nc,\"d\ne,f\n").error, "row 2: a quote is opened and never closed");
}

TEST(CsvParser, AQuoteClosedInAnotherRowIsNamedByItsRow) {
    EXPECT_EQ(parse("a,b\nc,\"d\ne,f\n\"g\",h\n").error, "row 2: a quote is opened and not closed in its cell");
    EXPECT_EQ(parse("\"a\",\"b\"\n\"c,\"d\"\n").error, "row 2: a quote is opened and not closed in its cell");
}

TEST(CsvParser, ErrorsNameTheLineWhereItDiffers) {
    EXPECT_EQ(parse("\"x\ny\",b\nc,\"d\n").error, "row 2 (line 3): a quote is opened and never closed");
}

TEST(CsvParser, CellsAboveTheLimitAreRefused) {
    const std::string fits(kMaxCellBytes, 'x');
    EXPECT_EQ(parse("a,b\nc," + fits + "\n").rows.size(), 2U);
    EXPECT_THAT(parse("a,b\nc," + fits + "x\n").error, testing::StartsWith("row 2: a cell is longer than 1 MiB"));
    EXPECT_THAT(parse("a,b\nc,\"" + std::string(5 * kMaxCellBytes, '\n')).error,
                testing::StartsWith("row 2: a cell is longer"));
}

TEST(CsvParser, ColumnsAboveTheLimitAreRefusedUnlessEmpty) {
    const std::string commas(10'000, ',');
    EXPECT_EQ(parse("a" + commas + "\nb\n").rows.size(), 2U);
    EXPECT_EQ(parse("a\nb" + commas + "c\n").error, "row 2: more than 512 columns");
}

TEST(CsvParser, TheSinkCanStopIt) {
    int rows = 0;
    const auto done = parseCsv("a\nb\n\"c\n", ',', [&](const CsvRow&) { return ++rows < 2; });
    EXPECT_TRUE(done.ok());
    EXPECT_EQ(rows, 2);
}

TEST(CsvParser, LineEndsBecomeLf) {
    std::string text = "a\r\nb\rc\n\r\r\nd\r";
    normaliseLineEnds(text);
    EXPECT_EQ(text, "a\nb\nc\n\n\nd\n");
}

} // namespace
} // namespace hedgerow
