// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/peer_standing.h"

#include "core/model/name_lookalike.h"

#include <algorithm>
#include <vector>

namespace hedgerow {

const PeerView* namesakeOf(const std::string& name, std::span<const PeerView> peers, std::optional<Id> self) {
    std::vector<std::string> names;
    std::vector<const PeerView*> holders;
    for (const PeerView& peer : peers) {
        if (peer.isRemoved || peer.id == self) continue;
        names.push_back(peer.name);
        holders.push_back(&peer);
    }
    const auto place = confusedWith(name, names);
    return place ? holders[*place] : nullptr;
}

PeerCheck checkPeer(const PeerCard& card, const std::string& ownSigningKey, std::span<const PeerView> peers) {
    if (card.signingKey == ownSigningKey) return {PeerStanding::Own, {}};
    const auto hasItsKeys = [&](const PeerView& peer) {
        return peer.signingKey == card.signingKey && peer.ageKey == card.ageKey;
    };
    const auto hasOneOfItsKeys = [&](const PeerView& peer) {
        return !peer.isRemoved && (peer.signingKey == card.signingKey || peer.ageKey == card.ageKey);
    };
    const auto known = [&](bool isRemoved) {
        return std::ranges::find_if(
            peers, [&](const PeerView& peer) { return peer.isRemoved == isRemoved && hasItsKeys(peer); });
    };
    if (const auto same = known(false); same != peers.end()) return {PeerStanding::Known, *same};
    if (const auto half = std::ranges::find_if(peers, hasOneOfItsKeys); half != peers.end())
        return {PeerStanding::ChangedKey, *half};
    if (const PeerView* namesake = namesakeOf(card.name, peers))
        return {isSameName(card.name, namesake->name) ? PeerStanding::ChangedKey : PeerStanding::Lookalike, *namesake};
    if (const auto removed = known(true); removed != peers.end()) return {PeerStanding::New, *removed};
    return {};
}

} // namespace hedgerow
