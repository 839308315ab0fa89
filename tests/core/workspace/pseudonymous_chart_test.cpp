// SPDX-License-Identifier: GPL-3.0-or-later
// A chart without the people: what it says, what it keeps to itself, and how what comes of it finds the way home.
#include "tests/core/workspace/coded_charts.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using bundle::BundleOrder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class PseudonymousCharts : public CodedCharts {};

TEST_F(PseudonymousCharts, ShowCodesAndLevelsAndNothingThatNamesAnybody) {
    const Path file = chart();

    const std::string text = plainText(bilal, file);
    for (const char* canary : {"anar", "Canny", "555", "private", "note", "2026-02-17", "Lead"})
        EXPECT_THAT(text, Not(HasSubstr(canary)));
    for (const PersonId& person : people) EXPECT_THAT(text, Not(HasSubstr(person.hex())));
    must(bilal.bundles().apply(file));
    EXPECT_EQ(must(bilal.reader().counts()).people, 6);
    const PersonId code = codeOf(people[1]);
    const PersonView view = must(bilal.reader().person(code));
    EXPECT_EQ(view.row.level, LevelId(level(2)));
    EXPECT_EQ(view.row.assessedOn, Date::parse("2026-02-01"));
    EXPECT_EQ(view.row.unit, "Hall");
    EXPECT_TRUE(view.row.title.empty());
    EXPECT_EQ(view.row.name.size(), 8U);
}

TEST_F(PseudonymousCharts, SayOnlyTheDay) {
    const std::string text = plainText(bilal, chart());
    const std::int64_t midnight = FakeClock::kStartMs / kDayMs * kDayMs;
    EXPECT_THAT(text, HasSubstr("\"created\":" + std::to_string(midnight / 1000) + ","));
    EXPECT_THAT(text, HasSubstr("\"batches\":1,"));
    EXPECT_THAT(text,
                HasSubstr("\"t\":\"" + BatchName{static_cast<std::uint64_t>(midnight) << 16, 0}.hex().substr(0, 16)));
    EXPECT_THAT(text, HasSubstr("\"writers\":0"));
}

TEST_F(PseudonymousCharts, GiveTheSameCodeEachTime) {
    const auto first = must(ada.bundles().look(chartFor(bilalAtAda)));
    giveChart();
    ada.addPerson("Later");
    daysPass(40);
    const auto second = must(ada.bundles().look(chartFor(bilalAtAda)));

    ASSERT_THAT(first.codes, SizeIs(6));
    EXPECT_THAT(second.codes, SizeIs(7));
    for (const bundle::GivenCode& code : first.codes) EXPECT_THAT(second.codes, testing::Contains(code));
}

TEST_F(PseudonymousCharts, ASecondOneUpdatesTheFirst) {
    giveChart();
    daysPass(3);
    ada.edit(Kind::Person, people[0].id, {{"bullseye", "core"}});
    assess(people[0], 4, "2026-03-04");
    giveChart();
    daysPass(1);
    ada.edit(Kind::Person, people[0].id, {{"bullseye", "activist"}});
    const auto preview = must(bilal.bundles().preview(chart()));
    giveChart();

    EXPECT_EQ(preview.conflicts, 0);
    EXPECT_EQ(preview.changedRecords, 1);
    const PersonId code = codeOf(people[0]);
    const PersonView view = must(bilal.reader().person(code));
    EXPECT_EQ(view.row.level, LevelId(level(4)));
    EXPECT_EQ(view.person.text("bullseye"), "activist");
    EXPECT_FALSE(view.row.hasConflict);
    EXPECT_THAT(view.assessments, SizeIs(1));
}

TEST_F(PseudonymousCharts, TheSameTwiceAndAnOlderOneLaterDoNoHarm) {
    const Path older = chart();
    assess(people[0], 4, "2026-03-04");
    const Path newer = chart();
    for (const Path& file : {newer, older}) must(bilal.bundles().apply(file));
    const std::string before = bilal.digest();
    EXPECT_EQ(must(bilal.bundles().apply(newer)).admitted, 0);
    EXPECT_EQ(must(bilal.bundles().apply(chart())).admitted, 0);
    EXPECT_EQ(bilal.digest(), before);
    EXPECT_EQ(levelAt(bilal, codeOf(people[0])), LevelId(level(4)));
}

