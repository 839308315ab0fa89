// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_box.h"

#include "core/commands/install_packs.h"
#include "core/commands/log_conversation.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_vault.h"
#include "ui/actions/action_set.h"
#include "ui/actions/action_table.h"
#include "ui/models/command_box_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>

namespace hedgerow {
namespace {

using Group = BoxEntry::Group;

struct NoHost : ActionHost {
    void startNewFile() override {}
    void startOpenFile() override {}
    void startDemo() override {}
    void importSheet() override {}
    void giveToOthers() override {}
    void takeInBundle() override {}
    void changePassphrase() override {}
    void lock() override {}
    void closeFile() override {}
    void quit() override {}
    void undo() override {}
    void redo() override {}
    void showPage(const QString& code) override { shown = code; }
    void showSearch() override {}
    void showCommandBox() override {}
    void goBack() override {}
    void chooseTheme(ThemeChoice) override {}
    void showShortcuts() override {}
    void showAbout() override {}
    void showSettings() override {}

    QString shown;
};

// A box over a window of its own.
struct Box {
    explicit Box(Session* session, const QList<PersonId>& recent = {})
        : actions(&window, [this, session] {
              return ActionContext{host, session, &window, {}};
          }) {
        actions.setState({.isOpen = session != nullptr});
        window.resize(900, 700);
        window.show();
        box = new CommandBox(session, actions, recent, &window);
        box->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(box));
    }
    ~Box() {
        if (box) box->setAttribute(Qt::WA_DeleteOnClose, false);
    }

    QLineEdit* edit() { return box->findChild<QLineEdit*>(); }
    CommandBoxModel* model() { return box->findChild<CommandBoxModel*>(); }
    QListView* list() { return box->findChild<QListView*>(); }
    const BoxEntry* marked() { return model()->entry(list()->currentIndex().row()); }
    std::vector<BoxEntry> entries(Group group) {
        std::vector<BoxEntry> found;
        for (int row = 0; row < model()->rowCount(); ++row)
            if (const BoxEntry* entry = model()->entry(row); entry && entry->group == group) found.push_back(*entry);
        return found;
    }
    bool type(const QString& text, const std::function<bool()>& until) {
        edit()->clear();
        QTest::keyClicks(edit(), text);
        return eventually(until);
    }

    NoHost host;
    QWidget window;
    ActionSet actions;
    QPointer<CommandBox> box;
};

LogConversation talkWith(const PersonId& person, const std::string& note) {
    LogConversation talk;
    talk.with.push_back({person, {}, false});
    talk.note = note;
    return talk;
}

TEST(CommandBox, FindsPeopleNotesPagesAndCommandsByTheirBeginnings) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna", "Perez");
    vault.run(talkWith(anna, "The rota is bad. People are angry about pay."));
    Box box(&vault.session());
    const QAbstractItemModelTester tester(box.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    ASSERT_TRUE(box.type(QStringLiteral("pe"), [&] { return box.entries(Group::People).size() == 1; }));
    EXPECT_EQ(box.marked()->person, anna);
    EXPECT_EQ(box.entries(Group::Pages).front().title, u"People");
    EXPECT_TRUE(box.entries(Group::Notes).empty()) << "two letters begin a word of nearly every note";

    ASSERT_TRUE(box.type(QStringLiteral("angry"), [&] { return box.entries(Group::Notes).size() == 1; }));
    EXPECT_EQ(box.entries(Group::Notes).front().detail, u"People are angry about pay.");
    EXPECT_EQ(box.entries(Group::Notes).front().detail.mid(box.marked()->matchAt, box.marked()->matchLength), u"angry");

    ASSERT_TRUE(box.type(QStringLiteral("log con"), [&] { return box.marked() && !box.marked()->action.isEmpty(); }));
    EXPECT_EQ(box.marked()->action, u"conversation.log");
    EXPECT_EQ(box.marked()->trailing, QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
}

TEST(CommandBox, EnterOpensThePersonAtTheNote) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna");
    const Id talk = vault.run(talkWith(anna, "angry about pay")).created.front();
    Box box(&vault.session());
    QSignalSpy opened(box.box, &CommandBox::noteChosen);

    QTest::keyClicks(box.edit(), QStringLiteral("angry"));
    QTest::keyClick(box.edit(), Qt::Key_Return); // before the answer is there: it waits for it

    ASSERT_TRUE(eventually([&] { return opened.size() == 1; }));
    EXPECT_EQ(opened.front().at(0).value<PersonId>(), anna);
    EXPECT_EQ(opened.front().at(1).value<Id>(), talk);
    EXPECT_TRUE(eventually([&] { return box.box.isNull(); }));
}

TEST(CommandBox, ACommandIsCarriedOutAndRemembered) {
    PagesVault vault;
    Box box(&vault.session());

    ASSERT_TRUE(
        box.type(QStringLiteral("history"), [&] { return box.marked() && box.marked()->action == u"view.history"; }));
    QTest::keyClick(box.edit(), Qt::Key_Return);

    EXPECT_TRUE(eventually([&] { return box.host.shown == u"history"; }));
    EXPECT_EQ(box.actions.recent(), QStringList(QStringLiteral("view.history")));
}

TEST(CommandBox, WhatIsNotPossibleNowIsShownWithWhyAndPassedOver) {
    PagesVault vault;
    Box box(&vault.session());

    ASSERT_TRUE(box.type(QStringLiteral("undo the last"), [&] {
        const auto commands = box.entries(Group::Commands);
        return !commands.empty() && commands.front().action == u"edit.undo";
    }));

    const BoxEntry undo = box.entries(Group::Commands).front();
    EXPECT_FALSE(undo.isPossible);
    EXPECT_EQ(undo.trailing, missingText(Needs::Undo));
    EXPECT_NE(box.marked() ? box.marked()->action : QString(), u"edit.undo");
}

TEST(CommandBox, WithNothingTypedComesWhatOneDidLately) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna");
    Box box(&vault.session(), {anna});

