// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates_page.h"

#include "core/commands/same_person.h"
#include "core/commands/undo_batch.h"
#include "tests/support/gui_program.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/actions/action_set.h"
#include "ui/models/pair_comparison.h"
#include "ui/pages/create_page.h"
#include "ui/pages/pair_sheet.h"
#include "ui/text/likeness_text.h"
#include "ui/widgets/data_fact_button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/status_strip.h"
#include "ui/workbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QSignalSpy>

namespace hedgerow {
namespace {

// Anna was entered twice for certain, Tom perhaps.
class TwiceEntered : public PagesVault {
public:
    TwiceEntered() {
        anna = add("Anna", "Müller");
        again = add("Anna", "Mueller");
        reach(anna, "+49 170 1234567");
        reach(again, "0170 1234567");
        tom = add("Tom", "Stein");
        tomAgain = add("Tom", "Stein");
        reach(tom, "0171 7654321");
        reach(tomAgain, "0172 5555555");
    }
    void reach(const PersonId& person, const char* number) {
        run(EditRecords{{{Kind::ContactPoint, {}, {person.id}, {{"type", "phone"}, {"value", number}}}},
                        "contact.add"});
    }
    std::size_t people() {
        return read([](Reader& reader) { return reader.people({}).value().size(); });
    }

    PersonId anna;
    PersonId again;
    PersonId tom;
    PersonId tomAgain;
};

// `same_as` as others may have written it, whatever the command would say.
struct PointAt {
    PersonId from;
    PersonId to;

