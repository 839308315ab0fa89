// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/journal_test.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

const RecordName kAda = person("ada");

TEST(undo, PreviousValueReappearsAndRedoTakesItAwayAgain) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}});
    const BatchName edit = vault.write(kAda, {{"given", "Adah"}});

    vault.undo(edit);
    EXPECT_EQ(vault.folded(kAda).value("given"), Value("Ada"));
    EXPECT_THAT(vault.folded(kAda).undone, ElementsAre(edit));

    vault.undo(edit, false);
    EXPECT_EQ(vault.folded(kAda).value("given"), Value("Adah"));
    EXPECT_TRUE(vault.folded(kAda).undone.empty());
}

TEST(undo, RecordOfAnUndoneCreationIsNotPresent) {
    TestJournal vault;
    const BatchName creation = vault.write(kAda, {{"given", "Ada"}});

    vault.undo(creation);
    EXPECT_FALSE(vault.folded(kAda).isPresent);

    vault.undo(creation, false);
    EXPECT_TRUE(vault.folded(kAda).isPresent);
}

TEST(undo, LaterEditsStay) {
    TestJournal vault;
    vault.write(kAda, {{"given", "a"}});
    const BatchName middle = vault.write(kAda, {{"given", "b"}, {"family", "f"}});
    vault.write(kAda, {{"given", "c"}});

    vault.undo(middle);

    EXPECT_EQ(vault.folded(kAda).value("given"), Value("c"));
    EXPECT_FALSE(vault.folded(kAda).isConflict("given"));
    EXPECT_TRUE(vault.folded(kAda).value("family").isNull());
}

TEST(undo, UndoOfSeveralGoesBackPastAllOfThem) {
    TestJournal vault;
    vault.write(kAda, {{"given", "a"}});
    const BatchName second = vault.write(kAda, {{"given", "b"}});
    const BatchName third = vault.write(kAda, {{"given", "c"}});

    vault.undo(second);
    vault.undo(third);

    EXPECT_EQ(vault.folded(kAda).value("given"), Value("a"));
}

TEST(undo, WriteAfterAnUndoIsNotDisturbedByARedo) {
    TestJournal vault;
    vault.write(kAda, {{"given", "a"}});
    const BatchName second = vault.write(kAda, {{"given", "b"}});
    vault.undo(second);
    vault.write(kAda, {{"given", "c"}});

    vault.undo(second, false);

    EXPECT_EQ(vault.folded(kAda).value("given"), Value("c"));
    EXPECT_FALSE(vault.folded(kAda).isConflict("given"));
}

TEST(undo, LateAtomsOfTheUndoneBatchAreCovered) {
    TestJournal from(1);
    const BatchName edit = from.write(kAda, {{"given", "Ada"}, {"note", "said no"}});
    ExportScope names;
    names.classes = {FieldClass::Name};
    ExportScope notes;
    notes.classes = {FieldClass::Notes};

    TestJournal to(2);
    to.take(from.atoms(names));
    to.undo(edit);
    to.take(from.atoms(notes));

    EXPECT_FALSE(to.folded(kAda).isPresent);
    EXPECT_TRUE(to.folded(kAda).value("note").isNull());
}

TEST(undo, ItTravelsAndTheOthersAreAskedFirst) {
    TestJournal one(1);
    TestJournal two(2);
    one.write(kAda, {{"given", "a"}});
    const BatchName edit = one.write(kAda, {{"given", "b"}});
    two.take(one.atoms());
    one.undo(edit);

    two.take(one.atoms());
    EXPECT_EQ(two.folded(kAda).value("given"), Value("b"));

    two.acceptAll();
    EXPECT_EQ(two.folded(kAda).value("given"), Value("a"));
    EXPECT_EQ(two.digest(), one.digest());
}

TEST(undo, UndoAndRedoByTwoAtTheSameTimeShowsTheLaterEverywhere) {
    TestJournal one(1);
    TestJournal two(2);
    one.write(kAda, {{"given", "a"}});
    const BatchName edit = one.write(kAda, {{"given", "b"}});
    one.undo(edit);
    two.take(one.atoms(), false);
    one.undo(edit, false);
    two.env.clock.advance(1);
    two.undo(edit);

    one.take(two.atoms(), false);
    two.take(one.atoms(), false);

    EXPECT_EQ(one.folded(kAda).value("given"), Value("a"));
    EXPECT_EQ(one.digest(), two.digest());
}

TEST(undo, MarkTouchesOnlyTheRecordsItIsGiven) {
    TestJournal vault;
    const RecordName bilal = person("bilal");
    auto writer = ok(vault.journal->write("import"));
    ok(writer.put(kAda, {{"given", "Ada"}}));
    ok(writer.put(bilal, {{"given", "Bilal"}}));
    const Changes import = ok(writer.finish());

    const std::vector records{*ok(vault.journal->find(kAda))};
    const Changes undone = ok(vault.journal->mark(*import.batch, records, true, "undo"));

    EXPECT_THAT(undone.records, SizeIs(1));
    EXPECT_FALSE(vault.folded(kAda).isPresent);
    EXPECT_TRUE(vault.folded(bilal).isPresent);
    EXPECT_EQ(ok(vault.database.integer("SELECT count(*) FROM mark")), 1);
}

TEST(undo, BatchNobodyKnowsIsNotFound) {
    TestJournal vault;

    EXPECT_EQ(vault.journal->recordsOf(batch(1)).error().code, ErrorCode::NotFound);
}

TEST(undo, MarkMayArriveBeforeWhatItMarks) {
    TestJournal from(1);
    const BatchName edit = from.write(kAda, {{"given", "Ada"}});
    from.undo(edit);
    std::vector<Atom> atoms = from.atoms();
    const auto names = std::ranges::partition(atoms, [](const Atom& atom) { return isStructure(atom.field); });

    TestJournal to(2);
    to.take({atoms.begin(), names.begin()}, false);
    to.take({names.begin(), names.end()}, false);

    EXPECT_FALSE(to.folded(kAda).isPresent);
    EXPECT_EQ(to.digest(), from.digest());
}

} // namespace
} // namespace hedgerow
