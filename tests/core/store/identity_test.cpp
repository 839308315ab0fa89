// SPDX-License-Identifier: GPL-3.0-or-later
// Several records that are one person.
#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class Identities : public testing::Test {
protected:
    PersonId listedAs(PersonId person) { return m_vault.row(person).id; }
    std::vector<std::string> everyone() { return m_vault.sorted(PeopleSort::Name); }

    StoreVault m_vault;
};

TEST_F(Identities, AMergedRecordIsListedOnceUnderTheKeptOne) {
    const PersonId kept = m_vault.person("Anna", "Schmidt");
    const PersonId other = m_vault.person({{"given", "Ania"}, {"note", "Plays chess"}});
    m_vault.join(other, m_vault.unit("Canteen"));
    m_vault.talk(other, "2026-02-01");
    m_vault.merge(kept, other);

    EXPECT_THAT(everyone(), ElementsAre("Anna Schmidt"));
    EXPECT_EQ(listedAs(other), kept);
    EXPECT_THAT(m_vault.found("ania"), ElementsAre("Anna Schmidt")) << "found by the other's name";
    EXPECT_THAT(m_vault.found("chess"), ElementsAre("Anna Schmidt"));
    EXPECT_EQ(m_vault.row(kept).unit, "Canteen");
    EXPECT_EQ(m_vault.row(kept).talks, 1);

    const PersonView view = orThrow(m_vault.reader().person(other));
    EXPECT_EQ(view.row.id, kept);
    EXPECT_THAT(view.members, ElementsAre(other));
    EXPECT_THAT(view.also.at("given"), ElementsAre(Value("Ania")));
    EXPECT_EQ(view.person.text("note"), "Plays chess") << "what only the other has completes it";
    EXPECT_EQ(view.conversations.size(), 1U);
}

TEST_F(Identities, AMergeTakenBackPartsThemAgain) {
    const PersonId kept = m_vault.person("Anna");
    const PersonId other = m_vault.person("Ania");
    m_vault.talk(other, "2026-02-01");
    const BatchName merge = m_vault.merge(kept, other);
    m_vault.edit(Kind::Person, other.id, {{"family", "Nowak"}});
    m_vault.undo(merge);

    EXPECT_THAT(everyone(), ElementsAre("Ania Nowak", "Anna"));
    EXPECT_EQ(listedAs(other), other);
    EXPECT_EQ(m_vault.row(kept).talks, 0);
    EXPECT_EQ(m_vault.row(other).talks, 1);
}

TEST_F(Identities, AChainEndsInOneRoot) {
    const PersonId a = m_vault.person("Ada");
    const PersonId b = m_vault.person("Bea");
    const PersonId c = m_vault.person("Cleo");
    m_vault.point(a, b);
    const BatchName second = m_vault.point(b, c);

    EXPECT_THAT(everyone(), ElementsAre("Cleo"));
    EXPECT_EQ(listedAs(a), c);

    m_vault.undo(second);
    EXPECT_THAT(everyone(), ElementsAre("Bea", "Cleo"));
    EXPECT_EQ(listedAs(a), b);
}

TEST_F(Identities, OfACycleTheSmallestIdIsTheRoot) {
    const PersonId a = m_vault.person("Ada");
    const PersonId b = m_vault.person("Bea");
    const PersonId c = m_vault.person("Cleo");
    const PersonId outside = m_vault.person("Dora");
    m_vault.point(a, b);
    m_vault.point(b, c);
    m_vault.point(c, a);
    m_vault.point(outside, b);

    const PersonId root = std::min({a, b, c});
    for (const PersonId each : {a, b, c, outside}) EXPECT_EQ(listedAs(each), root);
    EXPECT_EQ(everyone().size(), 1U);
}

TEST_F(Identities, APointerToItselfOrToNobodyCountsForNothing) {
    const PersonId a = m_vault.person("Ada");
    const PersonId b = m_vault.person("Bea");
    m_vault.point(a, a);
    m_vault.point(b, PersonId(Id::named("never seen")));

    EXPECT_THAT(everyone(), ElementsAre("Ada", "Bea"));
}

TEST_F(Identities, APointerCountsOnceItsEndArrives) {
    StoreVault other(2);
    const PersonId kept = other.person("Anna");
    const PersonId mine = m_vault.person("Ania");
    m_vault.point(mine, kept);
    EXPECT_THAT(everyone(), ElementsAre("Ania"));

    other.sendTo(m_vault);

    EXPECT_THAT(everyone(), ElementsAre("Anna"));
    EXPECT_EQ(listedAs(mine), kept);
}

