// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_conversation.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/dialogs/field_history_dialog.h"
#include "ui/dialogs/forget_person_dialog.h"
#include "ui/dialogs/log_conversation_dialog.h"
#include "ui/dialogs/log_conversation_editing.h"
#include "ui/dialogs/person_report_dialog.h"
#include "ui/dialogs/same_person_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

namespace hedgerow {
namespace {

template <class Dialog, class... About>
QPointer<Dialog> opened(PagesVault& vault, const About&... about) {
    QPointer<Dialog> dialog = std::make_unique<Dialog>(vault.session(), about..., nullptr).release();
    dialog->open();
    EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
    vault.settle();
    return dialog;
}

template <class Dialog>
bool isClosed(const QPointer<Dialog>& dialog) {
    return QTest::qWaitFor([&] { return dialog.isNull() || !dialog->isVisible(); }, 20'000);
}

template <class Control>
Control* named(QWidget& root, const QString& name) {
    const auto all = root.findChildren<Control*>();
    for (Control* each : all)
        if (each->accessibleName() == name) return each;
    return nullptr;
}

TEST(FieldHistoryDialog, PutsAnEarlierValueBack) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    vault.run(EditRecords{{{Kind::Person, ada.id, {}, {{"given", "Adah"}}}}, "person.edit"});
    const auto dialog = opened<FieldHistoryDialog>(vault, RecordName::of(Kind::Person, ada.id), std::string("given"));
    EXPECT_TRUE(access::shows(*dialog, QStringLiteral("Changed a person"))) << "the batch in words";
    QPushButton* back = access::button(*dialog, QStringLiteral("Put back"));
    ASSERT_NE(back, nullptr);

    back->click();
    vault.settle();

    EXPECT_EQ(vault.read([&](Reader& reader) { return reader.person(ada); })->name.given, "Ada");
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    EXPECT_EQ(access::richLabels(*dialog), QStringList());
    dialog->close();
}

TEST(ForgetPersonDialog, WantsTheWordAndListsWhatWouldStillNameThem) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada", "Lovelace");
    const PersonId bilal = vault.add("Bilal");
    vault.run(EditRecords{{{Kind::Person, bilal.id, {}, {{"note", "Close to Ada Lovelace"}}}}, "edit"});
    const auto dialog = opened<ForgetPersonDialog>(vault, ada);
    EXPECT_TRUE(access::shows(*dialog, QStringLiteral("Bilal")));
    QPushButton* forget = access::button(*dialog, QStringLiteral("Forget for good"));
    ASSERT_FALSE(forget->isEnabled());

    QTest::keyClicks(dialog->focusWidget(), ForgetPersonDialog::word());
    ASSERT_TRUE(forget->isEnabled());
    forget->click();

    ASSERT_TRUE(isClosed(dialog));
    EXPECT_FALSE(vault.read([&](Reader& reader) { return reader.listedNumber(ada).ok(); }));
}

TEST(SamePersonDialog, JoinsTwoRecords) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    const PersonId twin = vault.add("Adelaide");
    const auto dialog = opened<SamePersonDialog>(vault, ada);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Adelaide"));
    vault.settle();
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    vault.settle();

    QPushButton* join = access::button(*dialog, QStringLiteral("One person"));
    ASSERT_TRUE(join && join->isEnabled());
    join->click();

    ASSERT_TRUE(isClosed(dialog));
    EXPECT_EQ(vault.read([&](Reader& reader) { return reader.person(ada); })->members, std::vector<PersonId>{twin});
}

TEST(SamePersonDialog, ShowsAllOfBothRecords) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    EditRecords reach;
    reach.code = "edit";
    for (int i = 0; i < 8; ++i)
        reach.edits.push_back(
            {Kind::ContactPoint, {}, {ada.id}, {{"type", "phone"}, {"value", "+46 70 555 010" + std::to_string(i)}}});
    vault.run(reach);
    const auto dialog = opened<SamePersonDialog>(vault, ada);

    const auto labels = dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->isVisible() && label->wordWrap()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        }
    dialog->close();
}

TEST(PersonReportDialog, ShowsTheReport) {
    PagesVault vault;
    const auto dialog = opened<PersonReportDialog>(vault, vault.add("Ada", "Lovelace"));

    EXPECT_TRUE(dialog->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("Lovelace")));
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    dialog->close();
}

