// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/log_conversation_dialog.h"
#include "ui/dialogs/person_dialog.h"

#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_chip_field.h"

#include <QLabel>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>

namespace hedgerow {
namespace {

// Types where the keyboard is, as a person does.
void type(QWidget& window, const QString& text) {
    QTest::keyClicks(window.focusWidget(), text);
}
void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(window.focusWidget(), key, modifiers);
}
// Tab until the control of this name has the keyboard.
testing::AssertionResult tabTo(QWidget& window, const QString& name) {
    QStringList passed;
    for (int i = 0; i < 60; ++i) {
        passed.append(window.focusWidget() ? window.focusWidget()->accessibleName() : QString());
        if (passed.back() == name) return testing::AssertionSuccess();
        press(window, Qt::Key_Tab);
    }
    return testing::AssertionFailure() << "passed " << passed.join(QStringLiteral(" | ")).toStdString();
}

template <class Dialog, class About>
QPointer<Dialog> opened(PagesVault& vault, const About& about) {
    QPointer<Dialog> dialog = std::make_unique<Dialog>(vault.session(), about, nullptr).release();
    dialog->open();
    EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
    vault.settle();
    return dialog;
}

template <class Dialog>
bool isClosed(const QPointer<Dialog>& dialog) {
    return QTest::qWaitFor([&] { return dialog.isNull() || !dialog->isVisible(); }, 20'000);
}

TEST(LogConversationDialog, WritesByKeyboardAloneWhatWasTyped) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada", "Lovelace");
    const auto dialog = opened<LogConversationDialog>(vault, QList<PersonId>());

    type(*dialog, QStringLiteral("ada"));
    vault.settle();
    press(*dialog, Qt::Key_Down);
    press(*dialog, Qt::Key_Return);
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Where")));
    type(*dialog, QStringLiteral("canteen"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Minutes")));
    type(*dialog, QStringLiteral("25"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Agitate")));
    type(*dialog, QStringLiteral("the shifts"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Issues")));
    type(*dialog, QStringLiteral("pay 3"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("What you asked for")));
    type(*dialog, QStringLiteral("come on Friday"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Colleague 1 who was talked about")));
    type(*dialog, QStringLiteral("Bilal"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("What was said of colleague 1")));
    type(*dialog, QStringLiteral("is angry too"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Ada Lovelace: 1 · Organizes others")));
    type(*dialog, QStringLiteral("2"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Your next step")));
    type(*dialog, QStringLiteral("call her"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Your next step: date")));
    type(*dialog, QStringLiteral("+7"));
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isClosed(dialog));

    const auto view = vault.read([&](Reader& reader) { return reader.person(ada); });
    ASSERT_TRUE(view.ok());
    ASSERT_EQ(view->conversations.size(), 1U);
    const RecordView& talk = view->conversations.front();
    EXPECT_EQ(talk.date("date"), vault.today());
    EXPECT_EQ(talk.text("place"), "canteen");
    EXPECT_EQ(talk.integer("minutes"), 25);
    EXPECT_EQ(talk.text("step/agitate"), "the shifts");
    EXPECT_EQ(talk.text("asked"), "come on Friday");
    const auto issue =
        std::ranges::find_if(talk.values, [](const auto& value) { return value.first.starts_with("issue/"); });
    ASSERT_NE(issue, talk.values.end());
    EXPECT_EQ(issue->second, Value(3));
    ASSERT_EQ(view->assessments.size(), 1U);
    ASSERT_TRUE(view->row.level);
    ASSERT_EQ(view->followUps.size(), 1U);
    EXPECT_EQ(view->followUps.front().date("due"), vault.today().plusDays(7));
    const auto secondHand = vault.read([](Reader& reader) { return reader.records(Kind::SecondHand); });
    ASSERT_EQ(secondHand->size(), 1U);
    EXPECT_EQ(secondHand->front().text("said"), "is angry too");
}

TEST(LogConversationDialog, SaysWhatIsMissingAndWritesNothing) {
    PagesVault vault;
    const auto dialog = opened<LogConversationDialog>(vault, QList<PersonId>());

    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    vault.settle();

    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(access::shows(*dialog, QStringLiteral("Say with whom you talked")));
    EXPECT_EQ(dialog->focusWidget()->accessibleName(), u"With whom");
    EXPECT_EQ(vault.read([](Reader& reader) { return reader.counts(); })->conversations, 0);
    dialog->close();
    EXPECT_TRUE(isClosed(dialog));
}

TEST(LogConversationDialog, TakesSomeoneKnownByADescriptionAlone) {
    PagesVault vault;
    const auto dialog = opened<LogConversationDialog>(vault, QList<PersonId>());

    type(*dialog, QStringLiteral("the tall one, desk 14"));
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isClosed(dialog));

    const auto people = vault.read([](Reader& reader) { return reader.records(Kind::Person); });
    ASSERT_EQ(people->size(), 1U);
    EXPECT_EQ(people->front().text("description"), "the tall one, desk 14");
}

TEST(LogConversationDialog, AsksOnceBeforeItThrowsAwayWhatWasWritten) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    const auto dialog = opened<LogConversationDialog>(vault, QList<PersonId>{ada});
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Where")));
    type(*dialog, QStringLiteral("canteen"));

    press(*dialog, Qt::Key_Escape);
    ASSERT_TRUE(dialog && dialog->isVisible());
    QPushButton* discard = access::button(*dialog, QStringLiteral("Throw away"));
    ASSERT_TRUE(discard && discard->isVisible());
    discard->click();

    EXPECT_TRUE(isClosed(dialog));
    EXPECT_EQ(vault.read([](Reader& reader) { return reader.counts(); })->conversations, 0);
}

TEST(LogConversationDialog, ClosesAtOnceWhenNothingWasWritten) {
    PagesVault vault;
    const auto dialog = opened<LogConversationDialog>(vault, QList<PersonId>{vault.add("Ada")});

    press(*dialog, Qt::Key_Escape);

    EXPECT_TRUE(isClosed(dialog));
}

TEST(Dialogs, NameEveryControlAndShowNamesAsPlainText) {
    PagesVault vault;
    const PersonId person = vault.add("<img src=x>", "<b>Bold</b>");
    const auto log = opened<LogConversationDialog>(vault, QList<PersonId>{person});
    const auto edit = opened<PersonDialog>(vault, std::optional(person));

    for (QWidget* dialog : {static_cast<QWidget*>(log), static_cast<QWidget*>(edit)}) {
        EXPECT_EQ(unnamedControls(dialog), QStringList());
        EXPECT_EQ(access::richLabels(*dialog), QStringList());
    }
    edit->close();
    log->close();
}

TEST(ChipField, AVeryLongNameStaysInTheFieldAndIsNamedWhole) {
    const QString name = QStringLiteral("Konstantina-Alexandra & Maria Papadimitriou-Brandenburger of the Night Shift");
    ChipField field(QStringLiteral("With whom"), {}, [](const QString&, const Suggestions::Give&) {});
    field.setChips({{name, QStringLiteral("1")}, {QStringLiteral("Bo"), QStringLiteral("2")}});
    field.resize(180, 200);
    field.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&field));

    int named = 0;
    for (const QPushButton* word : field.findChildren<QPushButton*>()) {
        const bool isLong = word->accessibleName() == name;
        named += isLong ? 1 : 0;
        EXPECT_EQ(areWordsCut(*word), isLong) << "the style shows an ellipsis, the program's habits the rest";
    }
    EXPECT_EQ(named, 1);
    for (const QToolButton* cross : field.findChildren<QToolButton*>()) {
        const QRect place(cross->mapTo(&field, QPoint()), cross->size());
        EXPECT_TRUE(field.rect().contains(place)) << cross->accessibleName().toStdString();
        EXPECT_GE(cross->width(), cross->sizeHint().width());
    }
}

TEST(PersonDialog, AddsAPersonWithUnitAndPhoneInOneBatch) {
    PagesVault vault;
    const auto before = vault.read([](Reader& reader) { return reader.counts(); });
    const auto dialog = opened<PersonDialog>(vault, std::optional<PersonId>());

    type(*dialog, QStringLiteral("Ada"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Unit")));
    type(*dialog, QStringLiteral("Shipping"));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Phone")));
    type(*dialog, QStringLiteral("0170 1234567"));
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isClosed(dialog));

    const auto people = vault.read([](Reader& reader) { return reader.records(Kind::Person); });
    ASSERT_EQ(people->size(), 1U);
    const PersonId person(people->front().name.id);
    const auto view = vault.read([&](Reader& reader) { return reader.person(person); });
    EXPECT_EQ(view->row.unit, "Shipping");
    ASSERT_EQ(view->contactPoints.size(), 1U);
    EXPECT_EQ(view->contactPoints.front().text("value"), "0170 1234567");
    EXPECT_EQ(view->contactPoints.front().text("whose"), "own");
    EXPECT_EQ(vault.read([](Reader& reader) { return reader.counts(); })->batches, before->batches + 1);
}

TEST(PersonDialog, WritesOnlyWhatWasChanged) {
    PagesVault vault;
    const PersonId person = vault.add("Ada", "Lovelace");
    const auto dialog = opened<PersonDialog>(vault, std::optional(person));
    ASSERT_TRUE(tabTo(*dialog, QStringLiteral("Phone")));
    type(*dialog, QStringLiteral("123456"));
    QSignalSpy changes(&vault.session(), &Session::changed);

    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isClosed(dialog));

    ASSERT_EQ(changes.size(), 1);
    const auto changed = changes.front().front().value<Changes>();
    for (const StoredRecord& record : changed.records) EXPECT_EQ(record.name.kind, "contact_point");
}

TEST(FormDialog, IsNoHigherThanTheScreen) {
    PagesVault vault;
    QPointer<PersonDialog> dialog =
        std::make_unique<PersonDialog>(vault.session(), std::optional<PersonId>(), nullptr).release();
    dialog->resize(640, 5000);

    dialog->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));

    EXPECT_LT(dialog->height(), dialog->screen()->availableGeometry().height());
    dialog->close();
}

TEST(FormDialog, IsAsWideAsItsWordsNeed) {
    PagesVault vault;
    QPointer<PersonDialog> dialog =
        std::make_unique<PersonDialog>(vault.session(), std::optional<PersonId>(), nullptr).release();
    auto* area = dialog->findChild<QScrollArea*>();
    ASSERT_TRUE(area);
    area->widget()->findChild<QLabel*>()->setMinimumWidth(700);
    dialog->resize(400, 300);

    dialog->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));

    EXPECT_GE(dialog->width(), 700);
    EXPECT_LE(area->widget()->width(), area->viewport()->width());
    dialog->close();
}

} // namespace
} // namespace hedgerow
