// SPDX-License-Identifier: GPL-3.0-or-later
// Two notebooks, and what goes between them.
#include "core/bundle/signature.h"
#include "core/journal/writer_keys.h"
#include "tests/core/workspace/two_organizers.h"

namespace hedgerow {
namespace {

using bundle::BundleOrder;
using bundle::BundlePreview;
using bundle::Profile;
using bundle::Proposal;
using bundle::Refusal;
using bundle::SenderKind;

class BundlesTest : public TwoOrganizers {};

TEST_F(BundlesTest, ExchangedBothWaysBothKnowTheSame) {
    const PersonId anna = ada.addPerson("Anna");
    const PersonId cy = bilal.addPerson("Cy");

    const auto first = give(ada, bilal, bilalAtAda);
    give(bilal, ada, adaAtBilal);

    EXPECT_GT(first.admitted, 0);
    EXPECT_EQ(ada.digest(), bilal.digest());
    EXPECT_EQ(bilal.given(anna), "Anna");
    EXPECT_EQ(ada.given(cy), "Cy");
}

TEST_F(BundlesTest, WhatWasGivenIsNotTakenBackAndStaysNoted) {
    ada.addPerson("Anna");
    const BatchName before = must(ada.reader().history(1)).front().batch;
    write(ada, everythingTo(bilalAtAda));
    const BatchView giving = must(ada.reader().history(1)).front();
    EXPECT_FALSE(giving.canBeTakenBack());
    EXPECT_EQ(must(ada.reader().lastUndoable()), before);

    for (const bool isDryRun : {true, false}) {
        const auto outcome = ada.workspace->run(UndoBatch{giving.batch, isDryRun});

        ASSERT_FALSE(outcome.ok());
        EXPECT_EQ(outcome.error(), (Error{ErrorCode::Refused, "given"}));
    }
    EXPECT_EQ(must(ada.reader().disclosures(bilalAtAda)).size(), 1U);
}

TEST_F(BundlesTest, APreviewSaysWhatApplyingDoesAndChangesNothing) {
    const PersonId anna = ada.addPerson("Anna");
    give(ada, bilal, bilalAtAda);
    ada.edit(Kind::Person, anna.id, {{"family", "Young"}});
    ada.addPerson("Bo");
    const Path file = write(ada, everythingTo(bilalAtAda));
    const std::string before = bilal.digest(DigestScope::All);

    const BundlePreview preview = must(bilal.bundles().preview(file));

    EXPECT_EQ(bilal.digest(DigestScope::All), before);
    EXPECT_EQ(preview.sender.kind, SenderKind::Verified);
    EXPECT_EQ(preview.sender.name, "Ada");
    EXPECT_EQ(preview.newPeople, 1);
    EXPECT_EQ(preview.changedRecords, 1);
    ASSERT_EQ(preview.records.size(), 2U);
    EXPECT_EQ(preview.records[0].record.id, anna.id);
    EXPECT_EQ(preview.records[0].fields, (std::vector<bundle::FieldChange>{{"family", Value(), Value("Young"), {}}}));
    EXPECT_TRUE(preview.records[1].isNew);
    EXPECT_EQ(preview.labels.at(preview.records[1].record.id), "Bo");
    EXPECT_EQ(must(bilal.bundles().apply(file)).admitted, preview.admitted);
    EXPECT_TRUE(must(bilal.bundles().preview(file)).changesNothing());
}

TEST_F(BundlesTest, TheSameTwiceAndAnOlderOneLaterDoNoHarm) {
    give(bilal, ada, adaAtBilal);
    const PersonId anna = ada.addPerson("Anna");
    const Path older = write(ada, everythingTo(bilalAtAda));
    ada.edit(Kind::Person, anna.id, {{"given", "Hanna"}});
    const Path newer = write(ada, everythingTo(bilalAtAda));

    for (const Path& file : {newer, older, newer}) must(bilal.bundles().apply(file));

    EXPECT_EQ(bilal.digest(), ada.digest());
    EXPECT_EQ(bilal.given(anna), "Hanna");
    EXPECT_FALSE(must(bilal.bundles().apply(newer)).delivery);
}

TEST_F(BundlesTest, AnUnknownSignerIsSetAside) {
    OrganizersVault eve(3, "Ada"); // she calls herself so
    eve.addPerson("Mallory");
    const Path file = write(eve, everythingTo(eve.meets(bilal)));
    const std::string before = bilal.digest(DigestScope::All);

    const BundlePreview preview = must(bilal.bundles().preview(file));
    const auto applied = bilal.bundles().apply(file);

    EXPECT_EQ(preview.sender.kind, SenderKind::Unknown);
    ASSERT_FALSE(applied.ok());
    EXPECT_EQ(bundle::refusalOf(applied.error()), Refusal::UnknownSigner);
    EXPECT_EQ(applied.error().code, ErrorCode::Refused);
    EXPECT_EQ(bilal.digest(DigestScope::All), before);
}

TEST_F(BundlesTest, AConflictIsShownAndSettledByChoice) {
    const PersonId anna = ada.addPerson("Anna");
    give(ada, bilal, bilalAtAda);
    ada.edit(Kind::Person, anna.id, {{"given", "Hanna"}, {"lead", "Ada"}});
    bilal.edit(Kind::Person, anna.id, {{"given", "Johanna"}, {"lead", "Bilal"}});
    const Path file = write(ada, everythingTo(bilalAtAda));

    const BundlePreview preview = must(bilal.bundles().preview(file));
    EXPECT_EQ(preview.conflicts, 2);
    ASSERT_EQ(preview.doubleLeads.size(), 1U);
    EXPECT_EQ(preview.doubleLeads[0].ours, "Bilal");
    EXPECT_EQ(preview.doubleLeads[0].theirs, "Ada");
    bundle::BundleDecisions decisions;
    decisions.conflicts.push_back({RecordName::of(Kind::Person, anna.id), "given", "Hanna"});
    must(bilal.bundles().apply(file, decisions));

    const RecordView view = must(bilal.reader().record(Kind::Person, anna.id));
    EXPECT_EQ(view.text("given"), "Hanna");
    EXPECT_FALSE(view.conflicts.contains("given"));
    EXPECT_EQ(view.conflicts.at("lead").size(), 2U);
    give(bilal, ada, adaAtBilal);
    EXPECT_EQ(ada.digest(), bilal.digest());
}

TEST_F(BundlesTest, RemovalsAndForgettingsArePutToTheReader) {
    const PersonId anna = ada.addPerson("Anna");
    const PersonId bo = ada.addPerson("Bo");
    const PersonId cy = ada.addPerson("Cy");
    give(ada, bilal, bilalAtAda);
    ada.run(RemoveRecords{{{Kind::Person, anna.id}, {Kind::Person, bo.id}}});
    ada.run(ForgetPerson{cy});
    const Path file = write(ada, everythingTo(bilalAtAda));

    const BundlePreview preview = must(bilal.bundles().preview(file));
    ASSERT_EQ(preview.proposals.size(), 3U);
    bundle::BundleDecisions decisions;
    for (const Proposal& proposal : preview.proposals)
        (proposal.record.id == bo.id ? decisions.declined : decisions.accepted).push_back(proposal.key);
    must(bilal.bundles().apply(file, decisions));

    EXPECT_FALSE(bilal.isThere(Kind::Person, anna.id));
    EXPECT_TRUE(bilal.isThere(Kind::Person, bo.id));
    EXPECT_FALSE(bilal.isThere(Kind::Person, cy.id));
    EXPECT_TRUE(bilal.journal().forgottenIds().contains(cy.id));
    must(bilal.bundles().apply(file)); // again, without an answer
    EXPECT_TRUE(bilal.isThere(Kind::Person, bo.id));
}

TEST_F(BundlesTest, WithoutAnAnswerTheyWait) {
    const PersonId anna = ada.addPerson("Anna");
    give(ada, bilal, bilalAtAda);
    ada.run(RemoveRecords{{{Kind::Person, anna.id}}});
    const auto applied = give(ada, bilal, bilalAtAda);
    EXPECT_EQ(applied.waiting, 1);
    EXPECT_TRUE(bilal.isThere(Kind::Person, anna.id));
    EXPECT_EQ(must(bilal.journal().held()).size(), 1U);
}

TEST_F(BundlesTest, AnOwnDeviceIsNotAskedOnceItsWordsWereCompared) {
    OrganizersVault laptop(4, "Ada");
    const Id laptopAtAda = ada.meets(laptop);
    laptop.meets(ada, true, true);
    const PersonId anna = ada.addPerson("Anna");
    give(ada, laptop, laptopAtAda);
    ada.run(ForgetPerson{anna});
    const Path file = write(ada, everythingTo(laptopAtAda));
    EXPECT_EQ(must(laptop.bundles().preview(file)).sender.kind, SenderKind::OwnDevice);
    must(laptop.bundles().apply(file));
    EXPECT_FALSE(laptop.isThere(Kind::Person, anna.id));
}

TEST_F(BundlesTest, AnUnverifiedOwnDeviceIsAskedAsAnybody) {
    OrganizersVault laptop(4, "Ada");
    const Id laptopAtAda = ada.meets(laptop);
    laptop.meets(ada, false, true);
    const PersonId anna = ada.addPerson("Anna");
    give(ada, laptop, laptopAtAda);
    ada.run(ForgetPerson{anna});
    const Path file = write(ada, everythingTo(laptopAtAda));
    EXPECT_EQ(must(laptop.bundles().preview(file)).sender.kind, SenderKind::Unverified);
    must(laptop.bundles().apply(file));
    EXPECT_TRUE(laptop.isThere(Kind::Person, anna.id));
}

TEST_F(BundlesTest, TwoWhoSpokeWithTheSamePersonHearOfIt) {
    const PersonId anna = ada.addPerson("Anna");
    const PersonId bo = ada.addPerson("Bo");
    give(ada, bilal, bilalAtAda);
    const auto talk = [](PersonId with, Date date) {
        LogConversation log;
        log.with = {{with, {}, false}};
        log.date = date;
        return log;
    };
    const Date day = ada.test.clock.today();
    ada.run(talk(anna, day.plusDays(-3)));
    ada.run(talk(bo, day.plusDays(-40)));
    bilal.run(talk(anna, day));
    bilal.run(talk(bo, day));

    const BundlePreview preview = must(bilal.bundles().preview(write(ada, everythingTo(bilalAtAda))));

    ASSERT_EQ(preview.doubleApproaches.size(), 1U);
    EXPECT_EQ(preview.doubleApproaches[0].person, anna);
    EXPECT_EQ(preview.doubleApproaches[0].ours, day);
    EXPECT_EQ(preview.doubleApproaches[0].theirs, day.plusDays(-3));
}

TEST_F(BundlesTest, ABundleIsTakenBackAsAWholeAndALaterOneDoesNotBringItBack) {
    const PersonId own = bilal.addPerson("Own");
    const PersonId anna = ada.addPerson("Anna");
    const auto applied = give(ada, bilal, bilalAtAda);
    bilal.run(UndoBundles{{*applied.delivery}});
    EXPECT_FALSE(bilal.isThere(Kind::Person, anna.id));
    EXPECT_TRUE(bilal.isThere(Kind::Person, own.id));
    give(ada, bilal, bilalAtAda);
    EXPECT_FALSE(bilal.isThere(Kind::Person, anna.id));
}

TEST_F(BundlesTest, WhatIsWrittenIsRememberedOfEachWhoGetsIt) {
    ada.addPerson("Anna");
    ada.addPerson("Bo");
    BundleOrder order;
    order.peers = {bilalAtAda};
    EXPECT_EQ(must(ada.bundles().look(order)).people.size(), 2U);
    const auto written = must(ada.bundles().write(order, fresh(), nullptr));

    const auto given = must(ada.reader().disclosures(bilalAtAda));
    ASSERT_EQ(given.size(), 1U);
    EXPECT_EQ(given[0].count, 2);
    EXPECT_EQ(given[0].profile, "turf_sheet");
    EXPECT_EQ(given[0].classes, (std::vector<std::string>{"name", "contact", "work"}));
    EXPECT_EQ(given[0].bundle, written.bundles.front().hex());
    EXPECT_EQ(given[0].peerName, "Bilal");
    EXPECT_EQ(given[0].notes, 0);
}

TEST_F(BundlesTest, WhereNothingCanBeWrittenNothingIsRemembered) {
    ada.addPerson("Anna");
    const Path file = write(ada, everythingTo(bilalAtAda));
    const auto again = ada.bundles().write(everythingTo(bilalAtAda), file, nullptr);
    EXPECT_EQ(again.error().code, ErrorCode::Exists);
    EXPECT_EQ(must(ada.reader().disclosures({})).size(), 1U);
    EXPECT_TRUE(std::filesystem::exists(file));
}

TEST_F(BundlesTest, WhatThePeerHasNotHadYetIsAllThatIsWrittenAndAllThatIsMissing) {
    give(bilal, ada, adaAtBilal);
    const PersonId anna = ada.addPerson("Anna");
    BundleOrder order = everythingTo(bilalAtAda);
    order.since = bundle::NotYetHad{};
    must(bilal.bundles().apply(write(ada, order))); // the first time everything
    ada.addPerson("Bo");
    ada.edit(Kind::Person, anna.id, {{"given", "Hanna"}});
    EXPECT_EQ(must(ada.bundles().look(order)).people.size(), 2U);
    ada.addPerson("Cy");
    must(bilal.bundles().apply(write(ada, order)));
    EXPECT_EQ(ada.digest(), bilal.digest());

    EXPECT_EQ(ada.bundles().write(order, fresh(), nullptr).error(), (Error{ErrorCode::NotFound, "nothing"}));
    EXPECT_TRUE(must(ada.bundles().look(order)).isEmpty());
}

TEST_F(BundlesTest, WhatArrivedSinceIsNewToo) {
    give(bilal, ada, adaAtBilal);
    OrganizersVault chen(5, "Chen");
    chen.test.clock.advance(-kDayMs); // written before, arrived after
    chen.addPerson("Old");
    const Id adaAtChen = chen.meets(ada);
    ada.meets(chen);
    ada.addPerson("Anna");
    BundleOrder order = everythingTo(bilalAtAda);
    order.since = bundle::NotYetHad{};
    must(bilal.bundles().apply(write(ada, order)));
    give(chen, ada, adaAtChen);
    must(bilal.bundles().apply(write(ada, order)));
    EXPECT_EQ(ada.digest(), bilal.digest());
}

TEST_F(BundlesTest, AnUndoneValueComesBackThoughTheBundleHoldsOnlyNews) {
    const PersonId anna = ada.addPerson("Anna");
    const Outcome edit = ada.edit(Kind::Person, anna.id, {{"given", "Hanna"}});
    BundleOrder order;
    order.peers = {bilalAtAda};
    order.since = bundle::NotYetHad{};
    must(bilal.bundles().apply(write(ada, order)));
    ada.run(UndoBatch{*edit.changes.batch});
    const Path file = write(ada, order);
    bundle::BundleDecisions decisions;
    for (const Proposal& proposal : must(bilal.bundles().preview(file)).proposals)
        decisions.accepted.push_back(proposal.key);
    EXPECT_EQ(decisions.accepted.size(), 1U);
    must(bilal.bundles().apply(file, decisions));
    EXPECT_EQ(bilal.given(anna), "Anna");
}

TEST_F(BundlesTest, ATurfSheetHasNamesContactsAndWorkAndNothingElse) {
    const PersonId anna = ada.addPerson("Anna");
    ada.edit(Kind::Person, anna.id, {{"note", "afraid of her boss"}, {"lead", "Ada"}});
    ada.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "0151"}}, {anna.id});
    ada.add(Kind::Assessment, {{"level", Id::named("level/one_to_five/2")}}, {anna.id});
    LogConversation log;
    log.with = {{anna, {}, false}};
    log.note = "in the canteen";
    ada.run(log);
    BundleOrder order;
    order.peers = {bilalAtAda};

    const auto look = must(ada.bundles().look(order));
    must(bilal.bundles().apply(write(ada, order)));

    EXPECT_EQ(look.noteCount, 0);
    EXPECT_FALSE(look.records.contains("conversation"));
    const PersonView view = must(bilal.reader().person(anna));
    EXPECT_EQ(view.contactPoints.size(), 1U);
    EXPECT_TRUE(view.assessments.empty());
    EXPECT_TRUE(view.conversations.empty());
    EXPECT_TRUE(view.person.text("note").empty());
    EXPECT_TRUE(view.person.text("lead").empty());
}

