// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the page People: which, in what order, how wide.
#include "core/commands/edit_people.h"
#include "core/commands/set_setting.h"
#include "tests/ui/people_shown.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_people_delegate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace hedgerow {
namespace {

TEST(PeopleColumns, AreRememberedInTheVaultAndReset) {
    PagesVault vault;
    vault.add("Anna");
    {
        Shown shown(vault);
        ASSERT_TRUE(shown.lists(1));
        QHeaderView* header = shown.table()->horizontalHeader();
        header->moveSection(header->visualIndex(PeopleModel::Lead), 1);
        shown.table()->setColumnWidth(PeopleModel::Name, 333);
        QPushButton* button = access::button(shown.page, QStringLiteral("Columns"));
        ASSERT_TRUE(button);
        shown.choose(button, QStringLiteral("Code name"));
        EXPECT_TRUE(shown.columns()->isOwn());
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return !vault.read([](Reader& reader) { return *reader.setting("people.columns"); }).empty(); },
            20'000));
    }
    Shown again(vault);
    ASSERT_TRUE(again.lists(1));
    QHeaderView* header = again.table()->horizontalHeader();
    EXPECT_EQ(header->visualIndex(PeopleModel::Lead), 1);
    EXPECT_EQ(header->sectionSize(PeopleModel::Name), 333);
    EXPECT_FALSE(again.table()->isColumnHidden(PeopleModel::CodeName));

    again.columns()->reset();
    vault.settle();
    EXPECT_EQ(header->visualIndex(PeopleModel::Lead), static_cast<int>(PeopleModel::Lead));
    EXPECT_TRUE(again.table()->isColumnHidden(PeopleModel::CodeName));
    EXPECT_EQ(vault.read([](Reader& reader) { return *reader.setting("people.columns"); }), "");
}

// A person with power over staff in a unit and a job of many words, among others.
PersonId addWordy(PagesVault& vault) {
    const PersonId wordy = vault.add("Konstantina-Alexandra", "Papadimitriou-Brandenburger");
    const Id unit =
        vault.run(EditRecords{{{Kind::Unit, {}, {}, {{"name", "Quality assurance and returns, hall 4"}}}}}).created[0];
    vault.run(EditRecords{{{Kind::Membership,
                            {},
                            {wordy.id},
                            {{"unit", Value(unit)},
                             {"title", "Deputy head of the department of returned goods"},
                             {"power_over_staff", Value(true)}}}}});
    vault.add("Bo", "Li");
    return wordy;
}

TEST(PeopleColumns, UseTheRoomForWhatStandsInThem) {
    PagesVault vault;
    addWordy(vault);
    Shown shown(vault);
    shown.page.resize(2100, 700);
    ASSERT_TRUE(shown.lists(2));
    const auto* model = shown.table()->model();
    const auto whole = [&](int row, int column) {
        return shown.table()->columnWidth(column) >=
               PeopleDelegate::widthOf(shown.table()->font(), model->index(row, column));
    };
    const int row = model->index(0, 0).data().toString().startsWith(u"Konst") ? 0 : 1;

    for (const int column : {PeopleModel::Name, PeopleModel::Unit, PeopleModel::Title})
        EXPECT_TRUE(whole(row, column)) << column;
    EXPECT_TRUE(shown.table()->isColumnHidden(PeopleModel::Tags)) << "nobody has one";
    EXPECT_LE(shown.table()->horizontalHeader()->length(), shown.table()->viewport()->width());
    EXPECT_FALSE(shown.columns()->isOwn());

    shown.page.resize(1060, 700);
    vault.settle();
    EXPECT_LE(shown.table()->horizontalHeader()->length(), shown.table()->viewport()->width());
    EXPECT_FALSE(whole(row, PeopleModel::Title));
    EXPECT_GE(
        shown.table()->columnWidth(PeopleModel::Name),
        PeopleDelegate::widthOf(shown.table()->font(), QStringLiteral("Konstant"), QStringLiteral("power over staff")));
}

// In any width of the page: while a cell is cut, no column is wider than its title and its own cells.
TEST(PeopleColumns, NoneKeepsRoomItDoesNotUseWhileAnotherIsCut) {
    PagesVault vault;
    addWordy(vault);
    const Id unit = vault.run(EditRecords{{{Kind::Unit, {}, {}, {{"name", "Customer support"}}}}}).created[0];
    const PersonId eva = vault.add("Eva", "Ek");
    vault.run(EditRecords{{{Kind::Membership, {}, {eva.id}, {{"unit", Value(unit)}}}}});
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(3));
    DataTable* table = shown.table();
    const auto* model = table->model();
    const QHeaderView* header = table->horizontalHeader();
    int timesCut = 0;

    for (int width = 700; width <= 2000; width += 50) {
        shown.page.resize(width, 700);
        vault.settle();
        bool isCut = false;
        int unused = 0;
        for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
            if (table->isColumnHidden(column)) continue;
            int need = 0;
            for (int row = 0; row < model->rowCount(); ++row)
                need = std::max(need, PeopleDelegate::widthOf(table->font(), model->index(row, column)));
            const QString title = model->headerData(column, Qt::Horizontal).toString();
            isCut |= table->columnWidth(column) < need;
            const int used = std::max(need, header->fontMetrics().horizontalAdvance(title) + 2 * kSpaceM);
            unused += std::max(0, table->columnWidth(column) - used);
        }
        timesCut += isCut ? 1 : 0;
        EXPECT_TRUE(!isCut || unused == 0) << unused << " unused at " << width;
        EXPECT_LE(header->length(), table->viewport()->width());
    }

    EXPECT_GT(timesCut, 0);
    EXPECT_LT(timesCut, 27);
}

