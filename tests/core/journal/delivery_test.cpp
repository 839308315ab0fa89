// SPDX-License-Identifier: GPL-3.0-or-later
// What a bundle brings: foreseen, remembered, and found again to be taken back.
#include "tests/core/journal/journal_test.h"

namespace hedgerow {
namespace {

const RecordName kAda = person("Ada");
const RecordName kBo = person("Bo");

std::vector<const Atom*> pointersTo(const std::vector<Atom>& atoms) {
    std::vector<const Atom*> pointers;
    for (const Atom& atom : atoms) pointers.push_back(&atom);
    return pointers;
}

class Delivery : public testing::Test {
protected:
    std::int64_t take(const std::vector<Atom>& atoms) {
        const std::int64_t number = ok(vault.journal->openDelivery("a peer"));
        for (const Atom& atom : atoms) ok(vault.journal->admit({&atom, 1}, {"a peer", true, number}));
        EXPECT_TRUE(ok(vault.journal->closeDelivery(number)));
        return number;
    }

    std::vector<Written> broughtBy(std::vector<std::int64_t> deliveries) {
        return ok(vault.journal->broughtBy(deliveries));
    }

    TestJournal vault;
};

TEST_F(Delivery, ForeseesWhatAdmittingDoes) {
    const BatchName own = vault.write(kAda, {{"given", "Ada"}, {"family", "Young"}});
    const BatchName later = batch(own.wallMs() + 5, 9);
    const BatchName future = batch(own.wallMs() + 48 * kHourMs, 9);
    const std::vector<Atom> atoms{{later, kAda, "given", "Adah", {own}},     {later, kAda, "family", "Yang", {}},
                                  {later, kAda, "private_note", "psst", {}}, {later, kAda, "removed", true, {}},
                                  {own, kAda, "family", "Young", {}},        {future, kAda, "given", "A.", {}}};
    const std::string before = vault.digest(DigestScope::All);

    const Foreseen seen = ok(vault.journal->foresee(kAda, pointersTo(atoms), {"a peer"}));

    EXPECT_EQ(vault.digest(DigestScope::All), before);
    EXPECT_TRUE(ok(vault.journal->held()).empty());
    ASSERT_TRUE(seen.record);
    EXPECT_EQ(seen.before, vault.folded(kAda));
    EXPECT_EQ(seen.after.value("given"), Value("Adah"));
    EXPECT_TRUE(seen.after.isConflict("family"));
    ASSERT_EQ(seen.waiting.size(), 2U);
    EXPECT_EQ(seen.waiting[0].reason, HeldReason::Removal);
    EXPECT_EQ(seen.waiting[1].reason, HeldReason::Future);

    const Admission done = vault.take(atoms);
    EXPECT_EQ(vault.folded(kAda), seen.after);
    EXPECT_EQ(done.admitted, seen.admitted);
    EXPECT_EQ(done.known, seen.known);
    EXPECT_EQ(done.refused, seen.refused);
    EXPECT_EQ(done.held, static_cast<std::int64_t>(seen.waiting.size()));
}

TEST_F(Delivery, ForeseesThatNothingComesBackOfWhoIsForgotten) {
    ok(vault.journal->forget(std::vector{kAda.id}));
    const std::vector<Atom> atoms{{batch(5), kAda, "given", "Ada", {}}};
    const Foreseen seen = ok(vault.journal->foresee(kAda, pointersTo(atoms), {"a peer"}));
    EXPECT_FALSE(seen.record);
    EXPECT_EQ(seen.refused, 1);
    EXPECT_FALSE(seen.after.isPresent);
}

TEST_F(Delivery, ManyCallsAreOneDelivery) {
    const std::int64_t number = take({{batch(5), kAda, "given", "Ada", {}},
                                      {batch(6), kAda, "family", "Young", {}},
                                      {batch(6), kBo, "given", "Bo", {}}});
    const auto brought = broughtBy({number});
    ASSERT_EQ(brought.size(), 2U);
    EXPECT_EQ(brought[0].record.name, kAda);
    EXPECT_EQ(brought[0].batches, (std::vector{batch(5), batch(6)}));
    EXPECT_EQ(brought[1].batches, std::vector{batch(6)});
}

TEST_F(Delivery, TheSameAgainBringsNothing) {
    const std::vector<Atom> atoms{{batch(5), kAda, "given", "Ada", {}}};
    take(atoms);
    const std::int64_t again = ok(vault.journal->openDelivery("a peer"));
    ok(vault.journal->admit(atoms, {"a peer", true, again}));
    EXPECT_FALSE(ok(vault.journal->closeDelivery(again)));
    EXPECT_TRUE(broughtBy({again}).empty());
}

TEST_F(Delivery, WhatAnEarlierOneBroughtOrWasWrittenHereIsNotItsOwn) {
    const BatchName own = vault.write(kBo, {{"given", "Bo"}});
    const std::int64_t first = take({{batch(5), kAda, "given", "Ada", {}}});
    const std::int64_t second = take({{batch(5), kAda, "family", "Young", {}}, {own, kBo, "given", "forged", {}}});
    EXPECT_EQ(broughtBy({first}).size(), 1U);
    EXPECT_TRUE(broughtBy({second}).empty());
    EXPECT_EQ(broughtBy({second, first}).size(), 1U);
}

} // namespace
} // namespace hedgerow
