// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// What we call a peer and note of her; her keys are AddPeer's. InvalidValue with the field's name; Refused with
// kLookalikeName (add_peer.h) for a name that could be taken for another peer's.
struct EditPeer {
    Id peer;
    std::string name;
    std::string note = {};
    bool isOwnDevice = false;
    bool acceptsLookalike = false;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
