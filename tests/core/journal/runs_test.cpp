// SPDX-License-Identifier: GPL-3.0-or-later
// Records that are in no index of ids (core/journal/record_runs.h).
#include "tests/core/journal/journal_test.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

using ::testing::ElementsAreArray;

// What an import of `count` people writes: a person, two contact points each.
std::vector<RecordName> imported(TestJournal& vault, int count) {
    RisingIds ids(vault.env.random);
    auto writer = ok(vault.journal->write("import", ClockCheck::Accepted));
    std::vector<RecordName> names;
    for (int i = 0; i < count; ++i) {
        const RecordName person = RecordName::of(Kind::Person, ids.next());
        names.push_back(person);
        ok(writer.make(person, {{"given", "p" + std::to_string(i)}}));
        for (const char* value : {"1", "2"}) {
            names.push_back(RecordName::of(Kind::ContactPoint, ids.next(), {person.id}));
            ok(writer.make(names.back(), {{"value", value}}));
        }
    }
    ok(writer.finish());
    return names;
}

std::int64_t indexed(TestJournal& vault) {
    return ok(vault.database.integer("SELECT count(*) FROM record WHERE in_run = 0"));
}

std::vector<RecordName> all(TestJournal& vault) {
    std::vector<RecordName> names;
    ok(vault.journal->forEachRecord([&](const StoredRecord& record) -> Result<void> {
        names.push_back(record.name);
        return {};
    }));
    return names;
}

void expectFound(TestJournal& vault, const std::vector<RecordName>& names) {
    for (const RecordName& name : names) {
        const auto found = ok(vault.journal->find(name));
        ASSERT_TRUE(found) << name.id.hex();
        EXPECT_EQ(found->name, name);
    }
}

TEST(Runs, AreFoundWithoutAnIndex) {
    TestJournal vault;
    const auto names = imported(vault, 200);
    EXPECT_EQ(indexed(vault), 0);
    expectFound(vault, names);

    vault.open();

    expectFound(vault, names);
    EXPECT_FALSE(ok(vault.journal->find(person("nobody"))));
    Id between = names[5].id; // within the run, and not in it
    between.bytes.back() ^= 1;
    EXPECT_FALSE(ok(vault.journal->find(RecordName::of(Kind::Person, between))));
}

TEST(Runs, OfSeveralImportsStandBesideOtherRecordsInTheOrderOfIds) {
    TestJournal vault;
    std::vector<RecordName> names;
    for (int i = 0; i < 4; ++i) {
        for (const RecordName& name : imported(vault, 10)) names.push_back(name);
        names.push_back(person("between " + std::to_string(i)));
        vault.write(names.back(), {{"given", "between"}});
    }

    expectFound(vault, names);
    std::ranges::sort(names, {}, &RecordName::id);
    EXPECT_THAT(all(vault), ElementsAreArray(names));
    vault.open();
    EXPECT_THAT(all(vault), ElementsAreArray(names));
}

TEST(Runs, TheSameIdOfAnotherKindOrOwnerIsAnotherRecord) {
    TestJournal vault;
    const auto names = imported(vault, 3);
    const RecordName unit = RecordName::of(Kind::Unit, names[0].id);
    const RecordName others = RecordName::of(Kind::ContactPoint, names[1].id, {names[3].id});

    vault.write(unit, {{"name", "Ward 3"}});
    vault.write(others, {{"value", "3"}});
    vault.write(names[1], {{"value", "changed"}});

    expectFound(vault, {names[0], names[1], unit, others});
    EXPECT_EQ(vault.folded(names[1]).value("value"), Value("changed"));
    EXPECT_EQ(vault.folded(others).value("value"), Value("3"));
    EXPECT_EQ(all(vault).size(), 11U);
}

TEST(Runs, NumbersOfForgottenRecordsAreGivenAnew) {
    TestJournal vault;
    auto names = imported(vault, 5);
    const RecordName last = names[12];
    ASSERT_EQ(last.kind, "person");
    ok(vault.journal->forget(std::array{last.id}));
    names.resize(12);
    vault.write(person("after"), {{"given", "after"}}); // takes the number of the one forgotten
    for (const RecordName& name : imported(vault, 5)) names.push_back(name);
    names.push_back(person("after"));

    for (int i = 0; i < 2; ++i) {
        expectFound(vault, names);
        EXPECT_FALSE(ok(vault.journal->find(last)));
        EXPECT_EQ(all(vault).size(), names.size());
        vault.open();
    }
}

