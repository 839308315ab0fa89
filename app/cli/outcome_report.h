// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace hedgerow::cli {

// What a command wrote: its batch, the ids of what it made, how to take it back, and what its user should hear about.
// Gives the exit code.
int reportOutcome(const Result<Outcome>& outcome, const Cli& cli);

} // namespace hedgerow::cli