TEST_F(PseudonymousCharts, OfWhatIsNewOnlyWhatWasNotGivenIsWritten) {
    BundleOrder order = chartFor(bilalAtAda);
    order.since = bundle::NotYetHad{};
    must(bilal.bundles().apply(write(ada, order)));
    EXPECT_TRUE(must(ada.bundles().look(order)).isEmpty());
    EXPECT_EQ(ada.bundles().write(order, fresh(), nullptr).error(), (Error{ErrorCode::NotFound, "nothing"}));

    assess(people[2], 1, "2026-03-01");
    const auto look = must(ada.bundles().look(order));
    ASSERT_THAT(look.codes, SizeIs(1));
    EXPECT_EQ(look.codes[0].person, people[2]);
    must(bilal.bundles().apply(write(ada, order)));
    EXPECT_EQ(levelAt(bilal, codeOf(people[2])), LevelId(level(1)));
}

TEST_F(PseudonymousCharts, KeepUnitsOrCodeThem) {
    BundleOrder order = chartFor(bilalAtAda);
    order.codesUnits = true;
    ada.add(Kind::Headcount, {{"unit", hall}, {"count", 1234567}, {"date", "2026-01-31"}});
    const std::string text = plainText(bilal, write(ada, order));
    for (const char* told : {"Hall", "Office", "site", "1234567"}) EXPECT_THAT(text, Not(HasSubstr(told)));
    EXPECT_THAT(text, HasSubstr("\"name\":\"U-"));
    const auto coded = must(ada.bundles().look(order));
    EXPECT_THAT(coded.codes[0].units, ElementsAre(testing::StartsWith("U-")));

    const std::string kept = plainText(bilal, chart());
    for (const char* told : {"Hall", "Office", "site", "1234567", "2026-01-01"}) EXPECT_THAT(kept, HasSubstr(told));
    EXPECT_THAT(kept, Not(HasSubstr(hall.hex())));
}

TEST_F(PseudonymousCharts, WarnOfUnitsInWhichFewAre) {
    const auto look = must(ada.bundles().look(chartFor(bilalAtAda)));
    EXPECT_THAT(look.smallUnits,
                ElementsAre(bundle::SmallUnit{"Hall", "Hall", 4}, bundle::SmallUnit{"Office", "Office", 2}));
    worker("Fifth", hall, 1);
    EXPECT_THAT(must(ada.bundles().look(chartFor(bilalAtAda))).smallUnits, SizeIs(1));
}

TEST_F(PseudonymousCharts, AreAboutThoseWhoWereChosen) {
    BundleOrder order = chartFor(bilalAtAda);
    order.whom = UnitId(office);
    EXPECT_THAT(must(ada.bundles().look(order)).people, SizeIs(2));
    must(bilal.bundles().apply(write(ada, order)));
    EXPECT_EQ(must(bilal.reader().counts()).people, 2);
    giveChart(); // and a wider one goes on from there
    EXPECT_EQ(must(bilal.reader().counts()).people, 6);
}

TEST_F(PseudonymousCharts, AreForOnePeerAndNoPassphrase) {
    OrganizersVault chen(7, "Chen");
    BundleOrder two = chartFor(bilalAtAda);
    two.peers.push_back(ada.meets(chen));
    EXPECT_EQ(ada.bundles().write(two, fresh(), nullptr).error().code, ErrorCode::InvalidValue);
    BundleOrder open = chartFor(bilalAtAda);
    open.peers.clear();
    open.isForPassphrase = true;
    const SecretBytes words("correct horse battery");
    EXPECT_EQ(ada.bundles().write(open, fresh(), &words).error().code, ErrorCode::InvalidValue);
    BundleOrder dated = chartFor(bilalAtAda);
    dated.since = Date{};
    EXPECT_EQ(ada.bundles().look(dated).error().code, ErrorCode::InvalidValue);
}

TEST_F(PseudonymousCharts, AreRememberedAsWhatTheyAre) {
    giveChart();
    const auto given = must(ada.reader().disclosures(bilalAtAda));
    ASSERT_THAT(given, SizeIs(1));
    EXPECT_EQ(given[0].profile, "pseudonymous_chart");
    EXPECT_EQ(given[0].count, 6);
    EXPECT_EQ(given[0].notes, 0);
    EXPECT_THAT(given[0].classes, ElementsAre("work", "opinion"));
    BundleOrder named = everythingTo(bilalAtAda); // nobody has had anything under a name
    named.profile = bundle::Profile::Custom;
    named.classes = {FieldClass::Work, FieldClass::Opinion};
    named.since = bundle::NotYetHad{};
    EXPECT_THAT(must(ada.bundles().look(named)).people, SizeIs(6));
}

