// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/peer_left.h"

#include "tests/core/commands/peer_support.h"

namespace hedgerow {
namespace {

TEST(PeerLeft, IsNotedWithTheDayAndTakenBackWhenSheComesBack) {
    CommandVault vault;
    const Id ada = vault.run(adding("Ada", 'a')).created.front();

    vault.run(PeerLeft{ada});
    EXPECT_EQ(onlyPeer(vault).left, vault.today());

    vault.run(PeerLeft{ada, false});
    EXPECT_FALSE(onlyPeer(vault).left);
}

TEST(PeerLeft, IsOfSomebodyWhoIsThere) {
    CommandVault vault;

    EXPECT_EQ(vault.tryRun(PeerLeft{Id::named("nobody")}).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace hedgerow