class UnitScope : public TwoOrganizers {
protected:
    PersonId worker(const std::string& given, const Id& unit) {
        const PersonId person = ada.addPerson(given);
        ada.add(Kind::Membership, {{"unit", unit}}, {person.id});
        return person;
    }
    bundle::BundleOrder about(const Id& unit, Profile profile = Profile::CoOrganizer) const {
        bundle::BundleOrder order = everythingTo(bilalAtAda);
        order.profile = profile;
        order.whom = UnitId(unit);
        return order;
    }

    Id hall = ada.add(Kind::Unit, {{"name", "Hall"}});
    Id night = ada.add(Kind::Unit, {{"name", "Night"}, {"parent", hall}});
    Id office = ada.add(Kind::Unit, {{"name", "Office"}});
    PersonId anna = worker("Anna", night);
    PersonId bo = worker("Bo", office);
};

TEST_F(UnitScope, IsAboutThoseInItAndBelowAndWhatTheyReferTo) {
    must(bilal.bundles().apply(write(ada, about(hall))));
    EXPECT_EQ(bilal.given(anna), "Anna");
    EXPECT_FALSE(bilal.isThere(Kind::Person, bo.id));
    EXPECT_TRUE(bilal.isThere(Kind::Unit, night));
    EXPECT_TRUE(bilal.isThere(Kind::Unit, hall));
    EXPECT_FALSE(bilal.isThere(Kind::Unit, office));
}

