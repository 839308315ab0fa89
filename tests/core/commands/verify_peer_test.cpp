// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/verify_peer.h"

#include "core/commands/remove_records.h"
#include "tests/core/commands/peer_support.h"

namespace hedgerow {
namespace {

TEST(VerifyPeer, SaysWhenTheWordsWereCompared) {
    CommandVault vault;
    const Id ada = vault.run(adding("Ada", 'a')).created.front();
    const PeerCard card = peerCard("Ada", 'a');

    vault.run(VerifyPeer{ada, card.signingKey, card.ageKey});

    EXPECT_EQ(onlyPeer(vault).verified, vault.today());
    EXPECT_EQ(orThrow(vault.reader().history(1)).front().code, "peer.verify");
}

TEST(VerifyPeer, IsOfTheKeysWhoseWordsWereCompared) {
    CommandVault vault;
    const Id ada = vault.run(adding("Ada", 'a')).created.front();
    AddPeer changed = adding("Ada", 'b');
    changed.acceptsChangedKey = true;
    vault.run(changed);
    const PeerCard before = peerCard("Ada", 'a');
    const PeerCard now = peerCard("Ada", 'b');

    const Error error{ErrorCode::Refused, std::string(kOtherKeysNow)};
    EXPECT_EQ(vault.tryRun(VerifyPeer{ada, before.signingKey, before.ageKey}).error(), error);
    EXPECT_EQ(vault.tryRun(VerifyPeer{ada, now.signingKey, before.ageKey}).error(), error);
    EXPECT_FALSE(onlyPeer(vault).verified);
    EXPECT_TRUE(vault.tryRun(VerifyPeer{ada, now.signingKey, now.ageKey}));
}

TEST(VerifyPeer, IsOfSomebodyWhoIsThere) {
    CommandVault vault;
    const Id ada = vault.run(adding("Ada", 'a')).created.front();
    const PeerCard card = peerCard("Ada", 'a');
    vault.run(RemoveRecords{{{Kind::Peer, ada}}});

    EXPECT_EQ(vault.tryRun(VerifyPeer{ada, card.signingKey, card.ageKey}).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace hedgerow
