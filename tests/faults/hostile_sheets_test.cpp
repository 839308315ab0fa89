// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile spreadsheets through the whole command line: a message with the row or a right import, never a crash.
#include "tests/faults/fault_vault.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using namespace std::string_literals;
using testing::HasSubstr;

struct Hostile {
    const char* name;
    std::string bytes;
    int exit = 0;
    std::vector<std::string> said = {};  // on either output
    std::vector<std::string> given = {}; // who is there afterwards beside the hundred
    std::vector<std::string> options = {};
};

void PrintTo(const Hostile& sheet, std::ostream* stream) {
    *stream << sheet.name;
}

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

std::string utf16(std::u16string_view text, bool isBigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xff);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

const std::vector<Hostile>& hostileSheets() {
    static const std::vector<Hostile> sheets{
        {"NulBytes", "Vorname;Nachname\nAn\0na;Berg\nBen;Ott\n"s, 0, {"row 2: refused"}, {"Ben"}},
        {"NothingButNuls", std::string(100'000, '\0'), 1, {}},
        {"AMegabyteInACell",
         "Vorname;Notiz\nAnna;" + std::string(1'000'000, 'x') + "\nBen;kurz\n",
         0,
         {"row 2"},
         {"Anna", "Ben"}},
        {"AMegabyteInAName",
         "Vorname;Notiz\n" + std::string(1'000'000, 'x') + ";a\nBen;kurz\n",
         0,
         {"row 2: refused"},
         {"Ben"}},
        {"MoreThanACellMayHold", "Vorname;Notiz\nAnna;" + std::string(3 << 20, 'x') + "\n", 1, {"row 2"}},
        {"TenThousandColumns", "Vorname" + std::string(10'000, ';') + "x\nAnna\n", 1, {"row 1", "columns"}},
        {"TenThousandCellsInARow",
         "Vorname;Nachname\nAnna;Berg\nBen" + repeated(";x", 10'000) + "\n",
         1,
         {"row 3", "columns"}},
        {"AQuoteNeverClosed", "Vorname;Nachname\nAnna;Berg\nBen;\"Ott\nCarla;Rossi\n", 1, {"row 3"}},
        {"QuotesWithinCells",
         "Vorname;Nachname\nAnna \"Anni;Berg\n\"Ben\"\"o\";Ott\n",
         0,
         {},
         {"Anna \"Anni", "Ben\"o"}},
        {"InvalidUtf8", "Vorname;Nachname\nAn\xc3\x28na\xff;Berg\nBen;Ott\n", 0, {}, {"Ben"}},
        {"Utf16LittleEndian", "\xff\xfe" + utf16(u"Vorname;Nachname\nJürgen;Groß\n", false), 0, {"UTF-16"}, {"Jürgen"}},
        {"Utf16BigEndian", "\xfe\xff" + utf16(u"Vorname;Nachname\nJürgen;Groß\n", true), 0, {"UTF-16"}, {"Jürgen"}},
        {"Utf16CutInTheMiddle",
         "\xff\xfe" + utf16(u"Vorname;Nachname\nAnna;Berg\nBen;Ot", false) + "t",
         0,
         {},
         {"Anna"}},
        {"Utf16HalfASurrogate",
         "\xff\xfe" + utf16(u"Vorname;Nachname\nAn\xd800na;Berg\nBen;Ott\n", false),
         0,
         {"row 2: refused"},
         {"Ben"}},
        {"Latin1", "Vorname;Nachname\nJ\xfcrgen;Gro\xdf\nZo\xeb;B\xe4r\n", 0, {}, {"Jürgen", "Zoë"}},
        {"CrLineEnds", "Vorname;Nachname\rAnna;Berg\rBen;Ott\r", 0, {}, {"Anna", "Ben"}},
        {"MixedLineEnds", "Vorname;Nachname\r\nAnna;Berg\rBen;Ott\nCarla;Rossi", 0, {}, {"Anna", "Ben", "Carla"}},
        {"BidiControls", "Vorname;Nachname\nAn\u202ena;Berg\nBen;Ott\n", 0, {"row 2: refused"}, {"Ben"}},
        {"EscapeSequences", "Vorname;Nachname\n\x1b[31mAnna;Berg\nBen;Ott\n", 0, {"row 2: refused"}, {"Ben"}},
        {"Formulas", "Vorname;Nachname\n=cmd|'/c calc'!A1;Berg\nBen;Ott\n", 0, {}, {}},
        {"Empty", "", 1},
        {"ABlankLine", "\n\n\n", 1},
        {"NothingButQuotes", std::string(999, '"'), 1},
        {"NothingButDelimiters", std::string(100'000, ';'), 1},
        {"AHeaderAlone", "Vorname;Nachname\n", 0, {}},
        {"NoColumnAnybodyKnows", "foo;bar\n1;2\n", 1},
    };
    return sheets;
}

class HostileSheets : public FaultsTest, public testing::WithParamInterface<Hostile> {};

TEST_P(HostileSheets, GiveAMessageOrARightImport) {
    const Hostile& sheet = GetParam();
    putVault();
    writeBytes(m_folder / "words", std::string(kOldWords) + "\n");
    writeBytes(m_folder / "sheet", sheet.bytes);
    std::vector<std::string> arguments{"--vault", m_file, "--passphrase-file", m_folder / "words",
                                       "import",  "csv",  m_folder / "sheet"};
    arguments.insert(arguments.end(), sheet.options.begin(), sheet.options.end());

    const Ran ran = runCli(arguments);

    const std::string output = ran.out + ran.err;
    EXPECT_LT(ran.exit, 128);
    EXPECT_EQ(ran.exit, sheet.exit) << output.substr(0, 2000);
    EXPECT_FALSE(output.empty());
    EXPECT_LT(output.size(), 100'000U);
    EXPECT_EQ(output.find_first_of("\x1b\r\0"s), std::string::npos);
    for (const std::string& words : sheet.said) EXPECT_THAT(output.substr(0, 2000), HasSubstr(words));

    auto workspace = open();
    ASSERT_TRUE(workspace) << words(workspace.error());
    const auto people = (*workspace)->reader().records(Kind::Person);
    ASSERT_TRUE(people) << words(people.error());
    std::vector<std::string> added;
    for (const RecordView& person : *people)
        if (!person.text("given").starts_with("Given")) added.push_back(person.text("given"));
    EXPECT_TRUE(sheet.exit == 0 || added.empty());
    for (const std::string& name : sheet.given) EXPECT_THAT(added, testing::Contains(name));
    EXPECT_TRUE((*workspace)->check(true).value().empty());
}

INSTANTIATE_TEST_SUITE_P(Sheets, HostileSheets, testing::ValuesIn(hostileSheets()),
                         [](const auto& sheet) { return std::string(sheet.param.name); });

} // namespace
} // namespace hedgerow
