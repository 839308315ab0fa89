// SPDX-License-Identifier: GPL-3.0-or-later
// The People page's filters, kept filters, columns, and what is done to several people at once.
#include "core/commands/edit_people.h"
#include "core/commands/set_setting.h"
#include "core/commands/undo_batch.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/dialogs/edit_people_dialog.h"
#include "ui/dialogs/filter_name_dialog.h"
#include "ui/models/people_selection.h"
#include "ui/pages/people_columns.h"
#include "ui/pages/people_page.h"
#include "ui/pages/saved_filters.h"
#include "ui/widgets/data_chip_field.h"
#include "ui/widgets/data_filter_bar.h"
#include "ui/widgets/data_people_delegate.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolTip>

namespace hedgerow {
namespace {

struct Shown {
    explicit Shown(PagesVault& its) : vault(its), page(its.session()) {
        page.resize(1100, 700);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        vault.settle();
    }
    DataTable* table() { return page.findChild<DataTable*>(); }
    FilterBar* bar() { return page.findChild<FilterBar*>(); }
    SavedFilters* saved() { return page.findChild<SavedFilters*>(); }
    PeopleColumns* columns() { return page.findChild<PeopleColumns*>(); }
    bool lists(int rows) {
        const bool isListed =
            QTest::qWaitFor([&] { return page.model().isListed() && page.model().rowCount() == rows; }, 20'000);
        vault.settle();
        return isListed;
    }
    QList<QPushButton*> chips() { return bar()->findChildren<QPushButton*>(QStringLiteral("filterChip")); }
    QStringList chipWords() {
        QStringList words;
        for (const QPushButton* chip : chips())
            if (!chip->isHidden()) words.append(chip->property("words").toString());
        return words;
    }
    // As a click on the entry of the menu.
    void choose(QPushButton* button, const QString& text) {
        Q_EMIT button->menu()->aboutToShow();
        QList<QMenu*> open{button->menu()};
        while (!open.isEmpty()) {
            const QMenu* menu = open.takeFirst();
            for (QAction* action : menu->actions()) {
                if (action->menu()) open.append(action->menu());
                if (action->text() != text) continue;
                ASSERT_TRUE(action->isEnabled());
                action->trigger();
                vault.settle();
                return;
            }
        }
        FAIL() << "no entry " << text.toStdString();
    }

    PagesVault& vault;
    PeoplePage page;
};

template <class Dialog>
Dialog* dialogOf(QWidget& page) {
    Dialog* found = nullptr;
    EXPECT_TRUE(QTest::qWaitFor([&] { return (found = page.findChild<Dialog*>()) != nullptr; }, 20'000));
    return found;
}

TEST(PeopleFilters, ComposeAndGoChipByChip) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna");
    const PersonId bela = vault.add("Béla");
    vault.add("Cleo");
    vault.run(EditPeople{{anna, bela}, {{"lead", "Robin"}}, {}, "Night & day", {"cook"}, {}});
    vault.run(EditPeople{{bela}, {}, {{"contract", "agency"}}, {}, {}, {}});
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(3));

    shown.choose(shown.bar()->addButton(), QStringLiteral("Night && day"));
    EXPECT_TRUE(shown.lists(2));
    shown.choose(shown.bar()->addButton(), QStringLiteral("Agency"));
    EXPECT_TRUE(shown.lists(1));
    EXPECT_EQ(shown.chipWords().size(), 2);
    EXPECT_TRUE(access::shows(shown.page, QStringLiteral("1 of 3 people")));

    shown.chips().at(0)->setFocus();
    QTest::keyClick(shown.chips().at(0), Qt::Key_Delete);
    vault.settle();
    EXPECT_EQ(shown.chipWords(), QStringList{QStringLiteral("Contract: Agency")});
    shown.choose(shown.bar()->addButton(), QStringLiteral("Without a lead"));
    EXPECT_TRUE(shown.lists(0));
    QPushButton* everyone = access::button(shown.page, QStringLiteral("Show everyone"));
    ASSERT_TRUE(everyone && everyone->isVisible());
    QTest::mouseClick(everyone, Qt::LeftButton);
    EXPECT_TRUE(shown.lists(3));
    EXPECT_TRUE(shown.chipWords().isEmpty());
}

TEST(PeopleFilters, AreKeptUnderANameChosenRenamedRemovedAndTakenBack) {
    PagesVault vault;
    vault.run(EditPeople{{vault.add("Anna")}, {{"lead", "Robin"}}, {}, {}, {}, {}});
    vault.add("Béla");
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(2));
    shown.choose(shown.bar()->addButton(), QStringLiteral("Without a lead"));
    ASSERT_TRUE(shown.lists(1));

    shown.choose(shown.saved(), QStringLiteral("&Save this filter…"));
    auto* dialog = dialogOf<FilterNameDialog>(shown.page);
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("Nobody's"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.saved()->entries().size() == 1; }, 20'000));

