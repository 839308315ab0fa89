// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/remove_records.h"
#include "core/commands/same_person.h"
#include "tests/core/commands/command_vault.h"

namespace hedgerow {
namespace {

LogConversation talkWith(std::vector<PersonId> people, const std::string& note = {}) {
    LogConversation talk;
    for (const PersonId person : people) talk.with.push_back({person, {}, false});
    talk.note = note;
    return talk;
}

TEST(RemoveRecords, OutOfSightAndBackAgain) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");

    vault.run(RemoveRecords{{{Kind::Person, anna.id}}, true});
    EXPECT_TRUE(orThrow(vault.reader().people({})).empty());
    EXPECT_TRUE(vault.run(RemoveRecords{{{Kind::Person, anna.id}}, true}).changes.isEmpty());

    vault.run(RemoveRecords{{{Kind::Person, anna.id}}, false});
    EXPECT_EQ(orThrow(vault.reader().people({})).size(), 1U);
    EXPECT_EQ(vault.tryRun(RemoveRecords{{{Kind::Person, Id::named("x")}}, true}).error().code, ErrorCode::NotFound);
}

TEST(ForgetPerson, ThePersonAndAllAboutThemAreGoneForGood) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna", "Müller");
    vault.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "1"}}, {anna.id});
    const Id alone = vault.run(talkWith({anna})).created.front();

    const Outcome outcome = vault.run(ForgetPerson{anna});

    EXPECT_TRUE(outcome.notices.empty());
    EXPECT_TRUE(outcome.changes.isWholesale);
    EXPECT_EQ(vault.count(Kind::Person), 0U);
    EXPECT_EQ(vault.count(Kind::ContactPoint), 0U);
    EXPECT_FALSE(vault.isThere(Kind::Conversation, alone));
    EXPECT_TRUE(vault.journal().forgottenIds().contains(anna.id));
    EXPECT_TRUE(vault.journal().forgottenIds().contains(alone));
    EXPECT_EQ(vault.tryRun(ForgetPerson{anna}).error().code, ErrorCode::NotFound);
}

TEST(ForgetPerson, TakesTheWholeMergeClusterWhicheverMemberIsNamed) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const PersonId hanna = vault.addPerson("Hanna");
    const PersonId other = vault.addPerson("Bilal");
    vault.run(SamePerson{anna, hanna});
    vault.run(talkWith({hanna}));

    vault.run(ForgetPerson{hanna});

    EXPECT_EQ(vault.count(Kind::Person), 1U);
    EXPECT_TRUE(vault.isThere(Kind::Person, other.id));
    EXPECT_EQ(vault.count(Kind::Conversation), 0U);
}

TEST(ForgetPerson, CountsNotesAndConversationsThatStillNameThem) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna", "Müller");
    const PersonId bilal = vault.addPerson("Bilal");
    const PersonId chloe = vault.addPerson("Chloe");
    vault.run(talkWith({anna, bilal}));
    vault.run(talkWith({chloe}, "Met with ANNA Muller before"));
    vault.edit(Kind::Person, chloe.id, {{"note", "Not the Annabel Müllerstein of the canteen"}});

    const Outcome outcome = vault.run(ForgetPerson{anna});

    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_EQ(outcome.notices.front(), (Notice{NoticeCode::NotesNameThem, {}, 2, 0}));
    EXPECT_EQ(vault.count(Kind::Conversation), 2U);
}

TEST(ForgetPerson, SomeoneRemovedOrTakenBackCanBeForgotten) {
    CommandVault vault;
    const PersonId removed = vault.addPerson("Anna");
    vault.run(RemoveRecords{{{Kind::Person, removed.id}}, true});
    const Outcome made = vault.run(EditRecords{{{Kind::Person, std::nullopt, {}, {{"given", "Bilal"}}}}});
    const PersonId undone(made.created.front());
    vault.run(UndoBatch{*made.changes.batch});

    EXPECT_TRUE(vault.tryRun(ForgetPerson{removed}).ok());
    EXPECT_TRUE(vault.tryRun(ForgetPerson{undone}).ok());
    EXPECT_EQ(vault.tryRun(ForgetPerson{PersonId(Id::named("x"))}).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace hedgerow
