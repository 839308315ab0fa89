// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

#include <optional>

namespace hedgerow {

inline constexpr std::size_t kMaxDraftBytes = 1024 * 1024;

// A form that was being written when the vault was locked, as the window put it into words of its own: kept in this
// vault, not in the history, never shared. Without an id a new one; `created` names it.
struct KeepDraft {
    std::optional<Id> draft;
    std::string content; // UTF-8, at most kMaxDraftBytes: InvalidValue

    Result<Outcome> execute(CommandContext& context) const;
};

// It was saved after all, or thrown away. None of that id: nothing happens.
struct DropDraft {
    Id draft;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
