// SPDX-License-Identifier: GPL-3.0-or-later
// Which people a query gives, and in which order.
#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class PeopleFound : public testing::Test {
protected:
    StoreVault m_vault;
};

TEST_F(PeopleFound, ByTheBeginningOfAnyName) {
    m_vault.person("Anna", "Schmidt");
    m_vault.person("Hannah", "Arndt");
    m_vault.person({{"given", "Petra"}, {"called", "Annemie"}});

    EXPECT_THAT(m_vault.found("ann"), UnorderedElementsAre("Anna Schmidt", "Petra “Annemie”"));
    EXPECT_THAT(m_vault.found("schm"), ElementsAre("Anna Schmidt"));
    EXPECT_THAT(m_vault.found("chmidt"), IsEmpty());
}

TEST_F(PeopleFound, WithOrWithoutDiacritics) {
    m_vault.person("Łukasz", "Żółty");

    EXPECT_THAT(m_vault.found("lukasz"), ElementsAre("Łukasz Żółty"));
    EXPECT_THAT(m_vault.found("Łuk"), ElementsAre("Łukasz Żółty"));
    EXPECT_THAT(m_vault.found("ZOLTY"), ElementsAre("Łukasz Żółty"));
}

TEST_F(PeopleFound, InTheirOwnScriptAndInLatinLetters) {
    m_vault.person("Анна", "Петрова");
    m_vault.person("محمد");

    EXPECT_THAT(m_vault.found("Анн"), ElementsAre("Анна Петрова"));
    EXPECT_THAT(m_vault.found("anna petr"), ElementsAre("Анна Петрова"));
    EXPECT_THAT(m_vault.found("محمد"), ElementsAre("محمد"));
    EXPECT_THAT(m_vault.found("مح"), ElementsAre("محمد"));
}

TEST_F(PeopleFound, ByOtherSpellingsAndCodeNames) {
    m_vault.person(
        {{"given", "Yusuf"}, {"other_spellings", Value::List{"Youssef", "Jusuf"}}, {"code_name", "Kingfisher"}});

    EXPECT_THAT(m_vault.found("youss"), ElementsAre("Yusuf"));
    EXPECT_THAT(m_vault.found("kingf"), ElementsAre("Yusuf"));
}

TEST_F(PeopleFound, ByWhatWasSaidEveryoneWhoWasThere) {
    const PersonId anna = m_vault.person("Anna", "Schmidt");
    const PersonId bilal = m_vault.person("Bilal", "Haddad");
    const PersonId chloe = m_vault.person("Chloé", "Dubois");
    const Id talk = m_vault.add(
        Kind::Conversation,
        {{"date", *Date::parse("2026-02-01")}, {"with", Value::List{anna.id, bilal.id}}, {"note", "Lighthouses"}});
    ASSERT_THAT(m_vault.found("lighth"), UnorderedElementsAre("Anna Schmidt", "Bilal Haddad"));

    m_vault.edit(Kind::Conversation, talk, {{"with", Value::List{bilal.id, chloe.id}}});
    EXPECT_THAT(m_vault.found("lighth"), UnorderedElementsAre("Bilal Haddad", "Chloé Dubois"));

    m_vault.run(ForgetPerson{bilal});
    EXPECT_THAT(m_vault.found("lighth"), ElementsAre("Chloé Dubois"));
    EXPECT_THAT(m_vault.wrongTables(), IsEmpty());
}

TEST_F(PeopleFound, ByANoteOfTheTieBetweenThem) {
    const PersonId anna = m_vault.person("Anna", "Schmidt");
    const PersonId bilal = m_vault.person("Bilal", "Haddad");
    m_vault.add(Kind::Relationship, {{"note", "Lighthouses"}}, {anna.id, bilal.id});

    EXPECT_THAT(m_vault.found("lighth"), UnorderedElementsAre("Anna Schmidt", "Bilal Haddad"));
}

