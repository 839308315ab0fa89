// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/peer_standing.h"

namespace hedgerow {

// Refused, with one of these as its detail, until the user has said that it is right.
inline constexpr std::string_view kChangedKey = "changed_key";
inline constexpr std::string_view kLookalikeName = "lookalike_name";
// Refused for good.
inline constexpr std::string_view kOwnCard = "own_card";

// Someone to exchange bundles with, from her card; not verified. Who is known with these very keys stays as she is, and
// a notice says so (PeerAlreadyKnown). One who was removed comes back with all that she was given.
struct AddPeer {
    PeerCard card;             // its name may be one of our own choosing
    std::string ownSigningKey; // hex 64: of this vault
    bool isOwnDevice = false;
    // PeerStanding::ChangedKey: these are her keys from now on, and nobody has compared their words.
    bool acceptsChangedKey = false;
    // PeerStanding::Lookalike: she is another one.
    bool acceptsLookalike = false;

    // InvalidValue with the field's name.
    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