    Result<Outcome> execute(CommandContext& context) const {
        auto writer = context.journal.write("person.same", ClockCheck::Accepted);
        if (!writer) return writer.error();
        const auto put = writer->put(RecordName::of(Kind::Person, from.id), {{std::string(kSameAs), Value(to)}});
        if (!put) return put.error();
        auto changes = writer->finish();
        if (!changes) return changes.error();
        return Outcome{std::move(*changes), {}, {}};
    }
};

class SuspectsListed : public testing::Test {
protected:
    void look() {
        QSignalSpy listed(&m_model, &SuspectsModel::listed);
        m_model.look();
        ASSERT_TRUE(QTest::qWaitFor([&] { return listed.count() > 0; }, 20'000));
    }

    TwiceEntered m_vault;
    SuspectsModel m_model{m_vault.session()};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SuspectsListed, TheSurestFirstWithBothNamesAndAWord) {
    look();

    ASSERT_EQ(m_model.rowCount(), 2);
    const QModelIndex first = m_model.index(0, SuspectsModel::Pair);
    EXPECT_EQ(first.data().toString(), QStringLiteral("Anna Müller"));
    EXPECT_EQ(first.data(SuspectsModel::OtherNameRole).toString(), QStringLiteral("Anna Mueller"));
    EXPECT_TRUE(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Anna Mueller")));
    EXPECT_EQ(m_model.index(0, SuspectsModel::Sureness).data().toString(), confidenceText(Confidence::Certain));
    EXPECT_EQ(m_model.index(1, SuspectsModel::Sureness).data().toString(), confidenceText(Confidence::Possible));
    EXPECT_EQ(m_model.rowOf(m_vault.again, m_vault.anna), 0);
    EXPECT_EQ(m_model.rowOf(m_vault.anna, m_vault.tom), -1);
    EXPECT_TRUE(m_model.crowds().empty());
    EXPECT_EQ(m_model.beyond(), 0);
}

TEST_F(SuspectsListed, WhatIsPutOffStaysAwayUntilItIsBroughtBack) {
    look();
    m_model.putOff(0);
    look();
    EXPECT_EQ(m_model.rowCount(), 1);
    EXPECT_EQ(m_model.putOffCount(), 1);

    m_model.takeOut(0);
    m_model.bringBack();

    EXPECT_EQ(m_model.rowCount(), 1) << "but not what was decided";
    EXPECT_EQ(m_model.rowOf(m_vault.anna, m_vault.again), 0);
    EXPECT_EQ(m_model.putOffCount(), 0);
}

TEST_F(SuspectsListed, AStoppedLookLeavesWhatWasFoundBefore) {
    look();
    m_model.look();
    m_model.stop();

    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_model.isLooking(); }, 20'000));
    EXPECT_EQ(m_model.rowCount(), 2);
    m_model.look();
    m_vault.session().stopLongWork();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_model.isLooking(); }, 20'000)) << "as locking does";
}

TEST_F(SuspectsListed, NamesThatManyHaveAreSaid) {
    const Outcome made = m_vault.run(EditRecords{{{Kind::Unit, {}, {}, {{"name", "Hall"}}}}, "person.add"});
    const PersonId first = m_vault.add("Kim", "Lee");
    EditRecords edits;
    for (int i = 0; i < 60; ++i) edits.edits.push_back({Kind::Person, {}, {}, {{"given", "Kim"}, {"family", "Lee"}}});
    const Outcome people = m_vault.run(std::move(edits));
    EditRecords work;
    for (const Id& person : people.created)
        work.edits.push_back({Kind::Membership, {}, {person}, {{"unit", Value(made.created.front())}}});
    m_vault.run(std::move(work));

    look();

    ASSERT_EQ(m_model.crowds().size(), 1U);
    EXPECT_EQ(m_model.crowds().front().name, QStringLiteral("Kim Lee"));
    EXPECT_EQ(m_model.crowds().front().people, 61);
    EXPECT_EQ(m_model.rowOf(first, PersonId(people.created.front())), -1);
}

TEST(PairComparison, SaysLineByLineWhatEachSaysAndWhereTheyDiffer) {
    TwiceEntered vault;
    vault.run(EditRecords{{{Kind::Person, vault.anna.id, {}, {{"pronouns", "she/her"}, {"note", "Plays chess"}}},
                           {Kind::Person, vault.again.id, {}, {{"note", "Cycles"}}}},
                          "person.edit"});
    auto comparison = vault.read([&](Reader& reader) {
        return readPairComparison(reader, vault.anna, vault.again, Date::parse("2026-11-20").value()).value();
    });
    const auto line = [&](const char* label) {
        const auto found = std::ranges::find(comparison.lines, QString::fromLatin1(label), &ComparedLine::label);
        return found == comparison.lines.end() ? ComparedLine{} : *found;
    };
    EXPECT_EQ(line("Given name"),
              (ComparedLine{QStringLiteral("Given name"), QStringLiteral("Anna"), QStringLiteral("Anna"), false}));
    EXPECT_TRUE(line("Family name").differs);
    EXPECT_EQ(line("Pronouns").other, QString());
    EXPECT_FALSE(line("Pronouns").differs);
    EXPECT_TRUE(line("Note").differs);
    EXPECT_FALSE(line("Reached by").differs) << "one number, written in two ways";
    EXPECT_TRUE(line("Reached by").other.contains(QStringLiteral("0170 1234567")));
    EXPECT_EQ(line("Lead"), ComparedLine{}) << "neither says anything";

    comparison.swap();

    EXPECT_EQ(comparison.kept, vault.again);
    EXPECT_EQ(line("Family name").kept, QStringLiteral("Mueller"));
}

class DuplicatesShown : public testing::Test {
protected:
    DuplicatesShown() {
        m_page.resize(1100, 720);
        m_page.show();
        m_page.activate();
    }
    QPushButton* button(const char* text) { return access::button(m_page, QString::fromUtf8(text)); }
    DataTable* table() { return m_page.findChild<DataTable*>(); }
    PairComparison pair() { return m_page.findChild<PairSheet*>()->pair(); }
    // Both are on the screen and can be decided.
    bool shows(const PersonId& one, const PersonId& other) {
        return QTest::qWaitFor(
            [&] {
                return std::minmax(pair().kept, pair().other) == std::minmax(one, other) &&
                       button("The &same person")->isEnabled();
            },
            20'000);
    }
    bool showsText(const char* text) { return access::shows(m_page, QString::fromUtf8(text)); }

    TwiceEntered m_vault;
    DuplicatesPage m_page{m_vault.session()};
};

TEST_F(DuplicatesShown, TheSurestPairIsShownWithItsReasonsInWords) {
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));

