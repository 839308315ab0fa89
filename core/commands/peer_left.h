// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// A peer gets nothing new from today on; or, coming back, does again. What she got she keeps.
struct PeerLeft {
    Id peer;
    bool hasLeft = true;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
