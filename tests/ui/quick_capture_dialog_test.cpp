// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quick_capture_dialog.h"

#include "core/commands/install_packs.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/widgets/data_level_choice.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRadioButton>

namespace hedgerow {
namespace {

struct Form {
    explicit Form(PagesVault& shown, const QList<PersonId>& about = {}) : vault(shown) {
        dialog = new QuickCaptureDialog(vault.session(), about, nullptr);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        vault.settle();
    }
    ~Form() {
        if (dialog) dialog->done(QDialog::Rejected);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QListWidget* who() { return dialog->findChild<QListWidget*>(); }
    QString meant() {
        vault.settle();
        return who()->currentItem() ? who()->currentItem()->text() : QString();
    }
    bool isSaved() {
        return eventually([&] { return dialog.isNull() || !dialog->isVisible(); });
    }

    PagesVault& vault;
    QPointer<QuickCaptureDialog> dialog;
};

PersonView viewOf(PagesVault& vault, const PersonId& person) {
    return *vault.read([person](Reader& reader) { return reader.person(person); });
}

TEST(QuickCaptureDialog, TakesSomeoneNewByKeyboardAlone) {
    PagesVault vault;
    Form form(vault);

    form.type(QStringLiteral("Rosa Diaz"));
    form.press(Qt::Key_Tab);
    form.type(QStringLiteral("2"));
    form.press(Qt::Key_Tab);
    form.press(Qt::Key_Tab);
    form.type(QStringLiteral("wore the pin"));
    form.press(Qt::Key_Return);
    ASSERT_TRUE(form.isSaved());

    const auto inbox = vault.read([](Reader& reader) { return reader.captured(); });
    ASSERT_EQ(inbox->size(), 1U);
    EXPECT_EQ(inbox->front().personName, "Rosa Diaz");
    EXPECT_EQ(inbox->front().lines, std::vector<std::string>{"wore the pin"});
    const PersonView rosa = viewOf(vault, inbox->front().person);
    ASSERT_EQ(rosa.assessments.size(), 1U);
    EXPECT_EQ(rosa.assessments.front().text("basis"), "guess");
}

TEST(QuickCaptureDialog, TheOnlyOneCalledSoIsMeant) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna", "Rossi");
    Form form(vault);

    form.type(QStringLiteral("anna"));
    EXPECT_EQ(form.meant(), u"Anna Rossi");
    form.dialog->findChildren<QLineEdit*>().back()->setText(QStringLiteral("no overtime"));
    form.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(form.isSaved());

    EXPECT_NE(viewOf(vault, anna).person.text("note").find("no overtime"), std::string::npos);
}

TEST(QuickCaptureDialog, OfTwoOneMustBeChosen) {
    PagesVault vault;
    vault.add("Anna", "Rossi");
    const PersonId bianchi = vault.add("Anna", "Bianchi");
    Form form(vault);
    form.type(QStringLiteral("anna"));
    EXPECT_EQ(form.meant(), QString());
    form.dialog->findChildren<QLineEdit*>().back()->setText(QStringLiteral("no overtime"));

    form.press(Qt::Key_Return, Qt::ControlModifier);
    vault.settle();
    ASSERT_TRUE(form.dialog && form.dialog->isVisible());
    EXPECT_TRUE(access::shows(*form.dialog, QStringLiteral("Several people are called so")));

    form.press(Qt::Key_Down);
    EXPECT_EQ(form.meant(), u"Anna Bianchi");
    form.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(form.isSaved());
    EXPECT_FALSE(viewOf(vault, bianchi).person.text("note").empty());
}

TEST(QuickCaptureDialog, ABeginningOfANameIsNotTakenForTheWholeOne) {
    PagesVault vault;
    vault.add("Annabel", "Stone");
    Form form(vault);

    form.type(QStringLiteral("Anna"));

    EXPECT_TRUE(form.meant().contains(QStringLiteral("new"))) << form.meant().toStdString();
    form.press(Qt::Key_Up);
    EXPECT_EQ(form.meant(), u"Annabel Stone");
}

TEST(QuickCaptureDialog, SavesWhatWasTypedEvenBeforeTheAnswerIsThere) {
    PagesVault vault;
    vault.add("Anna", "Rossi");
    Form form(vault);

    form.type(QStringLiteral("Anna Ros"));
    form.dialog->findChildren<QRadioButton*>().at(1)->setChecked(true);
    form.type(QStringLiteral("si"));
    form.press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(form.isSaved());
    EXPECT_EQ(vault.read([](Reader& reader) { return reader.people({}); })->size(), 1U);
}

TEST(QuickCaptureDialog, BeginsWithWhoIsOnThePage) {
    PagesVault vault;
    const PersonId anna = vault.add("Anna", "Rossi");
    vault.add("Anna", "Bianchi");
    Form form(vault, {anna});
    ASSERT_EQ(form.meant(), u"Anna Rossi");

    form.dialog->findChildren<QRadioButton*>().at(1)->setChecked(true);
    form.press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(form.isSaved());
    EXPECT_EQ(viewOf(vault, anna).conversations.size(), 1U);
}

TEST(QuickCaptureDialog, SaysWhatIsMissing) {
    PagesVault vault;
    vault.add("Anna");
    Form form(vault);

    form.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(access::shows(*form.dialog, QStringLiteral("Say first who")));

    form.type(QStringLiteral("Anna"));
    vault.settle();
    form.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(access::shows(*form.dialog, QStringLiteral("Say something about them")));
    EXPECT_TRUE(unnamedControls(form.dialog).isEmpty()) << unnamedControls(form.dialog).join(u' ').toStdString();
}

TEST(QuickCaptureDialog, ShowsNamesAsPlainText) {
    PagesVault vault;
    vault.add("<b>Anna</b>");
    Form form(vault);

    form.type(QStringLiteral("<b>Anna</b>"));

    EXPECT_EQ(form.meant(), u"<b>Anna</b>");
    EXPECT_TRUE(access::richLabels(*form.dialog).isEmpty());
}

} // namespace
} // namespace hedgerow
