// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/same_person.h"
#include "tests/core/commands/command_vault.h"

namespace hedgerow {
namespace {

TEST(SamePerson, TwoRecordsAreListedAsOneAndUndoPartsThem) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna", "Müller");
    const PersonId tall = PersonId(vault.add(Kind::Person, {{"description", "The tall one"}, {"pronouns", "she/her"}}));

    const Outcome merged = vault.run(SamePerson{anna, tall});

    EXPECT_EQ(vault.person(tall).row.id, anna);
    EXPECT_EQ(vault.person(anna).members, std::vector{tall});
    EXPECT_EQ(vault.person(anna).person.text("pronouns"), "she/her");
    EXPECT_EQ(orThrow(vault.reader().people({})).size(), 1U);
    vault.run(UndoBatch{*merged.changes.batch});
    EXPECT_EQ(orThrow(vault.reader().people({})).size(), 2U);
}

TEST(SamePerson, MembersOfTwoClustersComeTogether) {
    CommandVault vault;
    const PersonId a = vault.addPerson("A");
    const PersonId b = vault.addPerson("B");
    const PersonId c = vault.addPerson("C");
    const PersonId d = vault.addPerson("D");
    vault.run(SamePerson{a, b});
    vault.run(SamePerson{c, d});

    vault.run(SamePerson{b, d});

    EXPECT_EQ(vault.person(d).row.id, a);
    EXPECT_EQ(vault.person(a).members.size(), 3U);
    EXPECT_TRUE(vault.run(SamePerson{d, a}).changes.isEmpty());
}

TEST(SamePerson, NeedsTwoWhoAreThere) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");

    EXPECT_EQ(vault.tryRun(SamePerson{anna, anna}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(vault.tryRun(SamePerson{anna, PersonId(Id::named("x"))}).error().code, ErrorCode::NotFound);
}

TEST(DistinctPersons, PartsThoseWhoWereMergedAndIsTakenBackByMerging) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const PersonId hanna = vault.addPerson("Hanna");
    vault.run(SamePerson{anna, hanna});

    vault.run(DistinctPersons{hanna, anna});

    EXPECT_EQ(orThrow(vault.reader().people({})).size(), 2U);
    const auto apart = orThrow(vault.reader().records(Kind::Distinct));
    ASSERT_EQ(apart.size(), 1U);
    EXPECT_TRUE(apart.front().value("apart").isTrue());
    vault.run(DistinctPersons{anna, hanna}); // the same statement
    EXPECT_EQ(vault.count(Kind::Distinct), 1U);
    vault.run(SamePerson{anna, hanna});
    EXPECT_FALSE(orThrow(vault.reader().records(Kind::Distinct)).front().value("apart").isTrue());
}

TEST(SamePerson, SaidTwiceLeavesWhatWasSaidOfOthers) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const PersonId again = vault.addPerson("Anna");
    const PersonId hanna = vault.addPerson("Hanna");
    vault.run(DistinctPersons{anna, hanna});
    vault.run(SamePerson{anna, again});

    EXPECT_TRUE(vault.run(SamePerson{anna, again}).changes.isEmpty());
    EXPECT_TRUE(vault.run(SamePerson{again, anna}).changes.isEmpty());

    EXPECT_TRUE(orThrow(vault.reader().records(Kind::Distinct)).front().value("apart").isTrue());
}

TEST(SamePerson, TakesBackThatAnyOfTheirRecordsAreApart) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const PersonId again = vault.addPerson("Anna");
    const PersonId hanna = vault.addPerson("Hanna");
    vault.run(DistinctPersons{again, hanna});
    vault.run(SamePerson{anna, again}); // now it is said of anna, too

    const Outcome joined = vault.run(SamePerson{hanna, anna});

    EXPECT_FALSE(orThrow(vault.reader().records(Kind::Distinct)).front().value("apart").isTrue());
    vault.run(UndoBatch{*joined.changes.batch});
    EXPECT_TRUE(orThrow(vault.reader().records(Kind::Distinct)).front().value("apart").isTrue());
    EXPECT_EQ(orThrow(vault.reader().people({})).size(), 2U);
}

} // namespace
} // namespace hedgerow