    ASSERT_TRUE(eventually([&] { return !box.entries(Group::Recent).empty(); }));

    EXPECT_EQ(box.entries(Group::Recent).front().person, anna);
    EXPECT_EQ(box.marked()->person, anna);
    EXPECT_FALSE(box.entries(Group::Pages).empty());
    EXPECT_FALSE(box.entries(Group::Commands).empty());
}

TEST(CommandBox, ArrowsPassOverHeadingsAndStayWithinTheList) {
    PagesVault vault;
    vault.add("Anna", "People");
    Box box(&vault.session());
    ASSERT_TRUE(box.type(QStringLiteral("people"), [&] { return box.entries(Group::People).size() == 1; }));
    const QModelIndex first = box.list()->currentIndex();

    QTest::keyClick(box.edit(), Qt::Key_Up);
    EXPECT_EQ(box.list()->currentIndex(), first);
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(box.edit(), Qt::Key_Down);
        ASSERT_NE(box.marked(), nullptr);
    }

    EXPECT_NE(box.list()->currentIndex(), first);
    EXPECT_TRUE(box.edit()->hasFocus());
    EXPECT_FALSE(box.edit()->accessibleDescription().isEmpty());
}

TEST(CommandBox, SaysSoWhenNothingIsFound) {
    PagesVault vault;
    Box box(&vault.session());

    EXPECT_TRUE(box.type(QStringLiteral("qqqqzzzz"), [&] { return box.model()->rowCount() == 0; }));
    QTest::keyClick(box.edit(), Qt::Key_Return);
    EXPECT_TRUE(box.box->isVisible());
    EXPECT_TRUE(unnamedControls(box.box).isEmpty());

    QTest::keyClick(box.edit(), Qt::Key_Escape);
    EXPECT_TRUE(eventually([&] { return box.box.isNull(); }));
}

TEST(CommandBox, WithoutAFileOffersWhatIsPossibleThen) {
    Box box(nullptr);

    EXPECT_TRUE(box.entries(Group::People).empty());
    ASSERT_TRUE(
        box.type(QStringLiteral("open a file"), [&] { return box.marked() && box.marked()->action == u"file.open"; }));
}

TEST(ActionMatch, KnowsBeginningsLettersWithinAndEnglish) {
    const ActionEntry log{"x", Menu::People, "&Über den Zaun…", "", "", Needs::Nothing, nullptr};

    EXPECT_TRUE(actionMatch(log, QStringLiteral("uber")));
    EXPECT_TRUE(actionMatch(log, QStringLiteral("zau UB")));
    EXPECT_TRUE(actionMatch(log, QStringLiteral("udz")));
    EXPECT_FALSE(actionMatch(log, QStringLiteral("zaunkoenig")));
    EXPECT_FALSE(actionMatch(log, QStringLiteral("  ")));
    EXPECT_GT(actionMatch(log, QStringLiteral("den")), actionMatch(log, QStringLiteral("aun")));
    EXPECT_GT(actionMatch(log, QStringLiteral("aun")), actionMatch(log, QStringLiteral("udz")));
}

} // namespace
} // namespace hedgerow
