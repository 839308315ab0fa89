// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/log_conversation.h"
#include "core/commands/remove_records.h"
#include "core/commands/same_person.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/models/person_report.h"
#include "ui/pages/person_desk.h"
#include "ui/pages/person_page.h"
#include "ui/text/strings.h"
#include "ui/widgets/data_level_chart.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

namespace hedgerow {
namespace {

// A person on the page, as one sees them.
class Shown {
public:
    explicit Shown(const std::string& given = "Ada") : person(vault.add(given)), page(vault.session()) {
        page.resize(1000, 800);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        showAgain();
    }

    void showAgain() {
        page.showPerson(person);
        vault.settle();
    }
    PersonView view() {
        return *vault.read([this](Reader& reader) { return reader.person(person); });
    }
    QWidget* part(const Id& record, std::string_view name) { return page.findChild<QWidget*>(partName(record, name)); }
    // Presses what has the name, then types into what has the keyboard.
    void press(QWidget* widget) {
        ASSERT_NE(widget, nullptr);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }
    void type(const QString& text) {
        ASSERT_NE(page.focusWidget(), nullptr);
        QTest::keyClicks(page.focusWidget(), text);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(page.focusWidget(), nullptr);
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }

    PagesVault vault;
    PersonId person;
    PersonPage page;
};

TEST(PersonPage, SavesAFieldWhereItStands) {
    Shown shown;
    shown.press(shown.part(shown.person.id, "note"));
    shown.type(QStringLiteral("tall, laughs a lot"));

    shown.key(Qt::Key_Return, Qt::ControlModifier);
    shown.vault.settle();

    EXPECT_EQ(shown.view().person.text("note"), "tall, laughs a lot");
    EXPECT_EQ(shown.page.focusWidget()->objectName(), partName(shown.person.id, "note")) << "the keyboard stays";
}

TEST(PersonPage, SavesWhenTheFieldIsLeftByTab) {
    Shown shown;
    shown.press(shown.part(shown.person.id, "private_note"));
    shown.type(QStringLiteral("for me alone"));

    shown.key(Qt::Key_Tab);
    shown.vault.settle();

    EXPECT_EQ(shown.view().person.text("private_note"), "for me alone");
}

TEST(PersonPage, CopiesAWayToReachSomeone) {
    Shown shown;
    const EditRecords adding{
        {{Kind::ContactPoint, {}, {shown.person.id}, {{"type", "phone"}, {"value", "+49 160 1234567"}}}}, "edit"};
    const Id phone = shown.vault.run(adding).created.front();
    shown.vault.settle();

    shown.press(shown.part(phone, "copy"));

    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), u"+49 160 1234567");
    EXPECT_TRUE(copied->hasFormat(QStringLiteral("x-kde-passwordManagerHint"))) << "no clipboard history keeps it";
    QGuiApplication::clipboard()->clear();
}

TEST(PersonPage, EscapeLeavesAFieldAsItWas) {
    Shown shown;
    const auto before = shown.vault.read([](Reader& reader) { return reader.counts(); })->batches;
    shown.press(shown.part(shown.person.id, "source"));
    shown.type(QStringLiteral("nonsense"));

    shown.key(Qt::Key_Escape);
    shown.vault.settle();

    EXPECT_EQ(shown.vault.read([](Reader& reader) { return reader.counts(); })->batches, before);
    EXPECT_EQ(shown.view().person.text("source"), "");
}

TEST(PersonPage, DoesNotTakeAwayWhatIsBeingTyped) {
    Shown shown;
    shown.press(shown.part(shown.person.id, "source"));
    shown.type(QStringLiteral("a frie"));

    shown.vault.run(EditRecords{{{Kind::Person, shown.person.id, {}, {{"lead", "Robin"}}}}, "edit"});
    shown.vault.settle();
    shown.type(QStringLiteral("nd"));
    shown.key(Qt::Key_Return);
    shown.vault.settle();

    EXPECT_EQ(shown.view().person.text("source"), "a friend");
    EXPECT_TRUE(access::shows(shown.page, QStringLiteral("Robin"))) << "and then it is shown anew";
}

