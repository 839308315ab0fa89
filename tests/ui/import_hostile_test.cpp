// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import_vault.h"

namespace hedgerow {
namespace {

// Five hundred that try something: markup, formulas, signs that turn lines round, controls, length.
std::vector<std::string> hostileStrings() {
    const std::string parts[]{"<img src=file:///etc/passwd>",
                              "<b>bold</b>",
                              "&lt;amp&amp;",
                              "=HYPERLINK(\"http://x\")",
                              "+1+1",
                              "@SUM(A1)",
                              "%s%n%1%2",
                              "\xE2\x80\xAEright to left",
                              "zero\xE2\x80\x8Bwidth",
                              "\xE2\x81\xA6isolate",
                              "bell\x07",
                              "escape\x1B[31m",
                              "back\\slash/../..",
                              "'; DROP TABLE person; --",
                              "\xF0\x9F\x90\x98 elephant",
                              "a\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81 stacked",
                              "\xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A",
                              "&mnemonic & more",
                              std::string("nul\0inside", 10),
                              "bad \xFF bytes"};
    std::vector<std::string> all;
    for (int i = 0; all.size() < 499; ++i)
        for (const std::string& part : parts) all.push_back(part + ' ' + std::to_string(i));
    all.resize(499);
    all.push_back("long " + std::string(900'000, 'x'));
    return all;
}

std::string quoted(const std::string& cell) {
    std::string text = "\"";
    for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

class ImportHostile : public ImportVault, public testing::Test {};

TEST_F(ImportHostile, CellsAreShownAsTextThroughEveryStep) {
    std::string sheet = "Given,Family,Note\n";
    for (const std::string& each : hostileStrings()) sheet += "Anna," + quoted(each) + ',' + quoted(each) + '\n';
    openWith(sheet);
    goOn();
    EXPECT_EQ(access::richLabels(*dialog), QStringList());
    goOn();
    ASSERT_TRUE(canGoOn());
    RowsPanel* panel = visiblePanel();
    for (int row = 0; row < panel->model().rowCount(); ++row) {
        const QString name = panel->model().index(row, ImportRowsModel::Name).data().toString();
        EXPECT_FALSE(name.contains(QChar(0x202E)) || name.contains(QChar(0x200B)) || name.contains(QChar(0)));
        EXPECT_LT(name.size(), 250);
    }
    EXPECT_GT(panel->model().counts()[static_cast<std::size_t>(ImportAction::Refused)], 0);
    panel->table().selectAll();
    panel->table().selectRow(7);
    vault.settle();
    EXPECT_EQ(access::richLabels(*dialog), QStringList());
    goOn();
    ASSERT_TRUE(eventually([&] { return shows("Imported:"); }));

    EXPECT_EQ(access::richLabels(*dialog), QStringList());
    EXPECT_EQ(people(), panel->model().counts()[static_cast<std::size_t>(ImportAction::Added)]);
}

TEST_F(ImportHostile, HeadingsAreShownAsText) {
    std::string header = "Given";
    std::string row = "Anna";
    for (const std::string& each : hostileStrings()) {
        if (each.size() > 100'000) continue;
        header += ',' + quoted(each);
        row += ",x";
    }
    openWith(header + '\n' + row + '\n');
    choose(box("Names of the columns"), "In row 1");
    ASSERT_TRUE(canGoOn());

    goOn();
    vault.settle();
    vault.settle();

    EXPECT_EQ(access::richLabels(*dialog), QStringList());
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    goOn();
    ASSERT_TRUE(canGoOn());
    goOn();
    EXPECT_TRUE(eventually([&] { return shows("Imported:"); }));
    EXPECT_EQ(people(), 1);
}

} // namespace
} // namespace hedgerow
