// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/fold.h"

#include "tests/core/journal/journal_test.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const BatchName kOne = batch(1);
const BatchName kTwo = batch(2);
const BatchName kThree = batch(3);
const BatchName kFour = batch(4);

void add(RecordHistory& history, const BatchName& name, std::string_view field, const Value& value,
         std::vector<BatchName> replaces = {}) {
    history.add(name, field, value, replaces);
}

TEST(fold, LaterWriteThatSawTheEarlierReplacesIt) {
    RecordHistory history;
    add(history, kOne, "given", "Ada");
    add(history, kTwo, "given", "Adah", {kOne});

    EXPECT_THAT(history.heads("given"), ElementsAre(Head{kTwo, "Adah"}));
    EXPECT_EQ(history.folded("person").value("given"), Value("Adah"));
    EXPECT_FALSE(history.folded("person").isConflict("given"));
}

TEST(fold, WritesThatDidNotSeeEachOtherStandAsConflict) {
    RecordHistory history;
    add(history, kOne, "given", "Ada");
    add(history, kTwo, "given", "Adah", {kOne});
    add(history, kThree, "given", "Aida", {kOne});

    const FoldedRecord folded = history.folded("person");

    EXPECT_THAT(history.heads("given"), ElementsAre(Head{kTwo, "Adah"}, Head{kThree, "Aida"}));
    EXPECT_TRUE(folded.isConflict("given"));
    EXPECT_EQ(folded.value("given"), Value("Aida"));
}

TEST(fold, EqualValuesSideBySideAreNoConflict) {
    RecordHistory history;
    add(history, kOne, "given", "Ada");
    add(history, kTwo, "given", "Ada");

    EXPECT_THAT(history.heads("given"), SizeIs(2));
    EXPECT_FALSE(history.folded("person").isConflict("given"));
}

