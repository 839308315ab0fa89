// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/waiting_view.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace hedgerow {
namespace {

using bundle::Proposal;

Proposal proposalOf(const HeldItem& item) {
    Proposal proposal;
    proposal.key = std::to_string(item.number);
    if (item.forgets) {
        proposal.what = Proposal::What::Forget;
        proposal.record = RecordName::of(Kind::Person, *item.forgets);
        return proposal;
    }
    proposal.record = item.atom->record;
    if (item.reason != HeldReason::Undo) return proposal;
    proposal.what = Proposal::What::Undo;
    const std::string_view field = item.atom->field;
    if (field.starts_with(kUndonePrefix))
        if (const auto batch = BatchName::parse(field.substr(kUndonePrefix.size()))) proposal.undoes = *batch;
    return proposal;
}

} // namespace

Result<WaitingProposals> waitingProposals(Workspace& workspace) {
    const auto held = workspace.journal().held();
    if (!held) return held.error();
    const auto peers = workspace.reader().peers();
    if (!peers) return peers.error();
    WaitingProposals waiting;
    std::vector<Id> ids;
    for (const HeldItem& item : *held) {
        if (item.isDeclined || item.reason == HeldReason::Future) continue;
        Proposal proposal = proposalOf(item);
        ids.push_back(proposal.record.id);
        for (const Id& owner : proposal.record.owners.ids()) ids.push_back(owner);
        waiting.proposals.push_back({item.number, std::move(proposal), senderAmong(*peers, item.source)});
    }
    auto labels = workspace.reader().labelsOf(ids);
    if (!labels) return labels.error();
    waiting.labels = std::move(*labels);
    return waiting;
}

} // namespace hedgerow
