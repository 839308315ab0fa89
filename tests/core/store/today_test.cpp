// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/quick_capture.h"
#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(PromisesDue, AreOpenOnesUntilThatDayOldestFirst) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    vault.add(Kind::Commitment, {{"what", "bring the list"}, {"due", "2026-03-02"}}, {anna.id});
    const Id older = vault.add(Kind::Commitment, {{"what", "ask Karl"}, {"due", "2026-03-01"}}, {anna.id});
    vault.add(Kind::Commitment, {{"what", "kept"}, {"due", "2026-02-01"}, {"kept", true}}, {anna.id});
    vault.add(Kind::Commitment, {{"what", "later"}, {"due", "2026-03-09"}}, {anna.id});

    const auto due = orThrow(vault.reader().promisesDue(*Date::parse("2026-03-02")));

    ASSERT_EQ(due.size(), 2U);
    EXPECT_EQ(due[0].id, older);
    EXPECT_EQ(due[0].personName, "Anna");
    EXPECT_EQ(due[1].what, "bring the list");
}

TEST(ConversationsSince, NewestFirstWithWhomAndTheFirstThingWritten) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    vault.talk(anna, "2026-02-01", "too old");
    vault.talk(anna, "2026-03-01", "about pay");
    LogConversation steps;
    steps.with = {{anna, {}, false}, {vault.person("Karl"), {}, false}};
    steps.date = Date::parse("2026-03-02");
    steps.steps = {{"agitate", "the rota"}};
    vault.run(steps);

    const auto talks = orThrow(vault.reader().conversationsSince(*Date::parse("2026-02-24"), 10));

    ASSERT_EQ(talks.size(), 2U);
    EXPECT_EQ(talks[0].with.size(), 2U);
    EXPECT_EQ(talks[0].note, "the rota");
    EXPECT_EQ(talks[1].note, "about pay");
    EXPECT_EQ(orThrow(vault.reader().conversationsSince(*Date::parse("2026-02-24"), 1)).size(), 1U);
}

TEST(Captured, ListsWhatWasWrittenSinceUntilItIsCompleted) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    QuickCapture noticed;
    noticed.words = "Anna";
    noticed.line = "no overtime any more";
    vault.run(noticed);
    QuickCapture told = noticed;
    told.source = QuickCapture::Source::Told;
    told.line = "angry, says Karl";
    vault.run(told);
    QuickCapture talked = noticed;
    talked.source = QuickCapture::Source::Talked;
    talked.line = "wants to help";
    talked.level = StoreVault::level(2);
    vault.run(talked);

    const auto all = orThrow(vault.reader().captured());

    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].person, anna);
    EXPECT_EQ(all[0].personName, "Anna");
    EXPECT_THAT(all[0].lines, ElementsAre("wants to help", "angry, says Karl", "no overtime any more"));
    EXPECT_EQ(all[0].level, StoreVault::level(2));

    vault.run(CompleteCapture{all[0].marked});
    EXPECT_THAT(orThrow(vault.reader().captured()), IsEmpty());
    EXPECT_THAT(vault.wrongTables(), IsEmpty());
}

TEST(Captured, OfMergedRecordsIsOnePersonAndGoesWithBoth) {
    StoreVault vault;
    QuickCapture first;
    first.words = "Anna";
    const PersonId anna(vault.run(first).created.front());
    QuickCapture second;
    second.words = "the tall one, desk 14";
    second.isDescription = true;
    vault.merge(anna, PersonId(vault.run(second).created.front()));

    const auto all = orThrow(vault.reader().captured());

    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].marked.size(), 2U);
    vault.run(CompleteCapture{all[0].marked});
    EXPECT_THAT(orThrow(vault.reader().captured()), IsEmpty());
}

TEST(Captured, LeavesOutWhoIsRemoved) {
    StoreVault vault;
    QuickCapture first;
    first.words = "Anna";
    const Id anna = vault.run(first).created.front();
    vault.remove(Kind::Person, anna);

    EXPECT_THAT(orThrow(vault.reader().captured()), IsEmpty());
}

} // namespace
} // namespace hedgerow
