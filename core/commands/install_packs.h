// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

// The scales that ship with the program, as records with ids that are the same in every vault. Done once, when a vault
// is made; what is there already is left alone.
struct InstallPacks {
    std::string language = "en"; // of the labels: en, de, it

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
