// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// A made-up workplace: people in four departments, names from several languages, conversations over three months. The
// same seed gives the same workplace.
struct FillDemo {
    std::int64_t people = 120;
    std::uint64_t seed = 1;
    double conversationsPerPerson = 1.5;
    std::string language = "en"; // of the workplace and the levels: en, de, it

    // One batch each for the units, the people and every week of conversations.
    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
