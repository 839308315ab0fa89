// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/remove_records.h"
#include "core/commands/set_setting.h"
#include "tests/core/commands/command_vault.h"

namespace hedgerow {
namespace {

TEST(LogConversation, RecordsEverythingThatComesOutOfIt) {
    CommandVault vault;
    vault.run(InstallPacks{});
    vault.run(SetSetting{"my_name", "Robin"});
    const PersonId anna = vault.addPerson("Anna", "Müller");
    LogConversation talk;
    talk.with = {{anna, {}, false}};
    talk.medium = "in_person";
    talk.place = "Canteen";
    talk.framework = "aeiou";
    talk.steps = {{"agitate", "The plan comes too late."}};
    talk.issues = {{"Shift plans", 3}};
    talk.asked = "Come on Thursday";
    talk.answer = "yes";
    talk.assessments = {{0, CommandVault::level(2), {}, 2, {}}};
    talk.commitments = {{0, "Brings the plan", vault.today().plusDays(3)}};
    talk.followUps = {{0, "Ask how it went", vault.today().plusDays(7), {}}};
    talk.objections = {{0, "We are a family", true}};

    const Outcome outcome = vault.run(talk);

    const PersonView view = vault.person(anna);
    ASSERT_EQ(view.conversations.size(), 1U);
    const RecordView& conversation = view.conversations.front();
    EXPECT_EQ(conversation.name.id, outcome.created.front());
    EXPECT_EQ(conversation.date("date"), vault.today());
    EXPECT_EQ(conversation.text("step/agitate"), "The plan comes too late.");
    EXPECT_EQ(conversation.value("who"), Value(Value::List{"Robin"}));
    ASSERT_EQ(view.assessments.size(), 1U);
    EXPECT_EQ(view.assessments.front().text("basis"), "said");
    EXPECT_EQ(view.assessments.front().text("by"), "Robin");
    EXPECT_EQ(view.assessments.front().value("conversation").id(), outcome.created.front());
    EXPECT_EQ(view.row.level, CommandVault::level(2));
    EXPECT_EQ(view.commitments.front().text("what"), "Brings the plan");
    EXPECT_EQ(view.followUps.front().text("owner"), "Robin");
    EXPECT_EQ(view.inoculations.front().text("state"), "practised");
    const auto issues = orThrow(vault.reader().issues());
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(conversation.integer("issue/" + issues.front().id.hex()), 3);
    EXPECT_EQ(orThrow(vault.reader().history(1)).front().code, "conversation.log");
}

TEST(LogConversation, IsOneBatchThatUndoTakesBackWhole) {
    CommandVault vault;
    vault.run(InstallPacks{});
    LogConversation talk;
    talk.with = {{std::nullopt, "Bilal Al Haddad", false}};
    talk.assessments = {{0, CommandVault::level(1), "did_publicly", {}, {}}};
    talk.issues = {{"Pay", 2}};
    const Outcome outcome = vault.run(talk);

    vault.run(UndoBatch{*outcome.changes.batch});

    EXPECT_EQ(vault.count(Kind::Person), 0U);
    EXPECT_EQ(vault.count(Kind::Conversation), 0U);
    EXPECT_EQ(vault.count(Kind::Assessment), 0U);
    EXPECT_EQ(vault.count(Kind::Issue), 0U);
}

TEST(LogConversation, MakesPersonsOfNamesAndDescriptions) {
    CommandVault vault;
    LogConversation talk;
    talk.with = {{std::nullopt, "Maria de la Cruz", false},
                 {std::nullopt, "the tall one, desk 14", true},
                 {std::nullopt, "Petrov, Sasha", false}};

    const Outcome outcome = vault.run(talk);

    ASSERT_EQ(outcome.created.size(), 4U);
    EXPECT_EQ(vault.person(PersonId(outcome.created[1])).name.given, "Maria");
    EXPECT_EQ(vault.person(PersonId(outcome.created[1])).name.family, "de la Cruz");
    EXPECT_EQ(vault.person(PersonId(outcome.created[2])).name.description, "the tall one, desk 14");
    EXPECT_EQ(vault.person(PersonId(outcome.created[3])).name.family, "Petrov");
}

TEST(LogConversation, ListWorkIsSecondHandAndNeverAnAssessment) {
    CommandVault vault;
    vault.run(InstallPacks{});
    const PersonId anna = vault.addPerson("Anna");
    const PersonId bilal = vault.addPerson("Bilal");
    LogConversation talk;
    talk.with = {{anna, {}, false}};
    talk.secondHand = {{bilal, {}, "Is fed up, they say", CommandVault::level(2)}};

    vault.run(talk);

    const PersonView view = vault.person(bilal);
    ASSERT_EQ(view.secondHand.size(), 1U);
    EXPECT_EQ(view.secondHand.front().text("said"), "Is fed up, they say");
    EXPECT_TRUE(view.assessments.empty());
    EXPECT_FALSE(view.row.level);
}

TEST(LogConversation, FindsIssuesWhateverTheirAccents) {
    CommandVault vault;
    const Id issue = vault.add(Kind::Issue, {{"label", "Überstunden"}});
    LogConversation talk;
    talk.with = {{vault.addPerson("Anna"), {}, false}};
    talk.issues = {{"uberstunden", 1}};

    const Outcome outcome = vault.run(talk);

    EXPECT_EQ(vault.count(Kind::Issue), 1U);
    EXPECT_EQ(
        orThrow(vault.reader().record(Kind::Conversation, outcome.created.front())).integer("issue/" + issue.hex()), 1);
}

TEST(LogConversation, WrongInputIsNamed) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const auto refusal = [&](const std::function<void(LogConversation&)>& spoil) {
        LogConversation talk;
        talk.with = {{anna, {}, false}};
        spoil(talk);
        const auto outcome = vault.tryRun(talk);
        return outcome ? Error{} : outcome.error();
    };