TEST_F(UnitScope, WhatIsAboutOthersTooStaysAtHome) {
    LogConversation both;
    both.with = {{anna, {}, false}, {bo, {}, false}};
    both.note = "about Bo";
    ada.run(both);
    LogConversation alone;
    alone.with = {{anna, {}, false}};
    ada.run(alone);
    ada.add(Kind::Relationship, {{"type", "friend"}}, {anna.id, bo.id});

    must(bilal.bundles().apply(write(ada, about(hall))));

    const PersonView view = must(bilal.reader().person(anna));
    EXPECT_EQ(view.conversations.size(), 1U);
    EXPECT_TRUE(view.relationships.empty());
    EXPECT_EQ(must(bilal.reader().counts()).people, 1);
}

TEST_F(UnitScope, OfOtherPeopleSomethingIsStillNew) {
    BundleOrder order = about(hall);
    order.since = bundle::NotYetHad{};
    must(bilal.bundles().apply(write(ada, order)));
    worker("Cy", night);
    BundleOrder wider = about(office);
    wider.since = bundle::NotYetHad{};
    EXPECT_EQ(must(ada.bundles().look(wider)).people.size(), 1U); // Bo, of whom Bilal has had nothing
    EXPECT_EQ(must(ada.bundles().look(order)).people.size(), 2U); // others than before: all of them
}

