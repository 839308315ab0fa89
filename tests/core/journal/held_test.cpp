// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/held.h"

#include "tests/core/journal/journal_test.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const RecordName kAda = person("ada");

Atom atomAt(std::int64_t wallMs, std::string_view field, Value value) {
    return {batch(wallMs), kAda, std::string(field), std::move(value), {}};
}

TEST(held, AtomMoreThanADayAheadWaitsUntilTheClockGetsThere) {
    TestJournal vault;
    const std::int64_t now = vault.env.clock.nowMs();
    const Admission admission =
        vault.take({atomAt(now + kDayMs, "given", "in a day"), atomAt(now + kDayMs + 1, "family", "later")});

    EXPECT_EQ(admission.admitted, 1);
    EXPECT_EQ(admission.held, 1);
    EXPECT_TRUE(vault.folded(kAda).value("family").isNull());

    EXPECT_EQ(ok(vault.journal->retryHeld()).admitted, 0);
    vault.env.clock.advance(1);
    EXPECT_EQ(ok(vault.journal->retryHeld()).admitted, 1);
    EXPECT_EQ(vault.folded(kAda).value("family"), Value("later"));
    EXPECT_THAT(ok(vault.journal->held()), IsEmpty());
}

TEST(held, WhatWaitsIsNotFoldedNotPassedOnNotInTheDigestAndDoesNotMoveTheClock) {
    TestJournal vault;
    const std::string before = vault.digest(DigestScope::All);
    vault.take({atomAt(vault.env.clock.nowMs() + 9 * kDayMs, "given", "x"), atomAt(1, kRemoved, true)});

    EXPECT_THAT(ok(vault.journal->held()), SizeIs(2));
    EXPECT_THAT(vault.sink.tables, IsEmpty());
    EXPECT_THAT(vault.atoms(), IsEmpty());
    EXPECT_EQ(vault.digest(DigestScope::All), before);
    EXPECT_EQ(ok(vault.journal->tables().newestTime()), 0u);
}

TEST(held, RemovalUndoAndForgettingByOthersAreAskedOnce) {
    TestJournal vault;
    const std::vector<Atom> atoms{atomAt(1, kRemoved, true), atomAt(1, undoneField(batch(9)), true)};
    const std::vector ids{Id::named("bilal")};
    for (int i = 0; i < 2; ++i) {
        vault.take(atoms);
        ok(vault.journal->admitForgotten(ids, {"a peer", true}));
    }

    const auto items = ok(vault.journal->held());
    ASSERT_THAT(items, SizeIs(3));
    EXPECT_EQ(items[0].reason, HeldReason::Removal);
    EXPECT_EQ(items[0].atom, atoms[0]);
    EXPECT_EQ(items[0].source, "a peer");
    EXPECT_EQ(items[1].reason, HeldReason::Undo);
    EXPECT_EQ(items[2].reason, HeldReason::Forgetting);
    EXPECT_EQ(items[2].forgets, ids[0]);
}

TEST(held, OnlyTakingAwayIsAsked) {
    TestJournal vault;
    const Admission admission =
        vault.take({atomAt(1, kRemoved, false), atomAt(1, undoneField(batch(9)), false), atomAt(1, "given", "a")});

    EXPECT_EQ(admission.admitted, 3);
}

TEST(held, OwnDevicesAreNotAsked) {
    TestJournal vault;
    const Admission admission = vault.take({atomAt(1, "given", "a"), atomAt(2, kRemoved, true)}, false);

    EXPECT_EQ(admission.admitted, 2);
    EXPECT_TRUE(vault.folded(kAda).isRemoved);
}

TEST(held, OwnDeviceAnswersAQuestionThatWaits) {
    TestJournal vault;
    const std::vector<Atom> removal{atomAt(1, kRemoved, true)};
    const std::vector ids{Id::named("bilal")};
    vault.take(removal);
    ok(vault.journal->admitForgotten(ids, {"a peer", true}));

    vault.take(removal, false);
    ok(vault.journal->admitForgotten(ids, {"", false}));

    EXPECT_THAT(ok(vault.journal->held()), IsEmpty());
}

TEST(held, OwnDeviceAnswersAQuestionWhoseTimeHasNotCome) {
    TestJournal vault;
    const std::vector<Atom> removal{atomAt(vault.env.clock.nowMs() + 2 * kDayMs, kRemoved, true)};
    vault.take(removal);
    vault.take(removal, false);

    vault.env.clock.advance(kDayMs);
    ok(vault.journal->retryHeld());

    EXPECT_TRUE(vault.folded(kAda).isRemoved);
}

