// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_bundles.h"

#include "tests/core/commands/command_vault.h"

namespace hedgerow {
namespace {

// Two organizers with the same first steps: each level of the scales has the same id in both.
class UndoBundlesTest : public testing::Test {
protected:
    UndoBundlesTest() : ada(1), bilal(2) {}

    struct Side : CommandVault {
        explicit Side(std::uint64_t seed) { test.random = SeededRandom(seed); }
    };

    // Everything that one has, to the other.
    enum class WithHistory { No, Yes };
    static std::int64_t give(CommandVault& from, CommandVault& to, WithHistory history = WithHistory::No) {
        std::vector<Atom> atoms;
        const bool isWhole = history == WithHistory::Yes;
        orThrow(from.journal().exportAtoms({shareableClasses(), isWhole, {}, {}}, [&](Atom atom) -> Result<void> {
            atoms.push_back(std::move(atom));
            return {};
        }));
        const std::int64_t delivery = orThrow(to.journal().openDelivery("peer"));
        orThrow(to.journal().admit(atoms, {"peer", true, delivery}));
        return delivery;
    }

    Side ada;
    Side bilal;
};

TEST_F(UndoBundlesTest, TakesBackAllThatCameAndNothingElse) {
    const PersonId own = ada.addPerson("Own");
    const PersonId cy = bilal.addPerson("Cy");
    bilal.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "0151"}}, {cy.id});
    bilal.edit(Kind::Person, cy.id, {{"family", "Young"}}); // two batches about one person
    const std::int64_t bundle = give(bilal, ada);
    ASSERT_TRUE(ada.isThere(Kind::Person, cy.id));

    const Outcome outcome = ada.run(UndoBundles{{bundle}});

    EXPECT_FALSE(ada.isThere(Kind::Person, cy.id));
    EXPECT_TRUE(ada.isThere(Kind::Person, own.id));
    EXPECT_TRUE(outcome.notices.empty());
    ASSERT_TRUE(outcome.changes.batch);
    ada.run(UndoBatch{*outcome.changes.batch});
    EXPECT_EQ(ada.person(cy).name.family, "Young");
}

TEST_F(UndoBundlesTest, AChangeOfOursIsBackAsItWas) {
    const PersonId anna = ada.addPerson("Anna");
    give(ada, bilal);
    bilal.edit(Kind::Person, anna.id, {{"given", "Hanna"}});
    const std::int64_t bundle = give(bilal, ada);
    ASSERT_EQ(ada.person(anna).name.given, "Hanna");

    ada.run(UndoBundles{{bundle}});

    EXPECT_EQ(ada.person(anna).name.given, "Anna");
}

TEST_F(UndoBundlesTest, WhatWasUsedSinceStays) {
    const PersonId cy = bilal.addPerson("Cy");
    bilal.addPerson("Di");
    const std::int64_t bundle = give(bilal, ada);
    ada.edit(Kind::Person, cy.id, {{"note", "spoke at lunch"}});

    EXPECT_FALSE(ada.run(UndoBundles{{bundle}, true}).changes.batch);
    const Outcome outcome = ada.run(UndoBundles{{bundle}});

    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_EQ(outcome.notices.front(), (Notice{NoticeCode::UsedSince, {}, 1, 2}));
    EXPECT_TRUE(ada.isThere(Kind::Person, cy.id));
    EXPECT_EQ(ada.count(Kind::Person), 1U);
}

TEST_F(UndoBundlesTest, TheNextBundleDoesNotBringItBack) {
    const PersonId cy = bilal.addPerson("Cy");
    ada.run(UndoBundles{{give(bilal, ada)}});
    give(bilal, ada);
    EXPECT_FALSE(ada.isThere(Kind::Person, cy.id));
}

// Each vault wrote them itself when it was made; nobody used what came.
TEST_F(UndoBundlesTest, WhatBothHadOfTheirOwnIsNotKeptForIt) {
    bilal.run(InstallPacks{});
    ada.test.clock.advance(60'000);
    ada.run(InstallPacks{});
    const PersonId cy = bilal.addPerson("Cy");
    const std::int64_t bundle = give(bilal, ada);

    const Outcome outcome = ada.run(UndoBundles{{bundle}});

    EXPECT_TRUE(outcome.notices.empty());
    EXPECT_FALSE(ada.isThere(Kind::Person, cy.id));
    EXPECT_TRUE(ada.isThere(Kind::Level, CommandVault::level(1).id));
}

// A bundle with history brings of somebody whom an earlier one brought what was before.
TEST_F(UndoBundlesTest, WhatAnotherBundleHadBroughtBeforeIsNotUsedSince) {
    const PersonId cy = bilal.addPerson("Cy");
    bilal.edit(Kind::Person, cy.id, {{"given", "Cyrus"}});
    give(bilal, ada, WithHistory::No);
    const std::int64_t history = give(bilal, ada, WithHistory::Yes);

    const Outcome outcome = ada.run(UndoBundles{{history}});

    EXPECT_TRUE(outcome.notices.empty());
    EXPECT_EQ(ada.person(cy).name.given, "Cyrus");
}

TEST_F(UndoBundlesTest, WhatALaterBundleAddsIsAUse) {
    bilal.run(InstallPacks{});
    const std::int64_t first = give(bilal, ada);
    bilal.edit(Kind::Level, CommandVault::level(1).id, {{"label", "One"}});
    give(bilal, ada);

    const Outcome outcome = ada.run(UndoBundles{{first}});

    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_TRUE(ada.isThere(Kind::Level, CommandVault::level(1).id));
}

TEST_F(UndoBundlesTest, SeveralAtOnce) {
    const PersonId cy = bilal.addPerson("Cy");
    const std::int64_t first = give(bilal, ada);
    bilal.edit(Kind::Person, cy.id, {{"given", "Cyrus"}});
    const std::int64_t second = give(bilal, ada);

    EXPECT_EQ(ada.run(UndoBundles{{first}}).notices.size(), 1U); // the second one edits what the first made
    ada.run(UndoBundles{{first, second}});

    EXPECT_FALSE(ada.isThere(Kind::Person, cy.id));
}

} // namespace
} // namespace hedgerow
