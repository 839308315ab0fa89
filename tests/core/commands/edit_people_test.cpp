// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_people.h"

#include "core/commands/same_person.h"
#include "tests/core/commands/command_vault.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

class EditManyPeople : public testing::Test {
protected:
    EditManyPeople() {
        m_night = UnitId(m_vault.add(Kind::Unit, {{"name", "Night shift"}}));
        m_anna = m_vault.addPerson("Anna");
        m_bela = m_vault.addPerson("Béla");
        m_cleo = m_vault.addPerson("Cleo");
        m_vault.add(Kind::Membership, {{"unit", Value(m_night)}, {"title", "Cook"}}, {m_anna.id});
    }
    const RecordView& work(const PersonView& person) { return person.memberships.at(0); }
    std::vector<std::string> tags(PersonId id) {
        const PersonView person = m_vault.person(id);
        std::vector<std::string> labels;
        for (const RecordView& tagging : person.taggings) labels.push_back(person.label(*tagging.value("tag").id()));
        return labels;
    }
    CommandVault m_vault;
    UnitId m_night;
    PersonId m_anna, m_bela, m_cleo;
};

TEST_F(EditManyPeople, ChangesWhatIsNamedAndNothingElseInOneBatch) {
    EditPeople edit{{m_anna, m_bela}, {{"lead", "Robin"}}, {{"contract", "agency"}}, {}, {}, {}};
    const auto before = orThrow(m_vault.reader().counts()).batches;

    m_vault.run(edit);

    for (const PersonId id : {m_anna, m_bela}) {
        EXPECT_EQ(m_vault.person(id).person.text("lead"), "Robin");
        ASSERT_EQ(m_vault.person(id).memberships.size(), 1U);
        EXPECT_EQ(work(m_vault.person(id)).text("contract"), "agency");
    }
    EXPECT_EQ(work(m_vault.person(m_anna)).text("title"), "Cook");
    EXPECT_EQ(m_vault.person(m_cleo).person.text("lead"), "");
    EXPECT_EQ(orThrow(m_vault.reader().counts()).batches, before + 1);
    const BatchView batch = orThrow(m_vault.reader().history(1)).front();
    EXPECT_EQ(batch.code, "people.edit");
    EXPECT_EQ(batch.counts.at("people"), 2);
}

TEST_F(EditManyPeople, OneUndoTakesAllOfItBack) {
    const Outcome outcome =
        m_vault.run(EditPeople{{m_anna, m_bela}, {{"lead", "Robin"}}, {}, "Press hall", {"cook"}, {}});
    ASSERT_EQ(work(m_vault.person(m_bela)).value("unit").id().has_value(), true);

    m_vault.run(UndoBatch{*outcome.changes.batch});

    EXPECT_EQ(m_vault.person(m_anna).person.text("lead"), "");
    EXPECT_EQ(work(m_vault.person(m_anna)).value("unit").id(), m_night.id);
    EXPECT_TRUE(m_vault.person(m_bela).memberships.empty());
    EXPECT_EQ(m_vault.count(Kind::Unit), 1U);
    EXPECT_EQ(m_vault.count(Kind::Tag), 0U);
}

TEST_F(EditManyPeople, AUnitIsFoundByItsNameOrMadeOnce) {
    m_vault.run(EditPeople{{m_bela, m_cleo}, {}, {}, "night SHIFT", {}, {}});
    EXPECT_EQ(m_vault.count(Kind::Unit), 1U);
    EXPECT_EQ(work(m_vault.person(m_cleo)).value("unit").id(), m_night.id);

    m_vault.run(EditPeople{{m_anna, m_bela, m_cleo}, {}, {}, "Press hall", {}, {}});
    EXPECT_EQ(m_vault.count(Kind::Unit), 2U);
    EXPECT_EQ(m_vault.person(m_anna).memberships.size(), 1U);
    EXPECT_EQ(m_vault.person(m_anna).row.unit, "Press hall");
}

