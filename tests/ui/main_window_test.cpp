// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/commands/edit_records.h"
#include "tests/support/gui_program.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/pages/create_page.h"
#include "ui/pages/unlock_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/workbench.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

#include <fstream>

namespace hedgerow {
namespace {

class MainWindowOf : public testing::Test {
protected:
    MainWindowOf() {
        window.show();
        window.activateWindow();
    }
    // The live one; those before it may still wait for their end.
    template <class Screen>
    Screen* screen() {
        for (Screen* found : window.findChildren<Screen*>()) {
            if (found->isVisible()) return found;
        }
        return nullptr;
    }
    void create() {
        window.actions().action(QStringLiteral("file.new"))->trigger();
        auto* page = screen<CreatePage>();
        ASSERT_TRUE(page);
        page->findChild<QCheckBox*>()->click();
        page->createAt(file);
        ASSERT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
        window.workbench()->statusStrip().clear(); // it offers a recovery sheet
    }
    void lock() {
        window.actions().action(QStringLiteral("file.lock"))->trigger();
        ASSERT_TRUE(eventually([&] { return screen<UnlockPage>() != nullptr; }));
    }
    void unlock() {
        auto* line = screen<UnlockPage>()->findChild<PassphraseField*>()->findChild<QLineEdit*>();
        QTest::keyClicks(line, QString::fromLatin1(GuiProgram::kPassphrase.data()));
        QTest::keyClick(line, Qt::Key_Return);
        ASSERT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
    }
    void addSomebody() {
        bool isDone = false;
        RecordEdit somebody;
        somebody.set = {{"given", Value("Ada")}};
        EditRecords command{{somebody}, "person.add"};
        window.session().run(std::move(command), &window,
                             [&](const Result<Outcome>& outcome) { isDone = outcome.ok(); });
        ASSERT_TRUE(eventually([&] { return isDone; }));
    }
    QMessageBox* question() { return window.findChild<QMessageBox*>(QStringLiteral("go-on-question")); }
    void decide(bool isAccepted) {
        ASSERT_TRUE(eventually([&] { return question() && question()->isVisible(); }));
        const auto role = isAccepted ? QMessageBox::AcceptRole : QMessageBox::RejectRole;
        for (QAbstractButton* button : question()->buttons())
            if (question()->buttonRole(button) == role) return button->click();
        FAIL() << "no such button";
    }
    // Nothing, or why nobody was added.
    std::optional<ErrorCode> addSomebodyAndDecide(bool isAccepted) {
        std::optional<Result<Outcome>> answer;
        window.session().run(EditRecords{{{Kind::Person, std::nullopt, {}, {{"given", Value("Ben")}}}}, "person.add"},
                             &window, [&](const Result<Outcome>& outcome) { answer = outcome; });
        decide(isAccepted);
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer && !*answer ? std::optional(answer->error().code) : std::nullopt;
    }
    std::int64_t people() {
        std::optional<std::int64_t> count;
        window.session().read(
            &window, [](Reader& reader) { return reader.counts(); },
            [&](const Result<Counts>& counts) { count = counts->people; });
        EXPECT_TRUE(eventually([&] { return count.has_value(); }));
        return count.value_or(-1);
    }
    bool isEnabled(const char* action) { return window.actions().action(QString::fromLatin1(action))->isEnabled(); }
    QString said() { return window.workbench()->statusStrip().text(); }

