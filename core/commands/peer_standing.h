// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/peer_view.h"

#include <optional>
#include <span>
#include <string>

namespace hedgerow {

// A card as text: what came of parsing one.
struct PeerCard {
    std::string name;
    std::string signingKey; // hex 64
    std::string ageKey;     // age1…

    bool operator==(const PeerCard&) const = default;
};

// What a card is to those who know these peers.
enum class PeerStanding {
    New,
    Known,      // the very keys of a peer
    ChangedKey, // the name or one of the keys of a peer whose keys are others: a new computer, or someone in between
    Lookalike,  // a name that could be taken for a peer's, whose keys are others
    Own,
};

struct PeerCheck {
    PeerStanding standing = PeerStanding::New;
    std::optional<PeerView> peer; // whose; for New, one who was removed and has these keys
};

PeerCheck checkPeer(const PeerCard& card, const std::string& ownSigningKey, std::span<const PeerView> peers);

// Whom of these the name could be taken for, `self` left out; null: nobody.
const PeerView* namesakeOf(const std::string& name, std::span<const PeerView> peers, std::optional<Id> self = {});

} // namespace hedgerow
