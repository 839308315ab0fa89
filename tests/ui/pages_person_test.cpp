// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person_page.h"

#include "core/commands/log_conversation.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/models/person_story.h"
#include "ui/pages/history_page.h"
#include "ui/pages/today_page.h"
#include "ui/text/strings.h"

#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

namespace hedgerow {
namespace {

LevelId levelOfOrder(PagesVault& vault, std::int64_t order) {
    const auto vocabulary = vault.read([](Reader& reader) { return readVocabulary(reader); });
    for (const LevelView& level : vocabulary->choices())
        if (level.order == order) return level.id;
    return {};
}

LogConversation talkWith(PersonId person, Date day) {
    LogConversation talk;
    talk.with.push_back({person, {}, false});
    talk.date = day;
    return talk;
}

TEST(PersonPage, ShowsHostileNamesAndNotesAsTheyAreWritten) {
    PagesVault vault;
    const std::string name = "<img src='file:///etc/passwd'>&amp;<b>Ada";
    const PersonId person = vault.add(name);
    LogConversation talk = talkWith(person, vault.today());
    talk.note = "<h1>shouted</h1>";
    vault.run(talk);
    PersonPage page(vault.session());
    page.resize(900, 700);
    page.show();

    page.showPerson(person);
    vault.settle();

    EXPECT_TRUE(access::shows(page, fromUtf8(name)));
    EXPECT_TRUE(access::shows(page, QStringLiteral("<h1>shouted</h1>")));
    EXPECT_EQ(access::richLabels(page), QStringList());
    EXPECT_EQ(unnamedControls(&page), QStringList());
}

TEST(PersonPage, WarnsOfCompanyChannelsInWords) {
    PagesVault vault;
    const PersonId person = vault.add("Ada");
    vault.run(EditRecords{{{Kind::ContactPoint,
                            {},
                            {person.id},
                            {{"type", "mail"}, {"value", "ada@firm.example"}, {"whose", "company"}}}},
                          "edit"});
    PersonPage page(vault.session());
    page.showPerson(person);
    vault.settle();

    EXPECT_TRUE(access::shows(page, QStringLiteral("the employer can read it")));
}

TEST(PersonPage, TicksOffANextStep) {
    PagesVault vault;
    const PersonId person = vault.add("Ada");
    LogConversation talk = talkWith(person, vault.today());
    talk.followUps.push_back({0, "bring the leaflet", vault.today().plusDays(-1), {}});
    vault.run(talk);
    PersonPage page(vault.session());
    page.show();
    page.showPerson(person);
    vault.settle();
    QPushButton* done = access::button(page, QStringLiteral("Done"));
    ASSERT_NE(done, nullptr);

    done->click();

    EXPECT_TRUE(QTest::qWaitFor([&] { return access::button(page, QStringLiteral("Done")) == nullptr; }, 20'000));
    const auto view = vault.read([&](Reader& reader) { return reader.person(person); });
    ASSERT_TRUE(view.ok());
    EXPECT_TRUE(view->followUps.front().value("done").isTrue());
}

TEST(PersonStory, MergesWhatHappenedNewestFirst) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    const PersonId bilal = vault.add("Bilal");
    LogConversation first = talkWith(ada, vault.today().plusDays(-10));
    first.framework = "aeiou";
    first.steps["agitate"] = "the shifts";
    first.commitments.push_back({0, "sign the card", vault.today().plusDays(-3)});
    vault.run(first);
    LogConversation second = talkWith(bilal, vault.today().plusDays(-5));
    second.secondHand.push_back({ada, {}, "is angry too", {}});
    vault.run(second);

    const auto details = vault.read([&](Reader& reader) { return readPersonDetails(reader, ada); });
    ASSERT_TRUE(details.ok());
    const auto items = story(*details, shippedFrameworks(QStringLiteral("en")), vault.today());

    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].type, StoryItem::Type::Promise);
    EXPECT_TRUE(items[0].isOverdue);
    EXPECT_EQ(items[1].type, StoryItem::Type::Remark);
    EXPECT_EQ(items[1].detail, u"said by Bilal");
    EXPECT_EQ(items[2].lines.front(), std::pair(QStringLiteral("Agitate"), QStringLiteral("the shifts")));
}

TEST(PersonDetails, NamesThoseWhoDisagree) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    for (const auto& [by, order] : {std::pair("Bilal", 1), std::pair("Chiara", 4)}) {
        LogConversation talk = talkWith(ada, vault.today());
        talk.who = {by};
        talk.assessments.push_back({0, levelOfOrder(vault, order), "said", {}, {}});
        vault.run(talk);
    }
    const auto details = vault.read([&](Reader& reader) { return readPersonDetails(reader, ada); });
    ASSERT_TRUE(details.ok());

    EXPECT_EQ(disagreeing(*details, vault.today()), QStringList({QStringLiteral("Bilal"), QStringLiteral("Chiara")}));
    EXPECT_TRUE(disagreeing(*details, vault.today().plusDays(90)).isEmpty()) << "stale assessments settle nothing";
}

TEST(TodayPage, ListsWhatIsDueAndTicksItOff) {
    PagesVault vault;
    LogConversation talk = talkWith(vault.add("Ada"), vault.today());
    talk.followUps.push_back({0, "bring the leaflet", vault.today(), {}});
    vault.run(talk);
    TodayPage page(vault.session());
    page.resize(900, 700);
    page.show();
    vault.settle();
    ASSERT_TRUE(access::shows(page, QStringLiteral("bring the leaflet")));

    const auto ticks = page.findChildren<QToolButton*>();
    ASSERT_FALSE(ticks.isEmpty());
    EXPECT_EQ(ticks.front()->accessibleName(), u"Done: Ada");
    ticks.front()->click();

    EXPECT_TRUE(QTest::qWaitFor([&] { return !access::shows(page, QStringLiteral("bring the leaflet")); }, 20'000));
}

TEST(HistoryPage, TakesBackAndBringsBackByKeyboard) {
    PagesVault vault;
    const PersonId person = vault.add("Ada");
    HistoryPage page(vault.session());
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    vault.settle();
    auto* table = page.findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(0, 0));

    access::button(page, QStringLiteral("Take back"))->click();
    vault.settle();
    EXPECT_FALSE(vault.read([&](Reader& reader) { return reader.listedNumber(person).ok(); }));
    ASSERT_TRUE(access::button(page, QStringLiteral("Bring back"))->isEnabled());
    access::button(page, QStringLiteral("Bring back"))->click();
    vault.settle();

    EXPECT_TRUE(vault.read([&](Reader& reader) { return reader.listedNumber(person).ok(); }));
}

} // namespace
} // namespace hedgerow