TEST(PeopleColumns, OneLongCellDoesNotTakeWhatManyNeed) {
    PagesVault vault;
    addWordy(vault);
    const Id unit = vault.run(EditRecords{{{Kind::Unit, {}, {}, {{"name", "Goods inwards, night shift"}}}}}).created[0];
    for (const char* name : {"Ada", "Ben", "Cy", "Dora"})
        vault.run(EditRecords{
            {{Kind::Membership, {}, {vault.add(name).id}, {{"unit", Value(unit)}, {"title", "Picker, pallets"}}}}});
    Shown shown(vault);
    shown.page.resize(1180, 700);
    ASSERT_TRUE(shown.lists(6));
    const auto* model = shown.table()->model();
    int cut = 0;

    for (int row = 0; row < 6; ++row)
        for (int column = 0; column < PeopleModel::ColumnCount; ++column)
            if (!shown.table()->isColumnHidden(column) &&
                shown.table()->columnWidth(column) <
                    PeopleDelegate::widthOf(shown.table()->font(), model->index(row, column)))
                cut += model->index(row, 0).data().toString().startsWith(u"Konst") ? 1 : 100;

    EXPECT_GT(cut, 0);
    EXPECT_LT(cut, 100) << "cells of others are cut";
}

TEST(PeopleColumns, TheFirstTagBringsItsColumn) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna");
    vault.add("Bo", "Li");
    Shown shown(vault);
    shown.page.resize(1500, 700);
    ASSERT_TRUE(shown.lists(2));
    ASSERT_TRUE(shown.table()->isColumnHidden(PeopleModel::Tags));

    EditPeople tagging;
    tagging.people = {anna};
    tagging.addTags = {"fire warden, third floor, evenings"};
    vault.run(tagging);
    vault.settle();

    EXPECT_FALSE(shown.table()->isColumnHidden(PeopleModel::Tags));
    EXPECT_GE(shown.table()->columnWidth(PeopleModel::Tags),
              PeopleDelegate::widthOf(shown.table()->font(), shown.table()->model()->index(0, PeopleModel::Tags)));
    EXPECT_FALSE(shown.columns()->isOwn());
}

TEST(PeopleColumns, TellTheWholeTextOfACellThatIsCut) {
    PagesVault vault;
    addWordy(vault);
    vault.add("<b>Ann");
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(3));
    DataTable* table = shown.table();
    const auto told = [&](const QString& beginning, int column) {
        for (int row = 0; row < 3; ++row) {
            if (!table->model()->index(row, 0).data().toString().startsWith(beginning)) continue;
            QToolTip::hideText();
            const QRect cell = table->visualRect(table->model()->index(row, column));
            QHelpEvent event(QEvent::ToolTip, cell.center(), table->viewport()->mapToGlobal(cell.center()));
            QCoreApplication::sendEvent(table->viewport(), &event);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        }
        return QStringLiteral("no such row");
    };

    EXPECT_EQ(told(QStringLiteral("Bo"), PeopleModel::Name), QString());
    EXPECT_TRUE(told(QStringLiteral("Konst"), PeopleModel::Title).contains(u"department of returned goods"));
    table->setColumnWidth(PeopleModel::Name, 60);
    EXPECT_TRUE(told(QStringLiteral("Konst"), PeopleModel::Name).contains(u"Brandenburger · power over staff"));
    EXPECT_FALSE(told(QStringLiteral("<b>"), PeopleModel::Name).contains(u"<b>"));
}

TEST(PeopleColumns, OneThatIsHiddenLeavesItsRoomToOthers) {
    PagesVault vault;
    addWordy(vault);
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(2));
    const int before = shown.table()->columnWidth(PeopleModel::Title);
    QPushButton* button = access::button(shown.page, QStringLiteral("Columns"));

    shown.choose(button, QStringLiteral("Level"));
    shown.choose(button, QStringLiteral("Last talk"));

    EXPECT_GT(shown.table()->columnWidth(PeopleModel::Title), before);
    EXPECT_LE(shown.table()->horizontalHeader()->length(), shown.table()->viewport()->width());
}

TEST(PeopleColumns, ADamagedSettingIsNotTaken) {
    PagesVault vault;
    vault.add("Anna");
    for (const char* line : {"name", "name:-3", "name:99999", "name:200,name:200", "nonsense:200", ",,,"}) {
        vault.run(SetSetting{"people.columns", line});
        Shown shown(vault);
        ASSERT_TRUE(shown.lists(1));

        EXPECT_FALSE(shown.columns()->isOwn()) << line;
        EXPECT_FALSE(shown.table()->isColumnHidden(PeopleModel::Name));
    }
}

} // namespace
} // namespace hedgerow