TEST_F(PseudonymousCharts, WhatFailsIsNotRemembered) {
    const Path taken = chart();
    assess(people[0], 5, "2026-03-01");
    EXPECT_EQ(ada.bundles().write(chartFor(bilalAtAda), taken, nullptr).error().code, ErrorCode::Exists);
    BundleOrder order = chartFor(bilalAtAda);
    order.since = bundle::NotYetHad{};
    EXPECT_THAT(must(ada.bundles().look(order)).codes, SizeIs(1));
}

TEST_F(PseudonymousCharts, AScaleOfOnesOwnGoesAlong) {
    const Id scale = ada.add(Kind::Scale, {{"name", "Traffic light"}});
    const Id green =
        ada.add(Kind::Level, {{"scale", scale}, {"order", 1}, {"label", "Green"}, {"polarity", "support"}});
    ada.add(Kind::Assessment, {{"level", green}, {"date", "2026-03-01"}}, {people[0].id});
    const std::string text = plainText(bilal, chart());
    EXPECT_THAT(text, HasSubstr("Traffic light"));
    EXPECT_THAT(text, Not(HasSubstr(green.hex())));
    giveChart();
    const PersonId code = codeOf(people[0]);
    const auto theirs = levelAt(bilal, code);
    ASSERT_TRUE(theirs);
    bilal.add(Kind::Assessment, {{"level", *theirs}, {"date", "2026-03-02"}}, {codeOf(people[1]).id});
    takeHome();
    EXPECT_EQ(levelAt(ada, people[1]), LevelId(green));
}

TEST_F(PseudonymousCharts, WhoIsRemovedOrEndedIsCleared) {
    giveChart();
    ada.run(RemoveRecords{{{Kind::Person, people[0].id}}});
    ada.edit(Kind::Membership, must(ada.reader().person(people[1])).memberships[0].name.id, {{"to", "2026-03-01"}});
    daysPass(1);
    giveChart();
    EXPECT_EQ(must(bilal.reader().counts()).people, 5);
    EXPECT_TRUE(must(bilal.reader().person(codeOf(people[1]))).memberships.empty());
    ada.run(RemoveRecords{{{Kind::Person, people[0].id}}, false});
    giveChart();
    EXPECT_EQ(must(bilal.reader().counts()).people, 6);
}

TEST_F(PseudonymousCharts, WhoIsForgottenIsForgottenByCode) {
    giveChart();
    const PersonId code = codeOf(people[0]);
    ada.run(ForgetPerson{people[0]});
    const Path file = chart();
    EXPECT_THAT(plainText(bilal, file), Not(HasSubstr(people[0].hex())));
    const auto preview = must(bilal.bundles().preview(file));
    ASSERT_THAT(preview.proposals, SizeIs(1));
    EXPECT_EQ(preview.proposals[0].record.id, code.id);
}

TEST_F(PseudonymousCharts, MergedPeopleAreOneCodeAndKeepTheOneThatWasGiven) {
    const PersonId twin = ada.addPerson("Twin");
    ada.run(SamePerson{people[0], twin});
    giveChart();
    EXPECT_EQ(must(bilal.reader().counts()).people, 6);
    const PersonId code = codeOf(people[0]);
    ada.run(SamePerson{twin, people[0]}); // the other way round: who stands in the list is another record
    ada.run(SamePerson{people[1], twin}); // two of whom codes were given
    giveChart();
    EXPECT_EQ(must(bilal.reader().counts()).people, 5);
    EXPECT_EQ(must(bilal.reader().person(code)).row.id, codeOf(people[1]));
}

// Coming home.

