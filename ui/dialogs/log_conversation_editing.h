// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/log_conversation.h"

namespace hedgerow {

// A form has one line for what was promised and one for the next step; this is what stands in it.
struct ShownPlan {
    std::string what;
    std::optional<Date> due;
    std::optional<std::size_t> participant; // none: everyone
};
std::optional<ShownPlan> shownPromise(const LogConversation& talk);
std::optional<ShownPlan> shownNextStep(const LogConversation& talk);

// What a form says of a conversation that was there before, so that it can be written: what it says again is known by
// the records that say it already, and what its controls cannot show stays as it was.
LogConversation corrected(const LogConversation& before, LogConversation form);

} // namespace hedgerow