TEST_F(PeopleFound, ByWordsOfDifferentRecords) {
    const PersonId anna = m_vault.person("Anna", "Schmidt");
    const PersonId other = m_vault.person("Anna", "Weiss");
    const UnitId canteen = m_vault.unit("Kantine Nord");
    m_vault.join(anna, canteen, {{"title", "Köchin"}});
    m_vault.join(other, canteen);
    m_vault.talk(anna, "2026-02-01", "Worried about the shift plan");

    EXPECT_THAT(m_vault.found("anna kant"), ElementsAre("Anna Schmidt", "Anna Weiss"));
    EXPECT_THAT(m_vault.found("anna nord kochin"), ElementsAre("Anna Schmidt"));
    EXPECT_THAT(m_vault.found("shift kantine"), ElementsAre("Anna Schmidt"));
    EXPECT_THAT(m_vault.found("shift weiss"), IsEmpty());
}

TEST_F(PeopleFound, ByNotesAboutThemAndWhatOthersSaid) {
    const PersonId anna =
        m_vault.person({{"given", "Anna"}, {"note", "Cycles to work"}, {"private_note", "Careful near Otto"}});
    const PersonId bela = m_vault.person("Béla");
    m_vault.add(Kind::SecondHand, {{"said", "Repairs everything"}}, {bela.id});
    m_vault.add(Kind::FollowUp, {{"what", "Bring the leaflet"}, {"due", "2026-03-10"}}, {anna.id});

    EXPECT_THAT(m_vault.found("cycl"), ElementsAre("Anna"));
    EXPECT_THAT(m_vault.found("otto"), ElementsAre("Anna"));
    EXPECT_THAT(m_vault.found("leaflet"), ElementsAre("Anna"));
    EXPECT_THAT(m_vault.found("repairs"), ElementsAre("Béla"));
}

TEST_F(PeopleFound, ByARelationshipFromBothSides) {
    const PersonId anna = m_vault.person("Anna");
    const PersonId bela = m_vault.person("Béla");
    m_vault.person("Cleo");
    m_vault.add(Kind::Relationship, {{"type", "shares_ride"}, {"note", "Same carpool"}}, {anna.id, bela.id});

    EXPECT_THAT(m_vault.found("carpool"), ElementsAre("Anna", "Béla"));
}

TEST_F(PeopleFound, NotByWhatWasRemovedOrTakenBack) {
    const PersonId anna = m_vault.person("Anna");
    const UnitId canteen = m_vault.unit("Kantine");
    const Id membership = m_vault.join(anna, canteen, {{"title", "Köchin"}});
    const Outcome talk = m_vault.talk(anna, "2026-02-01", "overtime");
    m_vault.remove(Kind::Membership, membership);
    m_vault.undo(*talk.changes.batch);

    EXPECT_THAT(m_vault.found("kochin"), IsEmpty());
    EXPECT_THAT(m_vault.found("kantine"), IsEmpty());
    EXPECT_THAT(m_vault.found("overtime"), IsEmpty());

    m_vault.remove(Kind::Membership, membership, false);
    EXPECT_THAT(m_vault.found("kantine"), ElementsAre("Anna"));
}

TEST_F(PeopleFound, NotByAnOldNameAfterANewOne) {
    const PersonId anna = m_vault.person("Anna");
    const BatchName renamed = m_vault.edit(Kind::Person, anna.id, {{"given", "Beate"}});

    EXPECT_THAT(m_vault.found("anna"), IsEmpty());
    EXPECT_THAT(m_vault.found("beate"), ElementsAre("Beate"));

    m_vault.undo(renamed);
    EXPECT_THAT(m_vault.found("anna"), ElementsAre("Anna"));
    EXPECT_THAT(m_vault.found("beate"), IsEmpty());
}

TEST_F(PeopleFound, WhateverSignsAreTyped) {
    m_vault.person("Sean", "O'Brien");
    m_vault.person("Anna", "Weiss");

    EXPECT_THAT(m_vault.found("o'brien"), ElementsAre("Sean O'Brien"));
    EXPECT_THAT(m_vault.found("\"sean* AND (NEAR"), IsEmpty());
    EXPECT_THAT(m_vault.found("sean\""), ElementsAre("Sean O'Brien"));
    EXPECT_THAT(m_vault.found("names:sean"), IsEmpty());
    EXPECT_THAT(m_vault.found("***"), UnorderedElementsAre("Sean O'Brien", "Anna Weiss"))
        << "no word at all asks for nothing";
}

