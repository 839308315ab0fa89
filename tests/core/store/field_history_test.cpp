// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/settle_conflict.h"
#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

using testing::ElementsAre;

std::vector<Value> valuesOf(const std::vector<FieldVersion>& versions) {
    std::vector<Value> values;
    for (const FieldVersion& version : versions) values.push_back(version.value);
    return values;
}

TEST(FieldHistory, GivesEveryValueNewestFirstWithWhatWroteIt) {
    StoreVault vault;
    const PersonId anna = vault.person("Ana", "Lind");
    const RecordName name = RecordName::of(Kind::Person, anna.id);
    const BatchName corrected = vault.edit(Kind::Person, anna.id, {{"given", "Anna"}});

    const auto versions = orThrow(vault.reader().fieldHistory(name, "given"));

    EXPECT_THAT(valuesOf(versions), ElementsAre(Value("Anna"), Value("Ana")));
    EXPECT_EQ(versions.front().wrote.batch, corrected);
    EXPECT_EQ(versions.front().wrote.code, "edit");
    EXPECT_TRUE(versions.front().wrote.isMine);
    EXPECT_TRUE(versions.front().isShown);
    EXPECT_FALSE(versions.back().isHead);
    EXPECT_TRUE(versions.back().deliveredBy.empty());
    EXPECT_TRUE(orThrow(vault.reader().fieldHistory(name, "note")).empty());
}

TEST(FieldHistory, SaysWhatWasTakenBack) {
    StoreVault vault;
    const PersonId anna = vault.person("Ana");
    vault.undo(vault.edit(Kind::Person, anna.id, {{"given", "Anna"}}));

    const auto versions = orThrow(vault.reader().fieldHistory(RecordName::of(Kind::Person, anna.id), "given"));

    ASSERT_EQ(versions.size(), 2U);
    EXPECT_TRUE(versions.front().isUndone);
    EXPECT_FALSE(versions.front().isHead);
    EXPECT_TRUE(versions.back().isShown);
}

TEST(FieldHistory, ShowsBothSidesOfAConflictAndAnEarlierValueCanBePutBack) {
    StoreVault vault(1);
    StoreVault other(2);
    const PersonId anna = vault.person("Anna");
    const RecordName name = RecordName::of(Kind::Person, anna.id);
    vault.sendTo(other);
    vault.edit(Kind::Person, anna.id, {{"called", "Annie"}});
    other.test.clock.advance(60'000);
    other.edit(Kind::Person, anna.id, {{"called", "Nan"}});
    other.sendTo(vault);

    const auto both = orThrow(vault.reader().fieldHistory(name, "called"));
    ASSERT_EQ(both.size(), 2U);
    EXPECT_TRUE(both.front().isHead && both.back().isHead);
    EXPECT_FALSE(both.front().wrote.isMine);
    vault.run(SettleConflict{name, "called", "Annie", "value.back"});

    const auto settled = orThrow(vault.reader().fieldHistory(name, "called"));
    ASSERT_EQ(settled.size(), 3U);
    EXPECT_TRUE(settled.front().isShown);
    EXPECT_EQ(settled.front().value, Value("Annie"));
    EXPECT_EQ(settled.front().wrote.code, "value.back");
    EXPECT_FALSE(settled[1].isHead);
}

TEST(FieldHistory, NamesWhoDeliveredIt) {
    StoreVault vault(1);
    const Id id = Id::named("somebody");
    const Atom atom{
        {(std::uint64_t{1'700'000'000'000} << 16), 7}, RecordName::of(Kind::Person, id), "given", "Zed", {}};
    vault.run(Doing{[&](CommandContext& context) -> Result<Outcome> {
        auto admission = context.journal.admit(std::span(&atom, 1), {"Bilal", true});
        if (!admission) return admission.error();
        return Outcome{std::move(admission->changes), {}, {}};
    }});

    const auto versions = orThrow(vault.reader().fieldHistory(atom.record, "given"));

    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions.front().deliveredBy, "Bilal");
    EXPECT_EQ(versions.front().wrote.code, "received");
}

