// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts.h"

#include "core/commands/keep_draft.h"
#include "core/commands/set_setting.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_vault.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/form_contents.h"
#include "ui/dialogs/log_conversation_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/draft_offer.h"
#include "ui/widgets/data_level_choice.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace hedgerow {
namespace {

// A window with forms over it, on a vault of its own.
struct Desk {
    PagesVault vault;
    QWidget window;

    Desk() { window.show(); }

    template <class Form>
    Form* form() {
        for (Form* found : window.findChildren<Form*>())
            if (found->isVisible()) return found;
        return nullptr;
    }
    template <class Control>
    static Control* named(QWidget* form, const char* name) {
        for (Control* control : form->findChildren<Control*>())
            if (control->accessibleName() == QString::fromUtf8(name) && control->isVisibleTo(form)) return control;
        ADD_FAILURE() << "no " << name;
        return nullptr;
    }
    std::vector<DraftView> kept() {
        return *vault.read([](Reader& reader) { return reader.drafts(); });
    }
    // As locking does: drafts are kept, then the forms go.
    void lock() {
        keepDrafts(window, vault.session());
        for (QDialog* dialog : window.findChildren<QDialog*>()) dialog->done(QDialog::Rejected);
        vault.settle();
    }
    template <class Form>
    Form* resumed() {
        const auto drafts = kept();
        EXPECT_EQ(drafts.size(), 1U);
        EXPECT_TRUE(resumeDraft(vault.session(), *Draft::of(drafts.front()), &window));
        vault.settle();
        return form<Form>();
    }
};

TEST(Drafts, AConversationComesBackWithAllThatWasWritten) {
    Desk desk;
    const PersonId ada = desk.vault.add("Ada", "Lovelace");
    const PersonId bo = desk.vault.add("Bo");
    logConversation(desk.vault.session(), {ada, bo}, &desk.window);
    desk.vault.settle();
    auto* form = desk.form<LogConversationDialog>();
    ASSERT_TRUE(form);
    QTest::keyClicks(Desk::named<QLineEdit>(form, "Where"), QStringLiteral("canteen"));
    Desk::named<QPlainTextEdit>(form, "Private note")->setPlainText(QStringLiteral("one\ntwo"));
    QTest::keyClicks(Desk::named<QPlainTextEdit>(form, "Agitate"), QStringLiteral("the shifts"));
    QTest::keyClicks(Desk::named<QLineEdit>(form, "Issues"), QStringLiteral("pay 3"));
    QTest::keyClick(Desk::named<QLineEdit>(form, "Issues"), Qt::Key_Return);
    for (const char* number : {"1", "2"}) {
        QTest::keyClicks(
            Desk::named<QLineEdit>(
                form, qPrintable(QStringLiteral("Colleague %1 who was talked about").arg(QString::fromLatin1(number)))),
            QStringLiteral("Cem ") + QString::fromLatin1(number));
        QTest::keyClicks(
            Desk::named<QLineEdit>(
                form, qPrintable(QStringLiteral("What was said of colleague %1").arg(QString::fromLatin1(number)))),
            QStringLiteral("is angry"));
    }
    QTest::keyClick(Desk::named<LevelChoice>(form, "Bo"), Qt::Key_2);
    QTest::keyClicks(Desk::named<QLineEdit>(form, "What they promised"), QStringLiteral("brings Dana"));
    auto* who = Desk::named<QComboBox>(form, "Who promised");
    who->setCurrentIndex(2);
    const LogConversation written = form->command();

    desk.lock();
    ASSERT_FALSE(desk.form<LogConversationDialog>());
    ASSERT_EQ(desk.kept().size(), 1U);
    EXPECT_EQ(Draft::of(desk.kept().front())->title, u"Conversation with Ada Lovelace, Bo");
    auto* again = desk.resumed<LogConversationDialog>();
    ASSERT_TRUE(again);

    const LogConversation found = again->command();
    ASSERT_EQ(found.with.size(), 2U);
    EXPECT_EQ(found.with[0].id, ada);
    EXPECT_EQ(found.with[1].id, bo);
    EXPECT_EQ(found.place, "canteen");
    EXPECT_EQ(found.privateNote, "one\ntwo");
    EXPECT_EQ(found.steps, written.steps);
    EXPECT_EQ(found.steps.size(), 1U);
    EXPECT_EQ(found.issues, written.issues);
    ASSERT_EQ(found.secondHand.size(), 2U);
    EXPECT_EQ(found.secondHand[1].newName, "Cem 2");
    EXPECT_EQ(found.secondHand[1].said, "is angry");
    ASSERT_EQ(found.assessments.size(), written.assessments.size());
    ASSERT_EQ(found.commitments.size(), 1U);
    EXPECT_EQ(found.commitments.front().participant, 1U);
}

TEST(Drafts, SavedOrThrownAwayTheDraftIsGone) {
    Desk desk;
    addPerson(desk.vault.session(), &desk.window);
    desk.vault.settle();
    QTest::keyClicks(Desk::named<QLineEdit>(desk.form<PersonDialog>(), "Given name"), QStringLiteral("Ada"));
    desk.lock();
    auto* again = desk.resumed<PersonDialog>();
    ASSERT_TRUE(again);
    EXPECT_EQ(Desk::named<QLineEdit>(again, "Given name")->text(), u"Ada");

    // Locked once more without a word added: still one draft.
    desk.lock();
    again = desk.resumed<PersonDialog>();
    ASSERT_TRUE(again);
    QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier);
    desk.vault.settle();

