// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_field.h"

#include "tests/support/gui_support.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

namespace hedgerow {
namespace {

struct Shown {
    PassphraseField field{QStringLiteral("Passphrase")};
    QLineEdit* line = field.findChild<QLineEdit*>();

    Shown() {
        field.show();
        field.activateWindow();
        line->setFocus();
    }
};

TEST(PassphraseField, GivesWhatWasTypedOnceAsUtf8) {
    Shown shown;
    QTest::keyClicks(shown.line, QStringLiteral("maple stone"));
    shown.line->insert(QStringLiteral(" \u00fc"));

    const SecretBytes taken = shown.field.take();

    EXPECT_EQ(taken.view(), "maple stone \xc3\xbc");
    EXPECT_TRUE(shown.field.isEmpty());
    EXPECT_TRUE(shown.field.take().empty());
}

TEST(PassphraseField, NothingComesBackByUndo) {
    Shown shown;
    QTest::keyClicks(shown.line, QStringLiteral("maple stone"));
    const SecretBytes taken = shown.field.take();

    QTest::keyClick(shown.line, Qt::Key_Z, Qt::ControlModifier);
    shown.line->undo();
    shown.line->setEchoMode(QLineEdit::Normal);
    shown.line->undo();

    EXPECT_FALSE(taken.empty());
    EXPECT_TRUE(shown.line->text().isEmpty());
    EXPECT_FALSE(shown.line->isUndoAvailable());
}

TEST(PassphraseField, NothingGoesToTheClipboardWhileItIsSeen) {
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    Shown shown;
    QTest::keyClicks(shown.line, QStringLiteral("maple stone"));
    shown.field.setRevealed(true);

    shown.line->selectAll();
    QTest::keyClick(shown.line, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(shown.line, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(shown.line, Qt::Key_Insert, Qt::ControlModifier);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    EXPECT_EQ(shown.line->text(), QStringLiteral("maple stone"));
}

TEST(PassphraseField, IsHiddenAgainAfterItWasTaken) {
    Shown shown;
    QTest::keyClicks(shown.line, QStringLiteral("maple"));
    shown.field.findChild<QToolButton*>()->click();
    ASSERT_EQ(shown.line->echoMode(), QLineEdit::Normal);

    const SecretBytes taken = shown.field.take();

    EXPECT_EQ(taken.size(), 5u);
    EXPECT_EQ(shown.line->echoMode(), QLineEdit::Password);
}

} // namespace
} // namespace hedgerow