TEST_F(EditManyPeople, AnEndedMembershipStaysAsItWas) {
    m_vault.edit(Kind::Membership, work(m_vault.person(m_anna)).name.id, {{"to", "2020-01-01"}});

    m_vault.run(EditPeople{{m_anna}, {}, {{"title", "Baker"}}, {}, {}, {}});

    ASSERT_EQ(m_vault.person(m_anna).memberships.size(), 2U);
    EXPECT_EQ(m_vault.person(m_anna).row.title, "Baker");
}

TEST_F(EditManyPeople, ClearingMakesNoMembership) {
    m_vault.run(EditPeople{{m_anna, m_bela}, {}, {{"title", Value()}}, {}, {}, {}});

    EXPECT_EQ(work(m_vault.person(m_anna)).text("title"), "");
    EXPECT_EQ(work(m_vault.person(m_anna)).value("unit").id(), m_night.id);
    EXPECT_TRUE(m_vault.person(m_bela).memberships.empty());
}

TEST_F(EditManyPeople, TagsAreAddedOnceAndTakenOff) {
    m_vault.run(EditPeople{{m_anna}, {}, {}, {}, {"Cook"}, {}});
    m_vault.run(EditPeople{{m_anna, m_bela}, {}, {}, {}, {"cook", "night"}, {}});
    EXPECT_THAT(tags(m_anna), testing::UnorderedElementsAre("Cook", "night"));
    EXPECT_THAT(tags(m_bela), testing::UnorderedElementsAre("Cook", "night"));
    EXPECT_EQ(m_vault.count(Kind::Tag), 2U);

    const Id cook = orThrow(m_vault.reader().tags()).front().id;
    m_vault.run(EditPeople{{m_anna, m_cleo}, {}, {}, {}, {}, {cook}});
    EXPECT_THAT(tags(m_anna), testing::ElementsAre("night"));
    EXPECT_THAT(tags(m_bela), testing::UnorderedElementsAre("Cook", "night"));
}

TEST_F(EditManyPeople, WhoIsTheSamePersonIsChangedOnce) {
    m_vault.run(SamePerson{m_anna, m_bela});

    m_vault.run(EditPeople{{m_anna, m_bela}, {{"lead", "Robin"}}, {{"title", "Chef"}}, {}, {"cook"}, {}});

    EXPECT_EQ(m_vault.person(m_bela).memberships.size(), 1U);
    EXPECT_EQ(tags(m_anna).size(), 1U);
    EXPECT_EQ(orThrow(m_vault.reader().history(1)).front().counts.at("people"), 1);
}

TEST_F(EditManyPeople, RefusesWhatDoesNotFitAndWritesNothing) {
    const auto refused = [&](const EditPeople& edit) { return m_vault.tryRun(edit).error(); };
    const auto before = orThrow(m_vault.reader().counts()).batches;

    EXPECT_EQ(refused({{}, {{"lead", "Robin"}}, {}, {}, {}, {}}).detail, "people");
    EXPECT_EQ(refused({{m_anna}, {{"no_field", "x"}}, {}, {}, {}, {}}).detail, "no_field");
    EXPECT_EQ(refused({{m_anna}, {{"basis", "because"}}, {}, {}, {}, {}}).detail, "basis");
    EXPECT_EQ(refused({{m_anna}, {}, {{"unit", Value(m_anna)}}, {}, {}, {}}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused({{m_anna}, {}, {}, "a\xE2\x80\xAE", {}, {}}).detail, "unit");
    EXPECT_EQ(refused({{m_anna}, {}, {}, {}, {" "}, {}}).detail, "tag");
    EXPECT_EQ(refused({{m_anna}, {}, {}, {}, {}, {Id::named("no tag")}}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused({{m_anna, PersonId(Id::named("x"))}, {{"lead", "R"}}, {}, {}, {}, {}}).code, ErrorCode::NotFound);
    EXPECT_EQ(orThrow(m_vault.reader().counts()).batches, before);
}

} // namespace
} // namespace hedgerow
