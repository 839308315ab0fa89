// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bundle/bundle_preview.h"

#include <map>
#include <string>
#include <vector>

namespace hedgerow {

class Workspace;

// Something that others want to take away, and that nobody here has answered.
struct WaitingProposal {
    std::int64_t number = 0;   // names it in AnswerProposals
    bundle::Proposal proposal; // its key is the number in words
    std::string from;          // what we call who wants it; empty: no peer any more
};

struct WaitingProposals {
    std::vector<WaitingProposal> proposals; // in the order they came
    std::map<Id, std::string> labels;       // of those they are about
};

// On the workspace's thread.
Result<WaitingProposals> waitingProposals(Workspace& workspace);

} // namespace hedgerow