TEST(fold, ConflictShowsTheGreatestTimeThenWriterThenValue) {
    RecordHistory byWriter;
    add(byWriter, {5, 2}, "given", "a");
    add(byWriter, {5, 1}, "given", "z");
    EXPECT_EQ(byWriter.folded("person").value("given"), Value("a"));

    RecordHistory byValue;
    add(byValue, {5, 1}, "given", "b");
    add(byValue, {5, 1}, "given", "c");
    add(byValue, {5, 1}, "given", "a");
    EXPECT_EQ(byValue.folded("person").value("given"), Value("c"));

    RecordHistory unsignedNames;
    add(unsignedNames, {0xffff'ffff'ffff'ffff, 1}, "given", "far");
    add(unsignedNames, {1, 1}, "given", "near");
    EXPECT_EQ(unsignedNames.folded("person").value("given"), Value("far"));
}

TEST(fold, TwoValuesUnderOneNameAreBothKept) {
    RecordHistory history;
    add(history, kOne, "given", "Ada");
    add(history, kOne, "given", "Eve");
    EXPECT_TRUE(history.folded("person").isConflict("given"));

    add(history, kTwo, "given", "Ada", {kOne});
    EXPECT_THAT(history.heads("given"), ElementsAre(Head{kTwo, "Ada"})); // a pair names the batch, with all its values
}

TEST(fold, AddingAgainIsNothingNew) {
    RecordHistory history;
    const std::vector<BatchName> replaces{kOne};
    EXPECT_TRUE(history.add(kTwo, "given", "Ada", {}));
    EXPECT_FALSE(history.add(kTwo, "given", "Ada", {}));
    EXPECT_TRUE(history.add(kTwo, "given", "Ada", replaces));
    EXPECT_FALSE(history.add(kTwo, "given", "Ada", replaces));
}

TEST(fold, PairsWhoseOlderBatchIsNotSmallerAreRefused) {
    RecordHistory history;
    add(history, kThree, "given", "new");
    add(history, kTwo, "given", "old", {kTwo, kThree, kOne});

    EXPECT_THAT(history.ancestors("given", kTwo), ElementsAre(kOne));
    EXPECT_THAT(history.heads("given"), SizeIs(2));
}

TEST(fold, DescentGoesThroughAllAtomsHeld) {
    RecordHistory history;
    add(history, kOne, "given", "a");
    add(history, kTwo, "given", "b", {kOne});
    add(history, kThree, "given", "c", {kTwo});

    EXPECT_THAT(history.ancestors("given", kThree), ElementsAre(kOne, kTwo));
    EXPECT_THAT(history.heads("given"), ElementsAre(Head{kThree, "c"}));
}

TEST(fold, AnAncestorThatIsMissingCostsAConflictAndNothingElse) {
    RecordHistory history;
    add(history, kOne, "given", "a");
    add(history, kThree, "given", "c", {kTwo}); // the atom of kTwo, which replaced kOne, has not arrived
    EXPECT_THAT(history.heads("given"), SizeIs(2));

    add(history, kTwo, "given", "b", {kOne});
    EXPECT_THAT(history.heads("given"), ElementsAre(Head{kThree, "c"}));
}

TEST(fold, DescentIsPerField) {
    RecordHistory history;
    add(history, kOne, "given", "a");
    add(history, kTwo, "family", "b", {kOne});

    EXPECT_THAT(history.heads("given"), ElementsAre(Head{kOne, "a"}));
}

TEST(fold, UndoneValueIsNotInForceButStillCarriesDescent) {
    RecordHistory history;
    add(history, kOne, "given", "first");
    add(history, kTwo, "given", "second", {kOne});
    add(history, kThree, "given", "third", {kTwo});
    add(history, kFour, undoneField(kTwo), true);
    EXPECT_THAT(history.heads("given"), ElementsAre(Head{kThree, "third"}));

    add(history, kFour, undoneField(kThree), true);
    EXPECT_THAT(history.heads("given"), ElementsAre(Head{kOne, "first"}));
    EXPECT_THAT(history.tips("given"), ElementsAre(Head{kThree, "third"}));
}

TEST(fold, UndoingTheWriteThatSettledAConflictBringsItBack) {
    RecordHistory history;
    add(history, kOne, "given", "a");
    add(history, kTwo, "given", "b");
    add(history, kThree, "given", "c", {kOne, kTwo});
    add(history, kFour, undoneField(kThree), true);

    EXPECT_TRUE(history.folded("person").isConflict("given"));
}

TEST(fold, NewWriteReplacesTipsAndWhatIsShown) {
    RecordHistory history;
    add(history, kOne, "given", "a");
    add(history, kTwo, "given", "b", {kOne});
    add(history, kThree, undoneField(kTwo), true);

    EXPECT_THAT(history.replacedByNewWrite("given"), ElementsAre(kOne, kTwo));
    EXPECT_THAT(history.replacedByNewWrite("family"), IsEmpty());
}

TEST(fold, MarksAreNotUndoneByMarks) {
    RecordHistory history;
    add(history, kOne, "given", "a");
    add(history, kTwo, undoneField(kOne), true);
    add(history, kThree, undoneField(kTwo), true);
    EXPECT_TRUE(history.isUndone(kOne));

    add(history, kFour, undoneField(kOne), false, {kTwo});
    EXPECT_FALSE(history.isUndone(kOne));
}

TEST(fold, RemovedAndSamePersonCanBeUndoneLikeAnyValue) {
    RecordHistory history;
    const Id other = Id::named("other");
    add(history, kOne, "given", "a");
    add(history, kTwo, kRemoved, true);
    add(history, kTwo, kSameAs, other);
    EXPECT_TRUE(history.folded("person").isRemoved);
    EXPECT_EQ(history.folded("person").sameAs, other);

    add(history, kThree, undoneField(kTwo), true);
    EXPECT_FALSE(history.folded("person").isRemoved);
    EXPECT_EQ(history.folded("person").sameAs, std::nullopt);
    EXPECT_THAT(history.folded("person").undone, ElementsAre(kTwo));
}

TEST(fold, RecordIsPresentByAShareableValueOnly) {
    RecordHistory history;
    add(history, kOne, "private_note", "x");
    add(history, kOne, kRemoved, false);
    EXPECT_FALSE(history.folded("person").isPresent);

    add(history, kOne, "of_a_newer_version", 1);
    EXPECT_TRUE(history.folded("person").isPresent);

    add(history, kTwo, "of_a_newer_version", Value(), {kOne});
    EXPECT_FALSE(history.folded("person").isPresent);
}

TEST(fold, RecordOfAPrivateKindIsPresentByItsPrivateValues) {
    RecordHistory history;
    add(history, kOne, "name", "my filter");

    EXPECT_TRUE(history.folded("saved_filter").isPresent);
}

TEST(fold, MarkWithAMalformedBatchIsKeptAndMeansNothing) {
    RecordHistory history;
    add(history, kOne, "given", "a");
    add(history, kTwo, "undone/not a batch", true);

    const FoldedRecord folded = history.folded("person");
    EXPECT_THAT(folded.undone, IsEmpty());
    EXPECT_THAT(folded.fields, SizeIs(1));
    EXPECT_EQ(folded.value("given"), Value("a"));
}

TEST(fold, WhatWasWithdrawnIsGone) {
    RecordHistory history;
    add(history, kOne, "given", "a");
    EXPECT_FALSE(history.withdraw(kTwo, "given"));
    EXPECT_TRUE(history.withdraw(kOne, "given"));
    EXPECT_TRUE(history.isEmpty());
}

} // namespace
} // namespace hedgerow
