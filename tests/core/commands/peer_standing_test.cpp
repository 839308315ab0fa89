// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/commands/peer_support.h"

namespace hedgerow {
namespace {

PeerView peer(const std::string& name, char key, bool isRemoved = false) {
    const PeerCard card = peerCard(name, key);
    PeerView view;
    view.id = Id::named(name + key);
    view.name = name;
    view.signingKey = card.signingKey;
    view.ageKey = card.ageKey;
    view.isRemoved = isRemoved;
    return view;
}

PeerCheck check(const PeerCard& card, const std::vector<PeerView>& peers) {
    return checkPeer(card, kOwnKey, peers);
}

TEST(PeerStanding, OfAStrangerIsNew) {
    const PeerCheck found = check(peerCard("Ada", 'a'), {peer("Bilal", 'b')});

    EXPECT_EQ(found.standing, PeerStanding::New);
    EXPECT_FALSE(found.peer);
}

TEST(PeerStanding, OfTheSameKeysIsKnownWhateverTheName) {
    const PeerCheck found = check(peerCard("Bilal", 'a'), {peer("Bilal", 'b'), peer("Ada", 'a')});

    EXPECT_EQ(found.standing, PeerStanding::Known);
    EXPECT_EQ(found.peer->name, "Ada");
}

TEST(PeerStanding, OfAKnownNameWithOtherKeysIsAChangedKey) {
    const PeerCheck found = check(peerCard("ada", 'x'), {peer("Ada", 'a'), peer("Bilal", 'b')});

    EXPECT_EQ(found.standing, PeerStanding::ChangedKey);
    EXPECT_EQ(found.peer->name, "Ada");
}

TEST(PeerStanding, OfOneOldAndOneNewKeyIsAChangedKey) {
    PeerCard halfNew = peerCard("Somebody else", 'a');
    halfNew.ageKey = peerCard({}, 'x').ageKey;
    EXPECT_EQ(check(halfNew, {peer("Ada", 'a')}).standing, PeerStanding::ChangedKey);

    PeerCard otherHalf = peerCard("Somebody else", 'x');
    otherHalf.ageKey = peerCard({}, 'a').ageKey;
    EXPECT_EQ(check(otherHalf, {peer("Ada", 'a')}).standing, PeerStanding::ChangedKey);
}

TEST(PeerStanding, OfAConfusableNameIsALookalike) {
    const PeerCheck found = check(peerCard("Ad\u0430", 'x'), {peer("Ada", 'a')});

    EXPECT_EQ(found.standing, PeerStanding::Lookalike);
    EXPECT_EQ(found.peer->name, "Ada");
}

TEST(PeerStanding, OfOneWhoWasRemovedIsNewAgain) {
    const PeerCheck found = check(peerCard("Ada", 'a'), {peer("Ada", 'a', true)});

    EXPECT_EQ(found.standing, PeerStanding::New);
    EXPECT_EQ(found.peer->id, peer("Ada", 'a').id);
    EXPECT_EQ(check(peerCard("Ada", 'x'), {peer("Ada", 'a', true)}).standing, PeerStanding::New);
    EXPECT_EQ(check(peerCard("Ada", 'a'), {peer("Ada", 'x'), peer("Ada", 'a', true)}).standing,
              PeerStanding::ChangedKey);
}

TEST(PeerStanding, OfOnesOwnCardIsOwn) {
    PeerCard own = peerCard("Robin", 'r');
    own.signingKey = kOwnKey;

    EXPECT_EQ(check(own, {peer("Robin", 'x')}).standing, PeerStanding::Own);
}

} // namespace
} // namespace hedgerow
