// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/batch_writer.h"

#include "tests/core/journal/journal_test.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const RecordName kAda = person("ada");

std::uint64_t clockTime(std::int64_t wallMs) {
    return static_cast<std::uint64_t>(wallMs) << 16;
}

TEST(writer, SeveralPutsToOneRecordMakeOneChange) {
    TestJournal vault;
    auto writer = ok(vault.journal->write("edit"));
    ok(writer.put(kAda, {{"given", "Ada"}}));
    ok(writer.put(kAda, {{"family", "Lovelace"}}));
    ok(writer.put(kAda, {{"given", "Augusta"}}));
    const Changes changes = ok(writer.finish());

    EXPECT_THAT(changes.records, SizeIs(1));
    EXPECT_EQ(ok(vault.database.integer("SELECT (SELECT count(*) FROM change) + count(born) FROM record")), 1);
    EXPECT_EQ(vault.folded(kAda).value("given"), Value("Augusta"));
    EXPECT_EQ(vault.folded(kAda).value("family"), Value("Lovelace"));
    EXPECT_EQ(ok(vault.database.text("SELECT counts FROM batch")), "person=1");
}

TEST(writer, CorrectionWithinABatchReplacesWhatWasThereBeforeIt) {
    TestJournal vault;
    const BatchName before = vault.write(kAda, {{"given", "Ada"}});
    auto writer = ok(vault.journal->write("edit"));
    ok(writer.put(kAda, {{"given", "Aida"}}));
    ok(writer.put(kAda, {{"given", "Adah"}}));
    const Changes changes = ok(writer.finish());

    const auto atoms = vault.atoms();
    ASSERT_THAT(atoms, SizeIs(2));
    EXPECT_EQ(atoms[1], (Atom{*changes.batch, kAda, "given", "Adah", {before}}));
}

TEST(writer, CorrectionBackToNothingLeavesNoEmptyChange) {
    TestJournal vault;
    auto writer = ok(vault.journal->write("edit"));
    ok(writer.put(kAda, {{"given", "Ada"}}));
    ok(writer.put(kAda, {{"given", Value()}}));
    ok(writer.put(kAda, {{"family", "Lovelace"}}));
    const Changes changes = ok(writer.finish());

    EXPECT_EQ(vault.sink.fault, "");
    EXPECT_THAT(changes.records, SizeIs(1));
    EXPECT_TRUE(vault.folded(kAda).value("given").isNull());
    const auto incremental = vault.sink.tables;
    ok(vault.journal->rebuild());
    EXPECT_EQ(vault.sink.tables, incremental);
}

TEST(writer, ValueThatStandsAlreadyIsSkippedUnlessAsked) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}});

    auto skipping = ok(vault.journal->write("edit"));
    ok(skipping.put(kAda, {{"given", "Ada"}, {"family", Value()}}));
    EXPECT_EQ(ok(skipping.finish()).batch, std::nullopt);

    auto writing = ok(vault.journal->write("edit"));
    ok(writing.put(kAda, {{"given", "Ada"}}, BatchWriter::Unchanged::Write));
    EXPECT_NE(ok(writing.finish()).batch, std::nullopt);
}

TEST(writer, ChoosingOneSideOfAConflictIsAWriteEvenIfItIsShown) {
    TestJournal vault;
    const std::int64_t now = vault.env.clock.nowMs();
    vault.take({{batch(now - 2), kAda, "given", "Ada", {}}, {batch(now - 1), kAda, "given", "Adah", {}}});
    ASSERT_TRUE(vault.folded(kAda).isConflict("given"));

    auto writer = ok(vault.journal->write("edit"));
    ok(writer.put(kAda, {{"given", "Adah"}}));
    ok(writer.finish());

    EXPECT_FALSE(vault.folded(kAda).isConflict("given"));
}

TEST(writer, NothingPutMakesNoBatchAndDrawsNoTime) {
    TestJournal vault;
    auto writer = ok(vault.journal->write("edit"));
    writer.count("skipped", 3);
    const Changes changes = ok(writer.finish());

    EXPECT_EQ(changes.batch, std::nullopt);
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_EQ(ok(vault.database.integer("SELECT count(*) FROM batch")), 0);
    EXPECT_EQ(ok(vault.journal->tables().newestTime()), 0u);
}

TEST(writer, TimeIsTheWallClockOrOneTickAfterTheNewest) {
    TestJournal vault;
    const std::int64_t now = vault.env.clock.nowMs();
    EXPECT_EQ(vault.write(kAda, {{"given", "a"}}).time, clockTime(now));
    EXPECT_EQ(vault.write(kAda, {{"given", "b"}}).time, clockTime(now) + 1);

    vault.env.clock.advance(1);
    EXPECT_EQ(vault.write(kAda, {{"given", "c"}}).time, clockTime(now + 1));

    vault.env.clock.advance(-kHourMs);
    EXPECT_EQ(vault.write(kAda, {{"given", "d"}}).time, clockTime(now + 1) + 1);
}

TEST(writer, AdmittedAtomsMoveTheClock) {
    TestJournal vault;
    const BatchName later = batch(vault.env.clock.nowMs() + kHourMs, 7);
    vault.take({{later, kAda, "given", "Ada", {}}});

    EXPECT_EQ(vault.write(kAda, {{"given", "b"}}).time, later.time + 1);
}

