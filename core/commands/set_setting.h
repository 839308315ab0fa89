// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// A setting of this vault: kept in it, not shared, not in the history. "my_name": the organizer's own; "campaign": the
// id of the campaign that is worked on.
struct SetSetting {
    std::string key;
    std::string value;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