TEST(held, AcceptedProposalIsAdmittedUnchanged) {
    TestJournal from(1);
    from.write(kAda, {{"given", "Ada"}});
    from.write(kAda, {{std::string(kRemoved), true}});
    TestJournal to(2);
    to.take(from.atoms());
    EXPECT_FALSE(to.folded(kAda).isRemoved);

    to.acceptAll();

    EXPECT_TRUE(to.folded(kAda).isRemoved);
    EXPECT_EQ(to.atoms(), from.atoms());
    EXPECT_EQ(ok(to.database.integer("SELECT count(*) FROM arrival")), 2);
}

TEST(held, PairsOfSeveralDeliveriesAreUnited) {
    TestJournal vault;
    Atom atom = atomAt(9, kRemoved, true);
    atom.replaces = {batch(1)};
    vault.take({atom});
    atom.replaces = {batch(2)};
    vault.take({atom});

    const auto items = ok(vault.journal->held());
    ASSERT_THAT(items, SizeIs(1));
    EXPECT_THAT(items[0].atom->replaces, ElementsAre(batch(1), batch(2)));
}

TEST(held, WhatWasDeclinedIsRememberedAndCanStillBeAccepted) {
    TestJournal vault;
    const std::vector<Atom> removal{atomAt(1, kRemoved, true)};
    vault.take(removal);
    ok(vault.journal->decline(std::vector{ok(vault.journal->held())[0].number}));
    vault.take(removal);

    const auto items = ok(vault.journal->held());
    ASSERT_THAT(items, SizeIs(1));
    EXPECT_TRUE(items[0].isDeclined);
    EXPECT_FALSE(vault.folded(kAda).isRemoved);

    vault.acceptAll();
    EXPECT_TRUE(vault.folded(kAda).isRemoved);
}

TEST(held, AcceptedProposalFromTheFutureWaitsForItsTimeWithoutAnotherQuestion) {
    TestJournal vault;
    vault.take({atomAt(vault.env.clock.nowMs() + 2 * kDayMs, kRemoved, true)});
    EXPECT_EQ(vault.acceptAll().held, 1);
    EXPECT_EQ(ok(vault.journal->held())[0].reason, HeldReason::Future);

    vault.env.clock.advance(kDayMs);
    ok(vault.journal->retryHeld());

    EXPECT_TRUE(vault.folded(kAda).isRemoved);
}

TEST(held, AcceptedOnceIsAccepted) {
    TestJournal vault;
    const std::vector<Atom> removal{atomAt(1, kRemoved, true)};
    vault.take(removal);
    vault.acceptAll();

    EXPECT_EQ(vault.take(removal).known, 1);
    EXPECT_THAT(ok(vault.journal->held()), IsEmpty());
}

TEST(held, AnotherValueUnderAnAdmittedNameIsAskedToo) {
    TestJournal vault;
    vault.take({atomAt(1, kRemoved, false)});

    EXPECT_EQ(vault.take({atomAt(1, kRemoved, true)}).held, 1);
    EXPECT_FALSE(vault.folded(kAda).isRemoved);
}

TEST(held, WhatIsAdmittedAlreadyDoesNotWaitWhenTheClockWasSetBack) {
    TestJournal vault;
    const std::vector<Atom> atoms{atomAt(vault.env.clock.nowMs(), "given", "a")};
    vault.take(atoms);
    vault.env.clock.advance(-30 * kDayMs);

    EXPECT_EQ(vault.take(atoms).known, 1);
    EXPECT_THAT(ok(vault.journal->held()), IsEmpty());
}

TEST(held, EverythingSurvivesClosingTheVault) {
    TestJournal vault;
    Atom atom{batch(vault.env.clock.nowMs() + 2 * kDayMs),
              RecordName::of(Kind::Relationship, Id::named("r"), {kAda.id, Id::named("b")}),
              "strength",
              Value::List{1, "2026-11-22", Id::named("x"), false, Value()},
              {batch(1), batch(2)}};
    vault.take({atomAt(1, kRemoved, true), atom});
    ok(vault.journal->decline(std::vector{ok(vault.journal->held())[0].number}));

    vault.open();

    const auto items = ok(vault.journal->held());
    ASSERT_THAT(items, SizeIs(2));
    EXPECT_TRUE(items[0].isDeclined);
    EXPECT_EQ(items[0].source, "a peer");
    EXPECT_TRUE(items[1].atom == atom);
    EXPECT_FALSE(items[1].isDeclined);
}

TEST(held, NumbersThatAreGoneAreAcceptedAsNothing) {
    TestJournal vault;

    const Admission admission = ok(vault.journal->accept(std::vector<std::int64_t>{77}));
    EXPECT_EQ(admission.admitted + admission.refused + admission.held, 0);
}

} // namespace
} // namespace hedgerow