TEST(writer, ClockADayBehindOrAYearAheadIsRefusedUntilAccepted) {
    TestJournal vault;
    vault.write(kAda, {{"given", "a"}});
    const std::int64_t start = vault.env.clock.nowMs();
    const auto canWrite = [&](std::int64_t wallMs, ClockCheck check) {
        vault.env.clock.set(wallMs);
        auto writer = ok(vault.journal->write("edit", check));
        const auto put = writer.put(kAda, {{"given", std::to_string(wallMs)}});
        EXPECT_TRUE(put.ok() || put.error().code == ErrorCode::ClockSuspicious);
        return put.ok();
    };

    EXPECT_FALSE(canWrite(start - kDayMs - 1, ClockCheck::Refuse));
    EXPECT_FALSE(canWrite(start + 365 * kDayMs + 1, ClockCheck::Refuse));
    EXPECT_TRUE(canWrite(start - kDayMs, ClockCheck::Refuse));
    EXPECT_TRUE(canWrite(start - kDayMs - 1, ClockCheck::Accepted));
    EXPECT_TRUE(canWrite(start + 365 * kDayMs, ClockCheck::Refuse));
}

TEST(writer, WriterIsDrawnAnewAfterEachOpening) {
    TestJournal vault;
    const std::uint64_t first = vault.write(kAda, {{"given", "a"}}).writer;
    EXPECT_EQ(vault.write(kAda, {{"given", "b"}}).writer, first);

    vault.journal->forgetWriter();
    const std::uint64_t second = vault.write(kAda, {{"given", "c"}}).writer;
    EXPECT_NE(second, first);

    vault.open();
    EXPECT_NE(vault.write(kAda, {{"given", "d"}}).writer, second);
}

TEST(writer, RecordsAreFoundUnderTheirNamesAndOwners) {
    TestJournal vault;
    const RecordName phone = RecordName::of(Kind::ContactPoint, Id::named("phone"), {kAda.id});
    vault.write(phone, {{"value", "+49 30 1"}});

    const auto stored = ok(vault.journal->find(phone));
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->name, phone);
    const auto owner = ok(vault.journal->record(stored->owners[0]));
    EXPECT_EQ(owner.name, kAda);
    EXPECT_THAT(ok(vault.journal->recordsOwnedBy(owner.number)), ElementsAre(*stored));
    EXPECT_EQ(ok(vault.journal->find(RecordName::of(Kind::ContactPoint, phone.id))), std::nullopt);
}

// Those that follow their owner's number are in no index.
TEST(writer, WhatIsAboutAPersonIsFoundHoweverMuchThereIsOfIt) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}});
    const auto add = [&](std::string_view id, const Owners& owners) {
        const RecordName name = RecordName::of(Kind::ContactPoint, Id::named(id), owners);
        vault.write(name, {{"value", id}});
        return ok(vault.journal->find(name))->number;
    };
    std::vector<RecordNumber> aboutAda;
    for (int i = 0; i < 6; ++i) aboutAda.push_back(add("a" + std::to_string(i), {kAda.id}));
    std::vector<RecordNumber> aboutBilal;
    for (int i = 0; i < 12; ++i) aboutBilal.push_back(add("b" + std::to_string(i), {person("bilal").id}));
    for (int i = 6; i < 12; ++i) aboutAda.push_back(add("a" + std::to_string(i), {kAda.id}));

    const auto owned = [&](const RecordName& owner) {
        std::vector<RecordNumber> numbers;
        for (const auto& record : ok(vault.journal->recordsOwnedBy(ok(vault.journal->find(owner))->number)))
            numbers.push_back(record.number);
        return numbers;
    };
    EXPECT_EQ(owned(kAda), aboutAda);
    EXPECT_EQ(owned(person("bilal")), aboutBilal);
}

TEST(writer, AUnitBeforeTheFirstPersonDoesNotConfuseTheKinds) {
    TestJournal vault;
    const RecordName unit = RecordName::of(Kind::Unit, Id::named("unit"));
    vault.write(unit, {{"name", "Ward 3"}});
    vault.write(kAda, {{"given", "Ada"}});
    vault.open();

    EXPECT_EQ(ok(vault.journal->find(kAda))->name.kind, "person");
    EXPECT_EQ(ok(vault.journal->find(unit))->name.kind, "unit");
}

TEST(writer, ValuesNoJournalKeepsAreRefused) {
    TestJournal vault;
    auto writer = ok(vault.journal->write("edit"));

    EXPECT_EQ(writer.put(kAda, {{"given", Value::List{Value::List{}}}}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(ok(writer.finish()).batch, std::nullopt);
}

TEST(writer, ManyRecordsAreToldAsOneWholesaleChange) {
    TestJournal vault;
    auto transaction = ok(Transaction::begin(vault.database));
    auto writer = ok(vault.journal->write("import"));
    for (std::size_t i = 0; i <= Changes::kRecordLimit; ++i)
        ok(writer.put(person(std::to_string(i)), {{"given", "x"}}));
    const Changes changes = ok(writer.finish());
    ok(transaction.commit());

    EXPECT_TRUE(changes.isWholesale);
    EXPECT_THAT(changes.records, IsEmpty());
    EXPECT_THAT(ok(vault.journal->recordsOf(*changes.batch)), SizeIs(Changes::kRecordLimit + 1));
}

TEST(writer, RolledBackWriteLeavesNothingAfterReload) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}});
    const std::string before = vault.digest(DigestScope::All);
    {
        const auto transaction = ok(Transaction::begin(vault.database));
        vault.write(RecordName::of(Kind::Unit, Id::named("unit")), {{"name", "x"}, {"never_heard_of", 1}});
        ok(vault.journal->forget(std::vector{kAda.id}));
    }
    ok(vault.journal->reload());

    EXPECT_EQ(vault.digest(DigestScope::All), before);
    EXPECT_FALSE(vault.journal->isDead(kAda));
    vault.write(RecordName::of(Kind::Test, Id::named("test")), {{"name", "y"}, {"also_unheard_of", 1}});
    EXPECT_THAT(vault.atoms(), SizeIs(3));
}

} // namespace
} // namespace hedgerow
