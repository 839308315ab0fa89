// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

#include <optional>
#include <string>

namespace hedgerow {

// Someone and something about them, kept in a hurry after the shift, as one batch; to be completed later, which the
// person's field `captured` reminds of. The record stays honest about where it comes from: only a talk becomes a
// conversation, and what others said becomes a second-hand remark with its level, never an assessment of one's own.
struct QuickCapture {
    enum class Source {
        Noticed, // seen with one's own eyes: the line goes with the assessment, which is a guess; without one to the
                 // note
        Talked,  // a conversation of today, and an assessment on what they said
        Told,    // by someone else
    };

    std::optional<PersonId> person; // none: the only one called `words`, or someone new
    std::string words;              // a name, or a description
    bool isNew = false;             // someone new, whoever else is called so
    bool isDescription = false;     // of someone new
    Source source = Source::Noticed;
    std::optional<LevelId> level;
    std::string line;
    std::optional<CampaignId> campaign;

    // created: the person, if it was made. Refused with kSeveralAreCalledSo: nobody is guessed; and by the campaign's
    // rule for people with power over staff. InvalidValue: "words", "line" (nothing to keep). NotFound.
    Result<Outcome> execute(CommandContext& context) const;

    static constexpr std::string_view kSeveralAreCalledSo = "several_are_called_so";
};

// What was captured is completed: they leave the inbox.
struct CompleteCapture {
    std::vector<PersonId> people;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