    GuiProgram gui;
    Path file = gui.folder / "notes";
    MainWindow window{gui.program};
};

TEST_F(MainWindowOf, CreatesLocksAndUnlocksAFile) {
    EXPECT_TRUE(screen<WelcomePage>());

    create();
    EXPECT_TRUE(window.session().isOpen());
    lock();
    EXPECT_FALSE(window.session().isOpen());
    EXPECT_FALSE(window.workbench());
    EXPECT_TRUE(screen<UnlockPage>()->isAncestorOf(window.focusWidget()));
    unlock();

    EXPECT_TRUE(window.session().isOpen());
    EXPECT_EQ(people(), 0);
}

TEST_F(MainWindowOf, TheTitleIsTheSameEverywhere) {
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Hedgerow"));
    create();
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Hedgerow"));
    lock();
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Hedgerow"));
}

TEST_F(MainWindowOf, UndoTakesBackAndRedoBringsBack) {
    create();
    addSomebody();
    ASSERT_TRUE(eventually([&] { return isEnabled("edit.undo") && !said().isEmpty(); }));
    EXPECT_EQ(people(), 1);

    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return isEnabled("edit.redo"); }));
    EXPECT_EQ(people(), 0);

    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([&] { return !isEnabled("edit.redo") && isEnabled("edit.undo"); }));
    EXPECT_EQ(people(), 1);
}

TEST_F(MainWindowOf, ANewChangeEndsWhatCouldBeRedone) {
    create();
    addSomebody();
    ASSERT_TRUE(eventually([&] { return isEnabled("edit.undo"); }));
    window.workbench()->undoKeeper().undo();
    ASSERT_TRUE(eventually([&] { return isEnabled("edit.redo"); }));

    addSomebody();

    EXPECT_TRUE(eventually([&] { return !isEnabled("edit.redo"); }));
}

TEST_F(MainWindowOf, WhatWasDoneIsSaidWithAWayBack) {
    create();
    addSomebody();
    ASSERT_TRUE(eventually([&] { return !said().isEmpty(); }));

    window.workbench()->statusStrip().actionButton()->click();

    EXPECT_TRUE(eventually([&] { return isEnabled("edit.redo"); }));
    EXPECT_EQ(people(), 0);
}

TEST_F(MainWindowOf, LockingTakesDownDialogsToo) {
    create();
    window.actions().action(QStringLiteral("person.add"))->trigger();
    ASSERT_TRUE(eventually([&] { return screen<QDialog>() != nullptr; }));

    lock();

    EXPECT_TRUE(eventually([&] { return window.findChildren<QDialog*>().isEmpty(); }));
    EXPECT_TRUE(window.findChildren<Page*>().isEmpty());
}

TEST_F(MainWindowOf, AClockThatLooksWrongIsAskedAboutBeforeWriting) {
    create();
    addSomebody();
    gui.test.clock.advance(-3 * kDayMs);

    EXPECT_EQ(addSomebodyAndDecide(false), ErrorCode::ClockSuspicious);
    EXPECT_EQ(people(), 1);
    EXPECT_EQ(addSomebodyAndDecide(true), std::nullopt);
    EXPECT_EQ(people(), 2);
    addSomebody();
    EXPECT_EQ(people(), 3) << "asked once for each opening";
}

TEST_F(MainWindowOf, AQuestionIsTakenDownWhenTheFileIsLocked) {
    create();
    addSomebody();
    gui.test.clock.advance(-3 * kDayMs);
    window.session().run(EditRecords{{{Kind::Person, std::nullopt, {}, {{"given", Value("Ben")}}}}, "person.add"});
    ASSERT_TRUE(eventually([&] { return question() != nullptr; }));

    lock();
    EXPECT_TRUE(eventually([&] { return question() == nullptr; }));
    unlock();
    EXPECT_EQ(people(), 1);
}

TEST_F(MainWindowOf, AFileThatCostsMoreThanUsualIsOpenedOnlyAfterAsking) {
    auto made = Workspace::create(gui.program.environment, file, SecretBytes(GuiProgram::kPassphrase),
                                  KdfCost::fromByte(0x04)); // four passes
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE((*made)->close());
    window.openFile(file);
    const auto type = [&] {
        auto* line = screen<UnlockPage>()->findChild<PassphraseField*>()->findChild<QLineEdit*>();
        ASSERT_TRUE(eventually([&] { return line->isEnabled(); }));
        QTest::keyClicks(line, QString::fromLatin1(GuiProgram::kPassphrase.data()));
        QTest::keyClick(line, Qt::Key_Return);
    };

    type();
    decide(false);
    EXPECT_FALSE(window.session().isOpen());
    ASSERT_TRUE(eventually([&] { return question() == nullptr; }));
    type();
    decide(true);

    EXPECT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
}

