// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_writer.h"

#include "core/interchange/csv_reader.h"
#include "tests/core/interchange/sheet_support.h"

#include <rapidcheck.h>

namespace hedgerow {
namespace {

std::string written(std::initializer_list<std::string_view> cells, CsvStyle style = {}) {
    CsvWriter writer(style);
    writer.row(std::vector<std::string_view>(cells));
    return writer.take();
}

TEST(CsvWriter, QuotesOnlyWhatNeedsIt) {
    EXPECT_EQ(written({"Anna", "Berg, A.", "say \"hi\"", "two\nlines", " edge "}),
              "Anna,\"Berg, A.\",\"say \"\"hi\"\"\",\"two\nlines\",\" edge \"\r\n");
    EXPECT_EQ(written({"a,b", "c;d"}, {';', false}), "a,b;\"c;d\"\r\n");
    EXPECT_EQ(written({"a", "", "b"}), "a,,b\r\n");
}

TEST(CsvWriter, StartsWithAMarkIfAsked) {
    EXPECT_EQ(written({"Zoé"}, {',', true}), "\xEF\xBB\xBFZoé\r\n");
}

TEST(CsvWriter, NoCellBeginsAFormula) {
    for (const std::string_view text :
         {"=1+1", "+49 30", "-x", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
        EXPECT_EQ(written({text}).substr(0, 2), "\"'") << text;
    EXPECT_EQ(written({"a=b"}), "a=b\r\n");
    EXPECT_EQ(written({"'tis"}), "'tis\r\n");
}

TEST(CsvWriter, ABlankRowStaysARow) {
    EXPECT_EQ(written({""}), "\"\"\r\n");
    EXPECT_EQ(written({"", ""}), ",\r\n");
}

TEST(CsvWriter, WhatIsWrittenIsReadBack) {
    const auto pieces = rc::gen::element<std::string>("a", "Zoé", "\"", "'", "=", "+", "-", "@", ",", ";", "\t", "\n",
                                                      " ", "＝", "|", "x y");
    const auto cell =
        rc::gen::map(rc::gen::container<std::vector<std::string>>(pieces), [](const std::vector<std::string>& parts) {
            std::string text;
            for (const std::string& part : parts) text += part;
            return text;
        });
    const bool holds = rc::check("export and import of any cells", [&] {
        const auto cells = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cell));
        const char delimiter = *rc::gen::element(',', ';', '\t', '|');
        CsvWriter writer({delimiter, *rc::gen::arbitrary<bool>()});
        for (const std::string& text : cells) writer.cell(text);
        writer.cell("end");
        writer.endRow();

        const auto sheet = readCsv(writer.take(), {"UTF-8", delimiter, false});

        RC_ASSERT(sheet.ok());
        RC_ASSERT(sheet->rowCount() == 1U);
        std::vector<std::string> expected = cells;
        expected.emplace_back("end");
        RC_ASSERT(rowOf(*sheet, 0) == expected);
    });
    EXPECT_TRUE(holds);
}

} // namespace
} // namespace hedgerow
