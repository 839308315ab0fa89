// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// Two organizers wrote different values into one field; this one shall stand. The others remain in the history. Also an
// earlier value that is put back ("value.back").
struct SettleConflict {
    RecordName record;
    std::string field;
    Value value;
    std::string code = "conflict.settle"; // for the history

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