class PeopleOrdered : public testing::Test {
protected:
    PeopleOrdered() {
        m_anna = m_vault.person({{"given", "Anna"}, {"lead", "Zoe"}});
        m_bela = m_vault.person({{"given", "Béla"}, {"lead", "Ada"}});
        m_cleo = m_vault.person("Cleo");
        m_vault.join(m_anna, m_vault.unit("Press"));
        m_vault.join(m_bela, m_vault.unit("Canteen"));
        m_vault.assess(m_anna, 4, "2026-01-10");
        m_vault.assess(m_bela, 2, "2026-02-20");
        m_vault.talk(m_bela, "2026-01-05");
        m_vault.talk(m_cleo, "2026-02-05");
        m_vault.add(Kind::FollowUp, {{"what", "x"}, {"due", "2026-04-01"}}, {m_anna.id});
        m_vault.add(Kind::FollowUp, {{"what", "x"}, {"due", "2026-03-01"}}, {m_cleo.id});
    }
    StoreVault m_vault;
    PersonId m_anna, m_bela, m_cleo;
};

TEST_F(PeopleOrdered, ByNameAsPeopleAlphabetise) {
    m_vault.person("Émile");
    m_vault.person("zoe");

    EXPECT_THAT(m_vault.sorted(PeopleSort::Name), ElementsAre("Anna", "Béla", "Cleo", "Émile", "zoe"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::Name, true), ElementsAre("zoe", "Émile", "Cleo", "Béla", "Anna"));
}

TEST_F(PeopleOrdered, ThoseWithoutANameComeLast) {
    m_vault.person({{"description", "Blue jacket, night shift"}});
    m_vault.person({{"code_name", "Dipper"}});
    m_vault.person("Zoe");

    EXPECT_THAT(m_vault.sorted(PeopleSort::Name),
                ElementsAre("Anna", "Béla", "Cleo", "Dipper", "Zoe", "(Blue jacket, night shift)"));
}

TEST_F(PeopleOrdered, ByAnyColumnWithTheUnknownLastBothWays) {
    EXPECT_THAT(m_vault.sorted(PeopleSort::Level), ElementsAre("Béla", "Anna", "Cleo"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::Level, true), ElementsAre("Anna", "Béla", "Cleo"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::AssessedOn), ElementsAre("Anna", "Béla", "Cleo"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::AssessedOn, true), ElementsAre("Béla", "Anna", "Cleo"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::LastTalk), ElementsAre("Béla", "Cleo", "Anna"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::NextDue), ElementsAre("Cleo", "Anna", "Béla"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::Lead), ElementsAre("Béla", "Anna", "Cleo"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::Unit), ElementsAre("Béla", "Anna", "Cleo"));
}

TEST_F(PeopleOrdered, AndFilteredByConditionsThatAllHold) {
    PeopleQuery query;
    query.levels = {StoreVault::level(2)};
    EXPECT_THAT(m_vault.names(query), ElementsAre("Béla"));

    query = {};
    query.onlyNotAssessed = true;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Cleo"));

    query = {};
    query.assessedBefore = Date::parse("2026-02-01");
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
    query.onlyNeverSpoken = true;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
    query.onlyWithoutLead = true;
    EXPECT_THAT(m_vault.names(query), IsEmpty());

    query = {};
    query.text = "a";
    query.onlyNeverSpoken = true;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
}

TEST_F(PeopleOrdered, OfOneUnitAreThoseWhoWorkThereNow) {
    const UnitId unit = m_vault.unit("Night");
    m_vault.join(m_anna, unit);
    m_vault.join(m_bela, unit, {{"to", "2025-12-31"}});
    const Id cleo = m_vault.join(m_cleo, unit, {{"power_over_staff", true}});
    PeopleQuery query;
    query.unit = unit;

    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna", "Cleo"));
    query.onlyWithPowerOverStaff = true;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Cleo"));
    m_vault.remove(Kind::Membership, cleo);
    EXPECT_THAT(m_vault.names(query), IsEmpty());
}

TEST_F(PeopleOrdered, OfOneUnitIncludeThoseWhoseContractEndsLater) {
    const UnitId unit = m_vault.unit("Night");
    m_vault.join(m_anna, unit, {{"to", "2026-12-31"}});
    PeopleQuery query;
    query.unit = unit;
    query.today = m_vault.test.clock.today();

    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
}