TEST(PersonPage, AddsChangesAndRemovesAWayToReachThem) {
    Shown shown;
    shown.press(shown.page.findChild<QWidget*>(QStringLiteral("add/contact")));
    shown.type(QStringLiteral("ada@firm.example"));
    shown.key(Qt::Key_Return);
    shown.vault.settle();
    ASSERT_EQ(shown.view().contactPoints.size(), 1U);
    const RecordView contact = shown.view().contactPoints.front();
    EXPECT_EQ(contact.text("type"), "mail") << "it says so itself";
    EXPECT_EQ(contact.text("whose"), "own");

    shown.press(shown.page.findChild<QWidget*>(fromUtf8(contact.name.id.hex())));
    ASSERT_NE(shown.part(contact.name.id, "value"), nullptr);
    EXPECT_EQ(shown.page.focusWidget(), shown.part(contact.name.id, "value")) << "first of what was spread out";
    shown.press(shown.part(contact.name.id, "value"));
    shown.key(Qt::Key_A, Qt::ControlModifier);
    shown.type(QStringLiteral("ada@home.example"));
    shown.key(Qt::Key_Return);
    shown.vault.settle();
    EXPECT_EQ(shown.view().contactPoints.front().text("value"), "ada@home.example");

    shown.press(shown.part(contact.name.id, "remove"));
    shown.vault.settle();
    EXPECT_TRUE(shown.view().contactPoints.empty());
}

TEST(PersonPage, AddsAPlaceOfWorkWithANewUnitAndEndsIt) {
    Shown shown;
    shown.press(shown.page.findChild<QWidget*>(QStringLiteral("add/work")));
    shown.type(QStringLiteral("Shipping"));
    shown.key(Qt::Key_Return);
    shown.vault.settle();
    ASSERT_EQ(shown.view().memberships.size(), 1U);
    EXPECT_EQ(shown.view().row.unit, "Shipping");

    shown.press(shown.page.findChild<QWidget*>(fromUtf8(shown.view().memberships.front().name.id.hex())));
    QPushButton* end = access::button(shown.page, QStringLiteral("Ended today"));
    ASSERT_NE(end, nullptr);
    end->click();
    shown.vault.settle();

    EXPECT_EQ(shown.view().memberships.front().date("to"), shown.vault.today());
}

TEST(PersonPage, TagsAndTakesATagOff) {
    Shown shown;
    auto* field = shown.page.findChild<QLineEdit*>(QStringLiteral("tags"));
    ASSERT_NE(field, nullptr);
    field->setFocus();
    shown.type(QStringLiteral("night shift"));
    shown.key(Qt::Key_Return);
    shown.vault.settle();
    ASSERT_EQ(shown.view().taggings.size(), 1U);

    shown.page.findChild<QLineEdit*>(QStringLiteral("tags"))->setFocus();
    shown.key(Qt::Key_Backspace);
    shown.vault.settle();

    EXPECT_TRUE(shown.view().taggings.empty());
}

TEST(PersonPage, AddsATieAndOpensTheOtherPerson) {
    Shown shown;
    const PersonId bilal = shown.vault.add("Bilal");
    shown.press(shown.page.findChild<QWidget*>(QStringLiteral("add/tie")));
    shown.type(QStringLiteral("Bilal"));
    shown.vault.settle();
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_Return);
    shown.vault.settle();
    ASSERT_EQ(shown.view().relationships.size(), 1U);
    EXPECT_EQ(shown.view().relationships.front().integer("strength"), 2);
    QSignalSpy asked(&shown.page, &Page::personRequested);

    QPushButton* open = access::button(shown.page, QStringLiteral("Bilal"));
    ASSERT_NE(open, nullptr);
    open->click();

    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<PersonId>(), bilal);
}

TEST(PersonPage, MovesANextStepToLater) {
    Shown shown;
    shown.vault.run(
        EditRecords{{{Kind::FollowUp, {}, {shown.person.id}, {{"what", "call"}, {"due", Value(shown.vault.today())}}}},
                    "follow_up.add"});
    shown.vault.settle();
    QPushButton* later = access::button(shown.page, QStringLiteral("Later"));
    ASSERT_NE(later, nullptr);

    later->menu()->actions().at(2)->trigger();
    shown.vault.settle();

    EXPECT_EQ(shown.view().followUps.front().date("due"), shown.vault.today().plusDays(7));
}

