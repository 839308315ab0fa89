// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/quick_capture.h"

#include "core/commands/set_setting.h"
#include "tests/core/commands/command_vault.h"

namespace hedgerow {
namespace {

using Source = QuickCapture::Source;

class QuickCaptureTest : public testing::Test {
protected:
    QuickCaptureTest() { vault.run(InstallPacks{}); }

    static QuickCapture capture(const std::string& words, const std::string& line = {}, Source source = Source::Noticed,
                                std::optional<int> level = {}) {
        QuickCapture made;
        made.words = words;
        made.line = line;
        made.source = source;
        if (level) made.level = CommandVault::level(*level);
        return made;
    }

    CommandVault vault;
};

TEST_F(QuickCaptureTest, MakesSomeoneWhoIsNotKnownYet) {
    const Outcome outcome = vault.run(capture("Rosa Diaz", "drives the night bus"));

    ASSERT_EQ(outcome.created.size(), 1U);
    const PersonView rosa = vault.person(PersonId(outcome.created.front()));
    EXPECT_EQ(rosa.name.given, "Rosa");
    EXPECT_EQ(rosa.name.family, "Diaz");
    EXPECT_EQ(rosa.person.date("captured"), vault.today());
    EXPECT_EQ(rosa.person.text("note"), vault.today().iso() + ": drives the night bus");
    EXPECT_TRUE(rosa.conversations.empty());
}

TEST_F(QuickCaptureTest, ADescriptionIsNoName) {
    QuickCapture tall = capture("the tall one, desk 14", {}, Source::Noticed, 2);
    tall.isDescription = true;

    const PersonView view = vault.person(PersonId(vault.run(tall).created.front()));

    EXPECT_EQ(view.name.description, "the tall one, desk 14");
    EXPECT_FALSE(view.name.isNamed());
    EXPECT_EQ(view.assessments.size(), 1U);
}

TEST_F(QuickCaptureTest, FindsTheOnlyOneOfThatName) {
    const PersonId anna = vault.addPerson("Anna", "Rossi");
    vault.addPerson("Annabel", "Stone");

    const Outcome outcome = vault.run(capture("anna", "asked about the rota"));

    EXPECT_TRUE(outcome.created.empty());
    EXPECT_EQ(vault.count(Kind::Person), 2U);
    EXPECT_EQ(vault.person(anna).person.date("captured"), vault.today());
}

TEST_F(QuickCaptureTest, NeverGuessesBetweenTwoOfOneName) {
    const PersonId rossi = vault.addPerson("Anna", "Rossi");
    vault.addPerson("Anna", "Bianchi");

    const auto outcome = vault.tryRun(capture("Anna", "asked about the rota"));

    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error(), (Error{ErrorCode::Refused, std::string(QuickCapture::kSeveralAreCalledSo)}));
    EXPECT_EQ(vault.count(Kind::Person), 2U);

    QuickCapture chosen = capture("Anna", "asked about the rota");
    chosen.person = rossi;
    vault.run(chosen);
    EXPECT_FALSE(vault.person(rossi).person.text("note").empty());

