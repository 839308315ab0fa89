// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/journal_test.h"
#include "tests/support/copy_database.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

const RecordName kAda = person("ada");

std::vector<std::string> fieldsOf(const std::vector<Atom>& atoms) {
    std::vector<std::string> fields;
    for (const Atom& atom : atoms) fields.push_back(atom.field);
    return fields;
}

TEST(merge, ConcurrentEditsOfDifferentFieldsBothStand) {
    TestJournal one(1);
    TestJournal two(2);
    one.write(kAda, {{"given", "Ada"}});
    two.take(one.atoms());
    one.write(kAda, {{"family", "Lovelace"}});
    two.write(kAda, {{"note", "likes engines"}});

    one.take(two.atoms());
    two.take(one.atoms());

    EXPECT_EQ(one.folded(kAda), two.folded(kAda));
    EXPECT_EQ(one.folded(kAda).value("family"), Value("Lovelace"));
    EXPECT_EQ(one.folded(kAda).value("note"), Value("likes engines"));
    EXPECT_EQ(one.digest(), two.digest());
}

TEST(merge, ConcurrentEditsOfOneFieldAreAConflictUntilSettled) {
    TestJournal one(1);
    TestJournal two(2);
    one.write(kAda, {{"given", "Ada"}});
    two.take(one.atoms());
    one.write(kAda, {{"given", "Adah"}});
    two.write(kAda, {{"given", "Aida"}});
    one.take(two.atoms());
    EXPECT_TRUE(one.folded(kAda).isConflict("given"));

    one.write(kAda, {{"given", "Aida"}});
    two.take(one.atoms());

    EXPECT_FALSE(two.folded(kAda).isConflict("given"));
    EXPECT_EQ(two.folded(kAda).value("given"), Value("Aida"));
}

TEST(merge, AgainIsNothingNew) {
    TestJournal one(1);
    TestJournal two(2);
    one.write(kAda, {{"given", "Ada"}});
    two.take(one.atoms());
    two.sink.touched.clear();

    const Admission again = two.take(one.atoms());

    EXPECT_EQ(again.admitted, 0);
    EXPECT_EQ(again.known, 1);
    EXPECT_TRUE(again.changes.isEmpty());
    EXPECT_THAT(two.sink.touched, IsEmpty());
}

TEST(merge, HeadsAloneCarryAllTheirAncestors) {
    TestJournal one(1);
    TestJournal two(2);
    const BatchName first = one.write(kAda, {{"given", "a"}});
    two.take(one.atoms());
    const BatchName second = one.write(kAda, {{"given", "b"}});
    const BatchName third = one.write(kAda, {{"given", "c"}});

    const auto atoms = one.atoms(false);
    EXPECT_THAT(atoms, ElementsAre(Atom{third, kAda, "given", "c", {first, second}}));
    two.take(atoms);
    EXPECT_FALSE(two.folded(kAda).isConflict("given"));
}

TEST(merge, WithoutHistoryAnUndoneTipGoesWithWhatIsShown) {
    TestJournal one(1);
    one.write(kAda, {{"given", "a"}});
    const BatchName edit = one.write(kAda, {{"given", "b"}});
    one.undo(edit);

    EXPECT_THAT(fieldsOf(one.atoms(false)), UnorderedElementsAre("given", "given", undoneField(edit)));
}

TEST(merge, OnlyClassesInScopeAndNeverPrivateOnesAreExported) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}, {"note", "x"}, {"private_note", "y"}, {"of_a_newer_version", 1}});
    vault.write(RecordName::of(Kind::SavedFilter, Id::named("f")), {{"name", "x"}, {std::string(kRemoved), true}});
    vault.write(RecordName::of(Kind::Peer, Id::named("p")), {{"name", "x"}, {"note", "y"}});
    vault.write(RecordName::of(Kind::Disclosure, Id::named("d")), {{"at", 1}, {std::string(kRemoved), true}});
    ExportScope notes;
    notes.classes = {FieldClass::Notes, FieldClass::Private};

    EXPECT_THAT(fieldsOf(vault.atoms(notes)), ElementsAre("note"));
    EXPECT_THAT(fieldsOf(vault.atoms()), UnorderedElementsAre("given", "note", "of_a_newer_version"));
}

TEST(merge, RecordsOutOfScopeStay) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}});
    vault.write(person("bilal"), {{"given", "Bilal"}});
    ExportScope scope;
    scope.classes = {FieldClass::Name};
    scope.includes = [](const StoredRecord& record) { return record.name == kAda; };

    EXPECT_THAT(vault.atoms(scope), SizeIs(1));
}

