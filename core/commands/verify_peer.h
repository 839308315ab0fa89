// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace hedgerow {

inline constexpr std::string_view kOtherKeysNow = "other_keys_now";

// The words of these keys were compared today, and they were the same. Refused with kOtherKeysNow if the peer's keys
// are others by now.
struct VerifyPeer {
    Id peer;
    std::string signingKey;
    std::string ageKey;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
