// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today_page.h"

#include "core/commands/fill_demo.h"
#include "core/commands/log_conversation.h"
#include "core/commands/quick_capture.h"
#include "core/commands/undo_batch.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/text/date_text.h"
#include "ui/widgets/data_count_link.h"

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace hedgerow {
namespace {

struct Shown {
    explicit Shown(PagesVault& vault) : page(vault.session()) {
        page.resize(1100, 900);
        page.show();
        vault.settle();
    }
    QAbstractButton* named(const QString& name) {
        const auto buttons = page.findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons)
            if (button->accessibleName() == name) return button;
        return nullptr;
    }
    bool shows(const char* text) { return access::shows(page, QString::fromUtf8(text)); }
    CountLink* count(const QString& what) {
        const auto counts = page.findChildren<CountLink*>();
        for (CountLink* button : counts)
            if (button->accessibleName().contains(what)) return button;
        return nullptr;
    }

    TodayPage page;
};

LogConversation talkWith(const PersonId& person, Date day) {
    LogConversation talk;
    talk.with.push_back({person, {}, false});
    talk.date = day;
    return talk;
}

Id step(PagesVault& vault, const PersonId& person, Date due) {
    return vault
        .run(EditRecords{{{Kind::FollowUp, {}, {person.id}, {{"what", "bring the leaflet"}, {"due", Value(due)}}}}})
        .created.front();
}

TEST(TodayPage, PutsANextStepOffAndTellsTheDayBothWays) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    const Id due = step(vault, ada, vault.today().plusDays(-3));
    Shown shown(vault);
    EXPECT_TRUE(shown.shows("due 3 days ago"));
    EXPECT_TRUE(access::shows(shown.page, shortDate(vault.today().plusDays(-3))));

    auto* later = qobject_cast<QToolButton*>(shown.named(QStringLiteral("Later: Ada")));
    ASSERT_NE(later, nullptr);
    ASSERT_EQ(later->menu()->actions().size(), 4);
    later->menu()->actions().at(1)->trigger();

    ASSERT_TRUE(eventually([&] { return !shown.shows("bring the leaflet"); }));
    const auto record = vault.read([due](Reader& reader) { return reader.record(Kind::FollowUp, due); });
    EXPECT_EQ(record->date("due"), vault.today().plusDays(3));
}

TEST(TodayPage, WhatIsTickedOffComesBackWhenItIsTakenBack) {
    PagesVault vault;
    step(vault, vault.add("Ada"), vault.today());
    Shown shown(vault);

    shown.named(QStringLiteral("Done: Ada"))->click();
    ASSERT_TRUE(eventually([&] { return !shown.shows("bring the leaflet"); }));
    const auto last = vault.read([](Reader& reader) { return reader.lastUndoable(); });
    vault.run(UndoBatch{**last});

    EXPECT_TRUE(eventually([&] { return shown.shows("bring the leaflet"); }));
}

TEST(TodayPage, PromisesAreKeptOrNot) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    LogConversation talk = talkWith(ada, vault.today());
    talk.commitments.push_back({0, "ask Karl", vault.today().plusDays(-1)});
    vault.run(talk);
    Shown shown(vault);
    ASSERT_TRUE(shown.shows("Promised: ask Karl"));

    shown.named(QStringLiteral("Not kept: Ada"))->click();

    ASSERT_TRUE(eventually([&] { return !shown.shows("Promised: ask Karl"); }));
    const auto view = vault.read([ada](Reader& reader) { return reader.person(ada); });
    EXPECT_EQ(view->commitments.front().value("kept"), Value(false));
}

TEST(TodayPage, TheInboxHoldsWhatWasCapturedUntilItIsDone) {
    PagesVault vault;
    QuickCapture capture;
    capture.words = "Rosa Diaz";
    capture.line = "drives the night bus";
    vault.run(capture);
    Shown shown(vault);
    ASSERT_TRUE(shown.shows("Inbox"));
    EXPECT_TRUE(shown.shows("drives the night bus"));
    EXPECT_NE(shown.named(QStringLiteral("Complete…: Rosa Diaz")), nullptr);

    shown.named(QStringLiteral("Done: Rosa Diaz"))->click();

    EXPECT_TRUE(eventually([&] { return !shown.shows("Inbox"); }));
    EXPECT_TRUE(vault.read([](Reader& reader) { return reader.captured(); })->empty());
}

