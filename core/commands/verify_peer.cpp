// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/verify_peer.h"

#include <algorithm>

namespace hedgerow {

Result<Outcome> VerifyPeer::execute(CommandContext& context) const {
    const auto peers = context.reader.peers();
    if (!peers) return peers.error();
    const auto found = std::ranges::find(*peers, peer, &PeerView::id);
    if (found == peers->end()) return Error{ErrorCode::NotFound, "peer"};
    if (found->signingKey != signingKey || found->ageKey != ageKey)
        return Error{ErrorCode::Refused, std::string(kOtherKeysNow)};

    auto writer = context.journal.write("peer.verify", context.clockCheck);
    if (!writer) return writer.error();
    const auto put = writer->put(RecordName::of(Kind::Peer, peer), {{"verified", context.environment.clock.today()}});
    if (!put) return put.error();
    auto changes = writer->finish();
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace hedgerow