TEST_F(MainWindowOf, ASpreadsheetThatIsDroppedIsLookedAtWhileAFileIsOpen) {
    const Path sheet = gui.folder / "staff.csv";
    std::ofstream(sheet) << "Given,Family\nAda,Lovelace\n";
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(sheet.string()))});
    const auto dropIt = [&] {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QCoreApplication::sendEvent(&window, &drop);
    };
    dropIt();
    EXPECT_FALSE(screen<ImportDialog>()) << "nothing is open that it could go into";
    create();

    dropIt();

    ASSERT_TRUE(eventually([&] { return screen<ImportDialog>() != nullptr; }));
    EXPECT_TRUE(eventually([&] { return access::shows(*screen<ImportDialog>(), QStringLiteral("staff.csv")); }));
}

TEST_F(MainWindowOf, TheDemoOpensByItself) {
    window.startDemo();

    ASSERT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
    EXPECT_EQ(people(), 20);
}

TEST_F(MainWindowOf, EveryControlOfEveryScreenHasAName) {
    EXPECT_EQ(unnamedControls(&window).join(QLatin1Char('\n')).toStdString(), "");
    create();
    EXPECT_EQ(unnamedControls(&window).join(QLatin1Char('\n')).toStdString(), "");
    for (const char* page : {"today", "people", "history", "sharing", "backups"}) {
        window.workbench()->showPage(QString::fromLatin1(page));
        EXPECT_EQ(unnamedControls(&window).join(QLatin1Char('\n')).toStdString(), "") << page;
    }
    for (const char* dialog : {"conversation.log", "person.add", "file.import", "file.passphrase", "file.sheet",
                               "sharing.add", "help.shortcuts"}) {
        window.actions().action(QString::fromLatin1(dialog))->trigger();
        ASSERT_TRUE(eventually([&] { return screen<QDialog>() != nullptr; })) << dialog;
        EXPECT_EQ(unnamedControls(screen<QDialog>()).join(QLatin1Char('\n')).toStdString(), "") << dialog;
        screen<QDialog>()->done(QDialog::Rejected);
    }
    lock();
    EXPECT_EQ(unnamedControls(&window).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(MainWindowOf, TypingIntoTheSearchLeadsToPeople) {
    create();
    QWidget* search = window.findChild<QWidget*>(QStringLiteral("searchEntry"));

    QTest::keyClick(search, Qt::Key_A);

    EXPECT_EQ(window.workbench()->pageCode(), QStringLiteral("people"));
    auto* line = qobject_cast<QLineEdit*>(window.focusWidget());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), QStringLiteral("a"));
}

TEST_F(MainWindowOf, BackGoesToThePageBefore) {
    create();
    window.workbench()->showPage(QStringLiteral("people"));
    window.workbench()->showPage(QStringLiteral("history"));

    window.workbench()->goBack();
    EXPECT_EQ(window.workbench()->pageCode(), QStringLiteral("people"));
    window.workbench()->goBack();
    EXPECT_EQ(window.workbench()->pageCode(), QStringLiteral("today"));
    window.workbench()->goBack();
    EXPECT_EQ(window.workbench()->pageCode(), QStringLiteral("today"));
}

TEST_F(MainWindowOf, ClosingTheWindowClosesTheFile) {
    create();

    window.close();

    EXPECT_TRUE(eventually([&] { return !window.isVisible() && !window.session().isOpen(); }));
}

TEST_F(MainWindowOf, TheFileDialogWritesNoSettingsOfQt) {
    const Path settings = Path(qgetenv("XDG_CONFIG_HOME").toStdString()) / "QtProject.conf";
    chooseFile(&window, QStringLiteral("Open"), [](const Path&) {});
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    dialog->setDirectory(fromPath(gui.folder.path()));

    dialog->close();
    ASSERT_TRUE(eventually([&] { return window.findChild<QFileDialog*>() == nullptr; }));

    EXPECT_FALSE(gui.test.files.exists(settings));
}

} // namespace
} // namespace hedgerow
