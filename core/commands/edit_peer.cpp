// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_peer.h"

#include "core/commands/add_peer.h"
#include "core/commands/lookup.h"
#include "core/commands/peer_name.h"

namespace hedgerow {
Result<Outcome> EditPeer::execute(CommandContext& context) const {
    const auto record = presentRecord(context, Kind::Peer, peer, "peer");
    if (!record) return record.error();
    const auto cleanedName = cleanPeerName(name);
    if (!cleanedName) return cleanedName.error();
    auto cleanedNote = cleanText(note);
    if (!cleanedNote) return Error{ErrorCode::InvalidValue, "note"};
    const auto peers = context.reader.peers();
    if (!peers) return peers.error();
    if (!acceptsLookalike && namesakeOf(*cleanedName, *peers, peer))
        return Error{ErrorCode::Refused, std::string(kLookalikeName)};

    auto writer = context.journal.write("peer.edit", context.clockCheck);
    if (!writer) return writer.error();
    FieldValues values{{"name", *cleanedName}, {"own_device", isOwnDevice}};
    values.emplace_back("note", cleanedNote->empty() ? Value() : Value(std::move(*cleanedNote)));
    const auto put = writer->put(record->name, std::move(values));
    if (!put) return put.error();
    auto changes = writer->finish();
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace hedgerow
