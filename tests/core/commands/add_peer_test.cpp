// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/remove_records.h"
#include "core/commands/verify_peer.h"
#include "tests/core/commands/peer_support.h"

namespace hedgerow {
namespace {

class AddingPeers : public testing::Test {
protected:
    std::string refusal(const AddPeer& command) {
        const auto outcome = m_vault.tryRun(command);
        return outcome ? "done" : outcome.error().detail;
    }
    void verify(const Id& peer, char key) {
        const PeerCard card = peerCard({}, key);
        m_vault.run(VerifyPeer{peer, card.signingKey, card.ageKey});
    }

    CommandVault m_vault;
};

TEST_F(AddingPeers, BeginsUnverified) {
    const Outcome outcome = m_vault.run(adding(" Ada  Young ", 'a'));

    const PeerView ada = onlyPeer(m_vault);
    ASSERT_EQ(outcome.created, std::vector{ada.id});
    EXPECT_EQ(ada.name, "Ada Young");
    EXPECT_EQ(ada.signingKey, std::string(64, 'a'));
    EXPECT_EQ(ada.ageKey, "age1" + std::string(58, 'a'));
    EXPECT_FALSE(ada.verified);
    EXPECT_FALSE(ada.isOwnDevice);
    EXPECT_EQ(orThrow(m_vault.reader().history(1)).front().code, "peer.add");
}

TEST_F(AddingPeers, OfOnesOwnIsMarked) {
    AddPeer laptop = adding("My laptop", 'a');
    laptop.isOwnDevice = true;
    m_vault.run(laptop);

    EXPECT_TRUE(onlyPeer(m_vault).isOwnDevice);
}

TEST_F(AddingPeers, TwiceChangesNothingAndSaysSo) {
    const Id ada = m_vault.run(adding("Ada", 'a')).created.front();
    verify(ada, 'a');

    const Outcome again = m_vault.run(adding("Someone", 'a'));

    EXPECT_TRUE(again.changes.isEmpty());
    ASSERT_EQ(again.notices.size(), 1U);
    EXPECT_EQ(again.notices.front(), (Notice{NoticeCode::PeerAlreadyKnown, ada.hex(), 0, 0}));
    EXPECT_EQ(onlyPeer(m_vault).name, "Ada");
    EXPECT_TRUE(onlyPeer(m_vault).verified);
}

TEST_F(AddingPeers, AChangedKeyIsRefusedUntilItIsAcceptedAndThenUnverified) {
    const Id ada = m_vault.run(adding("Ada", 'a')).created.front();
    verify(ada, 'a');

    EXPECT_EQ(refusal(adding("ada", 'b')), kChangedKey);
    EXPECT_EQ(onlyPeer(m_vault).signingKey, std::string(64, 'a'));

    AddPeer accepted = adding("ada", 'b');
    accepted.acceptsChangedKey = true;
    const Outcome outcome = m_vault.run(accepted);

    const PeerView now = onlyPeer(m_vault);
    EXPECT_EQ(now.id, ada);
    EXPECT_EQ(now.name, "Ada");
    EXPECT_EQ(now.signingKey, std::string(64, 'b'));
    EXPECT_FALSE(now.verified);
    EXPECT_EQ(orThrow(m_vault.reader().history(1)).front().code, "peer.key");

    m_vault.run(UndoBatch{outcome.changes.batch.value()});
    EXPECT_EQ(onlyPeer(m_vault).signingKey, std::string(64, 'a'));
    EXPECT_TRUE(onlyPeer(m_vault).verified);
}

TEST_F(AddingPeers, AConfusableNameIsRefusedUntilItIsAccepted) {
    m_vault.run(adding("Ada", 'a'));
    AddPeer lookalike = adding("Ad\u0430", 'b');
    lookalike.acceptsChangedKey = true; // is another question

    EXPECT_EQ(refusal(lookalike), kLookalikeName);
    lookalike.acceptsLookalike = true;
    m_vault.run(lookalike);

    EXPECT_EQ(orThrow(m_vault.reader().peers()).size(), 2U);
}

TEST_F(AddingPeers, OnesOwnCardIsRefused) {
    AddPeer own = adding("Robin", 'r');
    own.card.signingKey = kOwnKey;
    own.acceptsChangedKey = own.acceptsLookalike = true;

    EXPECT_EQ(refusal(own), kOwnCard);
}

TEST_F(AddingPeers, WhoWasRemovedComesBackUnverified) {
    const Id ada = m_vault.run(adding("Ada", 'a')).created.front();
    verify(ada, 'a');
    m_vault.run(RemoveRecords{{{Kind::Peer, ada}}});
    ASSERT_TRUE(orThrow(m_vault.reader().peers()).empty());

    m_vault.run(adding("Ada Y", 'a'));

    EXPECT_EQ(onlyPeer(m_vault).id, ada);
    EXPECT_EQ(onlyPeer(m_vault).name, "Ada Y");
    EXPECT_FALSE(onlyPeer(m_vault).verified);
}

TEST_F(AddingPeers, WhatIsNoCardIsRefused) {
    EXPECT_EQ(refusal(adding("", 'a')), "name");
    EXPECT_EQ(refusal(adding("A\u202Eb", 'a')), "name");
    EXPECT_EQ(refusal(adding("Ada", 'X')), "signing_key");
    AddPeer noAgeKey = adding("Ada", 'a');
    noAgeKey.card.ageKey = "age1short";
    EXPECT_EQ(refusal(noAgeKey), "age_key");
    AddPeer noOwnKey = adding("Ada", 'a');
    noOwnKey.ownSigningKey.clear();
    EXPECT_EQ(refusal(noOwnKey), "signing_key");
    EXPECT_EQ(m_vault.count(Kind::Peer), 0U);
}

TEST_F(AddingPeers, GoesNoWayAroundTheRules) {
    const Id ada = m_vault.run(adding("Ada", 'a')).created.front();

    const auto edited = m_vault.tryRun(EditRecords{{{Kind::Peer, ada, {}, {{"verified", "2026-11-27"}}}}});
    const auto made = m_vault.tryRun(EditRecords{{{Kind::Disclosure, {}, {}, {{"count", 1}}}}});

    EXPECT_EQ(edited.error(), (Error{ErrorCode::Refused, "peer"}));
    EXPECT_EQ(made.error(), (Error{ErrorCode::Refused, "disclosure"}));
}

} // namespace
} // namespace hedgerow
