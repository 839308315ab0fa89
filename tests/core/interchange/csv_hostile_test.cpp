// SPDX-License-Identifier: GPL-3.0-or-later
// A hostile sheet gives a message with the row or a right import, never a crash.
#include "core/base/random.h"
#include "core/interchange/csv_parser.h"
#include "core/model/text_rules.h"
#include "tests/core/interchange/sheet_support.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using namespace std::string_literals;
using enum ImportTarget;
using testing::HasSubstr;
using testing::StartsWith;

TEST(HostileCsv, NulBytesRefuseTheirRowOnly) {
    const auto rows = importRows("Vorname;Nachname\nAn\0na;Berg\nBen;Ott\n"s);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].isRefused);
    EXPECT_EQ(rows[0].problems[0], (RowProblem{2, 0, RowProblemCode::ForbiddenCharacter}));
    EXPECT_EQ(rows[1].text(Given), "Ben");
}

TEST(HostileCsv, NothingButNulsIsNoCrash) {
    for (const std::size_t size : {1U, 2U, 3U, 4U, 1000U, 100'000U}) {
        const auto sheet = readCsv(std::string(size, '\0'));
        if (sheet) {
            EXPECT_LE(sheet->rowCount(), 1U);
        }
    }
}

TEST(HostileCsv, ACellOfMoreThanAMegabyteIsNamedByItsRow) {
    EXPECT_THAT(refusalOf("Vorname;Notiz\nAnna;x\nBen;" + std::string(kMaxCellBytes + 1, 'x') + "\n"),
                StartsWith("row 3: a cell is longer"));
}

TEST(HostileCsv, ACellOfAMegabyteIsReadAndItsNoteRefused) {
    const auto rows = importRows("Vorname;Notiz\nAnna;" + std::string(1'000'000, 'x') + "\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].text(Given), "Anna");
    EXPECT_EQ(rows[0].problems[0].code, RowProblemCode::TooLong);
}

TEST(HostileCsv, TenThousandColumnsAreRefused) {
    std::string text;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 10'000; ++column) text += "a,";
        text += "a\n";
    }
    EXPECT_EQ(refusalOf(std::move(text)), "row 1: more than 512 columns");
}

TEST(HostileCsv, UnbalancedQuotesAreNamedByTheirRow) {
    EXPECT_THAT(refusalOf("Vorname;Nachname\nAnna;Berg\nBen;\"Ott\nCarla;Rossi\n"),
                StartsWith("row 3: a quote is opened"));
    EXPECT_THAT(refusalOf("Vorname;Nachname\nAnna;\"Berg\nBen;Ott\n\"Carla\";Rossi\n"),
                StartsWith("row 2: a quote is opened"));
    EXPECT_THAT(refusalOf("Vorname;Nachname\n\"" + std::string(3 << 20, 'x')), StartsWith("row 2: a cell is longer"));
}

TEST(HostileCsv, ALoneQuoteWithinACellIsText) {
    const auto rows = importRows("Vorname;Nachname\nAnna \"Anni;Berg\nBen;Ott\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].text(Given), "Anna \"Anni");
}

TEST(HostileCsv, QuotesAlone) {
    for (const char* text :
         {"\"", "\"\"", "\"\"\"", "\"\"\"\"", "\"\n\"\n\"", ",\",\",\"", "\"a\"b\"c\"\n", "\" \" \"\n\" \""}) {
        const auto sheet = readCsv(text);
        if (!sheet) {
            EXPECT_THAT(sheet.error().detail, HasSubstr("row ")) << text;
        }
    }
}

TEST(HostileCsv, ManyStrayQuotesTakeNoLongerThanTheyAre) {
    std::string text = "Vorname;Notiz\n";
    for (int i = 0; i < 100'000; ++i) text += "\"a\"b\"c\";x\n";
    const Sheet sheet = sheetOf(std::move(text));
    EXPECT_EQ(sheet.rowCount(), 100'000U);
}

TEST(HostileCsv, NothingButDelimitersIsNothing) {
    EXPECT_EQ(sheetOf(std::string(60'000, ';')).rowCount(), 0U);
    EXPECT_EQ(sheetOf(std::string(4 << 20, '\n')).rowCount(), 0U);
}

TEST(HostileCsv, MoreRowsThanTheLimitAreRefused) {
    std::string text;
    for (std::int64_t i = 0; i <= kMaxRows; ++i) text += "a\n";
    EXPECT_EQ(refusalOf(std::move(text)), "row 2000001: more than 2000000 rows");
}

TEST(HostileCsv, AnyBytesAreReadOrRefused) {
    SeededRandom random(7);
    const std::string seed =
        dataFile("utf8_mark.csv") + dataFile("utf16_mark.csv") + "\"a\";'=b;\x80\xFF\"\r\n" + dataFile("cp850.csv");
    for (int run = 0; run < 1500; ++run) {
        std::string bytes = seed.substr(random.below(seed.size()));
        for (std::uint64_t edits = random.below(12); edits > 0; --edits) {
            static constexpr std::string_view kSigns("\"\n\r;,\t\0\xFF\xC3 '=|a", 14);
            const std::size_t at = random.below(bytes.size());
            if (random.below(2))
                bytes[at] = kSigns[random.below(kSigns.size())];
            else
                bytes.insert(at, std::string(1 + random.below(5), kSigns[random.below(kSigns.size())]));
        }
        const auto sheet = readCsv(bytes);
        if (!sheet) {
            EXPECT_EQ(sheet.error().code, ErrorCode::InvalidValue);
            continue;
        }
        const auto done = forEachRow(*sheet, guessMapping(*sheet), [](const ImportRow& row) -> Result<void> {
            for (const ImportValue& value : row.values)
                if (value.target == Given) {
                    EXPECT_EQ(*cleanName(*value.value.text()), *value.value.text());
                }
            return {};
        });
        if (!done) {
            EXPECT_EQ(done.error().code, ErrorCode::InvalidValue);
        }
    }
}

} // namespace
} // namespace hedgerow