TEST_F(PeopleOrdered, OfAUnitAreThoseOfTheUnitsBelowIt) {
    const UnitId plant = m_vault.unit("Plant", "site");
    const UnitId hall = m_vault.unit("Hall");
    const UnitId night = m_vault.unit("Hall, night", "shift");
    m_vault.edit(Kind::Unit, hall.id, {{"parent", Value(plant)}});
    m_vault.edit(Kind::Unit, night.id, {{"parent", Value(hall)}});
    m_vault.edit(Kind::Unit, plant.id, {{"parent", Value(night)}}); // nobody keeps people from writing a circle
    m_vault.join(m_anna, night);
    m_vault.join(m_cleo, plant);
    PeopleQuery query;
    query.unit = hall;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna", "Cleo"));

    m_vault.edit(Kind::Unit, plant.id, {{"parent", Value()}});
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
    query.unit = plant;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna", "Cleo"));
    m_vault.remove(Kind::Unit, night.id);
    EXPECT_THAT(m_vault.names(query), ElementsAre("Cleo"));
    query.unit = UnitId(Id::named("no unit"));
    EXPECT_THAT(m_vault.names(query), IsEmpty());
}

TEST_F(PeopleOrdered, ContractAndPowerAreOfOneCurrentMembership) {
    const UnitId north = m_vault.unit("North");
    const UnitId south = m_vault.unit("South");
    m_vault.join(m_anna, north, {{"contract", "agency"}});
    m_vault.join(m_anna, south, {{"contract", "employee"}, {"power_over_staff", true}});
    m_vault.join(m_bela, north, {{"contract", "agency"}, {"to", "2025-12-31"}});
    m_vault.join(m_cleo, south, {{"contract", "agency"}});
    PeopleQuery query;
    query.contract = "agency";
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna", "Cleo"));

    query.unit = south;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Cleo"));
    query.contract = "employee";
    query.onlyWithPowerOverStaff = true;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
    query.unit = north;
    EXPECT_THAT(m_vault.names(query), IsEmpty());
    query = {};
    query.onlyWithPowerOverStaff = true;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
}

TEST_F(PeopleOrdered, OfSeveralLevelsAndOneLead) {
    PeopleQuery query;
    query.levels = {StoreVault::level(2), StoreVault::level(4)};
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna", "Béla"));

    query.lead = "Ada";
    EXPECT_THAT(m_vault.names(query), ElementsAre("Béla"));
    query.levels = {StoreVault::level(4)};
    EXPECT_THAT(m_vault.names(query), IsEmpty());
}

TEST_F(PeopleOrdered, ByTheLastTalkOnBothSidesOfADay) {
    PeopleQuery query;
    query.talkedSince = Date::parse("2026-01-05");
    EXPECT_THAT(m_vault.names(query), ElementsAre("Béla", "Cleo")) << "that day counts";
    query.talkedSince = Date::parse("2026-01-06");
    EXPECT_THAT(m_vault.names(query), ElementsAre("Cleo"));

    query = {};
    query.notTalkedSince = Date::parse("2026-01-06");
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna", "Béla")) << "never is not since either";
    query.notTalkedSince = Date::parse("2026-01-05");
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
}

TEST_F(PeopleOrdered, WithEveryOneOfTheTags) {
    const Id cook = m_vault.add(Kind::Tag, {{"label", "cook"}});
    const Id night = m_vault.add(Kind::Tag, {{"label", "night"}});
    m_vault.add(Kind::Tagging, {{"tag", Value(cook)}}, {m_anna.id});
    m_vault.add(Kind::Tagging, {{"tag", Value(cook)}}, {m_bela.id});
    const Id tagging = m_vault.add(Kind::Tagging, {{"tag", Value(night)}}, {m_bela.id});
    PeopleQuery query;
    query.tags = {cook};
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna", "Béla"));

    query.tags = {cook, night};
    EXPECT_THAT(m_vault.names(query), ElementsAre("Béla"));
    m_vault.remove(Kind::Tagging, tagging);
    EXPECT_THAT(m_vault.names(query), IsEmpty());
}

TEST_F(PeopleOrdered, WhatIsSaidOfAnyRecordOfAPersonIsSaidOfThem) {
    const PersonId again = m_vault.person({{"given", "Hannah"}, {"note", "plays chess"}});
    m_vault.join(again, m_vault.unit("Night"), {{"contract", "temp"}});
    m_vault.merge(m_anna, again);
    PeopleQuery query;
    query.contract = "temp";
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));

    query.text = "anna";
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna")) << "the words in one record, the work in another";
    query = {};
    query.text = "chess";
    query.levels = {StoreVault::level(4)};
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
}

