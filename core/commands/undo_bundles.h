// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

#include <vector>

namespace hedgerow {

// Takes back what these deliveries (bundles that were applied) were the first to bring, as one batch: what was before
// reappears, later edits stay. Kept is what UndoBatch would keep, in a notice (UsedSince). Who was forgotten stays
// forgotten.
struct UndoBundles {
    std::vector<std::int64_t> deliveries;
    bool isDryRun = false; // only says what would stay

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