TEST(PersonPage, SaysWhetherAPromiseWasKeptAndOpensItAgain) {
    Shown shown;
    shown.vault.run(EditRecords{{{Kind::Commitment, {}, {shown.person.id}, {{"what", "sign"}}}}, "edit"});
    shown.vault.settle();

    access::button(shown.page, QStringLiteral("Not kept"))->click();
    shown.vault.settle();
    const RecordView promise = shown.view().commitments.front();
    ASSERT_NE(promise.value("kept").boolean(), nullptr);
    EXPECT_FALSE(promise.value("kept").isTrue());
    shown.press(shown.part(promise.name.id, "reopen"));
    shown.vault.settle();

    EXPECT_TRUE(shown.view().commitments.front().value("kept").isNull());
}

TEST(PersonPage, ShowsEveryonesAssessmentsInAChartToo) {
    Shown shown;
    const auto levels = shown.vault.read([](Reader& reader) { return readVocabulary(reader); })->choices();
    for (const auto& [by, place, day] : {std::tuple("Bilal", 1U, -9), std::tuple("Chiara", 3U, -2)})
        shown.vault.run(EditRecords{
            {{Kind::Assessment,
              {},
              {shown.person.id},
              {{"level", Value(levels.at(place).id)}, {"by", by}, {"date", Value(shown.vault.today().plusDays(day))}}}},
            "assessment.add"});
    shown.vault.settle();

    const auto* chart = shown.page.findChild<LevelChart*>();
    ASSERT_NE(chart, nullptr);
    EXPECT_TRUE(chart->accessibleDescription().contains(fromUtf8(levels.at(3).label)));
    EXPECT_TRUE(access::shows(shown.page, QStringLiteral("see it differently")));
    EXPECT_EQ(unnamedControls(&shown.page), QStringList());
}

TEST(PersonPage, BringsBackSomebodyWhoWasRemoved) {
    Shown shown;
    shown.vault.run(RemoveRecords{{{Kind::Person, shown.person.id}}});
    shown.vault.settle();
    ASSERT_TRUE(access::shows(shown.page, QStringLiteral("This person was removed")));

    access::button(shown.page, QStringLiteral("Bring back"))->click();
    shown.vault.settle();

    EXPECT_TRUE(access::shows(shown.page, QStringLiteral("Ada")));
    EXPECT_FALSE(shown.view().person.value(kRemoved).isTrue());
}

TEST(PersonPage, PartsARecordThatWasJoined) {
    Shown shown;
    const PersonId twin = shown.vault.add("Adah");
    shown.vault.run(SamePerson{shown.person, twin});
    shown.vault.settle();
    ASSERT_TRUE(access::shows(shown.page, QStringLiteral("Also recorded as")));

    access::button(shown.page, QStringLiteral("Not the same after all"))->click();
    shown.vault.settle();

    EXPECT_TRUE(shown.view().members.empty());
}

// More happened than the page shows at once; the oldest is sought.
TEST(PersonPage, BringsWhatIsSoughtIntoViewAndMarksIt) {
    Shown shown;
    std::vector<Id> talks;
    for (int day = 1; day <= 40; ++day) {
        LogConversation talk;
        talk.with.push_back({shown.person, {}, false});
        talk.date = shown.vault.today().plusDays(-day);
        talks.push_back(shown.vault.run(talk).created.front());
    }
    shown.vault.settle();
    const Id oldest = talks.back();
    ASSERT_EQ(shown.part(oldest, "entry"), nullptr);

    shown.page.showPerson(shown.person);
    shown.page.reveal(oldest);
    shown.vault.settle();

    QWidget* entry = shown.part(oldest, "entry");
    ASSERT_NE(entry, nullptr);
    EXPECT_TRUE(eventually([&] { return !entry->visibleRegion().isEmpty(); }));
    EXPECT_TRUE(entry->property("isFound").toBool());
    EXPECT_TRUE(entry->isAncestorOf(shown.page.focusWidget())) << "the keyboard is there";
    EXPECT_FALSE(shown.part(talks.front(), "entry")->property("isFound").toBool());

    shown.showAgain();

    EXPECT_EQ(shown.part(oldest, "entry"), nullptr) << "nothing is sought any more";
}

TEST(PersonPage, SavesWhatIsBeingWrittenBeforeItGoesToWhatIsSought) {
    Shown shown;
    LogConversation talk;
    talk.with.push_back({shown.person, {}, false});
    talk.date = shown.vault.today();
    const Id sought = shown.vault.run(talk).created.front();
    shown.vault.settle();
    shown.press(shown.part(shown.person.id, "note"));
    shown.type(QStringLiteral("tall"));

    shown.page.reveal(sought);
    shown.vault.settle();

    EXPECT_EQ(shown.view().person.text("note"), "tall");
    QWidget* entry = shown.part(sought, "entry");
    ASSERT_NE(entry, nullptr);
    EXPECT_TRUE(eventually([&] { return entry->property("isFound").toBool(); }));
    EXPECT_TRUE(entry->isAncestorOf(shown.page.focusWidget()));
}

