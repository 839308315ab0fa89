// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_peer.h"

#include "core/commands/verify_peer.h"
#include "tests/core/commands/peer_support.h"

namespace hedgerow {
namespace {

TEST(EditPeer, ChangesWhatWeCallThemAndNotTheirKeys) {
    CommandVault vault;
    const Id ada = vault.run(adding("Ada", 'a')).created.front();
    vault.run(VerifyPeer{ada, std::string(64, 'a'), peerCard({}, 'a').ageKey});

    vault.run(EditPeer{ada, " Ada (depot) ", "two\r\nlines", true});

    const PeerView now = onlyPeer(vault);
    EXPECT_EQ(now.name, "Ada (depot)");
    EXPECT_EQ(now.note, "two\nlines");
    EXPECT_TRUE(now.isOwnDevice);
    EXPECT_EQ(now.signingKey, std::string(64, 'a'));
    EXPECT_TRUE(now.verified);
}

TEST(EditPeer, ANameThatCouldBeAnothersIsRefusedUntilItIsAccepted) {
    CommandVault vault;
    vault.run(adding("Ada", 'a'));
    const Id bilal = vault.run(adding("Bilal", 'b')).created.front();

    EXPECT_EQ(vault.tryRun(EditPeer{bilal, "ada"}).error(), (Error{ErrorCode::Refused, std::string(kLookalikeName)}));
    EXPECT_TRUE(vault.tryRun(EditPeer{bilal, "bilal"}));
    EXPECT_TRUE(vault.tryRun(EditPeer{bilal, "ada", "", false, true}));
}

TEST(EditPeer, NeedsANameAndAPeer) {
    CommandVault vault;
    const Id ada = vault.run(adding("Ada", 'a')).created.front();

    EXPECT_EQ(vault.tryRun(EditPeer{ada, " "}).error(), (Error{ErrorCode::InvalidValue, "name"}));
    EXPECT_EQ(vault.tryRun(EditPeer{Id::named("x"), "X"}).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace hedgerow
