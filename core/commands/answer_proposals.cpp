// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/answer_proposals.h"

#include <algorithm>

namespace hedgerow {

Result<Outcome> AnswerProposals::execute(CommandContext& context) const {
    const auto held = context.journal.held();
    if (!held) return held.error();
    const auto waiting = [&](const std::vector<std::int64_t>& numbers) {
        std::vector<std::int64_t> found;
        for (const HeldItem& item : *held)
            if (item.reason != HeldReason::Future && std::ranges::find(numbers, item.number) != numbers.end())
                found.push_back(item.number);
        return found;
    };
    auto admission = context.journal.accept(waiting(accepted));
    if (!admission) return admission.error();
    std::vector<std::int64_t> left = waiting(declined);
    std::erase_if(left, [&](std::int64_t number) { return std::ranges::find(accepted, number) != accepted.end(); });
    if (auto done = context.journal.decline(left); !done) return done.error();
    return Outcome{std::move(admission->changes), {}, {}};
}

} // namespace hedgerow
