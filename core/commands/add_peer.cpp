// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/add_peer.h"

#include "core/commands/peer_name.h"

#include <algorithm>

namespace hedgerow {
namespace {

bool isHexKey(std::string_view text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// What parsing a card gives; whether it is a key that somebody can have was seen to there.
bool isAgeKey(std::string_view text) {
    return text.size() == 62 && text.starts_with("age1") &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string_view::npos;
}

Result<PeerCard> cleaned(const AddPeer& command) {
    PeerCard card = command.card;
    if (!isHexKey(card.signingKey) || !isHexKey(command.ownSigningKey))
        return Error{ErrorCode::InvalidValue, "signing_key"};
    if (!isAgeKey(card.ageKey)) return Error{ErrorCode::InvalidValue, "age_key"};
    auto name = cleanPeerName(card.name);
    if (!name) return name.error();
    card.name = std::move(*name);
    return card;
}

Error refused(std::string_view why) {
    return {ErrorCode::Refused, std::string(why)};
}

Result<Outcome> write(CommandContext& context, std::string_view code, const Id& id, FieldValues values) {
    auto writer = context.journal.write(std::string(code), context.clockCheck);
    if (!writer) return writer.error();
    const auto put = writer->put(RecordName::of(Kind::Peer, id), std::move(values));
    if (!put) return put.error();
    auto changes = writer->finish();
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {id}, {}};
}

} // namespace

Result<Outcome> AddPeer::execute(CommandContext& context) const {
    const auto given = cleaned(*this);
    if (!given) return given.error();
    const auto peers = context.reader.peers(Reader::Removed::Too);
    if (!peers) return peers.error();
    const PeerCheck check = checkPeer(*given, ownSigningKey, *peers);

    FieldValues keys{{"signing_key", given->signingKey}, {"age_key", given->ageKey}};
    if (isOwnDevice) keys.emplace_back("own_device", true);
    const auto named = [&](FieldValues values) {
        values.emplace_back("name", given->name);
        return values;
    };
    switch (check.standing) {
    case PeerStanding::Own:
        return refused(kOwnCard);
    case PeerStanding::Known: {
        Outcome nothing;
        nothing.notices.push_back({NoticeCode::PeerAlreadyKnown, check.peer->id.hex(), 0, 0});
        return nothing;
    }
    case PeerStanding::ChangedKey:
        if (!acceptsChangedKey) return refused(kChangedKey);
        keys.emplace_back("verified", Value());
        return write(context, "peer.key", check.peer->id, std::move(keys));
    case PeerStanding::Lookalike:
        if (!acceptsLookalike) return refused(kLookalikeName);
        break;
    case PeerStanding::New:
        if (!check.peer) break;
        for (const char* field : {"verified", "left"}) keys.emplace_back(field, Value());
        keys.emplace_back(kRemoved, false);
        return write(context, "peer.add", check.peer->id, named(std::move(keys)));
    }
    return write(context, "peer.add", Id::random(context.environment.random), named(std::move(keys)));
}

} // namespace hedgerow
