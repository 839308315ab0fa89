// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// Two records are one person: `other` points to `kept` from now on. Nothing is moved or lost; undo parts them again.
struct SamePerson {
    PersonId kept;
    PersonId other;

    Result<Outcome> execute(CommandContext& context) const;
};

// Two records that look alike are not the same person; remembered, and told to others.
struct DistinctPersons {
    PersonId one;
    PersonId other;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
