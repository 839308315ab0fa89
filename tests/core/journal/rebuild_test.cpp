// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/journal_test.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace hedgerow {
namespace {

const RecordName kAda = person("ada");

TEST(rebuild, MakesTheTablesThatIncrementalFoldingMade) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}, {"private_note", "x"}});
    const BatchName edit = vault.write(kAda, {{"given", "Adah"}});
    vault.write(RecordName::of(Kind::ContactPoint, Id::named("phone"), {person("bilal").id}), {{"value", "1"}});
    vault.undo(edit);
    const auto incremental = vault.sink.tables;

    ok(vault.journal->rebuild());

    EXPECT_EQ(vault.sink.tables, incremental);
    EXPECT_EQ(vault.sink.tables.size(), 2u); // one known only as an owner is not folded
    EXPECT_TRUE(vault.sink.isSettled);
}

TEST(rebuild, CanBeStopped) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}});
    Progress progress;
    progress.cancel();

    EXPECT_EQ(vault.journal->rebuild(&progress).error().code, ErrorCode::Cancelled);
}

TEST(rebuild, DamagedChangeIsReportedAndNotACrash) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}});
    ok(vault.database.execute("UPDATE record SET patch = x'010101'"));

    EXPECT_EQ(vault.journal->rebuild().error().code, ErrorCode::Damaged);
    EXPECT_EQ(vault.journal->digest(DigestScope::All).error().code, ErrorCode::Damaged);
}

TEST(rebuild, ChangeWithAnUnknownFieldOrBatchIsReported) {
    TestJournal vault;
    vault.write(kAda, {{"given", "Ada"}});
    vault.open();
    ok(vault.database.execute("UPDATE record SET patch = x'6301010000'"));
    EXPECT_EQ(vault.journal->rebuild().error().code, ErrorCode::Damaged);
    ok(vault.database.execute("UPDATE record SET patch = x'010101000163'"));
    EXPECT_EQ(vault.journal->rebuild().error().code, ErrorCode::Damaged);
}

// Evenly, whatever size RapidCheck has in mind.
std::size_t pick(std::size_t end) {
    return *rc::gen::resize(100, rc::gen::inRange<std::size_t>(0, end));
}

// One vault, any writes and merges in any order: at any moment the tables are those of a rebuild.
TEST(rebuild, APrivateKindIsRemovedLikeAnyOther) {
    TestJournal vault;
    const RecordName filter = RecordName::of(Kind::SavedFilter, Id::named("filter"));
    vault.write(filter, {{"name", "night shift"}, {std::string(kRemoved), true}});
    const auto incremental = vault.sink.tables;

    ok(vault.journal->rebuild());

    EXPECT_TRUE(incremental.at(filter).isRemoved);
    EXPECT_EQ(vault.sink.tables, incremental);
}

RC_GTEST_PROP(rebuild, EqualsIncrementalFoldingAtAnyMoment, ()) {
    TestJournal vault;
    std::vector<BatchName> batches{batch(1)};
    const std::vector<RecordName> records{kAda, person("bilal"),
                                          RecordName::of(Kind::ContactPoint, Id::named("phone"), {kAda.id}),
                                          RecordName::of(Kind::SavedFilter, Id::named("filter"))};
    const std::vector<std::string> fields{
        "given", "note", "value", "private_note", std::string(kRemoved), std::string(kSameAs)};
    const auto steps = *rc::gen::inRange(1, 25);
    for (int i = 0; i < steps; ++i) {
        const RecordName& record = records[pick(records.size())];
        const std::string& field = fields[pick(fields.size())];
        const BatchName& some = batches[pick(batches.size())];
        const Value value =
            *rc::gen::element<Value>(Value(), Value(true), Value("a"), Value(Id::named("bilal")), Value(7));
        switch (pick(6)) {
        case 0:
        case 1: {
            auto writer = ok(vault.journal->write("edit", ClockCheck::Accepted));
            for (std::size_t puts = 1 + pick(3); puts > 0; --puts)
                if (!vault.journal->isDead(record)) ok(writer.put(record, {{field, puts == 2 ? Value() : value}}));
            if (const auto name = ok(writer.finish()).batch) batches.push_back(*name);
            break;
        }
        case 2:
        case 3:
            vault.take({{batch(1 + static_cast<std::int64_t>(pick(50))), record, field, value, {some}}},
                       *rc::gen::arbitrary<bool>());
            break;
        case 4:
            if (vault.journal->recordsOf(some)) vault.undo(some, *rc::gen::arbitrary<bool>());
            break;
        default:
            if (pick(8) == 0)
                ok(vault.journal->forget(std::vector{record.id}));
            else
                vault.acceptAll();
        }
        RC_ASSERT(vault.sink.fault.empty());
        const auto incremental = vault.sink.tables;
        ok(vault.journal->rebuild());
        RC_ASSERT(vault.sink.tables == incremental);
    }
}

} // namespace
} // namespace hedgerow