    shown.page.setFilter({});
    ASSERT_TRUE(shown.lists(2));
    shown.choose(shown.saved(), QStringLiteral("Nobody's"));
    EXPECT_TRUE(shown.lists(1));
    EXPECT_EQ(shown.chipWords(), QStringList{QStringLiteral("Without a lead")});

    const Id id = shown.saved()->entries().front().id;
    const Outcome renamed =
        vault.run(EditRecords{{{Kind::SavedFilter, id, {}, {{"name", "Orphans"}}}}, "filter.rename"});
    vault.settle();
    EXPECT_EQ(shown.saved()->entries().front().name, u"Orphans");
    vault.run(UndoBatch{*renamed.changes.batch});
    vault.settle();
    EXPECT_EQ(shown.saved()->entries().front().name, u"Nobody's");

    Q_EMIT shown.saved()->menu()->aboutToShow();
    for (QAction* action : shown.saved()->menu()->actions())
        if (action->text() == u"&Remove") action->menu()->actions().constFirst()->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.saved()->entries().empty(); }, 20'000));
}

TEST(PeopleFilters, OneOfANewerVersionIsShownButNotUsed) {
    PagesVault vault;
    vault.add("Anna");
    vault.run(EditRecords{{{Kind::SavedFilter, {}, {}, {{"name", "Later"}, {"query", "{\"of_later\":true}"}}}}});
    Shown shown(vault);

    Q_EMIT shown.saved()->menu()->aboutToShow();
    const QAction* entry = shown.saved()->menu()->actions().constFirst();

    EXPECT_TRUE(entry->text().startsWith(u"Later"));
    EXPECT_FALSE(entry->isEnabled());
}

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

TEST(PeopleSelection, KeepsSeveralThroughANewOrderAndKnowsThoseNotOnScreen) {
    PagesVault vault;
    vault.addMany(700);
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(700));
    shown.table()->setFocus();

    QTest::keyClick(shown.table(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.page.selectedPeople().size() == 700; }, 20'000));
    EXPECT_TRUE(access::shows(shown.page, QStringLiteral("700 chosen")));

    shown.page.search(QStringLiteral("00"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.page.model().rowCount() < 700; }, 20'000));
    vault.settle();
    EXPECT_EQ(shown.page.selectedPeople().size(), shown.page.model().rowCount()) << "only whom one sees";
    shown.page.search({});
    ASSERT_TRUE(shown.lists(700));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.page.selectedPeople().size() == 700; }, 20'000));

    QTest::keyClick(shown.table(), Qt::Key_Down);
    QTest::keyClick(shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    vault.settle();
    const auto two = shown.page.selectedPeople();
    ASSERT_EQ(two.size(), 2);
    shown.page.model().sort(PeopleModel::Name, Qt::DescendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.page.model().query().isDescending; }, 20'000));
    ASSERT_TRUE(shown.lists(700));
    const auto after = shown.page.selectedPeople();
    EXPECT_EQ(QList<PersonId>(after.rbegin(), after.rend()), two);
}

TEST(PeoplePage, DeleteRemovesThoseChosenAndOneUndoBringsThemBack) {
    PagesVault vault;
    vault.addMany(4);
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(4));
    QSignalSpy changed(&vault.session(), &Session::changed);
    shown.table()->selectRow(0);
    QTest::keyClick(shown.table(), Qt::Key_Down, Qt::ShiftModifier);

    QTest::keyClick(shown.table(), Qt::Key_Delete);
    ASSERT_TRUE(shown.lists(2));

    vault.run(UndoBatch{*changed.front().front().value<Changes>().batch});
    EXPECT_TRUE(shown.lists(4));
}

TEST(PeoplePage, WritesInACellByF2AndKeepsTheListStillMeanwhile) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna");
    vault.add("Béla");
    vault.run(EditPeople{{anna}, {{"lead", "Robin"}}, {{"title", "Cook"}}, {}, {}, {}});
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(2));
    shown.table()->setFocus();
    shown.table()->setCurrentIndex(shown.page.model().index(0, PeopleModel::Lead));

    QTest::keyClick(shown.table(), Qt::Key_F2);
    auto* edit = shown.table()->viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->text(), u"Robin");
    QTest::keyClicks(edit, QStringLiteral("Ada"));
    vault.add("Aaron"); // someone else writes meanwhile
    vault.settle();
    ASSERT_EQ(edit, shown.table()->viewport()->findChild<QLineEdit*>()) << "what is being written stays";
    QTest::keyClick(edit, Qt::Key_Return);

    ASSERT_TRUE(shown.lists(3));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return shown.page.model().index(1, PeopleModel::Lead).data().toString() == u"Ada"; }, 20'000));
    EXPECT_FALSE(shown.page.model().index(2, PeopleModel::Title).flags().testFlag(Qt::ItemIsEditable))
        << "who works nowhere has no job to write";
    EXPECT_FALSE(shown.page.model().index(1, PeopleModel::Level).flags().testFlag(Qt::ItemIsEditable));
}

