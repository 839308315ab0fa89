// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace hedgerow::cli {

// Looks at the shared folder whenever something in it or in the vault has changed, until Ctrl-C; gives the exit code.
// The vault is open only during a look, so that other programs can work with it in between; of the passphrase the key
// alone is kept. `look` is one look and tells what came of it.
int watchFolder(const Cli& cli, const Path& folder, std::chrono::seconds rescan,
                const std::function<int(Workspace&, Progress&)>& look);

} // namespace hedgerow::cli
