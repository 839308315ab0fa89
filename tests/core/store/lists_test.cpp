// SPDX-License-Identifier: GPL-3.0-or-later
// Units, facts, follow-ups, conflicts and the history, as the reader tells them.
#include "tests/core/store/store_vault.h"

#include <algorithm>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

class Lists : public testing::Test {
protected:
    UnitView unit(UnitId id) {
        for (const UnitView& each : orThrow(m_vault.reader().units()))
            if (each.id == id) return each;
        throw std::runtime_error("no such unit");
    }
    PersonFacts facts(PersonId id, std::optional<Date> today = {}) {
        const RecordNumber number = orThrow(m_vault.reader().listedNumber(id));
        for (const PersonFacts& each : orThrow(m_vault.reader().facts(today)))
            if (each.number == static_cast<std::int64_t>(number)) return each;
        throw std::runtime_error("no such person");
    }
    StoreVault m_vault;
};

TEST_F(Lists, AUnitsHeadcountIsTheNewestByDate) {
    const UnitId canteen = m_vault.unit("Canteen");
    EXPECT_EQ(unit(canteen).headcount, std::nullopt);

    m_vault.add(Kind::Headcount, {{"unit", Value(canteen)}, {"date", "2026-01-01"}, {"count", 40}});
    m_vault.add(Kind::Headcount, {{"unit", Value(canteen)}, {"date", "2025-01-01"}, {"count", 99}});

    EXPECT_EQ(unit(canteen).headcount, 40);
    EXPECT_EQ(unit(canteen).headcountOn, Date::parse("2026-01-01"));
}

TEST_F(Lists, FactsOfOnePersonComeFromAllItsRecords) {
    const UnitId canteen = m_vault.unit("Canteen");
    const UnitId former = m_vault.unit("Former");
    const PersonId anna = m_vault.person("Anna");
    const PersonId ania = m_vault.person("Ania");
    const PersonId removed = m_vault.person("Cleo");
    m_vault.join(anna, former, {{"to", "2026-01-31"}, {"power_over_staff", true}});
    m_vault.join(ania, canteen, {{"leader_role", "speaker"}});
    m_vault.add(Kind::Commitment, {{"what", "late"}, {"due", "2026-04-05"}}, {anna.id});
    m_vault.add(Kind::Commitment, {{"what", "early"}, {"due", "2026-03-05"}}, {ania.id});
    m_vault.remove(Kind::Person, removed.id);

    m_vault.merge(anna, ania);

    const auto everyone = orThrow(m_vault.reader().facts(m_vault.test.clock.today()));
    ASSERT_THAT(everyone, SizeIs(1));
    EXPECT_EQ(everyone.front().commitmentDue, Date::parse("2026-03-05"));
    EXPECT_EQ(everyone.front().unit, static_cast<std::int64_t>(unit(canteen).number)) << "not where she worked before";
    EXPECT_TRUE(everyone.front().unitHasLeader);
    EXPECT_FALSE(everyone.front().hasPowerOverStaff);
}

TEST_F(Lists, FactsSayWhatIsOpenWithSomeone) {
    const PersonId anna = m_vault.person({{"given", "Anna"}, {"lead", "Zoe"}});
    const PersonId nameless = m_vault.person({{"description", "Blue jacket"}});
    const UnitId canteen = m_vault.unit("Canteen");
    m_vault.join(anna, canteen, {{"power_over_staff", true}, {"to", "2026-12-31"}});
    m_vault.join(nameless, canteen);
    m_vault.assess(anna, 2, "2026-02-01");
    m_vault.add(Kind::Commitment, {{"what", "bring two people"}, {"due", "2026-03-05"}}, {anna.id});
    m_vault.add(Kind::SecondHand, {{"said", "likes it here"}}, {nameless.id});

    const PersonFacts of = facts(anna, m_vault.test.clock.today());
    EXPECT_EQ(of.level, StoreVault::level(2));
    EXPECT_EQ(of.polarity, Polarity::Support);
    EXPECT_EQ(of.commitmentDue, Date::parse("2026-03-05"));
    EXPECT_TRUE(of.hasLead);
    EXPECT_TRUE(of.isNamed);
    EXPECT_TRUE(of.hasPowerOverStaff) << "also with a contract that ends one day";
    EXPECT_FALSE(of.hasOpenSecondHand);
    EXPECT_FALSE(of.unitHasLeader);
    EXPECT_FALSE(facts(nameless).isNamed);
    EXPECT_TRUE(facts(nameless).hasOpenSecondHand);

    m_vault.talk(nameless, "2026-03-01");
    EXPECT_FALSE(facts(nameless).hasOpenSecondHand);
}

