// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/peer_left.h"

#include "core/commands/lookup.h"

namespace hedgerow {

Result<Outcome> PeerLeft::execute(CommandContext& context) const {
    const auto record = presentRecord(context, Kind::Peer, peer, "peer");
    if (!record) return record.error();
    auto writer = context.journal.write(hasLeft ? "peer.left" : "peer.back", context.clockCheck);
    if (!writer) return writer.error();
    const auto put =
        writer->put(record->name, {{"left", hasLeft ? Value(context.environment.clock.today()) : Value()}});
    if (!put) return put.error();
    auto changes = writer->finish();
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace hedgerow