    EXPECT_TRUE(showsText("The same telephone number"));
    EXPECT_TRUE(showsText("spelled otherwise"));
    EXPECT_TRUE(showsText("differs"));
    EXPECT_TRUE(showsText("2 pairs"));
    EXPECT_EQ(m_page.selectedPeople().size(), 2);
    EXPECT_EQ(unnamedControls(&m_page), QStringList());
    EXPECT_EQ(access::richLabels(m_page), QStringList());
}

TEST_F(DuplicatesShown, TheSameJoinsThemAndUndoBringsThePairBack) {
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));
    std::optional<BatchName> batch;
    QObject::connect(&m_vault.session(), &Session::changed, &m_page,
                     [&](const Changes& changes) { batch = changes.batch; });

    button("The &same person")->click();

    ASSERT_TRUE(shows(m_vault.tom, m_vault.tomAgain)) << "the next pair";
    EXPECT_EQ(m_vault.people(), 3U);
    EXPECT_EQ(m_page.model().rowCount(), 1);
    ASSERT_TRUE(batch);
    m_vault.run(UndoBatch{*batch});
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_page.model().rowCount() == 2; }, 20'000));
    EXPECT_TRUE(shows(m_vault.tom, m_vault.tomAgain)) << "whom one was looking at stays in front";
    EXPECT_EQ(m_vault.people(), 4U);
}

TEST_F(DuplicatesShown, WhichEntryStaysCanBeSwapped) {
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));
    const PersonId kept = pair().kept;

    button("S&wap")->click();
    EXPECT_NE(pair().kept, kept);
    const PersonId turned = pair().kept;
    button("The &same person")->click();

    ASSERT_TRUE(shows(m_vault.tom, m_vault.tomAgain));
    const auto root = m_vault.read([&](Reader& reader) { return reader.person(kept).value().row.id; });
    EXPECT_EQ(root, turned);
}

TEST_F(DuplicatesShown, NotTheSameIsRemembered) {
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));

    button("&Not the same")->click();

    ASSERT_TRUE(shows(m_vault.tom, m_vault.tomAgain));
    EXPECT_EQ(m_vault.people(), 4U);
    DuplicatesPage again(m_vault.session());
    again.show();
    again.activate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.model().wasFound(); }, 20'000));
    EXPECT_EQ(again.model().rowCount(), 1);
}

TEST_F(DuplicatesShown, LaterIsOffTheListUntilItIsAskedFor) {
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));
    button("&Later")->click();
    ASSERT_TRUE(shows(m_vault.tom, m_vault.tomAgain));
    button("&Later")->click();

    EXPECT_TRUE(showsText("That was all but what you put off"));
    auto* back = m_page.findChild<QPushButton*>(QStringLiteral("bringBack"));
    ASSERT_TRUE(back->isVisible());
    back->click();
    EXPECT_EQ(m_page.model().rowCount(), 2);
    EXPECT_TRUE(shows(m_vault.anna, m_vault.again));
    EXPECT_FALSE(back->isVisible());
}

TEST_F(DuplicatesShown, TheKeyboardDoesAllOfIt) {
    m_page.activateWindow();
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    ASSERT_TRUE(shows(m_vault.tom, m_vault.tomAgain));
    QTest::keyClick(table(), Qt::Key_Up);
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));

    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(m_page.focusWidget(), button("The &same person")) << "Enter decides nothing yet";
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Space);

    ASSERT_TRUE(shows(m_vault.tom, m_vault.tomAgain));
    EXPECT_EQ(m_page.focusWidget(), table()) << "on to the next";
    EXPECT_EQ(m_vault.people(), 3U);
}

TEST_F(DuplicatesShown, TabGoesFromTheListThroughTheNamesToTheDecisions) {
    m_page.activateWindow();
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));
    button("S&wap")->click(); // made anew
    table()->setFocus();
    QList<QWidget*> wanted = m_page.findChild<PairSheet*>()->names();
    ASSERT_EQ(wanted.size(), 2);
    for (const char* next : {"The &same person", "&Not the same", "&Later", "S&wap"}) wanted.append(button(next));

    for (QWidget* next : wanted) {
        QTest::keyClick(m_page.focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(m_page.focusWidget(), next);
    }
}