TEST_F(Lists, FollowUpsDueAreOpenOnesOfListedPeopleOldestFirst) {
    const PersonId anna = m_vault.person("Anna");
    const PersonId removed = m_vault.person("Béla");
    m_vault.add(Kind::FollowUp, {{"what", "second"}, {"due", "2026-03-02"}}, {anna.id});
    m_vault.add(Kind::FollowUp, {{"what", "first"}, {"due", "2026-02-02"}}, {anna.id});
    m_vault.add(Kind::FollowUp, {{"what", "later"}, {"due", "2026-03-03"}}, {anna.id});
    m_vault.add(Kind::FollowUp, {{"what", "done"}, {"due", "2026-01-01"}, {"done", true}}, {anna.id});
    m_vault.add(Kind::FollowUp, {{"what", "of nobody"}, {"due", "2026-01-01"}}, {removed.id});
    m_vault.remove(Kind::Person, removed.id);

    std::vector<std::string> what;
    for (const FollowUpView& due : orThrow(m_vault.reader().followUpsDue(m_vault.test.clock.today())))
        what.push_back(due.what);
    EXPECT_THAT(what, ElementsAre("first", "second"));
}

TEST_F(Lists, ValuesWrittenApartAreAConflictThatIsShown) {
    StoreVault other(2);
    const PersonId anna = m_vault.person("Anna");
    m_vault.sendTo(other);
    m_vault.edit(Kind::Person, anna.id, {{"family", "Schmidt"}});
    other.edit(Kind::Person, anna.id, {{"family", "Schmitt"}});
    other.test.clock.advance(kHourMs);
    other.edit(Kind::Person, anna.id, {{"family", "Schmid"}});
    m_vault.sendTo(other);
    other.sendTo(m_vault);

    for (StoreVault* vault : {&m_vault, &other}) {
        EXPECT_TRUE(vault->row(anna).hasConflict);
        EXPECT_EQ(vault->row(anna).name, "Anna Schmid") << "the newest is displayed until it is settled";
        const PersonView view = orThrow(vault->reader().person(anna));
        EXPECT_THAT(view.person.conflicts.at("family"), ElementsAre(Value("Schmidt"), Value("Schmid")));
        EXPECT_THAT(vault->found("schmidt"), ElementsAre("Anna Schmid")) << "every value can be found";
    }

    m_vault.edit(Kind::Person, anna.id, {{"family", "Schmidt"}});
    EXPECT_FALSE(m_vault.row(anna).hasConflict);
    EXPECT_THAT(m_vault.found("schmid anna"), ElementsAre("Anna Schmidt"));
}

TEST_F(Lists, ARowReadAfterItsPersonIsGoneIsEmpty) {
    const PersonId anna = m_vault.person("Anna");
    const auto numbers = orThrow(m_vault.reader().people({}));
    m_vault.run(ForgetPerson{anna});

    const auto rows = orThrow(m_vault.reader().personRows(numbers));
    ASSERT_THAT(rows, SizeIs(1));
    EXPECT_EQ(rows[0].name, "");
}

TEST_F(Lists, TheHistoryIsNewestFirstAndSaysWhatWasUndone) {
    const PersonId anna = m_vault.person("Anna");
    const BatchName renamed = m_vault.edit(Kind::Person, anna.id, {{"given", "Beate"}});
    m_vault.undo(renamed);

    const auto history = orThrow(m_vault.reader().history(10));
    ASSERT_THAT(history, SizeIs(4));
    EXPECT_EQ(history[0].code, "undo");
    EXPECT_EQ(history[1].batch, renamed);
    EXPECT_TRUE(history[1].isUndone);
    EXPECT_FALSE(history[2].isUndone);
    EXPECT_EQ(history[3].code, "setup");
    const auto older = orThrow(m_vault.reader().history(10, history[1].batch));
    EXPECT_THAT(older, SizeIs(2));
    EXPECT_EQ(orThrow(m_vault.reader().lastUndoable()), history[2].batch);
}

TEST_F(Lists, AnUndoTakenBackLeavesNothingUndone) {
    const PersonId anna = m_vault.person("Anna");
    const BatchName renamed = m_vault.edit(Kind::Person, anna.id, {{"given", "Beate"}});
    m_vault.undo(renamed);
    m_vault.undo(orThrow(m_vault.reader().history(1)).front().batch);

    const auto history = orThrow(m_vault.reader().history(10));
    EXPECT_EQ(history[0].code, "redo");
    EXPECT_TRUE(
        std::ranges::none_of(history, [&](const BatchView& each) { return each.batch == renamed && each.isUndone; }));
    EXPECT_EQ(m_vault.row(anna).name, "Beate");
}

} // namespace
} // namespace hedgerow