TEST_F(BundlesTest, ToThoseWhoseLeadIsThePeer) {
    const PersonId anna = ada.addPerson("Anna");
    ada.addPerson("Bo");
    ada.edit(Kind::Person, anna.id, {{"lead", "Bilal"}});
    BundleOrder order = everythingTo(bilalAtAda);
    order.whom = bundle::LedByPeer{};
    EXPECT_EQ(must(ada.bundles().look(order)).people, std::vector{anna});
}

TEST_F(BundlesTest, ForAPassphraseNobodyIsNamed) {
    ada.addPerson("Anna");
    BundleOrder order;
    order.isForPassphrase = true;
    const Path file = fresh();
    const SecretBytes words("correct horse battery");
    must(ada.bundles().write(order, file, &words));
    const auto keys = BundleKeys{[] { return Result<SecretBytes>(SecretBytes("correct horse battery")); }};
    EXPECT_EQ(must(bilal.bundles().preview(file, keys)).newPeople, 1);
    EXPECT_EQ(must(ada.reader().disclosures({})).front().peer, std::nullopt);
}

TEST_F(BundlesTest, WhoHasLeftGetsNothingNew) {
    ada.addPerson("Anna");
    ada.run(PeerLeft{bilalAtAda});
    EXPECT_EQ(ada.bundles().write(everythingTo(bilalAtAda), fresh(), nullptr).error().code, ErrorCode::Refused);
}