TEST_F(PeopleOrdered, AFilterCountsItsDaysFromTheDayItIsUsed) {
    PeopleFilter filter;
    filter.assessedDaysAgo = 30;
    const auto asked = [&](const char* today) { return m_vault.names(PeopleQuery::of(filter, *Date::parse(today))); };
    EXPECT_THAT(asked("2026-02-10"), ElementsAre("Anna"));
    EXPECT_THAT(asked("2026-02-09"), IsEmpty()) << "thirty days ago is not more than thirty";
    EXPECT_THAT(asked("2026-06-01"), ElementsAre("Anna", "Béla"));

    filter = {};
    filter.talkedWithinDays = 7;
    EXPECT_THAT(asked("2026-02-12"), ElementsAre("Cleo"));
    filter.text = "bela";
    EXPECT_THAT(asked("2026-01-05"), ElementsAre("Béla"));
    filter = {};
    filter.notTalkedForDays = 7;
    filter.isWithoutLead = true;
    EXPECT_THAT(asked("2026-02-13"), ElementsAre("Cleo"));
}

TEST_F(PeopleOrdered, WordsStandAsPeopleAlphabetise) {
    m_vault.edit(Kind::Person, m_anna.id, {{"lead", "Zora"}});
    m_vault.edit(Kind::Person, m_bela.id, {{"lead", "Ägidia"}});
    m_vault.edit(Kind::Person, m_cleo.id, {{"lead", "bilal"}});

    EXPECT_THAT(m_vault.sorted(PeopleSort::Lead), ElementsAre("Béla", "Cleo", "Anna"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::Lead, true), ElementsAre("Anna", "Cleo", "Béla"));
}

TEST_F(PeopleOrdered, ByTheirTagsAsPeopleAlphabetiseThemTheUntaggedLast) {
    const Id zeal = m_vault.add(Kind::Tag, {{"label", "zeal"}});
    const Id driver = m_vault.add(Kind::Tag, {{"label", "Ärztin"}});
    const Id again = m_vault.add(Kind::Tag, {{"label", "zeal"}}); // made by two organizers
    m_vault.add(Kind::Tagging, {{"tag", zeal}}, {m_anna.id});
    for (const Id& tag : {zeal, driver, again}) m_vault.add(Kind::Tagging, {{"tag", tag}}, {m_cleo.id});
    const Id gone = m_vault.add(Kind::Tagging, {{"tag", driver}}, {m_bela.id});
    EXPECT_THAT(m_vault.sorted(PeopleSort::Tags), ElementsAre("Béla", "Cleo", "Anna"));
    m_vault.remove(Kind::Tagging, gone);

    EXPECT_THAT(m_vault.row(m_cleo).tags, ElementsAre("Ärztin", "zeal"));
    EXPECT_THAT(m_vault.row(m_bela).tags, IsEmpty());
    EXPECT_THAT(m_vault.sorted(PeopleSort::Tags), ElementsAre("Cleo", "Anna", "Béla"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::Tags, true), ElementsAre("Anna", "Cleo", "Béla"));

    m_vault.merge(m_bela, m_anna);
    EXPECT_THAT(m_vault.row(m_bela).tags, ElementsAre("zeal")) << "of all records that are one person";
    EXPECT_THAT(m_vault.sorted(PeopleSort::Tags), ElementsAre("Cleo", "Béla"));
}

TEST_F(PeopleOrdered, ByTheWordsOfTheirWorkAndTheirOtherNames) {
    const UnitId unit = m_vault.unit("Zoo");
    m_vault.join(m_anna, unit, {{"title", "Cook"}});
    m_vault.join(m_cleo, unit, {{"title", "Baker"}});
    m_vault.edit(Kind::Person, m_bela.id, {{"code_name", "Heron"}, {"called", "Bé"}});
    m_vault.talk(m_cleo, "2026-02-06");

    EXPECT_THAT(m_vault.sorted(PeopleSort::Title), ElementsAre("Cleo", "Anna", "Béla “Bé”"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::CodeName), ElementsAre("Béla “Bé”", "Anna", "Cleo"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::Called), ElementsAre("Béla “Bé”", "Anna", "Cleo"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::Talks, true), ElementsAre("Cleo", "Béla “Bé”", "Anna"));
}

