// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// What others want to take away, and what has waited since it came: what is accepted is done, what is declined is not
// asked about again. Numbers that wait no more are passed over.
struct AnswerProposals {
    std::vector<std::int64_t> accepted; // HeldItem::number
    std::vector<std::int64_t> declined;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
