// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_page.h"

#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/pages/pages.h"
#include "ui/widgets/data_table.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace hedgerow {
namespace {

struct Shown {
    explicit Shown(PagesVault& vault) : page(vault.session()) {
        page.resize(1100, 700);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        vault.settle();
    }
    QLineEdit* search() { return page.findChild<QLineEdit*>(); }
    DataTable* table() { return page.findChild<DataTable*>(); }
    bool lists(int rows) {
        return QTest::qWaitFor([&] { return page.model().isListed() && page.model().rowCount() == rows; }, 20'000);
    }

    PeoplePage page;
};

TEST(PeoplePage, AnswersWhileOneTypesAndTakesTheArrowIntoTheTable) {
    PagesVault vault;
    vault.addMany(300);
    const PersonId wanted = vault.add("Zoë", "Ünal");
    Shown shown(vault);
    QSignalSpy opened(&shown.page, &Page::personRequested);

    shown.page.focusSearch();
    QTest::keyClicks(shown.search(), QStringLiteral("zoe un"));
    ASSERT_TRUE(shown.lists(1));
    vault.settle();
    QTest::keyClick(shown.search(), Qt::Key_Down);
    EXPECT_TRUE(shown.table()->hasFocus());
    QTest::keyClick(shown.table(), Qt::Key_Return);

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().front().value<PersonId>(), wanted);
}

TEST(PeoplePage, KeepsWhomOneChoseThroughANewList) {
    PagesVault vault;
    vault.addMany(50);
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(50));
    shown.table()->selectRow(20);
    const auto before = shown.page.selectedPeople();

    vault.add("Aaron");
    ASSERT_TRUE(shown.lists(51));
    vault.settle();

    EXPECT_EQ(shown.page.selectedPeople(), before);
    EXPECT_EQ(shown.table()->currentIndex().row(), 21);
}

TEST(PeoplePage, ControlEnterLogsAConversationWithThoseChosen) {
    PagesVault vault;
    vault.addMany(3);
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(3));
    QSignalSpy asked(&shown.page, &Page::conversationRequested);
    shown.table()->selectRow(1);

    QTest::keyClick(shown.table(), Qt::Key_Return, Qt::ControlModifier);

    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<QList<PersonId>>(), shown.page.selectedPeople());
}

TEST(PeoplePage, SaysWhatToDoWhenNobodyIsFound) {
    PagesVault vault;
    vault.addMany(3);
    Shown shown(vault);

    shown.page.search(QStringLiteral("nobody at all"));
    ASSERT_TRUE(shown.lists(0));
    QPushButton* everyone = access::button(shown.page, QStringLiteral("Show everyone"));
    ASSERT_NE(everyone, nullptr);
    EXPECT_TRUE(everyone->isVisible());
    QTest::mouseClick(everyone, Qt::LeftButton);

    EXPECT_TRUE(shown.lists(3));
}

TEST(PeoplePage, TableAnswersQuestionsForCellsThatAreNotThere) {
    PagesVault vault;
    vault.addMany(2);
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(2));
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(shown.table());
    ASSERT_NE(table, nullptr);
    ASSERT_NE(table->tableInterface(), nullptr);

    EXPECT_EQ(table->tableInterface()->cellAt(99, 0), nullptr);
    EXPECT_EQ(table->tableInterface()->cellAt(-1, -1), nullptr);
    EXPECT_EQ(table->indexOfChild(nullptr), -1);
    EXPECT_EQ(table->child(100'000), nullptr);
    EXPECT_EQ(table->child(-1), nullptr);
    EXPECT_EQ(table->child(table->childCount()), nullptr);
    EXPECT_EQ(table->childAt(-5000, -5000), nullptr);
    EXPECT_EQ(table->tableInterface()->cellAt(0, PeopleModel::ColumnCount), nullptr);
    EXPECT_EQ(table->tableInterface()->cellAt(2, 0), nullptr) << "one past the end";
    EXPECT_EQ(table->tableInterface()->columnDescription(99), QString());
    EXPECT_FALSE(table->tableInterface()->selectRow(2));
    EXPECT_FALSE(table->tableInterface()->unselectRow(-1));
    EXPECT_FALSE(table->tableInterface()->isRowSelected(99));
    QAccessibleInterface* cell = table->tableInterface()->cellAt(1, PeopleModel::Name);
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->text(QAccessible::Name), u"Person 0001");
    EXPECT_EQ(table->child(table->indexOfChild(cell)), cell);

    shown.page.search(QStringLiteral("0000"));
    ASSERT_TRUE(shown.lists(1));
    EXPECT_EQ(table->tableInterface()->cellAt(1, PeopleModel::Name), nullptr);
    EXPECT_EQ(table->tableInterface()->selectedCells().size(), table->tableInterface()->selectedCellCount());
    ASSERT_NE(table->tableInterface()->cellAt(0, PeopleModel::Name), nullptr);
    EXPECT_TRUE(table->tableInterface()->cellAt(0, PeopleModel::Name)->state().readOnly);

    shown.page.search(QStringLiteral("nobody"));
    ASSERT_TRUE(shown.lists(0));
    EXPECT_EQ(table->tableInterface()->cellAt(0, 0), nullptr);
    EXPECT_EQ(table->tableInterface()->selectedRows(), QList<int>());
    EXPECT_EQ(table->focusChild(), nullptr);
}

TEST(StandardPages, NameEveryControl) {
    PagesVault vault;
    vault.addMany(2);
    for (const PageEntry& entry : standardPages()) {
        const std::unique_ptr<Page> page(entry.create(vault.session(), nullptr));
        page->resize(1000, 700);
        page->show();
        page->activate();
        vault.settle();
        EXPECT_EQ(unnamedControls(page.get()), QStringList()) << entry.code.toStdString();
        EXPECT_EQ(access::richLabels(*page), QStringList()) << entry.code.toStdString();
    }
}

} // namespace
} // namespace hedgerow