TEST(TouchedBy, GivesTheRecordsOfABatchAsTheyAreNow) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    const Outcome talk = vault.talk(anna, "2026-01-01", "about the shifts");

    const auto touched = orThrow(vault.reader().touchedBy(*talk.changes.batch, 10));

    EXPECT_EQ(touched.total, 1);
    ASSERT_EQ(touched.records.size(), 1U);
    EXPECT_EQ(touched.records.front().record.text("note"), "about the shifts");
    EXPECT_THAT(touched.records.front().people, ElementsAre(anna));
    EXPECT_EQ(touched.labels.at(anna.id), "Anna");
    EXPECT_TRUE(touched.records.front().isThere);

    vault.undo(*talk.changes.batch);
    const auto after = orThrow(vault.reader().touchedBy(*talk.changes.batch, 10));
    ASSERT_EQ(after.records.size(), 1U);
    EXPECT_FALSE(after.records.front().isThere);
}

TEST(TouchedBy, GivesNoMoreThanAskedForAndSaysHowManyThereAre) {
    StoreVault vault;
    EditRecords many;
    for (int i = 0; i < 20; ++i) many.edits.push_back({Kind::Person, {}, {}, {{"given", "P" + std::to_string(i)}}});
    const Outcome outcome = vault.run(many);

    const auto touched = orThrow(vault.reader().touchedBy(*outcome.changes.batch, 5));

    EXPECT_EQ(touched.total, 20);
    EXPECT_EQ(touched.records.size(), 5U);
    EXPECT_EQ(vault.reader().touchedBy({1, 1}, 5).error().code, ErrorCode::NotFound);
}

TEST(BatchesAbout, FindsWhatWasWrittenOfAPersonAndNothingElse) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    const PersonId bilal = vault.person("Bilal");
    const BatchName noted = vault.edit(Kind::Person, anna.id, {{"note", "tall"}});
    const BatchName talked = *vault.talk(anna, "2026-01-01").changes.batch;
    const BatchName ofBilal = *vault.talk(bilal, "2026-01-02").changes.batch;

    const RecordNumber people[]{orThrow(vault.reader().listedNumber(anna))};
    const auto batches = orThrow(vault.reader().batchesAbout(people));

    EXPECT_EQ(batches.size(), 3U) << "made, changed, talked with";
    EXPECT_TRUE(batches.contains(noted));
    EXPECT_TRUE(batches.contains(talked));
    EXPECT_FALSE(batches.contains(ofBilal));
}

TEST(HeldOn, GivesEarlierValuesAndWhatWasRemoved) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    vault.edit(Kind::Person, anna.id, {{"note", "first"}});
    vault.edit(Kind::Person, anna.id, {{"note", "second"}});
    const Id phone = vault.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "0170"}}, {anna.id});
    vault.remove(Kind::ContactPoint, phone);
    vault.talk(anna, "2026-01-01", "about the shifts");

    const HeldOnPerson held = orThrow(vault.reader().heldOn(anna));

    ASSERT_EQ(held.records.size(), 3U);
    EXPECT_THAT(valuesOf(held.records.front().fields.at("note")), ElementsAre(Value("second"), Value("first")));
    const auto ofKind = [&](Kind kind) {
        return *std::ranges::find_if(held.records,
                                     [&](const HeldRecord& each) { return each.record.name.kind == kindName(kind); });
    };
    EXPECT_FALSE(ofKind(Kind::ContactPoint).isThere);
    EXPECT_EQ(ofKind(Kind::ContactPoint).fields.at("value").front().value, Value("0170"));
    EXPECT_TRUE(ofKind(Kind::Conversation).isThere);
}

} // namespace
} // namespace hedgerow