    QuickCapture third = capture("Anna", "the one from the canteen");
    third.isNew = true;
    EXPECT_EQ(vault.run(third).created.size(), 1U);
    EXPECT_EQ(vault.count(Kind::Person), 3U);
}

TEST_F(QuickCaptureTest, WhatWasNoticedIsAGuessAndNoConversation) {
    vault.run(SetSetting{"my_name", "Mira"});
    const PersonId anna = vault.addPerson("Anna", "Rossi");

    vault.run(capture("Anna Rossi", "wore the pin", Source::Noticed, 2));

    const PersonView view = vault.person(anna);
    ASSERT_EQ(view.assessments.size(), 1U);
    EXPECT_EQ(view.assessments[0].text("basis"), "guess");
    EXPECT_EQ(view.assessments[0].text("note"), "wore the pin");
    EXPECT_EQ(view.assessments[0].text("by"), "Mira");
    EXPECT_TRUE(view.person.text("note").empty());
    EXPECT_EQ(view.row.talks, 0);
}

TEST_F(QuickCaptureTest, ATalkIsAConversationOfToday) {
    const PersonId anna = vault.addPerson("Anna", "Rossi");

    vault.run(capture("Anna Rossi", "afraid of the new rota", Source::Talked, 3));

    const PersonView view = vault.person(anna);
    ASSERT_EQ(view.conversations.size(), 1U);
    EXPECT_EQ(view.conversations[0].date("date"), vault.today());
    EXPECT_EQ(view.conversations[0].text("note"), "afraid of the new rota");
    ASSERT_EQ(view.assessments.size(), 1U);
    EXPECT_EQ(view.assessments[0].text("basis"), "said");
    EXPECT_EQ(view.assessments[0].value("conversation").id(), view.conversations[0].name.id);
    EXPECT_EQ(view.row.lastTalk, vault.today());
}

TEST_F(QuickCaptureTest, WhatOthersSaidIsNeverAnAssessment) {
    const PersonId anna = vault.addPerson("Anna", "Rossi");

    vault.run(capture("Anna Rossi", "Bilal says she is with us", Source::Told, 1));

    const PersonView view = vault.person(anna);
    EXPECT_TRUE(view.assessments.empty());
    EXPECT_TRUE(view.conversations.empty());
    ASSERT_EQ(view.secondHand.size(), 1U);
    EXPECT_EQ(view.secondHand[0].text("said"), "Bilal says she is with us");
    EXPECT_EQ(view.secondHand[0].value("level").id(), CommandVault::level(1).id);
}

TEST_F(QuickCaptureTest, ANoteGrowsAndLosesNothing) {
    const PersonId anna = PersonId(vault.add(Kind::Person, {{"given", "Anna"}, {"note", "Likes tea."}}));

    vault.run(capture("Anna", "no overtime any more"));

    EXPECT_EQ(vault.person(anna).person.text("note"), "Likes tea.\n" + vault.today().iso() + ": no overtime any more");
}

TEST_F(QuickCaptureTest, TheInboxRemembersTheFirstDayUntilItIsCompleted) {
    const PersonId anna = vault.addPerson("Anna");
    const Date first = vault.today();
    vault.run(capture("Anna", "one"));
    vault.test.clock.advance(3LL * 24 * 3600 * 1000);

    vault.run(capture("Anna", "two"));
    EXPECT_EQ(vault.person(anna).person.date("captured"), first);

    const Outcome done = vault.run(CompleteCapture{{anna}});
    EXPECT_FALSE(vault.person(anna).person.date("captured"));

    vault.run(UndoBatch{*done.changes.batch});
    EXPECT_EQ(vault.person(anna).person.date("captured"), first);
}

TEST_F(QuickCaptureTest, IsOneBatchAndTakenBackAsOne) {
    const Outcome outcome = vault.run(capture("Rosa Diaz", "said yes", Source::Talked, 2));

    vault.run(UndoBatch{*outcome.changes.batch});

    EXPECT_EQ(vault.count(Kind::Person), 0U);
    EXPECT_EQ(vault.count(Kind::Conversation), 0U);
    EXPECT_EQ(vault.count(Kind::Assessment), 0U);
}

TEST_F(QuickCaptureTest, RefusesWhatSaysNothing) {
    vault.addPerson("Anna");

    EXPECT_EQ(vault.tryRun(capture("  ", "a line")).error().detail, "words");
    EXPECT_EQ(vault.tryRun(capture("Anna")).error().detail, "line");
    EXPECT_TRUE(vault.tryRun(capture("Someone Else")).ok()); // a name to remember
}

TEST_F(QuickCaptureTest, TheCampaignsRuleForPowerOverStaffHolds) {
    const PersonId boss = vault.addPerson("Carla");
    vault.add(Kind::Membership, {{"title", "shift lead"}, {"power_over_staff", true}}, {boss.id});
    QuickCapture supporter = capture("Carla", "with us", Source::Noticed, 1);
    supporter.campaign = CampaignId(vault.add(Kind::Campaign, {{"name", "Rota"}, {"admission", "block"}}));

    EXPECT_EQ(vault.tryRun(supporter).error(), (Error{ErrorCode::Refused, "power_over_staff"}));

    vault.edit(Kind::Campaign, supporter.campaign->id, {{"admission", "warn"}});
    const Outcome warned = vault.run(supporter);
    ASSERT_EQ(warned.notices.size(), 1U);
    EXPECT_EQ(warned.notices[0].code, NoticeCode::HasPowerOverStaff);
}

} // namespace
} // namespace hedgerow
