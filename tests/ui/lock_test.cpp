// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to the lock, through the real window; the process is not started anew here, which a function of the test's
// stands for.
#include "core/commands/edit_records.h"
#include "tests/support/gui_program.h"
#include "tests/support/gui_support.h"
#include "ui/dialogs/log_conversation_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/draft_offer.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/pages/person_desk.h"
#include "ui/pages/unlock_page.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/workbench.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <thread>

namespace hedgerow {
namespace {

class Locking : public testing::Test {
protected:
    Locking() {
        window.show();
        window.activateWindow();
        bool isMade = false;
        Session maker(gui.program.environment);
        gui.program.prepare(maker);
        maker.create(file, SecretBytes(GuiProgram::kPassphrase), &maker,
                     [&](const Result<void>&) { maker.close(&maker, [&](const Result<void>&) { isMade = true; }); });
        EXPECT_TRUE(eventually([&] { return isMade; }));
    }
    Program& prepared() {
        gui.program.steadyMs = [this] { return gui.test.clock.nowMs(); };
        gui.program.storePreferences = [this](const Preferences& chosen) { stored = chosen; };
        gui.program.restart = [this](const Resume& resume) {
            restarts.push_back(resume.screen);
            restartedWith = resume.file;
            EXPECT_FALSE(window.session().isOpen());
            EXPECT_TRUE(window.findChildren<Page*>().isEmpty() || !visible<Page>());
        };
        return gui.program;
    }
    template <class Widget>
    Widget* visible() {
        for (Widget* found : window.findChildren<Widget*>())
            if (found->isVisible()) return found;
        return nullptr;
    }
    void askToUnlock() {
        auto* line = visible<UnlockPage>()->template findChild<PassphraseField*>()->template findChild<QLineEdit*>();
        QTest::keyClicks(line, QString::fromLatin1(GuiProgram::kPassphrase.data()));
        QTest::keyClick(line, Qt::Key_Return);
    }
    void open() {
        if (!visible<UnlockPage>()) window.openFile(file);
        askToUnlock();
        ASSERT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
        settle();
    }
    void settle() {
        for (int round = 0; round < 4; ++round) {
            bool isAnswered = false;
            window.session().read(
                &window, [](Reader&) { return true; }, [&](bool) { isAnswered = true; });
            ASSERT_TRUE(eventually([&] { return isAnswered; }));
        }
    }
    bool isLocked() {
        return eventually([&] { return visible<UnlockPage>() != nullptr && !window.session().isOpen(); });
    }
    void trigger(const char* action) { window.actions().action(QString::fromLatin1(action))->trigger(); }
    QLineEdit* line(QWidget* form, const char* name) {
        for (auto* found : form->findChildren<QLineEdit*>())
            if (found->accessibleName() == QString::fromUtf8(name)) return found;
        return nullptr;
    }
    template <class Answer>
    Answer asked(std::function<Answer(Reader&)> query) {
        std::optional<Answer> answer;
        window.session().read(&window, query, [&](Answer given) { answer.emplace(std::move(given)); });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return std::move(*answer);
    }
    std::size_t drafts() {
        return asked<std::size_t>([](Reader& reader) { return reader.drafts()->size(); });
    }
    std::int64_t people() {
        return asked<std::int64_t>([](Reader& reader) { return reader.counts()->people; });
    }

    GuiProgram gui;
    Path file = gui.folder / "notes";
    std::vector<Resume::Screen> restarts;
    Path restartedWith;
    Preferences stored;
    MainWindow window{prepared()};
};

TEST_F(Locking, TheProgramGoesOnInANewProcessAtTheUnlockScreenOfTheSameFile) {
    open();

    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);