// Anna and Bilal, with what came of a conversation.
struct Logged {
    Logged() {
        const auto levels = vault.read([](Reader& reader) { return readVocabulary(reader); })->choices();
        LogConversation talk;
        talk.with = {{anna, {}, false}, {bilal, {}, false}};
        talk.date = vault.today().plusDays(-1);
        talk.place = "canteen";
        talk.framework = "aeiou";
        talk.steps["agitate"] = "the shifts";
        talk.issues = {{"Pay", 3}};
        talk.note = "in a hurry";
        talk.assessments = {{0, levels.at(1).id, "guess", 2, "his words"}};
        talk.commitments = {{0, "sign", vault.today().plusDays(3)}, {1, "sign", vault.today().plusDays(3)}};
        talk.followUps = {{1, "call", vault.today().plusDays(5), "Robin"}};
        talk.objections = {{0, "no time", true}};
        talk.secondHand = {{std::nullopt, "Chiara", "is angry too", levels.at(2).id}};
        conversation = vault.run(talk).created.front();
    }
    LogConversation read() {
        return *vault.read([this](Reader& reader) { return loggedConversation(reader, conversation); });
    }

    PagesVault vault;
    PersonId anna = vault.add("Anna");
    PersonId bilal = vault.add("Bilal");
    Id conversation;
};

TEST(LogConversationDialog, ShowsAConversationAndSavesItUnchanged) {
    Logged logged;
    const LogConversation before = logged.read();
    const auto dialog = opened<LogConversationDialog>(logged.vault, logged.conversation);

    EXPECT_EQ(dialog->command(), before) << "the form says what is written";
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    dialog->close();
    EXPECT_TRUE(isClosed(dialog)) << "nothing was touched";
}

TEST(LogConversationDialog, ChangesOnlyWhatWasChanged) {
    Logged logged;
    const auto dialog = opened<LogConversationDialog>(logged.vault, logged.conversation);
    auto* place = named<QLineEdit>(*dialog, QStringLiteral("Where"));
    ASSERT_NE(place, nullptr);
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, QStringLiteral("gate"));
    QSignalSpy changes(&logged.vault.session(), &Session::changed);

    QTest::keyClick(place, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isClosed(dialog));

    ASSERT_EQ(changes.size(), 1);
    const auto changed = changes.front().front().value<Changes>();
    ASSERT_EQ(changed.records.size(), 1U);
    EXPECT_EQ(changed.records.front().name.id, logged.conversation);
    EXPECT_EQ(logged.read().place, "gate");
}

TEST(LogConversationDialog, SaysTheCampaignsRuleWhereItApplies) {
    PagesVault vault;
    const PersonId boss = vault.add("Bora");
    vault.run(EditRecords{{{Kind::Membership, {}, {boss.id}, {{"title", "Head"}, {"power_over_staff", true}}},
                           {Kind::Campaign, {}, {}, {{"name", "Spring"}, {"admission", "block"}}}},
                          "edit"});
    const auto dialog = opened<LogConversationDialog>(vault, QList<PersonId>{boss});

    EXPECT_TRUE(access::shows(*dialog, QStringLiteral("power over staff")));
    dialog->close();
}

TEST(LogConversationDialog, KeepsALevelThatWasGuessedOfAColleague) {
    PagesVault vault;
    const auto dialog = opened<LogConversationDialog>(vault, QList<PersonId>{vault.add("Ada")});
    named<QLineEdit>(*dialog, QStringLiteral("Colleague 1 who was talked about"))->setText(QStringLiteral("Bilal"));
    auto* level = named<QComboBox>(*dialog, QStringLiteral("Guessed level of colleague 1"));
    ASSERT_GT(level->count(), 2);

    level->setCurrentIndex(2);

    ASSERT_EQ(dialog->command().secondHand.size(), 1U);
    EXPECT_TRUE(dialog->command().secondHand.front().level);
    dialog->close();
}

TEST(Corrected, KeepsWhatTheFormCannotShow) {
    Logged logged;
    LogConversation before = logged.read();
    LogConversation::Assessment second = before.assessments.front();
    second.id = Id::named("second");
    before.assessments.push_back(second);
    LogConversation form = before;
    for (auto& each : form.assessments) each.id.reset();
    form.assessments.resize(1);
    form.assessments.front().confidence.reset();
    form.commitments.clear();

    const LogConversation now = corrected(before, form);

    ASSERT_EQ(now.assessments.size(), 2U);
    EXPECT_EQ(now.assessments.front().id, before.assessments.front().id);
    EXPECT_EQ(now.assessments.front().confidence, 2);
    EXPECT_EQ(now.assessments.back().id, second.id);
    EXPECT_TRUE(now.commitments.empty()) << "both were shown as one, for everyone";
}

} // namespace
} // namespace hedgerow
