// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_bundles.h"

#include "core/commands/undo_marks.h"

namespace hedgerow {

Result<Outcome> UndoBundles::execute(CommandContext& context) const {
    auto written = context.journal.broughtBy(deliveries);
    if (!written) return written.error();
    return takeBack(context, std::move(*written), isDryRun);
}

} // namespace hedgerow
