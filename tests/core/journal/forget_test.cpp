// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/journal_test.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const RecordName kAda = person("ada");
const RecordName kBilal = person("bilal");
const RecordName kPhone = RecordName::of(Kind::ContactPoint, Id::named("phone"), {kAda.id});
const RecordName kTie = RecordName::of(Kind::Relationship, Id::named("tie"), {kBilal.id, kAda.id});

void fill(TestJournal& vault) {
    vault.write(kAda, {{"given", "Ada"}, {"private_note", "secret"}});
    vault.write(kBilal, {{"given", "Bilal"}});
    vault.write(kPhone, {{"value", "030 1"}});
    vault.write(kTie, {{"strength", 2}});
}

TEST(forget, PersonAndAllRecordsAboutItAreGone) {
    TestJournal vault;
    fill(vault);

    const Changes changes = ok(vault.journal->forget(std::vector{kAda.id}));

    EXPECT_TRUE(changes.isWholesale);
    EXPECT_THAT(vault.sink.tables, SizeIs(1));
    EXPECT_TRUE(vault.sink.tables.contains(kBilal));
    EXPECT_THAT(vault.atoms(), SizeIs(1));
    EXPECT_EQ(ok(vault.database.integer("SELECT count(*) FROM record")), 1);
    EXPECT_EQ(ok(vault.database.integer("SELECT (SELECT count(*) FROM change) + count(born) FROM record")), 1);
}

TEST(forget, DeadRecordsAreRefusedAtEveryDoor) {
    TestJournal from(1);
    fill(from);
    TestJournal vault(2);
    fill(vault);
    ok(vault.journal->forget(std::vector{kAda.id}));

    auto writer = ok(vault.journal->write("edit"));
    EXPECT_EQ(writer.put(kAda, {{"given", "Ada"}}).error().code, ErrorCode::Refused);
    EXPECT_EQ(writer.put(kPhone, {{"value", "1"}}).error().code, ErrorCode::Refused);
    EXPECT_EQ(writer.put(kTie, {{"strength", 1}}).error().code, ErrorCode::Refused);
    EXPECT_EQ(vault.take(from.atoms(), false).refused, 3);
    EXPECT_EQ(vault.take(from.atoms(), true).refused, 3);
    ok(vault.journal->rebuild());
    vault.open();
    EXPECT_EQ(vault.take(from.atoms(), false).refused, 3);
    EXPECT_THAT(vault.sink.tables, SizeIs(1));
}

TEST(forget, NobodyComesBackWhereReadingAnewFails) {
    TestJournal vault;
    fill(vault);
    ok(vault.journal->forget(std::vector{kAda.id}));

    ok(vault.database.execute("ALTER TABLE forgotten RENAME TO away"));
    EXPECT_FALSE(vault.journal->reload());
    ok(vault.database.execute("ALTER TABLE away RENAME TO forgotten"));

    auto writer = ok(vault.journal->write("edit"));
    const auto put = writer.put(kAda, {{"given", "Ada"}});
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().code, ErrorCode::Refused);
}

TEST(forget, ForgottenIdsTravelAndAreAskedFirst) {
    TestJournal from(1);
    ok(from.journal->forget(std::vector{kAda.id}));
    const std::vector<Id> ids(from.journal->forgottenIds().begin(), from.journal->forgottenIds().end());
    TestJournal vault(2);
    fill(vault);

    EXPECT_EQ(ok(vault.journal->admitForgotten(ids, {"a peer", true})).held, 1);
    EXPECT_TRUE(vault.sink.tables.contains(kAda));

    vault.acceptAll();
    EXPECT_FALSE(vault.sink.tables.contains(kAda));
    EXPECT_EQ(ok(vault.journal->admitForgotten(ids, {"a peer", true})).known, 1);
    EXPECT_THAT(ok(vault.journal->held()), IsEmpty());
}

TEST(forget, OwnDevicesForgetAtOnce) {
    TestJournal vault;
    fill(vault);

    const Admission admission = ok(vault.journal->admitForgotten(std::vector{kAda.id}, {"", false}));

    EXPECT_EQ(admission.admitted, 1);
    EXPECT_TRUE(admission.changes.isWholesale);
    EXPECT_FALSE(vault.sink.tables.contains(kAda));
}

TEST(forget, WhatIsHeldAboutThePersonIsDropped) {
    TestJournal vault;
    fill(vault);
    const BatchName future = batch(vault.env.clock.nowMs() + 9 * kDayMs);
    vault.take({{future, kAda, "note", "x", {}}, {future, kTie, "note", "x", {}}, {future, kBilal, "note", "x", {}}});
    ok(vault.journal->admitForgotten(std::vector{kAda.id}, {"a peer", true}));
    ASSERT_THAT(ok(vault.journal->held()), SizeIs(4));

    ok(vault.journal->forget(std::vector{kAda.id}));

    const auto items = ok(vault.journal->held());
    ASSERT_THAT(items, SizeIs(1));
    EXPECT_EQ(items[0].atom->record, kBilal);
}

TEST(forget, SomeoneNeverHeardOfCanBeForgottenBeforehand) {
    TestJournal vault;
    ok(vault.journal->forget(std::vector{kAda.id}));
    TestJournal from(1);
    fill(from);

    vault.take(from.atoms());

    EXPECT_THAT(vault.sink.tables, SizeIs(1));
    EXPECT_TRUE(vault.sink.tables.contains(kBilal));
}

TEST(forget, NotesOfArrivalAndMarksGoToo) {
    TestJournal from(1);
    fill(from);
    TestJournal vault(2);
    vault.take(from.atoms());
    vault.undo(from.atoms()[0].batch);
    ok(vault.journal->forget(std::vector{kAda.id, kBilal.id}));

    for (const std::string table : {"record", "change", "arrival", "mark"})
        EXPECT_EQ(ok(vault.database.integer("SELECT count(*) FROM " + table)), 0) << table;
}

TEST(forget, RecordWithTheIdOfItsOwnerIsForgottenOnce) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}});
    vault.write(RecordName::of(Kind::ContactPoint, kAda.id, {kAda.id}), {{"value", "1"}});

    ok(vault.journal->forget(std::vector{kAda.id}));

    EXPECT_THAT(vault.sink.tables, IsEmpty());
    EXPECT_THAT(vault.atoms(), IsEmpty());
}

TEST(forget, NumberOfAForgottenPersonMeansNothingToANewOne) {
    TestJournal vault;
    fill(vault);
    ok(vault.journal->forget(std::vector{kBilal.id, kAda.id}));
    const RecordName carla = person("carla");
    const RecordName phone = RecordName::of(Kind::ContactPoint, Id::named("another phone"), {carla.id});
    vault.write(phone, {{"value", "2"}});

    const auto stored = ok(vault.journal->find(phone));
    EXPECT_EQ(ok(vault.journal->record(stored->owners[0])).name, carla);
    EXPECT_THAT(ok(vault.journal->recordsOwnedBy(stored->owners[0])), ElementsAre(*stored));
}

} // namespace
} // namespace hedgerow