    ASSERT_TRUE(isLocked());
    EXPECT_EQ(restarts, std::vector{Resume::Screen::Unlock});
    EXPECT_EQ(restartedWith, file);
}

TEST_F(Locking, ClosingAFileEndsItsProcessToo) {
    open();

    trigger("file.close");

    EXPECT_TRUE(eventually([&] { return !restarts.empty(); }));
    EXPECT_EQ(restarts, std::vector{Resume::Screen::Welcome});
}

TEST_F(Locking, ANewProcessShowsWhatTheOneBeforeLeft) {
    Resume resume{.screen = Resume::Screen::Unlock, .file = file};
    resume.demo.emplace(GuiProgram::kPassphrase);

    window.show(resume);
    ASSERT_TRUE(visible<UnlockPage>());
    for (QPushButton* button : visible<UnlockPage>()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Unlock with these words")) button->click();

    EXPECT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
}

TEST_F(Locking, AfterFiveMinutesWithoutATouch) {
    open();

    gui.test.clock.advance(5 * 60'000);
    window.findChild<IdleWatch*>()->check();

    EXPECT_TRUE(isLocked());
}

TEST_F(Locking, IdleTimeCountsWhileADialogIsOpen) {
    open();
    trigger("person.add");
    ASSERT_TRUE(eventually([&] { return visible<PersonDialog>() != nullptr; }));

    gui.test.clock.advance(5 * 60'000);
    window.findChild<IdleWatch*>()->check();

    EXPECT_TRUE(isLocked());
    EXPECT_TRUE(eventually([&] { return window.findChildren<QDialog*>().isEmpty(); }));
}

TEST_F(Locking, TheUserChoosesHowLong) {
    open();
    trigger("program.settings");
    ASSERT_TRUE(visible<QDialog>());
    auto* box = visible<QDialog>()->findChild<QComboBox*>();

    box->setCurrentIndex(box->findData(1));
    visible<QDialog>()->findChild<QCheckBox*>()->click();
    visible<QDialog>()->close();

    EXPECT_EQ(stored, (Preferences{.idleMinutes = 1, .locksWhenMinimised = true}));
    gui.test.clock.advance(60'000);
    window.findChild<IdleWatch*>()->check();
    EXPECT_TRUE(isLocked());
}

TEST_F(Locking, NeverIsPossibleAndIsWarnedOf) {
    open();
    trigger("program.settings");
    QDialog* dialog = visible<QDialog>();
    auto* box = dialog->findChild<QComboBox*>();

    box->setCurrentIndex(box->findData(Preferences::kNever));

    EXPECT_TRUE(std::ranges::any_of(dialog->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Whoever comes to this computer"));
    }));
    EXPECT_EQ(unnamedControls(dialog).join(QLatin1Char('\n')).toStdString(), "");
    gui.test.clock.advance(kDayMs);
    window.findChild<IdleWatch*>()->check();
    settle();
    EXPECT_TRUE(window.session().isOpen());
}

TEST_F(Locking, WhenMinimisedIfThatIsWished) {
    open();
    window.showMinimized();
    settle();
    EXPECT_TRUE(window.session().isOpen());
    window.showNormal();

    gui.program.preferences.locksWhenMinimised = true;
    window.showMinimized();

    EXPECT_TRUE(eventually([&] { return !window.session().isOpen(); }));
}

TEST_F(Locking, StopsWorkThatIsRunning) {
    open();
    struct UntilStopped {
        Result<Outcome> execute(CommandContext& context) const {
            std::int64_t done = 0;
            while (context.progress->step(++done, 0)) std::this_thread::yield();
            return ErrorCode::Cancelled;
        }
    };
    std::optional<ErrorCode> code;
    window.session().run(
        UntilStopped{}, &window, [&](const Result<Outcome>& outcome) { code = outcome.error().code; },
        std::make_shared<Progress>());

    trigger("file.lock");

    EXPECT_TRUE(isLocked());
    EXPECT_EQ(code, ErrorCode::Cancelled);
}

TEST_F(Locking, AFileThatIsBeingOpenedIsLockedAsSoonAsItIs) {
    window.openFile(file);
    askToUnlock();
    ASSERT_TRUE(window.session().isOpening());

    window.lock(); // the screen was locked while the key was made

    EXPECT_TRUE(eventually([&] { return !restarts.empty(); }));
    EXPECT_TRUE(isLocked());
}

TEST_F(Locking, AWishDuringAFailedTryIsForgotten) {
    window.openFile(file);
    auto* field = visible<UnlockPage>()->findChild<PassphraseField*>()->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("not this one"));
    QTest::keyClick(field, Qt::Key_Return);
    window.lock();
    ASSERT_TRUE(eventually([&] { return field->isEnabled(); }));

    askToUnlock();

    ASSERT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
    settle();
    EXPECT_TRUE(window.session().isOpen());
    EXPECT_TRUE(restarts.empty());
}

TEST_F(Locking, WhatWasBeingWrittenIsOfferedAfterUnlocking) {
    open();
    trigger("conversation.log");
    ASSERT_TRUE(eventually([&] { return visible<LogConversationDialog>() != nullptr; }));
    settle();
    QTest::keyClicks(line(visible<LogConversationDialog>(), "Where"), QStringLiteral("canteen"));
    trigger("file.lock");
    ASSERT_TRUE(isLocked());

    open();
    auto* offer = window.findChild<DraftOffer*>();
    ASSERT_TRUE(eventually([&] { return offer->isVisible(); }));
    offer->continueButton()->click();

    ASSERT_TRUE(eventually([&] { return visible<LogConversationDialog>() != nullptr; }));
    settle();
    EXPECT_EQ(line(visible<LogConversationDialog>(), "Where")->text(), QStringLiteral("canteen"));
    EXPECT_FALSE(offer->isVisible());
}

TEST_F(Locking, WhatIsBeingWrittenOnAPersonsPageIsSaved) {
    open();
    PersonId anna;
    window.session().run(EditRecords{{{Kind::Person, {}, {}, {{"given", "Anna"}}}}, "edit"}, &window,
                         [&](const Result<Outcome>& added) { anna = PersonId(added->created.front()); });
    settle();
    window.workbench()->showPerson(anna);
    settle();
    auto* note = window.workbench()->page()->findChild<QWidget*>(partName(anna.id, "note"));
    ASSERT_NE(note, nullptr);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("asked about the night shift"));

    window.lock();
    ASSERT_TRUE(isLocked());
    open();

    const auto person = asked<Result<PersonView>>([&](Reader& reader) { return reader.person(anna); });
    ASSERT_TRUE(person);
    EXPECT_EQ(person->person.text("note"), "asked about the night shift");
}

TEST_F(Locking, WhatIsJustBeingSavedIsNoDraft) {
    open();
    trigger("person.add");
    ASSERT_TRUE(eventually([&] { return visible<PersonDialog>() != nullptr; }));
    settle();
    QTest::keyClicks(line(visible<PersonDialog>(), "Given name"), QStringLiteral("Ada"));

    QTest::keyClick(visible<PersonDialog>(), Qt::Key_Return, Qt::ControlModifier);
    trigger("file.lock");
    ASSERT_TRUE(isLocked());
    open();

    EXPECT_EQ(people(), 1);
    EXPECT_EQ(drafts(), 0U);
}

} // namespace
} // namespace hedgerow
