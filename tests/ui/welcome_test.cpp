// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "tests/support/gui_program.h"
#include "tests/support/gui_support.h"
#include "ui/pages/create_page.h"
#include "ui/pages/create_stop.h"
#include "ui/text/error_text.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/secret_words.h"
#include "ui/widgets/strength_meter.h"

#include <QAccessible>
#include <QCheckBox>
#include <QSignalSpy>

namespace hedgerow {
namespace {

TEST(WelcomePage, AsksForWhatWasChosen) {
    WelcomePage page;
    QSignalSpy newFile(&page, &WelcomePage::newFileRequested);
    QSignalSpy open(&page, &WelcomePage::openRequested);
    QSignalSpy demo(&page, &WelcomePage::demoRequested);
    page.show();

    for (const char* name : {"newFile", "openFile", "demo"})
        QTest::keyClick(page.findChild<QAbstractButton*>(QString::fromLatin1(name)), Qt::Key_Space);

    EXPECT_EQ(newFile.count(), 1);
    EXPECT_EQ(open.count(), 1);
    EXPECT_EQ(demo.count(), 1);
}

class CreatePageOf : public testing::Test {
protected:
    CreatePageOf() {
        gui.program.prepare(session);
        page.show();
        page.findChild<QAbstractButton*>(QStringLiteral("mine"))->click();
    }
    MessageNote* note() {
        for (MessageNote* found : page.findChildren<MessageNote*>())
            if (found->isVisible()) return found;
        return nullptr;
    }
    void useOwn(const QString& passphrase, const QString& again) {
        page.findChild<QAbstractButton*>(QStringLiteral("useOwn"))->click();
        const auto fields = page.findChildren<PassphraseField*>();
        QTest::keyClicks(fields.at(0)->findChild<QLineEdit*>(), passphrase);
        QTest::keyClicks(fields.at(1)->findChild<QLineEdit*>(), again);
    }

    GuiProgram gui;
    Session session{gui.program.environment};
    CreatePage page{session, gui.program.offerPassphrase};
};

TEST_F(CreatePageOf, WaitsUntilTheWordsAreWrittenDown) {
    EXPECT_FALSE(page.isReady());
    page.findChild<QCheckBox*>()->click();
    EXPECT_TRUE(page.isReady());
}

TEST_F(CreatePageOf, TellsTheWordsToScreenReaders) {
    auto* words = page.findChild<SecretWords*>();

    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(words);

    EXPECT_EQ(spoken->text(QAccessible::Value).toStdString(), GuiProgram::kPassphrase);
}

TEST_F(CreatePageOf, MakesAFileThatTheOfferedWordsOpen) {
    QSignalSpy created(&page, &CreatePage::created);
    page.findChild<QCheckBox*>()->click();

    page.createAt(gui.folder / "notes");

    ASSERT_TRUE(eventually([&] { return created.count() == 1; }));
    EXPECT_TRUE(session.isOpen());
}

TEST_F(CreatePageOf, OwnPassphrasesMustBeTheSameAndNotShort) {
    useOwn(QStringLiteral("short"), QStringLiteral("short"));
    EXPECT_FALSE(page.isReady());

    useOwn(QStringLiteral("a long enough sentence"), QStringLiteral("a long enough sentense"));
    EXPECT_FALSE(page.isReady());

    useOwn(QStringLiteral("a long enough sentence"), QStringLiteral("a long enough sentence"));
    EXPECT_TRUE(page.isReady());
}

TEST_F(CreatePageOf, AFileThatIsThereStaysAndASentenceSaysSo) {
    ASSERT_TRUE(gui.test.files.writeNew(gui.folder / "notes", "mine"));
    page.findChild<QCheckBox*>()->click();

    page.createAt(gui.folder / "notes");

    ASSERT_TRUE(eventually([&] { return note() != nullptr; }));
    EXPECT_EQ(note()->text(), errorText({ErrorCode::Exists, {}}));
    EXPECT_EQ(*gui.test.files.readAll(gui.folder / "notes", 100), "mine");
}

TEST_F(CreatePageOf, AdviceOnAPassphraseOfOnesOwnIsNoRule) {
    auto* meter = page.findChild<StrengthMeter*>();
    useOwn(QStringLiteral("password1234"), {});
    EXPECT_EQ(meter->strength(), PassphraseStrength::Weak);
    EXPECT_FALSE(meter->text().isEmpty());

    useOwn(QStringLiteral("password1234"), QStringLiteral("password1234"));
    EXPECT_TRUE(page.isReady());

    useOwn(QStringLiteral("dubiously morphing cahoots twirl uncanny"), {});
    EXPECT_EQ(meter->strength(), PassphraseStrength::Strong);
}

TEST_F(CreatePageOf, APassphraseThatPublicToolsCannotTakeIsTooLong) {
    useOwn(QString(127, QLatin1Char('x')), QString(127, QLatin1Char('x')));
    EXPECT_TRUE(page.isReady());

    useOwn(QString(64, QChar(0xc9)), QString(64, QChar(0xc9))); // É has two bytes
    EXPECT_FALSE(page.isReady());
    EXPECT_FALSE(page.findChild<StrengthMeter*>()->strength());
}

TEST(StopQuestion, AsksToStopOnAnEmployersMachineAndLetsOneGoOn) {
    StopQuestion question;
    QSignalSpy answered(&question, &StopQuestion::answered);
    QSignalSpy cancelled(&question, &StopQuestion::cancelled);
    const auto button = [&](const char* name) {
        return question.findChild<QAbstractButton*>(QString::fromLatin1(name));
    };
    question.show();

    button("theirs")->click();
    EXPECT_EQ(answered.count(), 0);
    EXPECT_TRUE(question.findChild<MessageNote*>()->isVisible());
    EXPECT_FALSE(button("mine")->isVisible());
    button("leave")->click();
    EXPECT_EQ(cancelled.count(), 1);
    button("goOn")->click();
    EXPECT_EQ(answered.count(), 1);
}

} // namespace
} // namespace hedgerow