// Rows may still wait in memory when something looks for them.
TEST(Runs, AreFoundWhileTheyAreMade) {
    TestJournal vault;
    RisingIds ids(vault.env.random);
    auto writer = ok(vault.journal->write("import", ClockCheck::Accepted));
    for (int i = 0; i < 20; ++i) {
        const RecordName name = RecordName::of(Kind::Person, ids.next());
        const StoredRecord made = ok(writer.make(name, {{"given", "p"}}));
        if (i % 3 == 0) {
            EXPECT_EQ(ok(vault.journal->find(name)), made);
        }
        if (i % 5 == 0) {
            EXPECT_EQ(ok(vault.journal->folded(made)).value("given"), Value("p"));
        }
        if (i % 7 == 0) ok(writer.put(person(std::to_string(i)), {{"given", "another"}}));
        if (i % 4 == 0) ok(writer.put(name, {{"family", "f"}}));
    }
    ok(writer.finish());

    EXPECT_EQ(all(vault).size(), 23U);
    EXPECT_EQ(indexed(vault), 3);
}

// However many rows wait at that time.
TEST(Runs, MayBeInterruptedByARecordThatIsIndexed) {
    constexpr int kMost = 20;
    for (int waiting = 1; waiting < kMost; ++waiting) {
        SCOPED_TRACE(waiting);
        TestJournal vault;
        RisingIds ids(vault.env.random);
        auto writer = ok(vault.journal->write("import", ClockCheck::Accepted));
        std::vector<RecordName> names{person("indexed")};
        const auto make = [&] {
            names.push_back(RecordName::of(Kind::Person, ids.next()));
            ok(writer.make(names.back(), {{"given", "p"}}));
        };
        for (int i = 0; i < waiting; ++i) make();
        ok(writer.put(names.front(), {{"given", "another"}}));
        for (int i = 0; i < waiting; ++i) make();
        ok(writer.finish());

        expectFound(vault, names);
        EXPECT_EQ(all(vault).size(), names.size());
    }
}

TEST(Runs, IdsThatDoNotRiseAreIndexed) {
    TestJournal vault;
    RisingIds ids(vault.env.random);
    const RecordName first = RecordName::of(Kind::Person, ids.next());
    const RecordName second = RecordName::of(Kind::Person, ids.next());
    auto writer = ok(vault.journal->write("import", ClockCheck::Accepted));
    ok(writer.make(second, {{"given", "b"}}));
    ok(writer.make(first, {{"given", "a"}}));
    ok(writer.finish());

    EXPECT_EQ(indexed(vault), 1);
    expectFound(vault, {first, second});
    EXPECT_THAT(all(vault), ElementsAreArray({first, second}));
}

TEST(Runs, AreAddedToAJournalThatKnewNone) {
    TestJournal vault;
    vault.write(person("ada"), {{"given", "Ada"}});
    const std::string digest = vault.digest(DigestScope::All);
    vault.journal.reset();
    ok(vault.database.execute("DROP VIEW owned; DROP TABLE run; DROP INDEX record_name; DROP INDEX record_owner1;"
                              "ALTER TABLE record DROP COLUMN in_run;"
                              "CREATE UNIQUE INDEX of_before ON record(id, kind, owner1, owner2);"
                              "CREATE INDEX record_owner1 ON record(owner1, kind) WHERE owner1 <> 0"));

    vault.open();

    EXPECT_EQ(vault.digest(DigestScope::All), digest);
    auto names = imported(vault, 5);
    EXPECT_EQ(indexed(vault), 1);
    names.push_back(person("ada"));
    expectFound(vault, names);
    const StoredRecord owner = *ok(vault.journal->find(names[3]));
    EXPECT_EQ(ok(vault.journal->recordsOwnedBy(owner.number)).size(), 2U);
}

TEST(Runs, AreLikeWhatIsWrittenOneByOne) {
    TestJournal made;
    const auto names = imported(made, 20);
    TestJournal other;
    other.take(made.atoms(), false);
    EXPECT_EQ(indexed(other), 60);
    EXPECT_EQ(other.digest(DigestScope::All), made.digest(DigestScope::All));

    const Admission back = made.take(other.atoms(), false);
    EXPECT_EQ(back.admitted, 0);
    EXPECT_EQ(all(made), all(other));
}

TEST(Runs, ARecordThatWasNotNewAfterAllIsWrittenTo) {
    TestJournal vault;
    vault.write(person("ada"), {{"given", "Ada"}});
    auto writer = ok(vault.journal->write("import", ClockCheck::Accepted));
    ok(writer.make(RecordName::of(Kind::Person, Id{}), {{"given", "first"}}));
    ok(writer.make(RecordName::of(Kind::Person, Id{}), {{"family", "again"}}));
    ok(writer.finish());

    EXPECT_EQ(vault.folded(RecordName::of(Kind::Person, Id{})).value("given"), Value("first"));
    EXPECT_EQ(vault.folded(RecordName::of(Kind::Person, Id{})).value("family"), Value("again"));
}

} // namespace
} // namespace hedgerow
