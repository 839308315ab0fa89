// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_chains.h"

#include <gtest/gtest.h>

namespace hedgerow::exchange {
namespace {

constexpr std::int64_t kNow = 100 * kAgainAfterMs;

class FolderChains : public testing::Test {
protected:
    // A file that was written long ago, and lies there.
    std::size_t write(const std::set<Id>& to, std::int64_t atMs = 1) {
        const std::string name = "f" + std::to_string(memory.published.size());
        memory.published.push_back({{{name, Id::named(name), "s", "h", true}}, atMs, {}, to});
        return memory.published.size() - 1;
    }
    void takesIn(const Id& peer, std::size_t link) {
        memory.receipts[peer].has.insert(memory.published[link].files.front().token);
    }
    void lose(std::size_t link) { memory.published[link].files.front().isThere = false; }
    std::vector<Need> needs() {
        cutChains(memory, kNow);
        return needsOf(memory, {ada, bilal}, kNow);
    }

    const Id ada = Id::named("ada");
    const Id bilal = Id::named("bilal");
    FolderMemory memory;
};

TEST_F(FolderChains, WhoHasNothingNeedsASnapshot) {
    EXPECT_EQ(needs(), (std::vector<Need>{{{ada, bilal}, std::nullopt, false}}));
}

TEST_F(FolderChains, ALinkHoldsWhileItsFileLiesThere) {
    const std::size_t link = write({ada, bilal});

    EXPECT_EQ(needs(), (std::vector<Need>{{{ada, bilal}, link, false}}));
    EXPECT_TRUE(notWaitedFor(memory).empty());
}

TEST_F(FolderChains, AFileIsWaitedForUntilTheLastHasIt) {
    const std::size_t link = write({ada, bilal});
    takesIn(ada, link);
    EXPECT_TRUE(notWaitedFor(memory).empty());

    takesIn(bilal, link);

    EXPECT_EQ(notWaitedFor(memory).size(), 1U);
    lose(link);
    EXPECT_EQ(needs(), (std::vector<Need>{{{ada, bilal}, link, false}}));
}

TEST_F(FolderChains, WhoMissedALostFileBeginsBeforeIt) {
    const std::size_t first = write({ada, bilal});
    const std::size_t second = write({ada, bilal});
    const std::size_t third = write({ada, bilal});
    takesIn(ada, second);
    lose(second);

    const auto needed = needs();

    EXPECT_EQ(needed.size(), 2U);
    for (const Need& need : needed) EXPECT_EQ(need.link, need.peers.contains(ada) ? third : first);
}

TEST_F(FolderChains, ALostFileIsNotWrittenAgainAtOnce) {
    const std::size_t link = write({ada}, kNow - kAgainAfterMs / 2);
    lose(link);

    EXPECT_EQ(needs(), (std::vector<Need>{{{bilal}, std::nullopt, false}}));
    EXPECT_EQ(needsOf(memory, {ada}, kNow + kAgainAfterMs), std::vector<Need>(1, {{ada}, link, false}));
    cutChains(memory, kNow + kAgainAfterMs);
    EXPECT_EQ(needsOf(memory, {ada}, kNow + kAgainAfterMs), std::vector<Need>(1, {{ada}, std::nullopt, false}));
}

TEST_F(FolderChains, AReceiptThatSaysLessThanBeforeIsBelieved) {
    const std::size_t link = write({ada, bilal});
    takesIn(ada, link);
    takesIn(bilal, link);
    lose(link);
    memory.receipts[ada].has.clear(); // her vault was restored

    const auto needed = needs();

    ASSERT_EQ(needed.size(), 2U);
    for (const Need& need : needed) EXPECT_EQ(need.link.has_value(), need.peers.contains(bilal));
}

TEST_F(FolderChains, OfWhomTooMuchWaitsASnapshotTakesThePlace) {
    for (std::int64_t i = 0; i <= kMostWaiting; ++i) write({ada});
    Need need = needs().front();
    for (const Need& each : needs())
        if (each.peers.contains(ada)) need = each;
    ASSERT_TRUE(need.isLong);

    append(memory, need, {{{"s", Id::named("s"), "s", "h", true}}, kNow, {}, {}});

    EXPECT_EQ(waitingFor(memory, ada), 1);
    EXPECT_EQ(notWaitedFor(memory).size(), static_cast<std::size_t>(kMostWaiting + 1));
}

TEST_F(FolderChains, LongChainsForgetTheirBeginning) {
    for (std::size_t i = 0; i < kMostLinks + 10; ++i) takesIn(ada, write({ada}));

    cutChains(memory, kNow);

    EXPECT_EQ(std::ranges::count_if(memory.published, [&](const Publication& each) { return each.to.contains(ada); }),
              static_cast<std::ptrdiff_t>(kMostLinks));
}

TEST_F(FolderChains, WhenSomebodyLeavesEverybodyBeginsAnew) {
    keepActive(memory, {ada, bilal});
    write({ada, bilal});

    keepActive(memory, {bilal});

    EXPECT_EQ(needsOf(memory, {bilal}, kNow), std::vector<Need>(1, {{bilal}, std::nullopt, false}));
    EXPECT_EQ(notWaitedFor(memory).size(), 1U);
    lose(0);
    dropForgotten(memory);
    EXPECT_TRUE(memory.published.empty());
}

TEST_F(FolderChains, WhatASenderGivesToAllIsGivenElsewhere) {
    memory.had = {{Id::named("of ada"), "a", 1}, {Id::named("of cem"), "c", 2}};
    const Id cem = Id::named("cem");
    memory.receipts[ada].serves = {bilal};
    memory.receipts[cem].serves = {ada};
    const std::map<Id, std::string> keys{{ada, "a"}, {bilal, "b"}, {cem, "c"}};

    EXPECT_EQ(givenElsewhere(memory, {bilal}, keys), std::vector<Id>{Id::named("of ada")});
    EXPECT_EQ(givenElsewhere(memory, {ada, bilal}, keys), std::vector<Id>{Id::named("of ada")});
    EXPECT_EQ(givenElsewhere(memory, {ada}, keys).size(), 2U);
    EXPECT_TRUE(givenElsewhere(memory, {bilal, cem}, keys).empty());
}

} // namespace
} // namespace hedgerow::exchange