TEST(PersonPage, BringsAPersonsOwnNoteIntoView) {
    Shown shown;
    shown.vault.run(EditRecords{{{Kind::Person, shown.person.id, {}, {{"note", "tall"}}}}, "edit"});

    shown.page.showPerson(shown.person);
    shown.page.reveal(shown.person.id);
    shown.vault.settle();

    EXPECT_EQ(shown.page.focusWidget(), shown.part(shown.person.id, "note"));
}

TEST(PersonPage, BringsTheNoteOfARecordThatWasJoinedIntoView) {
    Shown shown;
    const PersonId second = shown.vault.add("Adah");
    shown.vault.run(SamePerson{shown.person, second});
    // Which of the two stands for both is chance.
    const Id root = shown.vault.read([&](Reader& reader) { return reader.person(second); })->person.name.id;
    const Id other = root == second.id ? shown.person.id : second.id;
    shown.vault.run(EditRecords{{{Kind::Person, root, {}, {{"note", "tall"}}},
                                 {Kind::Person, other, {}, {{"note", "has a bike"}, {"private_note", "afraid"}}}},
                                "edit"});
    shown.page.showPerson(PersonId(root));
    shown.page.reveal(other);
    shown.vault.settle();

    const auto isAt = [&](const char* part) {
        const QWidget* there = shown.part(root, part);
        return there && shown.page.focusWidget() == there && !there->visibleRegion().isEmpty();
    };
    ASSERT_TRUE(eventually([&] { return isAt("also/note"); }));
    EXPECT_TRUE(access::shows(*shown.part(root, "also/note"), QStringLiteral("has a bike")));
    EXPECT_EQ(unnamedControls(&shown.page), QStringList());

    shown.vault.run(EditRecords{{{Kind::Person, other, {}, {{"note", Value()}}}}, "edit"}); // only the private one
    shown.page.reveal(other);
    shown.vault.settle();
    EXPECT_TRUE(eventually([&] { return isAt("note"); })) << "where their notes are";
}

TEST(PersonPage, DoesNotMoveTheKeyboardForWhatIsNotThere) {
    Shown shown;
    shown.page.activate();
    QWidget* before = shown.page.focusWidget();

    shown.page.reveal(*Id::parse("00000000000000000000000000000001"));
    shown.vault.settle();

    EXPECT_EQ(shown.page.focusWidget(), before);
}

TEST(PersonPage, IsWalkedByKeyboardAlone) {
    Shown shown;
    shown.page.activate(); // as when it comes to the front
    std::set<QWidget*> reached;
    for (int i = 0; i < 80; ++i) {
        shown.key(Qt::Key_Tab);
        if (!reached.insert(shown.page.focusWidget()).second) break;
    }

    for (const char* part : {"note", "private_note", "lead", "basis", "source"})
        EXPECT_TRUE(reached.contains(shown.part(shown.person.id, part))) << part;
}

TEST(PersonReport, HoldsEarlierValuesAndWhatWasRemoved) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada", "Lovelace");
    vault.run(EditRecords{{{Kind::Person, ada.id, {}, {{"note", "first thought"}}}}, "edit"});
    vault.run(EditRecords{{{Kind::Person, ada.id, {}, {{"note", "second thought"}}}}, "edit"});
    const Outcome phone =
        vault.run(EditRecords{{{Kind::ContactPoint, {}, {ada.id}, {{"type", "phone"}, {"value", "0170"}}}}, "edit"});
    vault.run(RemoveRecords{{{Kind::ContactPoint, phone.created.front()}}});
    const auto held = vault.read([&](Reader& reader) { return reader.heldOn(ada); });
    ASSERT_TRUE(held.ok());

    const QString report = personReport(*held, vault.today());

    for (const char* words :
         {"Ada Lovelace", "first thought", "second thought", "0170", "removed", "Basis for keeping"})
        EXPECT_TRUE(report.contains(QLatin1String(words))) << words;
}

} // namespace
} // namespace hedgerow