    EXPECT_TRUE(desk.kept().empty());
    EXPECT_EQ(desk.vault.read([](Reader& reader) { return reader.counts(); })->people, 1);
}

TEST(Drafts, OnlyWhatWasChangedComesBackOverWhatTheVaultSays) {
    Desk desk;
    const PersonId ada = desk.vault.add("Ada", "Byron");
    editPerson(desk.vault.session(), ada, &desk.window);
    desk.vault.settle();
    QTest::keyClicks(Desk::named<QLineEdit>(desk.form<PersonDialog>(), "Called"), QStringLiteral("Addie"));
    desk.lock();
    desk.vault.run(EditRecords{{{Kind::Person, ada.id, {}, {{"family", "Lovelace"}}}}, "person.edit"});

    auto* again = desk.resumed<PersonDialog>();
    ASSERT_TRUE(again);

    EXPECT_EQ(Desk::named<QLineEdit>(again, "Family name")->text(), u"Lovelace");
    EXPECT_EQ(Desk::named<QLineEdit>(again, "Called")->text(), u"Addie");
}

TEST(Drafts, AFormInWhichNothingWasWrittenIsNotKept) {
    Desk desk;
    desk.vault.run(SetSetting{"my_name", "Robin"});
    addPerson(desk.vault.session(), &desk.window);
    desk.vault.settle();

    desk.lock();

    EXPECT_TRUE(desk.kept().empty());
}

TEST(Drafts, WordsWithoutAFieldAreNotLost) {
    QWidget form;
    auto* note = new QPlainTextEdit(&form);
    note->setAccessibleName(QStringLiteral("Note"));
    note->setPlainText(QStringLiteral("here"));
    const QJsonArray contents{QJsonObject{{QStringLiteral("name"), QStringLiteral("A field of before")},
                                          {QStringLiteral("place"), 0},
                                          {QStringLiteral("value"), QStringLiteral("do not lose me")}}};

    fillForm(form, contents);

    EXPECT_EQ(note->toPlainText(), u"here\ndo not lose me");
}

TEST(DraftOffer, OffersTheNewestFirstAndBringsBackWhatWasThrownAway) {
    PagesVault vault;
    for (const char* title : {"Older", "Newer"}) {
        Draft draft;
        draft.form = QStringLiteral("person");
        draft.title = QString::fromLatin1(title);
        draft.keptAtMs = title[0] == 'N' ? 2 : 1;
        vault.run(KeepDraft{{}, draft.text()});
    }
    DraftOffer offer(vault.session());
    vault.settle();
    QSignalSpy discarded(&offer, &DraftOffer::discarded);
    EXPECT_TRUE(offer.text().contains(u"Newer"));

    offer.discardButton()->click();
    vault.settle();
    EXPECT_TRUE(offer.text().contains(u"Older"));
    EXPECT_EQ(vault.read([](Reader& reader) { return reader.drafts(); })->size(), 1U);
    ASSERT_EQ(discarded.count(), 1);

    offer.bringBack(discarded.front().front().value<Draft>());
    vault.settle();
    EXPECT_TRUE(offer.text().contains(u"Newer"));
    QSignalSpy continued(&offer, &DraftOffer::continued);
    offer.continueButton()->click();
    EXPECT_EQ(continued.count(), 1);
    EXPECT_TRUE(offer.text().contains(u"Older"));
}

} // namespace
} // namespace hedgerow
