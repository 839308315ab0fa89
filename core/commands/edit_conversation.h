// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/log_conversation.h"

namespace hedgerow {

// A conversation that is written down already, with what came of it, corrected. Writes the differences between the form
// as it was filled and as it is now, so that what somebody else wrote meanwhile stays. What came of it and is in `now`
// no more is removed; what is new there is made. Whom something is about is fixed: for another person it is made anew.
struct EditConversation {
    Id conversation;
    LogConversation before; // as loggedConversation() gave it
    LogConversation now;

    // One batch, "conversation.edit". created: persons it made. InvalidValue, NotFound, Refused.
    Result<Outcome> execute(CommandContext& context) const;
};

// The conversation as a form would have said it; records of it that are removed are left out. NotFound.
Result<LogConversation> loggedConversation(Reader& reader, const Id& conversation);

} // namespace hedgerow