TEST_F(Identities, AMergedPersonDoesNotComeBackWhenMoreOfTheOtherRecordArrives) {
    StoreVault other(2);
    const PersonId kept = m_vault.person("Anna", "Schmidt");
    const PersonId ania = m_vault.person({{"given", "Ania"}});
    m_vault.sendTo(other);
    const BatchName merge = m_vault.merge(kept, ania);

    // Who has not heard of it goes on with both.
    other.edit(Kind::Person, ania.id, {{"given", "Anja"}, {"family", "Nowak"}, {"note", "Plays chess"}});
    other.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "0170 1234567"}}, {ania.id});
    other.talk(ania, "2026-02-01");
    for (int twice = 0; twice < 2; ++twice) {
        other.sendTo(m_vault);

        EXPECT_THAT(everyone(), ElementsAre("Anna Schmidt"));
        const PersonView view = orThrow(m_vault.reader().person(ania));
        EXPECT_EQ(view.row.id, kept);
        EXPECT_EQ(view.person.text("note"), "Plays chess");
        EXPECT_THAT(view.also.at("given"), ElementsAre(Value("Anja")));
        EXPECT_THAT(view.also.at("family"), ElementsAre(Value("Nowak")));
        EXPECT_EQ(view.contactPoints.size(), 1U);
        EXPECT_EQ(view.conversations.size(), 1U);
    }
    EXPECT_EQ(other.names({}).size(), 2U);
    m_vault.sendTo(other);
    EXPECT_THAT(other.names({}), ElementsAre("Anna Schmidt")) << "the merge travels";
    EXPECT_THAT(m_vault.wrongTables(), IsEmpty());

    m_vault.undo(merge);
    EXPECT_THAT(everyone(), ElementsAre("Anja Nowak", "Anna Schmidt"));
    m_vault.sendTo(other);
    EXPECT_EQ(other.names({}).size(), 2U) << "and so does taking it back";
}

TEST_F(Identities, RemovingTheRootHidesThePersonAndBringingBackShowsThem) {
    const PersonId kept = m_vault.person("Anna");
    const PersonId other = m_vault.person("Ania");
    m_vault.merge(kept, other);
    m_vault.remove(Kind::Person, kept.id);
    EXPECT_THAT(everyone(), IsEmpty());

    m_vault.remove(Kind::Person, kept.id, false);
    EXPECT_THAT(everyone(), ElementsAre("Anna"));
}

TEST_F(Identities, ARootWhoseCreationIsTakenBackLetsTheOtherStandAlone) {
    const Outcome made = m_vault.run(EditRecords{{{Kind::Person, std::nullopt, {}, {{"given", "Anna"}}}}});
    const PersonId kept(made.created.front());
    const PersonId other = m_vault.person("Ania");
    m_vault.point(other, kept);
    // As another organizer's undo arrives, whatever has been written since.
    m_vault.run(Doing{[&](CommandContext& context) -> Result<Outcome> {
        const auto records = context.journal.recordsOf(*made.changes.batch);
        if (!records) return records.error();
        auto changes = context.journal.mark(*made.changes.batch, *records, true, "undo");
        if (!changes) return changes.error();
        return Outcome{std::move(*changes), {}, {}};
    }});

    EXPECT_THAT(everyone(), ElementsAre("Ania"));
    EXPECT_EQ(listedAs(other), other);
}

TEST_F(Identities, TheRootsNameIsCompletedByTheOthers) {
    const PersonId kept = m_vault.person({{"given", "Anna"}});
    const PersonId other = m_vault.person({{"family", "Schmidt"}, {"called", "Anni"}});
    m_vault.merge(kept, other);

    EXPECT_THAT(everyone(), ElementsAre("Anna “Anni” Schmidt"));
    const PersonName name = m_vault.row(kept).personName;
    EXPECT_EQ(name.given, "Anna");
    EXPECT_EQ(name.family, "Schmidt");
    EXPECT_EQ(name.called, "Anni");
}

TEST_F(Identities, FiltersAskTheWholePerson) {
    const PersonId kept = m_vault.person("Anna");
    const PersonId other = m_vault.person("Ania");
    const UnitId unit = m_vault.unit("Canteen");
    m_vault.join(other, unit);
    m_vault.assess(other, 2, "2026-02-01");
    m_vault.merge(kept, other);

    PeopleQuery query;
    query.unit = unit;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
    query = {};
    query.levels = {StoreVault::level(2)};
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
    query = {};
    query.onlyNotAssessed = true;
    EXPECT_THAT(m_vault.names(query), IsEmpty());
}

TEST_F(Identities, AForgottenClusterIsGoneAltogether) {
    const PersonId kept = m_vault.person("Anna", "Schmidt");
    const PersonId other = m_vault.person("Ania");
    const PersonId stays = m_vault.person("Béla");
    m_vault.join(kept, m_vault.unit("Canteen"), {{"title", "Pastrycook"}});
    m_vault.talk(other, "2026-02-01", "Whistleblowing");
    m_vault.merge(kept, other);
    m_vault.run(ForgetPerson{other});

    EXPECT_THAT(everyone(), ElementsAre("Béla"));
    EXPECT_FALSE(m_vault.reader().person(kept).ok());
    EXPECT_EQ(m_vault.row(stays).name, "Béla");
}

} // namespace
} // namespace hedgerow