TEST_F(BundlesTest, WhatCameFromAPeerIsListedWhateverKeysSignedIt) {
    ada.addPerson("Anna");
    give(ada, bilal, bilalAtAda);
    EXPECT_EQ(must(bilal.reader().receivedFrom(adaAtBilal)).size(), 1U);
    OrganizersVault again{7, "Ada"}; // she has a new computer
    again.addPerson("Bo");
    const auto card = must(again.workspace->card());
    AddPeer newKeys{{"Ada", toHex(card.signingKey), card.recipient.text()},
                    toHex(must(bilal.workspace->identity()).signingKey())};
    newKeys.acceptsChangedKey = true;
    bilal.run(newKeys);
    give(again, bilal, again.meets(bilal));

    const auto received = must(bilal.reader().receivedFrom(adaAtBilal));
    ASSERT_EQ(received.size(), 2U);
    EXPECT_GT(received.front().batch.atMs, received.back().batch.atMs);
    EXPECT_EQ(bilal.reader().receivedFrom(Id::random(bilal.test.random)).error().code, ErrorCode::NotFound);
    bilal.run(UndoBundles{{received.front().delivery, received.back().delivery}});
    EXPECT_EQ(must(bilal.reader().counts()).people, 0);
}

// Cy gets from Bilal what Ada wrote.
TEST_F(BundlesTest, WhoWroteWhatComesThroughAnotherIsKnown) {
    const PersonId anna = ada.addPerson("Anna");
    give(ada, bilal, bilalAtAda);
    OrganizersVault cy{3, "Cy"};
    const Id adaAtCy = cy.meets(ada);
    cy.meets(bilal);
    const Id cyAtBilal = bilal.meets(cy);
    const auto history = [&] {
        return must(cy.reader().fieldHistory(RecordName::of(Kind::Person, anna.id), "given")).front();
    };

    bundle::BundleOrder sheet;
    sheet.peers = {cyAtBilal};
    must(cy.bundles().apply(write(bilal, sheet)));
    EXPECT_EQ(history().deliveredBy, "Bilal");
    EXPECT_EQ(history().writtenBy, "") << "a turf sheet does not say who the others are";
    give(bilal, cy, cyAtBilal);
    EXPECT_EQ(history().deliveredBy, "Bilal");
    EXPECT_EQ(history().writtenBy, "Ada");

    cy.run(RemoveRecords{{{Kind::Peer, adaAtCy}}});
    EXPECT_EQ(history().writtenBy, "Ada") << "she is still who she was";
}