TEST(TodayPage, CountsStandBesideTheHeadcountAndLeadToTheList) {
    PagesVault vault;
    vault.add("Ada");
    const Id employer =
        vault.run(EditRecords{{{Kind::Unit, {}, {}, {{"name", "Depot"}, {"type", "employer"}}}}}).created.front();
    vault.run(
        EditRecords{{{Kind::Headcount,
                      {},
                      {},
                      {{"unit", Value(employer)}, {"count", 210}, {"date", Value(vault.today().plusDays(-20))}}}}});
    Shown shown(vault);
    QSignalSpy asked(&shown.page, &Page::listRequested);

    ASSERT_NE(shown.count(QStringLiteral("1 of 210")), nullptr);
    EXPECT_TRUE(shown.shows("210 work at"));
    CountLink* unassessed = shown.count(QStringLiteral("not assessed"));
    ASSERT_NE(unassessed, nullptr);
    EXPECT_TRUE(unassessed->accessibleName().contains(QStringLiteral("1 of 1")));
    unassessed->click();

    ASSERT_EQ(asked.size(), 1);
    PeopleFilter filter;
    filter.isNotAssessed = true;
    EXPECT_EQ(asked.front().front().value<PeopleFilter>(), filter);
}

TEST(TodayPage, EveryCountIsAsLongAsTheListItLeadsTo) {
    PagesVault vault;
    vault.run(FillDemo{});
    // Someone without a name, beside the demo's supporters of long ago.
    vault.run(EditRecords{{{Kind::Person, {}, {}, {{"description", "Blue jacket"}}}}, "edit"});
    Shown shown(vault);
    QSignalSpy asked(&shown.page, &Page::listRequested);
    const auto counts = shown.page.findChildren<CountLink*>();
    ASSERT_EQ(counts.size(), 6);
    for (CountLink* count : counts) {
        asked.clear();
        count->click();
        ASSERT_EQ(asked.size(), 1);
        const auto query = PeopleQuery::of(asked.front().front().value<PeopleFilter>(), vault.today());
        const auto people = vault.read([&](Reader& reader) { return reader.people(query); });

        EXPECT_TRUE(count->accessibleName().contains(QStringLiteral("%1 of ").arg(people->size())))
            << count->accessibleName().toStdString() << " leads to " << people->size();
    }
}

TEST(TodayPage, SaysThatNobodyCounted) {
    PagesVault vault;
    vault.add("Ada");
    Shown shown(vault);

    EXPECT_TRUE(shown.shows("Nobody has counted how many work here"));
}

TEST(TodayPage, ListsTheWeekAndWhoGoesCold) {
    PagesVault vault;
    LogConversation recent = talkWith(vault.add("Ada"), vault.today().plusDays(-6));
    recent.note = "about the rota\nand pay";
    vault.run(recent);
    vault.run(talkWith(vault.add("Bilal"), vault.today().plusDays(-60)));
    Shown shown(vault);

    EXPECT_TRUE(shown.shows("about the rota"));
    EXPECT_FALSE(shown.shows("and pay"));
    EXPECT_TRUE(shown.shows("Going cold · 1"));
    EXPECT_TRUE(shown.shows("last talk 2 months ago"));
}

TEST(TodayPage, EmptyPlacesSayWhatToDo) {
    PagesVault vault;
    Shown nobody(vault);
    EXPECT_TRUE(nobody.shows("Begin with one person"));
    EXPECT_NE(access::button(nobody.page, QStringLiteral("Quick capture")), nullptr);

    vault.add("Ada");
    vault.settle();
    EXPECT_TRUE(nobody.shows("Nothing is due"));
    EXPECT_TRUE(nobody.shows("No conversation yet this week"));
    EXPECT_TRUE(unnamedControls(&nobody.page).isEmpty());
    EXPECT_TRUE(access::richLabels(nobody.page).isEmpty());
}

} // namespace
} // namespace hedgerow
