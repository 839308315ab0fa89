// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_conversation.h"

#include "tests/core/commands/command_vault.h"

namespace hedgerow {
namespace {

// A conversation with Anna in which everything was said, as a form reads it back.
class Logged {
public:
    Logged() {
        vault.run(InstallPacks{});
        anna = vault.addPerson("Anna", "Müller");
        LogConversation talk;
        talk.with = {{anna, {}, false}};
        talk.date = vault.today().plusDays(-1);
        talk.minutes = 20;
        talk.who = {"Robin"};
        talk.framework = "aeiou";
        talk.steps = {{"agitate", "The plan comes too late."}};
        talk.issues = {{"Shift plans", 3}};
        talk.note = "In a hurry";
        talk.assessments = {{0, CommandVault::level(2), "guess", 2, {}}};
        talk.commitments = {{0, "Brings the plan", vault.today().plusDays(3)}};
        talk.followUps = {{0, "Ask how it went", vault.today().plusDays(7), "Robin"}};
        talk.objections = {{0, "We are a family", true}};
        talk.secondHand = {{std::nullopt, "Bilal", "is angry too", CommandVault::level(3)}};
        conversation = vault.run(talk).created.front();
        before = read();
    }

    LogConversation read() { return orThrow(loggedConversation(vault.reader(), conversation)); }
    Outcome change(const LogConversation& now) { return vault.run(EditConversation{conversation, before, now}); }

    CommandVault vault;
    PersonId anna;
    Id conversation;
    LogConversation before;
};

TEST(LoggedConversation, SaysWhatTheFormSaid) {
    Logged logged;

    const LogConversation& talk = logged.before;

    ASSERT_EQ(talk.with.size(), 1U);
    EXPECT_EQ(talk.with.front().id, logged.anna);
    EXPECT_EQ(talk.minutes, 20);
    EXPECT_EQ(talk.steps.at("agitate"), "The plan comes too late.");
    EXPECT_EQ(talk.issues.at("Shift plans"), 3);
    ASSERT_EQ(talk.assessments.size(), 1U);
    EXPECT_EQ(talk.assessments.front().level, CommandVault::level(2));
    EXPECT_EQ(talk.assessments.front().basis, "guess");
    EXPECT_EQ(talk.commitments.front().what, "Brings the plan");
    EXPECT_EQ(talk.followUps.front().owner, "Robin");
    EXPECT_EQ(talk.objections.front().label, "We are a family");
    EXPECT_TRUE(talk.objections.front().isPractised);
    EXPECT_EQ(talk.secondHand.front().said, "is angry too");
    EXPECT_EQ(talk.secondHand.front().level, CommandVault::level(3));
}

TEST(EditConversation, WritesNothingWhereNothingIsOther) {
    Logged logged;

    const Outcome outcome = logged.change(logged.before);

    EXPECT_TRUE(outcome.changes.isEmpty());
}

TEST(EditConversation, WritesOnlyWhatIsOther) {
    Logged logged;
    LogConversation now = logged.before;
    now.note.clear();
    now.steps["educate"] = "Who decides?";
    now.issues = {{"Pay", 2}};

    const Outcome outcome = logged.change(now);

    EXPECT_EQ(logged.read(), now);
    for (const StoredRecord& record : outcome.changes.records)
        EXPECT_TRUE(record.name.kind == "conversation" || record.name.kind == "issue") << record.name.kind;
}

TEST(EditConversation, LeavesAloneWhatWasWrittenMeanwhile) {
    Logged logged;
    logged.vault.edit(Kind::Conversation, logged.conversation, {{"place", "Canteen"}});
    LogConversation now = logged.before;
    now.minutes = 30;

    logged.change(now);

    EXPECT_EQ(logged.read().place, "Canteen");
    EXPECT_EQ(logged.read().minutes, 30);
}

TEST(EditConversation, ChangesWhatCameOfItWhereItStands) {
    Logged logged;
    LogConversation now = logged.before;
    now.assessments.front().level = CommandVault::level(1);
    now.commitments.front().due.reset();
    now.secondHand.front().said = "is furious";
    now.objections.front().isPractised = false;

    logged.change(now);

    EXPECT_EQ(logged.read(), now);
    EXPECT_EQ(logged.vault.count(Kind::Assessment), 1U);
    EXPECT_EQ(logged.vault.person(logged.anna).row.level, CommandVault::level(1));
}

TEST(EditConversation, RemovesWhatIsSaidNoMoreAndUndoBringsItBack) {
    Logged logged;
    LogConversation now = logged.before;
    now.assessments.clear();
    now.followUps.clear();

    const Outcome outcome = logged.change(now);

    EXPECT_EQ(logged.vault.count(Kind::Assessment), 0U);
    EXPECT_EQ(logged.vault.count(Kind::FollowUp), 0U);
    logged.vault.run(UndoBatch{*outcome.changes.batch});
    EXPECT_EQ(logged.read(), logged.before);
}

TEST(EditConversation, MakesAnewWhatIsAboutSomebodyElse) {
    Logged logged;
    LogConversation now = logged.before;
    now.with = {{std::nullopt, "Chiara Rossi", false}};

    const Outcome outcome = logged.change(now);

    ASSERT_EQ(outcome.created.size(), 1U);
    const PersonView chiara = logged.vault.person(PersonId(outcome.created.front()));
    EXPECT_EQ(chiara.assessments.size(), 1U);
    EXPECT_EQ(chiara.conversations.size(), 1U);
    EXPECT_TRUE(logged.vault.person(logged.anna).assessments.empty());
    EXPECT_TRUE(logged.vault.person(logged.anna).conversations.empty());
}

TEST(EditConversation, MovesTheDayOfWhatWasSeenInIt) {
    Logged logged;
    LogConversation now = logged.before;
    now.date = logged.vault.today().plusDays(-9);

    logged.change(now);

    EXPECT_EQ(logged.vault.person(logged.anna).row.assessedOn, now.date);
}

TEST(EditConversation, MeasuresOnlyNewAssessmentsByTheCampaignsRule) {
    Logged logged;
    const Id campaign = logged.vault.add(Kind::Campaign, {{"name", "Spring"}, {"admission", "block"}});
    logged.vault.add(Kind::Membership, {{"title", "Head"}, {"power_over_staff", true}}, {logged.anna.id});
    LogConversation now = logged.before;
    now.campaign = CampaignId(campaign);
    now.place = "Canteen";
    logged.change(now);
    logged.before = logged.read();

    now = logged.before;
    now.assessments.front().level = CommandVault::level(1);
    const auto refused = logged.vault.tryRun(EditConversation{logged.conversation, logged.before, now});

    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
}

TEST(EditConversation, RefusesNobodyAndWhatIsNotThere) {
    Logged logged;
    LogConversation nobody = logged.before;
    nobody.with.clear();

    EXPECT_EQ(logged.vault.tryRun(EditConversation{logged.conversation, logged.before, nobody}).error().code,
              ErrorCode::InvalidValue);
    EXPECT_EQ(logged.vault.tryRun(EditConversation{Id::named("none"), logged.before, logged.before}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(loggedConversation(logged.vault.reader(), Id::named("none")).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace hedgerow
