// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/commands/command_vault.h"

namespace hedgerow {
namespace {

// A batch of `count` persons, each with a membership in one new unit.
struct Made {
    BatchName batch;
    std::vector<PersonId> people;
    std::vector<Id> contacts;
};

Made makePeople(CommandVault& vault, std::size_t count) {
    EditRecords command;
    for (std::size_t i = 0; i < count; ++i)
        command.edits.push_back({Kind::Person, std::nullopt, {}, {{"given", "P" + std::to_string(i)}}});
    Outcome outcome = vault.run(command);
    Made made{*outcome.changes.batch, {}, {}};
    for (const Id& id : outcome.created) made.people.emplace_back(id);
    return made;
}

TEST(UndoBatch, BringsBackWhatWasBefore) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const Outcome edit = vault.edit(Kind::Person, anna.id, {{"given", "Hanna"}});

    const Outcome outcome = vault.run(UndoBatch{*edit.changes.batch});

    EXPECT_EQ(vault.person(anna).name.given, "Anna");
    EXPECT_TRUE(outcome.notices.empty());
    EXPECT_EQ(orThrow(vault.reader().history(1)).front().code, "undo");
    EXPECT_TRUE(orThrow(vault.reader().batch(*edit.changes.batch)).isUndone);
}

TEST(UndoBatch, UndoOfAnUndoBringsBackAndItsUndoTakesAwayAgain) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const Outcome edit = vault.edit(Kind::Person, anna.id, {{"given", "Hanna"}});

    const Outcome undo = vault.run(UndoBatch{*edit.changes.batch});
    const Outcome redo = vault.run(UndoBatch{*undo.changes.batch});
    EXPECT_EQ(vault.person(anna).name.given, "Hanna");
    EXPECT_EQ(orThrow(vault.reader().history(1)).front().code, "redo");

    vault.run(UndoBatch{*redo.changes.batch});
    EXPECT_EQ(vault.person(anna).name.given, "Anna");
}

TEST(UndoBatch, RedoBringsBack) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const Outcome edit = vault.edit(Kind::Person, anna.id, {{"given", "Hanna"}});
    vault.run(UndoBatch{*edit.changes.batch});

    vault.run(RedoBatch{*edit.changes.batch});

    EXPECT_EQ(vault.person(anna).name.given, "Hanna");
    EXPECT_TRUE(vault.run(RedoBatch{*edit.changes.batch}).changes.isEmpty());
}

TEST(UndoBatch, UndoTwiceWritesOnce) {
    CommandVault vault;
    const Made made = makePeople(vault, 2);
    vault.run(UndoBatch{made.batch});

    const Outcome again = vault.run(UndoBatch{made.batch});

    EXPECT_TRUE(again.changes.isEmpty());
    EXPECT_FALSE(again.changes.batch);
}

TEST(UndoBatch, LaterEditOfTheSameFieldStays) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const Outcome first = vault.edit(Kind::Person, anna.id, {{"given", "Hanna"}});
    vault.edit(Kind::Person, anna.id, {{"given", "Johanna"}});

    vault.run(UndoBatch{*first.changes.batch});

    EXPECT_EQ(vault.person(anna).name.given, "Johanna");
}

TEST(UndoBatch, UnknownBatchIsNotFound) {
    CommandVault vault;

    EXPECT_EQ(vault.tryRun(UndoBatch{{1, 2}}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(vault.tryRun(RedoBatch{{1, 2}}).error().code, ErrorCode::NotFound);
}

TEST(UsedSince, TwelveOfThreeHundredAreKept) {
    CommandVault vault;
    const Made made = makePeople(vault, 300);
    for (std::size_t i = 0; i < 12; ++i) {
        const PersonId person = made.people[i * 20];
        if (i % 4 == 0)
            vault.edit(Kind::Person, person.id, {{"family", "Known"}});
        else if (i % 4 == 1)
            vault.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "1"}}, {person.id});
        else if (i % 4 == 2) {
            LogConversation talk;
            talk.with = {{person, {}, false}};
            vault.run(talk);
        } else
            vault.edit(Kind::Person, person.id, {{"private_note", "seen"}});
    }

    const Outcome outcome = vault.run(UndoBatch{made.batch});

    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_EQ(outcome.notices.front(), (Notice{NoticeCode::UsedSince, {}, 12, 300}));
    EXPECT_EQ(vault.count(Kind::Person), 12U);
    EXPECT_TRUE(vault.isThere(Kind::Person, made.people[0].id));
    EXPECT_FALSE(vault.isThere(Kind::Person, made.people[1].id));
}