TEST_F(BundlesTest, AWriterWhomTwoClaimToBeIsNobody) {
    const PersonId anna = ada.addPerson("Anna");
    give(ada, bilal, bilalAtAda);
    OrganizersVault cy{3, "Cy"};
    cy.meets(ada);
    cy.meets(bilal);
    const Id cyAtBilal = bilal.meets(cy);
    const auto all = must(WriterKeys(bilal.journal().tables().database()).all());
    ASSERT_FALSE(all.empty());
    const auto mallory = must(bilal.workspace->identity());
    for (const WriterKey& each : all) {
        const WriterKey claim{each.writer, mallory.signingKey(), mallory.sign(bundle::signedByWriter(each.writer))};
        must(WriterKeys(bilal.journal().tables().database()).note(claim));
    }

    give(bilal, cy, cyAtBilal);

    const auto version = must(cy.reader().fieldHistory(RecordName::of(Kind::Person, anna.id), "given")).front();
    EXPECT_EQ(version.deliveredBy, "Bilal");
    EXPECT_EQ(version.writtenBy, "");
}

TEST_F(BundlesTest, WithoutANameOfOnesOwnNothingIsSent) {
    ada.addPerson("Anna");
    ada.run(SetSetting{"my_name", ""});
    EXPECT_EQ(ada.bundles().write(everythingTo(bilalAtAda), fresh(), nullptr).error(),
              (Error{ErrorCode::InvalidValue, "my_name"}));
}

TEST_F(BundlesTest, ABundleOfADamagedFileChangesNothing) {
    ada.addPerson("Anna");
    const Path file = write(ada, everythingTo(bilalAtAda));
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
    const std::string before = bilal.digest(DigestScope::All);
    EXPECT_EQ(bilal.bundles().apply(file).error().code, ErrorCode::Damaged);
    EXPECT_EQ(bilal.digest(DigestScope::All), before);
}

} // namespace
} // namespace hedgerow