TEST_F(PeopleOrdered, ByTheWorkThatTheListShowsOfAnyRecordOfThem) {
    const PersonId again = m_vault.person("Cleopatra");
    m_vault.join(again, m_vault.unit("Apiary"), {{"title", "Keeper"}});
    m_vault.join(m_anna, m_vault.unit("Aviary"), {{"from", "2024-01-01"}, {"to", "2025-01-01"}});
    EXPECT_THAT(m_vault.sorted(PeopleSort::Unit), ElementsAre("Cleopatra", "Béla", "Anna", "Cleo"))
        << "Anna has left the aviary";

    m_vault.merge(m_cleo, again);

    EXPECT_EQ(m_vault.row(m_cleo).unit, "Apiary");
    EXPECT_THAT(m_vault.sorted(PeopleSort::Unit), ElementsAre("Cleo", "Béla", "Anna"));
    EXPECT_THAT(m_vault.sorted(PeopleSort::Title), ElementsAre("Cleo", "Anna", "Béla"));
}

TEST_F(PeopleOrdered, TypingAheadFindsTheBeginningOfAListedName) {
    m_vault.person("Łukasz");
    m_vault.person("Bertha", "Anders");
    const auto begins = [&](const char* typed) {
        std::vector<std::string> names;
        for (const PersonRow& row :
             orThrow(m_vault.reader().personRows(orThrow(m_vault.reader().beginningWith(typed)))))
            names.push_back(row.name);
        return names;
    };

    EXPECT_THAT(begins("an"), ElementsAre("Anna")) << "not the family name";
    EXPECT_THAT(begins("BE"), UnorderedElementsAre("Béla", "Bertha Anders"));
    EXPECT_THAT(begins("bertha a"), ElementsAre("Bertha Anders"));
    EXPECT_THAT(begins("luk"), ElementsAre("Łukasz"));
    EXPECT_THAT(begins(""), IsEmpty());
}

TEST_F(PeopleOrdered, IdsComeInTheOrderAsked) {
    const RecordNumber numbers[]{orThrow(m_vault.reader().listedNumber(m_cleo)), RecordNumber{987654},
                                 orThrow(m_vault.reader().listedNumber(m_anna))};

    EXPECT_THAT(orThrow(m_vault.reader().personIds(numbers)), ElementsAre(m_cleo, m_anna));
}

TEST_F(PeopleOrdered, ValuesOfManyAreOneOrSeveral) {
    const UnitId unit = m_vault.unit("Zoo");
    m_vault.join(m_anna, unit, {{"contract", "agency"}, {"title", "Cook"}});
    m_vault.join(m_bela, unit, {{"contract", "agency"}});
    m_vault.edit(Kind::Person, m_bela.id, {{"source", "list"}});
    const PersonId people[]{m_anna, m_bela};

    const SharedValues shared = orThrow(m_vault.reader().sharedValues(people));

    EXPECT_EQ(shared.work.at("unit"), (SharedValue{"Zoo", false}));
    EXPECT_EQ(shared.work.at("contract"), (SharedValue{"agency", false}));
    EXPECT_EQ(shared.work.at("title"), (SharedValue{"", true})) << "one says it, one says nothing";
    EXPECT_EQ(shared.work.at("remote"), SharedValue());
    EXPECT_EQ(shared.person.at("lead"), (SharedValue{"", true}));
    EXPECT_EQ(shared.person.at("basis"), SharedValue());
    EXPECT_EQ(m_vault.reader().sharedValues(std::array{PersonId(Id::named("nobody"))}).error().code,
              ErrorCode::NotFound);
}

TEST_F(PeopleOrdered, WhoWasCapturedAndNotCompletedWhicheverRecordSaysSo) {
    m_vault.edit(Kind::Person, m_cleo.id, {{"captured", "2026-02-01"}});
    const PersonId again = m_vault.person({{"given", "Ann"}, {"captured", "2026-02-02"}});
    m_vault.merge(m_anna, again);
    PeopleQuery query;
    query.onlyCaptured = true;
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna", "Cleo"));

    m_vault.edit(Kind::Person, m_cleo.id, {{"captured", Value()}});
    EXPECT_THAT(m_vault.names(query), ElementsAre("Anna"));
}

} // namespace
} // namespace hedgerow