TEST(UsedSince, UseThatWasTakenBackItselfDoesNotCount) {
    CommandVault vault;
    const Made made = makePeople(vault, 3);
    const Outcome edit = vault.edit(Kind::Person, made.people[0].id, {{"family", "Known"}});
    LogConversation talk;
    talk.with = {{made.people[1], {}, false}};
    const Outcome logged = vault.run(talk);
    vault.run(UndoBatch{*edit.changes.batch});
    vault.run(UndoBatch{*logged.changes.batch});

    const Outcome outcome = vault.run(UndoBatch{made.batch});

    EXPECT_TRUE(outcome.notices.empty());
    EXPECT_EQ(vault.count(Kind::Person), 0U);
}

TEST(UsedSince, WhatBelongsToAKeptPersonIsKept) {
    CommandVault vault;
    LogConversation talk;
    talk.with = {{std::nullopt, "Anna Müller", false}, {std::nullopt, "Bilal Haddad", false}};
    talk.followUps = {{0, "Call", vault.today(), {}}};
    talk.objections = {{1, "Too slow", false}};
    const Outcome logged = vault.run(talk);
    const PersonId anna(logged.created[1]);
    vault.edit(Kind::Person, anna.id, {{"lead", "Robin"}});

    const Outcome outcome = vault.run(UndoBatch{*logged.changes.batch});

    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_EQ(outcome.notices.front(), (Notice{NoticeCode::UsedSince, {}, 1, 2}));
    EXPECT_EQ(vault.person(anna).followUps.size(), 1U);
    EXPECT_FALSE(vault.isThere(Kind::Person, logged.created[2]));
    EXPECT_EQ(vault.count(Kind::Inoculation), 0U);
}

TEST(UsedSince, WhatAKeptRecordRefersToIsKept) {
    CommandVault vault;
    LogConversation talk;
    talk.with = {{std::nullopt, "Anna Müller", false}};
    talk.objections = {{0, "Too slow", false}};
    const Outcome logged = vault.run(talk);
    const Id inoculation = vault.person(PersonId(logged.created[1])).inoculations.front().name.id;
    vault.edit(Kind::Inoculation, inoculation, {{"state", "practised"}});

    const Outcome outcome = vault.run(UndoBatch{*logged.changes.batch});

    EXPECT_EQ(outcome.notices.front(), (Notice{NoticeCode::UsedSince, {}, 1, 1}));
    EXPECT_EQ(vault.count(Kind::Objection), 1U);
    EXPECT_EQ(vault.count(Kind::Inoculation), 1U);
}

TEST(UsedSince, ChangeOfTheSameBatchToAnOlderRecordIsNoUse) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    LogConversation first;
    first.with = {{anna, {}, false}};
    const Id conversation = vault.run(first).created.front();
    auto transaction = orThrow(vault.journal().write("merge"));
    const Id bilal = Id::named("bilal");
    orThrow(transaction.put(RecordName::of(Kind::Person, bilal), {{"given", "Bilal"}}));
    orThrow(transaction.put(RecordName::of(Kind::Conversation, conversation), {{"with", Value::List{anna, bilal}}}));
    const BatchName batch = *orThrow(transaction.finish()).batch;

    const Outcome outcome = vault.run(UndoBatch{batch});

    EXPECT_TRUE(outcome.notices.empty());
    EXPECT_FALSE(vault.isThere(Kind::Person, bilal));
    EXPECT_TRUE(vault.isThere(Kind::Conversation, conversation));
}

TEST(UsedSince, UndoOfARedoKeepsWhatWasUsedSince) {
    CommandVault vault;
    const Made made = makePeople(vault, 4);
    const Outcome undo = vault.run(UndoBatch{made.batch});
    const Outcome redo = vault.run(UndoBatch{*undo.changes.batch});
    vault.edit(Kind::Person, made.people[2].id, {{"family", "Known"}});

    const Outcome outcome = vault.run(UndoBatch{*redo.changes.batch});

    EXPECT_EQ(outcome.notices.front(), (Notice{NoticeCode::UsedSince, {}, 1, 4}));
    EXPECT_EQ(vault.count(Kind::Person), 1U);
}

} // namespace
} // namespace hedgerow
