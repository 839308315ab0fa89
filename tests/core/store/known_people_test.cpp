// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables say of everyone for finding who was entered twice, and what comes of it.
#include "core/insight/suspects.h"
#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class KnownPeopleRead : public testing::Test {
protected:
    KnownPeople known() { return orThrow(m_vault.reader().knownPeople()); }
    // The names of each pair, the one that stays first.
    std::vector<std::pair<std::string, std::string>> suspected() {
        std::vector<std::pair<std::string, std::string>> names;
        for (const Suspect& each : orThrow(suspects(known(), 100)).pairs) {
            const RecordNumber numbers[]{RecordNumber{each.kept}, RecordNumber{each.other}};
            const auto rows = orThrow(m_vault.reader().personRows(numbers));
            names.emplace_back(rows.at(0).name, rows.at(1).name);
        }
        return names;
    }

    StoreVault m_vault;
};

TEST_F(KnownPeopleRead, EveryNameContactAndPlaceOfWorkAsItIsCompared) {
    const UnitId site = m_vault.unit("Harbour", "site");
    const UnitId crane = m_vault.unit("Crane");
    m_vault.edit(Kind::Unit, crane.id, {{"parent", Value(site)}});
    const PersonId ana = m_vault.person({{"given", "Ángel"},
                                         {"family", "Núñez"},
                                         {"called", "Geli"},
                                         {"code_name", "Heron"},
                                         {"other_spellings", Value::List{Value("Анхель Нуньес"), Value("Nunez, A.")}}});
    m_vault.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "0170 1"}, {"whose", "company"}}, {ana.id});
    m_vault.join(ana, crane, {{"title", "Crane Operator"}});
    m_vault.talk(ana, "2026-02-01");

    const KnownPeople all = known();

    ASSERT_THAT(all.people, SizeIs(1));
    const KnownPerson& person = all.people.front();
    EXPECT_THAT(person.names, ElementsAre(KnownName{"angel", "nunez", {}, NameScript::Latin},
                                          KnownName{"geli", "nunez", {}, NameScript::Latin},
                                          KnownName{"anhel'", "nun'es", "Анхель Нуньес", NameScript::Other},
                                          KnownName{"a.", "nunez", {}, NameScript::Latin}));
    EXPECT_EQ(person.codeName, "heron");
    EXPECT_THAT(person.contacts, ElementsAre(KnownContact{"phone", "0170 1", true}));
    ASSERT_THAT(person.work, SizeIs(1));
    EXPECT_EQ(person.work.front().title, "crane operator");
    EXPECT_EQ(person.talks, 1);
    ASSERT_THAT(all.parents, SizeIs(1));
    EXPECT_EQ(all.parents.front().first, person.work.front().unit);
}

TEST_F(KnownPeopleRead, TheScriptOfANameIsThatOfItsLetters) {
    m_vault.person("Straße", "Ørsted");
    m_vault.person("محمد");
    m_vault.person("דוד", "לוי");
    m_vault.person("张伟");
    m_vault.person("Anna", "Иванова");

    std::vector<NameScript> scripts;
    for (const KnownPerson& person : known().people) scripts.push_back(person.names.front().script);

    EXPECT_THAT(scripts, ElementsAre(NameScript::Latin, NameScript::Consonants, NameScript::Consonants,
                                     NameScript::Other, NameScript::Other));
}

TEST_F(KnownPeopleRead, RemovedPeopleAndRecordsAreLeftOut) {
    const PersonId anna = m_vault.person("Anna", "Berg");
    const PersonId again = m_vault.person("Anna", "Berg");
    const Id phone = m_vault.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "0170 1234567"}}, {anna.id});
    m_vault.remove(Kind::ContactPoint, phone);
    EXPECT_THAT(suspected(), SizeIs(1));
    EXPECT_THAT(known().people.front().contacts, IsEmpty());

    m_vault.remove(Kind::Person, again.id);

    EXPECT_THAT(known().people, SizeIs(1));
    EXPECT_THAT(suspected(), IsEmpty());
}

TEST_F(KnownPeopleRead, MergedRecordsAreOnePersonWithAllTheirNames) {
    const PersonId anna = m_vault.person("Anna", "Berg");
    const PersonId hanna = m_vault.person("Hanna", "Stein");
    m_vault.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "0170 1234567"}}, {hanna.id});
    const BatchName merged = m_vault.merge(anna, hanna);
    ASSERT_THAT(known().people, SizeIs(1));
    EXPECT_THAT(known().people.front().names, SizeIs(2));
    EXPECT_THAT(known().people.front().contacts, SizeIs(1));

    m_vault.person("Hanna", "Stein");
    EXPECT_THAT(suspected(), ElementsAre(std::pair("Anna Berg", "Hanna Stein"))) << "by the name of the other record";

    m_vault.undo(merged);
    EXPECT_THAT(suspected(), ElementsAre(std::pair("Hanna Stein", "Hanna Stein")));
}

TEST_F(KnownPeopleRead, ThoseSaidToBeApartAreNotAskedAboutAgainUntilThatIsTakenBack) {
    const PersonId anna = m_vault.person("Anna", "Berg");
    const PersonId again = m_vault.person("Anna", "Berg");
    const auto said = m_vault.run(DistinctPersons{anna, again}).changes.batch.value();
    EXPECT_THAT(suspected(), IsEmpty());

    m_vault.undo(said);
    EXPECT_THAT(suspected(), SizeIs(1));
}

TEST_F(KnownPeopleRead, WhatWasSaidOfOneRecordHoldsForThePersonItWasMergedWith) {
    const PersonId anna = m_vault.person("Anna", "Berg");
    const PersonId again = m_vault.person("Anna", "Berg");
    const PersonId third = m_vault.person("Anne", "Berg");
    m_vault.run(DistinctPersons{again, anna});
    m_vault.merge(third, again);

    EXPECT_THAT(suspected(), IsEmpty());
}

TEST_F(KnownPeopleRead, ThatTheyAreApartTravels) {
    StoreVault other(2);
    const PersonId anna = m_vault.person("Anna", "Berg");
    const PersonId again = m_vault.person("Anna", "Berg");
    m_vault.run(DistinctPersons{anna, again});

    m_vault.sendTo(other);

    const auto found = suspects(orThrow(other.reader().knownPeople()), 100);
    EXPECT_THAT(orThrow(other.reader().people({})), SizeIs(2));
    EXPECT_THAT(found->pairs, IsEmpty());
}

TEST_F(KnownPeopleRead, WhomOneOrganizerJoinedAndAnotherToldApartIsContested) {
    StoreVault other(2);
    const PersonId anna = m_vault.person("Anna", "Berg");
    const PersonId again = m_vault.person("Anna", "Berg");
    m_vault.sendTo(other);
    m_vault.merge(anna, again);
    other.run(DistinctPersons{anna, again});
    EXPECT_THAT(known().contested, IsEmpty());

    other.sendTo(m_vault);

    EXPECT_THAT(known().contested, ElementsAre(known().people.front().number));
    m_vault.run(SamePerson{anna, again});
    EXPECT_THAT(known().contested, IsEmpty()) << "said again, knowing that";
}

TEST_F(KnownPeopleRead, AWishToStopIsHeard) {
    for (int i = 0; i < 3; ++i)
        m_vault.run(EditRecords{std::vector<RecordEdit>(1000, {Kind::Person, {}, {}, {{"given", "A"}}})});
    Progress progress;
    progress.cancel();

    const auto read = m_vault.reader().knownPeople(&progress);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
    EXPECT_THAT(known().people, SizeIs(3000)) << "the next reading begins anew";
}

} // namespace
} // namespace hedgerow