TEST_F(PseudonymousCharts, WhatIsAddedToACodeComesHomeToThePerson) {
    giveChart();
    const PersonId code = codeOf(people[0]);
    bilal.add(Kind::Assessment, {{"level", level(5)}, {"date", "2026-03-02"}, {"by", "Bilal"}}, {code.id});
    LogConversation log;
    log.with = {{code, {}, false}, {codeOf(people[1]), {}, false}};
    log.note = "met by the gate";
    bilal.run(log);

    const auto preview = comesHome();
    EXPECT_EQ(preview.newPeople, 0);
    EXPECT_EQ(preview.conflicts, 0);
    takeHome();

    EXPECT_EQ(must(ada.reader().counts()).people, 6);
    EXPECT_EQ(levelAt(ada, people[0]), LevelId(level(5)));
    for (const PersonId& person : {people[0], people[1]}) {
        const PersonView view = must(ada.reader().person(person));
        ASSERT_THAT(view.conversations, SizeIs(1));
        EXPECT_EQ(view.conversations[0].text("note"), "met by the gate");
    }
    EXPECT_EQ(must(ada.reader().person(people[0])).name.codeName, "Canarycode");
    EXPECT_EQ(takeHome().admitted, 0); // again
}

TEST_F(PseudonymousCharts, AChangeOfWhatWasGivenIsAnUpdateAtHomeAndAConflictOnlyIfBothChangedIt) {
    ada.edit(Kind::Person, people[0].id, {{"bullseye", "core"}});
    ada.edit(Kind::Person, people[1].id, {{"bullseye", "core"}});
    giveChart();
    bilal.edit(Kind::Person, codeOf(people[0]).id, {{"bullseye", "hostile"}});
    bilal.edit(Kind::Person, codeOf(people[1]).id, {{"bullseye", "supporter"}});
    ada.edit(Kind::Person, people[1].id, {{"bullseye", "activist"}});

    const auto preview = comesHome();
    EXPECT_EQ(preview.conflicts, 1);
    takeHome();

    const RecordView first = must(ada.reader().record(Kind::Person, people[0].id));
    EXPECT_EQ(first.text("bullseye"), "hostile");
    EXPECT_TRUE(first.conflicts.empty());
    EXPECT_TRUE(must(ada.reader().record(Kind::Person, people[1].id)).conflicts.contains("bullseye"));
}

TEST_F(PseudonymousCharts, WhatCameHomeIsNotGivenBackAndALaterChangeReplacesIt) {
    ada.edit(Kind::Person, people[0].id, {{"bullseye", "core"}});
    giveChart();
    const PersonId code = codeOf(people[0]);
    bilal.edit(Kind::Person, code.id, {{"bullseye", "hostile"}});
    takeHome();
    const auto quiet = must(bilal.bundles().preview(chart()));
    EXPECT_EQ(quiet.changedRecords + quiet.newRecords, 0);
    ada.edit(Kind::Person, people[0].id, {{"bullseye", "supporter"}}); // on the same day
    giveChart();
    const RecordView view = must(bilal.reader().record(Kind::Person, code.id));
    EXPECT_EQ(view.text("bullseye"), "supporter");
    EXPECT_TRUE(view.conflicts.empty());
}

TEST_F(PseudonymousCharts, AnImportOfItIsUndoneAsAny) {
    giveChart();
    bilal.add(Kind::Assessment, {{"level", level(5)}, {"date", "2026-03-02"}}, {codeOf(people[0]).id});
    const std::string before = ada.digest();
    const auto applied = takeHome();
    ASSERT_TRUE(applied.delivery);
    EXPECT_EQ(levelAt(ada, people[0]), LevelId(level(5)));
    ada.run(UndoBundles{{*applied.delivery}});
    EXPECT_EQ(levelAt(ada, people[0]), LevelId(level(1)));
    takeHome();
    EXPECT_EQ(levelAt(ada, people[0]), LevelId(level(1)));
}

TEST_F(PseudonymousCharts, WhatTheyTakeBackIsPutToUs) {
    giveChart();
    const auto outcome = bilal.run(EditRecords{{{Kind::Person, codeOf(people[0]).id, {}, {{"bullseye", "core"}}}}});
    takeHome();
    EXPECT_EQ(must(ada.reader().record(Kind::Person, people[0].id)).text("bullseye"), "core");
    bilal.run(UndoBatch{*outcome.changes.batch});
    const auto preview = comesHome();
    ASSERT_THAT(preview.proposals, SizeIs(1));
    EXPECT_EQ(preview.proposals[0].record.id, people[0].id);
}

