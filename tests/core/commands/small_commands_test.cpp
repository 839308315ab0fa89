// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/fill_demo.h"
#include "core/commands/install_packs.h"
#include "core/commands/keep_draft.h"
#include "core/commands/set_setting.h"
#include "core/commands/settle_conflict.h"
#include "tests/core/commands/command_vault.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace hedgerow {
namespace {

TEST(InstallPacks, ScalesHaveTheSameIdsEverywhere) {
    CommandVault vault;

    vault.run(InstallPacks{"de"});

    const auto scales = orThrow(vault.reader().scales());
    const auto oneToFive = std::ranges::find(scales, ScaleId(Id::named("scale/one_to_five")), &ScaleView::id);
    ASSERT_NE(oneToFive, scales.end());
    EXPECT_EQ(oneToFive->name, "1 bis 5");
    ASSERT_EQ(oneToFive->levels.size(), 5U);
    EXPECT_EQ(oneToFive->levels[1].id, CommandVault::level(2));
    EXPECT_EQ(oneToFive->levels[1].polarity, "support");
    EXPECT_EQ(orThrow(vault.reader().history(1)).front().code, "setup");
}

TEST(InstallPacks, LeavesAloneWhatIsThere) {
    CommandVault vault;
    vault.run(InstallPacks{});
    vault.edit(Kind::Level, CommandVault::level(3).id, {{"label", "On the fence"}});

    EXPECT_TRUE(vault.run(InstallPacks{"it"}).changes.isEmpty());

    EXPECT_EQ(orThrow(vault.reader().record(Kind::Level, CommandVault::level(3).id)).text("label"), "On the fence");
}

TEST(SetSetting, IsKeptOutsideTheHistoryAndEmptyTakesItAway) {
    CommandVault vault;

    EXPECT_TRUE(vault.run(SetSetting{"my_name", " Robin "}).changes.isEmpty());
    EXPECT_EQ(orThrow(vault.reader().setting("my_name")), "Robin");
    vault.run(SetSetting{"my_name", ""});

    EXPECT_EQ(orThrow(vault.reader().setting("my_name")), "");
    EXPECT_TRUE(orThrow(vault.reader().history(10)).empty());
}

TEST(SetSetting, LeavesTheKeysOfTheVaultAlone) {
    CommandVault vault;

    EXPECT_EQ(vault.tryRun(SetSetting{"identity", "x"}).error(), (Error{ErrorCode::InvalidValue, "identity"}));
}

TEST(KeepDraft, IsKeptOutsideTheHistoryUntilItIsDropped) {
    CommandVault vault;
    const std::string text = "{\"note\":\"two\\nlines\"}";

    const Id first = vault.run(KeepDraft{{}, text}).created.front();
    const Id second = vault.run(KeepDraft{{}, "{}"}).created.front();
    EXPECT_TRUE(vault.run(KeepDraft{second, "{\"v\":2}"}).changes.isEmpty());

    auto drafts = orThrow(vault.reader().drafts());
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_NE(std::ranges::find(drafts, DraftView{first, text}), drafts.end());
    EXPECT_NE(std::ranges::find(drafts, DraftView{second, "{\"v\":2}"}), drafts.end());
    vault.run(DropDraft{first});
    vault.run(DropDraft{first});
    EXPECT_EQ(orThrow(vault.reader().drafts()), (std::vector<DraftView>{{second, "{\"v\":2}"}}));
    EXPECT_TRUE(orThrow(vault.reader().history(10)).empty());
}

TEST(KeepDraft, IsBounded) {
    CommandVault vault;

    EXPECT_EQ(vault.tryRun(KeepDraft{{}, std::string(kMaxDraftBytes + 1, 'x')}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(vault.tryRun(KeepDraft{}).error().code, ErrorCode::InvalidValue);
}

TEST(SettleConflict, OneValueStandsAndTheConflictIsOver) {
    CommandVault vault;
    const PersonId anna = vault.addPerson("Anna");
    const RecordName name = RecordName::of(Kind::Person, anna.id);
    const BatchName theirs{(static_cast<std::uint64_t>(vault.test.clock.nowMs()) << 16) + 1, 77};
    const Atom atom{theirs, name, "given", "Hanna", {}};
    orThrow(vault.journal().admit({&atom, 1}, {}));
    ASSERT_EQ(vault.person(anna).person.conflicts.size(), 1U);

    vault.run(SettleConflict{name, "given", "Anna"});

    EXPECT_TRUE(vault.person(anna).person.conflicts.empty());
    EXPECT_EQ(vault.person(anna).name.given, "Anna");
    EXPECT_EQ(vault.tryRun(SettleConflict{name, "no_field", "x"}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(vault.tryRun(SettleConflict{RecordName::of(Kind::Person, Id::named("x")), "given", "x"}).error().code,
              ErrorCode::NotFound);
}

TEST(FillDemo, MakesTheWorkplaceOfTheFirstRun) {
    CommandVault vault;

    vault.run(FillDemo{});

    EXPECT_EQ(orThrow(vault.reader().people({})).size(), 120U);
    EXPECT_EQ(vault.count(Kind::Conversation), 180U);
    const auto units = orThrow(vault.reader().units());
    EXPECT_EQ(std::ranges::count(units, std::string("department"), &UnitView::type), 4);
    for (const UnitView& unit : units) {
        if (unit.type == "department") {
            PeopleQuery members;
            members.unit = unit.id;
            EXPECT_GT(unit.headcount.value_or(0),
                      static_cast<std::int64_t>(orThrow(vault.reader().people(members)).size()));
        }
    }
    PeopleQuery bosses;
    bosses.onlyWithPowerOverStaff = true;
    EXPECT_EQ(orThrow(vault.reader().people(bosses)).size(), 2U);
    PeopleQuery strangers;
    strangers.onlyNeverSpoken = true;
    EXPECT_GT(orThrow(vault.reader().people(strangers)).size(), 10U);
    EXPECT_GT(orThrow(vault.reader().followUpsDue(vault.today())).size(), 2U);
    for (const RecordView& talk : orThrow(vault.reader().records(Kind::Conversation)))
        EXPECT_LE(*talk.date("date"), vault.today());
    EXPECT_EQ(orThrow(vault.reader().campaigns()).front().admission, "warn");
    EXPECT_FALSE(orThrow(vault.reader().setting("campaign")).empty());
    for (const Kind kind :
         {Kind::Assessment, Kind::Commitment, Kind::SecondHand, Kind::Inoculation, Kind::Relationship, Kind::Tagging})
        EXPECT_GT(vault.count(kind), 5U) << kindName(kind);
}

TEST(FillDemo, SameSeedGivesTheSameWorkplace) {
    const auto workplace = [](std::uint64_t seed) {
        CommandVault vault;
        vault.run(FillDemo{60, seed, 1});
        return orThrow(vault.journal().digest(DigestScope::All));
    };

    EXPECT_EQ(workplace(7), workplace(7));
    EXPECT_NE(workplace(7), workplace(8));
}

TEST(FillDemo, SpeaksTheLanguageThatIsAskedFor) {
    const auto words = [](const char* language) {
        CommandVault vault;
        vault.run(InstallPacks{}); // as a new vault has them
        vault.edit(Kind::Level, CommandVault::level(1).id, {{"label", "My own word"}});
        vault.run(FillDemo{.people = 60, .language = language});
        std::set<std::string> all;
        for (const UnitView& unit : orThrow(vault.reader().units())) all.insert(unit.name);
        for (const RecordView& work : orThrow(vault.reader().records(Kind::Membership))) all.insert(work.text("title"));
        for (const RecordView& level : orThrow(vault.reader().records(Kind::Level))) all.insert(level.text("label"));
        return all;
    };
    const auto english = words("en");
    const auto german = words("de");
    const auto unknown = words("xx");

    EXPECT_TRUE(english.contains("Undecided"));
    EXPECT_TRUE(german.contains("Unentschieden"));
    EXPECT_FALSE(german.contains("Undecided"));
    EXPECT_TRUE(german.contains("My own word")) << "what was changed stays";
    std::vector<std::string> both;
    std::ranges::set_intersection(english, german, std::back_inserter(both));
    EXPECT_LE(both.size(), 4U) << "the company, and words that are the same: " << testing::PrintToString(both);
    EXPECT_EQ(unknown, english);
}

TEST(FillDemo, RefusesWhatMakesNoSense) {
    CommandVault vault;

    EXPECT_EQ(vault.tryRun(FillDemo{0}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(vault.tryRun(FillDemo{10, 1, -1}).error().code, ErrorCode::InvalidValue);
}

} // namespace
} // namespace hedgerow