TEST(merge, PrivateAndUnreadableValuesAreRefused) {
    TestJournal vault;
    const RecordName filter = RecordName::of(Kind::SavedFilter, Id::named("filter"));
    const RecordName peer = RecordName::of(Kind::Peer, Id::named("peer"));
    const Admission admission = vault.take({{batch(1), kAda, "private_note", "x", {}},
                                            {batch(1), filter, "name", "x", {}},
                                            {batch(1), filter, std::string(kRemoved), true, {}},
                                            {batch(1), peer, "age_key", "x", {}},
                                            {batch(1), peer, std::string(kRemoved), true, {}},
                                            {batch(1), kAda, "given", Value::List{Value::List{1}}, {}},
                                            {batch(1), kAda, "given", Value::kMaxInteger + 1, {}}},
                                           false);

    EXPECT_EQ(admission.refused, 7);
    EXPECT_THAT(vault.sink.tables, IsEmpty());
    EXPECT_THAT(ok(vault.journal->held()), IsEmpty());
}

TEST(merge, UnknownKindsAndFieldsAndUnfittingValuesAreKeptAndPassedOn) {
    const std::vector<Atom> atoms{
        {batch(1), {"of_a_newer_version", {kAda.id}, Id::named("x")}, "what", Value::List{1, "two"}, {}},
        {batch(1), kAda, "given", 42, {}},
        {batch(1), kAda, std::string("odd\0name\xff", 9), std::string("\xff\0", 2), {}}};
    TestJournal vault;
    vault.take(atoms);
    vault.open();

    EXPECT_THAT(vault.atoms(), testing::UnorderedElementsAreArray(atoms));
}

TEST(merge, TwoValuesUnderOneNameAreKeptWithBothDeliveries) {
    TestJournal vault;
    ok(vault.journal->admit(std::vector<Atom>{{batch(1), kAda, "given", "Ada", {}}}, {"first", true}));
    ok(vault.journal->admit(std::vector<Atom>{{batch(1), kAda, "given", "Eve", {}}}, {"second", true}));

    EXPECT_TRUE(vault.folded(kAda).isConflict("given"));
    EXPECT_EQ(ok(vault.database.text("SELECT d.source FROM arrival a JOIN delivery d ON d.number = a.delivery "
                                     "ORDER BY a.delivery DESC LIMIT 1")),
              "second");
}

TEST(merge, WithoutASourceNothingIsNoted) {
    TestJournal from(1);
    from.write(kAda, {{"given", "Ada"}});
    TestJournal vault(2);
    vault.take(from.atoms(), false);

    EXPECT_EQ(ok(vault.database.integer("SELECT (SELECT count(*) FROM arrival) + (SELECT count(*) FROM delivery)")), 0);
}

TEST(merge, ACopyOfTheFileNeverUsesANameTwice) {
    TestJournal one(1);
    one.write(kAda, {{"given", "Ada"}});
    TestJournal copy(2);
    copy.journal.reset();
    copyDatabase(one.database, copy.database);
    copy.sink = one.sink;
    copy.open();
    const BatchName here = one.write(kAda, {{"given", "a"}});
    const BatchName there = copy.write(kAda, {{"given", "b"}});

    one.take(copy.atoms());
    copy.take(one.atoms());

    EXPECT_EQ(here.time, there.time);
    EXPECT_NE(here.writer, there.writer);
    EXPECT_TRUE(one.folded(kAda).isConflict("given"));
    EXPECT_EQ(one.digest(), copy.digest());
}

TEST(merge, OrderOfArrivalDoesNotMatter) {
    TestJournal from(1);
    from.write(kAda, {{"given", "a"}});
    const BatchName edit = from.write(kAda, {{"given", "b"}});
    from.undo(edit);
    from.write(kAda, {{"given", "c"}});
    std::vector<Atom> atoms = from.atoms();
    std::ranges::sort(atoms, {}, &Atom::batch);
    do {
        TestJournal vault;
        for (const Atom& atom : atoms) vault.take({atom}, false);
        EXPECT_EQ(vault.folded(kAda), from.folded(kAda));
        EXPECT_EQ(vault.sink.fault, "");
    } while (std::ranges::next_permutation(atoms, {}, &Atom::batch).found);
}

} // namespace
} // namespace hedgerow
