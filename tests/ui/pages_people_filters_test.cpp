// SPDX-License-Identifier: GPL-3.0-or-later
// The People page's filters, kept filters, and what is done to several people at once.
#include "core/commands/edit_people.h"
#include "core/commands/log_conversation.h"
#include "core/commands/set_setting.h"
#include "core/commands/undo_batch.h"
#include "tests/support/gui_support.h"
#include "tests/ui/people_shown.h"
#include "ui/dialogs/days_dialog.h"
#include "ui/dialogs/edit_people_dialog.h"
#include "ui/dialogs/filter_name_dialog.h"
#include "ui/models/people_selection.h"
#include "ui/widgets/data_chip_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

namespace hedgerow {
namespace {

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

TEST(PeopleFilters, TakeAnyNumberOfDays) {
    PagesVault vault;
    for (const auto& [name, daysAgo] : {std::pair("Anna", 3), std::pair("Bo", 12)}) {
        LogConversation talk;
        talk.with.push_back({vault.add(name), {}, false});
        talk.date = vault.today().plusDays(-daysAgo);
        vault.run(talk);
    }
    Shown shown(vault);
    ASSERT_TRUE(shown.lists(2));
    const auto ask = [&](const char* entry, int before, int days) {
        shown.choose(shown.bar()->addButton(), QString::fromUtf8(entry));
        auto* dialog = dialogOf<DaysDialog>(shown.page);
        ASSERT_TRUE(dialog);
        EXPECT_EQ(unnamedControls(dialog), QStringList());
        auto* number = dialog->findChild<QSpinBox*>();
        EXPECT_EQ(number->value(), before);
        number->selectAll();
        QTest::keyClicks(number, QString::number(days));
        EXPECT_TRUE(access::shows(*dialog, QString::number(days)));
        QTest::keyClick(number, Qt::Key_Return);
        vault.settle();
    };

    ask("Spoken with in the last … days: another number…", 7, 10);
    EXPECT_TRUE(shown.lists(1));
    EXPECT_EQ(shown.chipWords(), QStringList{QStringLiteral("Spoken with in the last 10 days")});
    const std::string line = shown.page.shownFilter()->line();
    EXPECT_EQ(PeopleFilter::parse(line).value(), *shown.page.shownFilter()) << line;

    ask("Spoken with in the last … days: another number…", 10, 15);
    EXPECT_TRUE(shown.lists(2));
    shown.choose(shown.bar()->addButton(), QStringLiteral("Spoken with in the last 15 days")); // takes it off again
    EXPECT_EQ(shown.chipWords(), QStringList());
    ask("Not spoken with for … days: another number…", 7, 5);
    EXPECT_TRUE(shown.lists(1));
    EXPECT_EQ(shown.chipWords(), QStringList{QStringLiteral("Not spoken with for 5 days")});
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
