// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the page People: which, in what order, how wide.
#include "core/commands/set_setting.h"
#include "tests/ui/people_shown.h"
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