    EXPECT_EQ(refusal([](auto& talk) { talk.with.clear(); }), (Error{ErrorCode::InvalidValue, "with"}));
    EXPECT_EQ(refusal([&](auto& talk) {
                  talk.with.push_back({anna, {}, false});
              }),
              (Error{ErrorCode::InvalidValue, "with"}));
    EXPECT_EQ(refusal([](auto& talk) {
                  talk.with = {{PersonId(Id::named("x")), {}, false}};
              }),
              (Error{ErrorCode::NotFound, "with"}));
    EXPECT_EQ(refusal([&](auto& talk) { talk.date = vault.today().plusDays(2); }),
              (Error{ErrorCode::InvalidValue, "date"}));
    EXPECT_EQ(refusal([](auto& talk) { talk.medium = "pigeon"; }), (Error{ErrorCode::InvalidValue, "medium"}));
    EXPECT_EQ(refusal([](auto& talk) { talk.issues = {{"Pay", 4}}; }), (Error{ErrorCode::InvalidValue, "issues"}));
    EXPECT_EQ(refusal([](auto& talk) {
                  talk.commitments = {{1, "x", {}}};
              }),
              (Error{ErrorCode::InvalidValue, "participant"}));
    EXPECT_EQ(refusal([](auto& talk) {
                  talk.assessments = {{0, LevelId(Id::named("x")), {}, {}, {}}};
              }),
              (Error{ErrorCode::NotFound, "level"}));
    EXPECT_EQ(vault.count(Kind::Conversation), 0U);
}

class Admission : public testing::Test {
protected:
    void SetUp() override {
        vault.run(InstallPacks{});
        boss = vault.addPerson("Clara");
        membership = vault.add(Kind::Membership, {{"title", "Team lead"}, {"power_over_staff", true}}, {boss.id});
    }
    LogConversation talk(const std::string& rule, int level) {
        LogConversation talk;
        talk.with = {{boss, {}, false}};
        talk.campaign = CampaignId(vault.add(Kind::Campaign, {{"name", "C " + rule}, {"admission", rule}}));
        talk.assessments = {{0, CommandVault::level(level), {}, {}, {}}};
        return talk;
    }

    CommandVault vault;
    PersonId boss;
    Id membership;
};

TEST_F(Admission, BlockRefusesSupportersWithPowerOverStaff) {
    EXPECT_EQ(vault.tryRun(talk("block", 2)).error(), (Error{ErrorCode::Refused, "power_over_staff"}));
    EXPECT_TRUE(vault.tryRun(talk("block", 5)).ok());
}

TEST_F(Admission, WarnWritesAndTells) {
    const Outcome outcome = vault.run(talk("warn", 1));

    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_EQ(outcome.notices.front(), (Notice{NoticeCode::HasPowerOverStaff, boss.hex(), 0, 0}));
    EXPECT_TRUE(vault.run(talk("allow", 1)).notices.empty());
}

TEST_F(Admission, PositionOfThePastDoesNotCount) {
    vault.edit(Kind::Membership, membership, {{"to", vault.today().plusDays(-1)}});

    EXPECT_TRUE(vault.tryRun(talk("block", 2)).ok());
}

} // namespace
} // namespace hedgerow