TEST(PeoplePage, LettersTypedOnTheTableJumpToANameFarBelow) {
    PagesVault vault;
    vault.addMany(900);
    vault.add("Łukasz", "Zoll");
    vault.add("Zoe");
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(902));
    shown.table()->setFocus();

    QTest::keyClicks(shown.table(), QStringLiteral("zo"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.table()->currentIndex().row() == 901; }, 20'000));
}

TEST(EditPeopleDialog, ChangesOnlyWhatIsTickedAndSaysHowMuchBefore) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna");
    const PersonId bela = vault.add("Béla");
    vault.run(EditPeople{{anna}, {{"lead", "Robin"}}, {{"contract", "agency"}}, "Night", {}, {}});
    vault.run(EditPeople{{bela}, {}, {{"contract", "agency"}}, "Day", {}, {}});
    QWidget window;
    window.show();
    editPeople(vault.session(), {anna, bela}, EditPeopleFor::Unit, &window);
    auto* dialog = window.findChild<EditPeopleDialog*>();
    ASSERT_TRUE(dialog);
    vault.settle();
    auto* summary = dialog->findChild<QLabel*>(QStringLiteral("summary"));
    auto* unit = qobject_cast<QLineEdit*>(dialog->focusWidget());
    ASSERT_TRUE(unit);
    EXPECT_EQ(unit->placeholderText(), u"several values");
    EXPECT_EQ(unit->text(), u"");
    EXPECT_TRUE(summary->text().startsWith(u"Nothing")) << summary->text().toStdString();
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    EXPECT_EQ(access::richLabels(*dialog), QStringList());

    QTest::keyClicks(unit, QStringLiteral("Press"));
    EXPECT_TRUE(summary->text().startsWith(u"2 people")) << summary->text().toStdString();
    EXPECT_FALSE(summary->text().contains(u"empty"));
    const EditPeople command = dialog->command();
    EXPECT_EQ(command.newUnit, "Press");
    EXPECT_TRUE(command.person.empty());
    EXPECT_TRUE(command.work.empty());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<EditPeopleDialog*>() == nullptr; }, 20'000));

    const auto person = vault.read([&](Reader& reader) { return reader.person(bela); });
    EXPECT_EQ(person->row.unit, "Press");
    EXPECT_EQ(person->memberships.front().text("contract"), "agency");
    EXPECT_EQ(vault.read([&](Reader& reader) { return reader.person(anna); })->row.lead, "Robin");
}

TEST(EditPeopleDialog, AChoiceThatDiffersMustBeMadeBeforeItIsSaved) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna");
    const PersonId bela = vault.add("Béla");
    vault.run(EditPeople{{anna}, {}, {{"contract", "agency"}}, {}, {}, {}});
    QWidget window;
    window.show();
    editPeople(vault.session(), {anna, bela}, EditPeopleFor::Tags, &window);
    auto* dialog = window.findChild<EditPeopleDialog*>();
    ASSERT_TRUE(dialog);
    vault.settle();
    const auto ticks = dialog->findChildren<QCheckBox*>();
    for (QCheckBox* tick : ticks)
        if (tick->text() == u"Contract") tick->click();
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
    EXPECT_TRUE(problem->isVisible());
    auto* box = qobject_cast<QComboBox*>(dialog->focusWidget());
    ASSERT_TRUE(box);
    EXPECT_EQ(box->currentIndex(), -1);

    box->setCurrentIndex(box->findData(QStringLiteral("temp")));
    const EditPeople command = dialog->command();
    ASSERT_EQ(command.work.size(), 1U);
    EXPECT_EQ(command.work.front().second, Value("temp"));
}

TEST(EditPeopleDialog, AddsATagToAllAndTakesOneOff) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna");
    const PersonId bela = vault.add("Béla");
    vault.run(EditPeople{{anna}, {}, {}, {}, {"night"}, {}});
    QWidget window;
    window.show();
    editPeople(vault.session(), {anna, bela}, EditPeopleFor::Tags, &window);
    auto* dialog = window.findChild<EditPeopleDialog*>();
    ASSERT_TRUE(dialog);
    vault.settle();
    const auto fields = dialog->findChildren<ChipField*>();
    ASSERT_EQ(fields.size(), 2);
    QTest::keyClicks(fields[0]->edit(), QStringLiteral("cook"));
    QTest::keyClicks(fields[1]->edit(), QStringLiteral("NIGHT"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<EditPeopleDialog*>() == nullptr; }, 20'000));

    for (const PersonId id : {anna, bela}) {
        const auto person = vault.read([&](Reader& reader) { return reader.person(id); });
        ASSERT_EQ(person->taggings.size(), 1U);
        EXPECT_EQ(person->label(*person->taggings.front().value("tag").id()), "cook");
    }
}

} // namespace
} // namespace hedgerow