TEST_F(PseudonymousCharts, TakingBackTheChartItselfSaysNothingAtHome) {
    const auto applied = must(bilal.bundles().apply(chart()));
    bilal.run(UndoBundles{{*applied.delivery}});
    bilal.addPerson("Own");
    const auto preview = comesHome();
    EXPECT_TRUE(preview.proposals.empty());
    EXPECT_EQ(preview.newPeople, 1);
}

TEST_F(PseudonymousCharts, WhoWasForgottenDoesNotComeBack) {
    giveChart();
    const PersonId code = codeOf(people[0]);
    bilal.add(Kind::Assessment, {{"level", level(5)}, {"date", "2026-03-02"}}, {code.id});
    ada.run(ForgetPerson{people[0]});
    const auto preview = comesHome();
    EXPECT_EQ(preview.newPeople, 0);
    EXPECT_GT(preview.refused, 0);
    takeHome();
    EXPECT_EQ(must(ada.reader().counts()).people, 5);
    EXPECT_FALSE(ada.isThere(Kind::Person, code.id));
}

TEST_F(PseudonymousCharts, OfMergedPeopleWhatIsSaidOfEitherCodeArrives) {
    giveChart();
    const PersonId first = codeOf(people[0]);
    const PersonId second = codeOf(people[1]);
    ada.run(SamePerson{people[0], people[1]});
    bilal.add(Kind::Assessment, {{"level", level(4)}, {"date", "2026-03-01"}}, {first.id});
    bilal.add(Kind::Assessment, {{"level", level(5)}, {"date", "2026-03-02"}}, {second.id});
    takeHome();
    EXPECT_THAT(must(ada.reader().person(people[0])).assessments, SizeIs(4));
    EXPECT_EQ(levelAt(ada, people[0]), LevelId(level(5)));
    giveChart();
    EXPECT_EQ(must(bilal.reader().counts()).people, 5);
}

TEST_F(PseudonymousCharts, TheSamePersonSaidOfCodesIsSaidOfPeople) {
    giveChart();
    bilal.run(SamePerson{codeOf(people[0]), codeOf(people[1])});
    takeHome();
    EXPECT_EQ(must(ada.reader().counts()).people, 5);
}

TEST_F(PseudonymousCharts, WhoGotItFromThemKnowsNobodyAndDoesNoHarm) {
    OrganizersVault chen(7, "Chen");
    const Id bilalAtChen = chen.meets(bilal);
    const Id chenAtBilal = bilal.meets(chen);
    const Id adaAtChen = chen.meets(ada);
    ada.meets(chen);
    giveChart();
    const PersonId code = codeOf(people[0]);
    bilal.add(Kind::Assessment, {{"level", level(5)}, {"date", "2026-03-02"}}, {code.id});
    give(bilal, chen, chenAtBilal);
    static_cast<void>(bilalAtChen);
    EXPECT_EQ(must(chen.reader().counts()).people, 6);
    chen.edit(Kind::Person, code.id, {{"bullseye", "core"}});
    give(chen, ada, adaAtChen);
    takeHome();
    EXPECT_EQ(must(ada.reader().counts()).people, 6);
    EXPECT_EQ(levelAt(ada, people[0]), LevelId(level(5)));
    EXPECT_EQ(must(ada.reader().record(Kind::Person, people[0].id)).text("bullseye"), "core");
}

TEST_F(PseudonymousCharts, ChangedAnywhereTheyAreRefused) {
    const Path file = chart();
    std::ifstream stream(file, std::ios::binary);
    std::stringstream bytes;
    bytes << stream.rdbuf();
    const std::string whole = bytes.str();
    const std::string before = bilal.digest(DigestScope::All);
    for (std::size_t at = 0; at < whole.size(); at += 997) {
        std::string bad = whole;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        const Path damaged = fresh();
        std::ofstream(damaged, std::ios::binary) << bad;
        EXPECT_FALSE(bilal.bundles().apply(damaged).ok()) << at;
    }
    EXPECT_EQ(bilal.digest(DigestScope::All), before);
}

TEST_F(PseudonymousCharts, TheSecretIsMadeOnceAndKept) {
    const SecretBytes secret = must(ada.workspace->pseudonymSecret());
    EXPECT_EQ(secret.size(), 64U);
    EXPECT_TRUE(secret == must(ada.workspace->pseudonymSecret()));
    EXPECT_FALSE(secret == must(bilal.workspace->pseudonymSecret()));
}

} // namespace
} // namespace hedgerow
