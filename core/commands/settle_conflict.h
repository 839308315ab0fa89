// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// Two organizers wrote different values into one field; this one shall stand. The others remain in the history.
struct SettleConflict {
    RecordName record;
    std::string field;
    Value value;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
