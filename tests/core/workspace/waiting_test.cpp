// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/answer_proposals.h"
#include "core/workspace/waiting_view.h"
#include "tests/core/workspace/two_organizers.h"

namespace hedgerow {
namespace {

// Ada has Cem from Bilal, who has removed him since.
class Waiting : public TwoOrganizers {
protected:
    Waiting() {
        give(bilal, ada, adaAtBilal);
        bilal.run(RemoveRecords{{{Kind::Person, cem.id}}});
        give(bilal, ada, adaAtBilal);
    }
    WaitingProposals waiting() { return must(waitingProposals(*ada.workspace)); }

    PersonId cem = bilal.addPerson("Cem");
};

TEST_F(Waiting, SaysWhoWantsToTakeAwayWhat) {
    const WaitingProposals found = waiting();

    ASSERT_EQ(found.proposals.size(), 1U);
    const WaitingProposal& only = found.proposals.front();
    EXPECT_EQ(only.proposal.what, bundle::Proposal::What::Remove);
    EXPECT_EQ(only.proposal.record.id, cem.id);
    EXPECT_EQ(only.from, "Bilal");
    EXPECT_EQ(found.labels.at(cem.id), "Cem");
    EXPECT_TRUE(ada.isThere(Kind::Person, cem.id));
}

TEST_F(Waiting, WhatIsAcceptedIsDoneAndTellsWhatChanged) {
    const Outcome outcome = ada.run(AnswerProposals{{waiting().proposals.front().number}, {}});

    EXPECT_FALSE(outcome.changes.isEmpty());
    EXPECT_FALSE(ada.isThere(Kind::Person, cem.id));
    EXPECT_TRUE(waiting().proposals.empty());
}

TEST_F(Waiting, WhatIsDeclinedIsNotAskedAgain) {
    ada.run(AnswerProposals{{}, {waiting().proposals.front().number}});
    give(bilal, ada, adaAtBilal);

    EXPECT_TRUE(waiting().proposals.empty());
    EXPECT_TRUE(ada.isThere(Kind::Person, cem.id));
}

TEST_F(Waiting, ANumberThatWaitsNoMoreIsPassedOver) {
    const std::int64_t number = waiting().proposals.front().number;
    ada.run(AnswerProposals{{number}, {}});

    const Outcome again = ada.run(AnswerProposals{{number}, {number}});

    EXPECT_TRUE(again.changes.isEmpty());
}

} // namespace
} // namespace hedgerow
