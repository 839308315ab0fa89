// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/remove_records.h"
#include "tests/core/commands/command_vault.h"

namespace hedgerow {
namespace {

TEST(UndoBatch, DryRunSaysWhatWouldStayAndWritesNothing) {
    CommandVault vault;
    const Outcome added = vault.run(EditRecords{
        {{Kind::Person, {}, {}, {{"given", "Anna"}}}, {Kind::Person, {}, {}, {{"given", "Bilal"}}}}, "person.add"});
    vault.edit(Kind::Person, added.created.front(), {{"note", "used since"}});
    const auto batches = orThrow(vault.reader().counts()).batches;

    const Outcome outcome = vault.run(UndoBatch{*added.changes.batch, true});

    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_EQ(outcome.notices.front(), (Notice{NoticeCode::UsedSince, {}, 1, 2}));
    EXPECT_TRUE(outcome.changes.isEmpty());
    EXPECT_EQ(orThrow(vault.reader().counts()).batches, batches);
    EXPECT_EQ(vault.count(Kind::Person), 2U);
}

TEST(ForgetPerson, DryRunListsWhatWouldStillNameThemAndForgetsNothing) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna", "Lindqvist");
    const PersonId bilal = vault.addPerson("Bilal");
    vault.edit(Kind::Person, bilal.id, {{"note", "Close to Anna Lindqvist"}});
    LogConversation both;
    both.with = {{anna, {}, false}, {bilal, {}, false}};
    const Id together = vault.run(both).created.front();
    LogConversation alone;
    alone.with = {{anna, {}, false}};
    vault.run(alone);

    const Outcome outcome = vault.run(ForgetPerson{anna, true});

    std::set<std::string> named;
    for (const Notice& notice : outcome.notices) {
        EXPECT_EQ(notice.code, NoticeCode::NotesNameThem);
        named.insert(notice.record);
    }
    EXPECT_EQ(named, (std::set<std::string>{bilal.hex(), together.hex()}));
    EXPECT_EQ(vault.person(anna).conversations.size(), 2U);
}

} // namespace
} // namespace hedgerow