TEST_F(DuplicatesShown, ANameOpensThePerson) {
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));
    QSignalSpy asked(&m_page, &Page::personRequested);

    m_page.findChildren<FactButton*>().front()->click();

    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<PersonId>(), pair().kept);
}

TEST_F(DuplicatesShown, WhatIsWrittenElsewhereIsLookedAtAgain) {
    ASSERT_TRUE(shows(m_vault.anna, m_vault.again));
    m_vault.run(SamePerson{m_vault.tom, m_vault.tomAgain});
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_page.model().rowCount() == 1; }, 20'000));

    m_page.hide();
    m_vault.add("Anna", "Müller");
    m_vault.settle();
    EXPECT_EQ(m_page.model().rowCount(), 1) << "nobody sees it";
    m_page.show();
    m_page.activate();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_page.model().rowCount() == 3; }, 20'000));
}

TEST_F(DuplicatesShown, WhomSomebodyToldApartAfterTheyWereJoinedIsNamed) {
    // As it arrives from somebody who had not heard that they were joined.
    m_vault.run(DistinctPersons{m_vault.tom, m_vault.tomAgain});
    m_vault.run(PointAt{m_vault.tomAgain, m_vault.tom});

    EXPECT_TRUE(QTest::qWaitFor([&] { return showsText("Tom Stein\u2069 was joined"); }, 20'000));
}

TEST(DuplicatesPage, SaysWhatItIsForWhileThereIsNobody) {
    PagesVault vault;
    vault.add("Anna", "Berg");
    DuplicatesPage page(vault.session());
    page.resize(1100, 720);
    page.show();
    page.activate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.model().wasFound(); }, 20'000));

    EXPECT_TRUE(access::shows(page, QStringLiteral("Nobody seems to be here twice")));
    EXPECT_TRUE(access::shows(page, QStringLiteral("Where two organizers put their notes together")));
    EXPECT_TRUE(page.selectedPeople().isEmpty());
    EXPECT_EQ(unnamedControls(&page), QStringList());
}

TEST(DuplicatesInTheWindow, AreFoundByTheirActionAndUndoneInTheStrip) {
    GuiProgram gui;
    MainWindow window(gui.program);
    window.resize(1200, 800);
    window.show();
    window.activateWindow();
    window.actions().action(QStringLiteral("file.new"))->trigger();
    auto* create = window.findChild<CreatePage*>();
    create->findChild<QCheckBox*>()->click();
    create->createAt(gui.folder / "notes");
    ASSERT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
    window.session().run(EditRecords{{{Kind::Person, {}, {}, {{"given", "Anna"}, {"family", "Berg"}}},
                                      {Kind::Person, {}, {}, {{"given", "Anna"}, {"family", "Berg"}}}},
                                     "person.add"});

    window.actions().action(QStringLiteral("people.duplicates"))->trigger();

    EXPECT_EQ(window.workbench()->pageCode(), QStringLiteral("duplicates"));
    auto* page = window.findChild<DuplicatesPage*>();
    QPushButton* join = access::button(*page, QStringLiteral("The &same person"));
    ASSERT_TRUE(eventually([&] { return join->isEnabled(); }));
    join->click();
    StatusStrip& strip = window.workbench()->statusStrip();
    ASSERT_TRUE(eventually([&] { return strip.text().contains(QStringLiteral("one person")); }));
    EXPECT_TRUE(eventually([&] { return page->model().rowCount() == 0; }));

    strip.actionButton()->click();

    EXPECT_TRUE(eventually([&] { return page->model().rowCount() == 1; }));
    EXPECT_EQ(unnamedControls(&window), QStringList());
}

TEST(LikenessText, EveryReasonHasASentenceOfItsOwn) {
    QStringList texts;
    for (int i = 0; i <= static_cast<int>(LikenessReason::OtherUnits); ++i)
        texts.append(likenessText(LikenessReason{i}));
    EXPECT_FALSE(texts.contains(QString()));
    EXPECT_EQ(texts.removeDuplicates(), 0);
}

} // namespace
} // namespace hedgerow
