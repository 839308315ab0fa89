// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_workplace.h"

#include "core/store/search_key.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kPeoplePerBoss = 55;
constexpr std::int64_t kSmallWorkplace = 5'000; // where everyone has a shift and a team as well
constexpr std::array<std::string_view, 4> kTies{"friend", "works_with", "eats_with", "shares_ride"};
constexpr std::array<std::string_view, 3> kBases{"regular_contact", "consent", "member"};

// Writes one person after the other.
class DemoPeople {
public:
    DemoPeople(DemoWorkplace& demo, BatchWriter& writer, bool isSmall)
        : m_demo(demo), m_dice(demo.dice), m_writer(writer), m_isSmall(isSmall) {
        for (const auto& contract : demo.words.contracts) m_contractWeights.push_back(contract.weight);
    }

    Result<void> add(const DemoWorkplace::Unit& unit) {
        if (auto goOn = m_demo.step(); !goOn) return goOn;
        DemoWorkplace::Person person;
        person.id = m_demo.ids.next();
        person.canBoss = m_demo.people.size() % kPeoplePerBoss == kPeoplePerBoss / 3;
        person.organizer = static_cast<std::uint8_t>(m_dice.below(m_demo.words.organizers.size()));
        m_person = person.id;
        m_mail.clear();
        FieldValues values = names();
        if (m_dice.chance(45)) values.emplace_back("lead", m_demo.words.organizers[person.organizer]);
        if (m_dice.chance(40)) values.emplace_back("source", m_dice.pick(m_demo.words.sources));
        if (m_dice.chance(50)) {
            values.emplace_back("basis", kBases[m_dice.below(kBases.size())]);
            values.emplace_back("basis_date", m_demo.today.plusDays(-m_dice.between(5, 90)));
        }
        if (m_dice.chance(8)) values.emplace_back("note", m_dice.pick(m_demo.words.notes));
        const auto put = m_writer.put(RecordName::of(Kind::Person, person.id), std::move(values));
        if (!put) return put.error();
        m_demo.people.push_back(person);
        if (auto done = addContacts(); !done) return done;
        if (auto done = addMemberships(unit, person.canBoss); !done) return done;
        return addTies(unit);
    }

private:
    FieldValues names() {
        FieldValues values;
        if (m_dice.chance(4)) { // nobody knows the name yet
            values.emplace_back("description", m_dice.pick(m_demo.words.descriptions));
            return values;
        }
        const DemoWords::Names& names = m_dice.pick(m_demo.words.names);
        const std::size_t given = m_dice.below(names.given.size());
        const std::size_t family = m_dice.below(names.family.size());
        values.emplace_back("given", names.given[given]);
        const bool hasFamily = !m_dice.chance(7);
        if (hasFamily) values.emplace_back("family", names.family[family]);
        const bool hasLatin = given < names.givenLatin.size() && family < names.familyLatin.size();
        const std::string latin = hasLatin ? names.givenLatin[given] + ' ' + names.familyLatin[family]
                                           : names.given[given] + ' ' + names.family[family];
        if (hasLatin && m_dice.chance(60)) values.emplace_back("other_spellings", Value::List{latin});
        if (m_dice.chance(6))
            values.emplace_back("code_name", m_dice.pick(m_demo.words.departments).codeName + ' ' +
                                                 std::to_string(m_dice.between(2, 99)));
        if (m_dice.chance(30)) values.emplace_back("pronouns", m_dice.pick(m_demo.words.pronouns));
        if (m_dice.chance(50)) values.emplace_back("languages", Value::List{names.language});
        for (const char c : searchKey(latin))
            if (c >= 'a' && c <= 'z')
                m_mail += c;
            else if (c == ' ')
                m_mail += '.';
        return values;
    }

    Result<void> about(Kind kind, FieldValues values) {
        const auto put = m_writer.put(RecordName::of(kind, m_demo.ids.next(), {m_person}), std::move(values));
        return put ? Result<void>() : put.error();
    }

    Result<void> addContacts() {
        if (m_dice.chance(60)) {
            // Numbers that belong to nobody: 0151 0000… is not given out.
            const std::string number = "+49 151 0000" + std::to_string(m_dice.between(100'000, 999'999));
            const std::string_view type = m_dice.chance(25) ? "signal" : "phone";
            if (auto done =
                    about(Kind::ContactPoint,
                          {{"type", type}, {"value", number}, {"whose", "own"}, {"preferred", m_dice.chance(50)}});
                !done)
                return done;
        }
        if (m_mail.empty() || !m_dice.chance(35)) return {};
        const bool isOwn = m_dice.chance(40);
        const std::string address =
            m_mail + std::to_string(m_dice.between(1, 999)) + (isOwn ? "@mail.example" : "@work.example");
        return about(Kind::ContactPoint, {{"type", "mail"}, {"value", address}, {"whose", isOwn ? "own" : "company"}});
    }

    Result<void> addMemberships(const DemoWorkplace::Unit& unit, bool isBoss) {
        const DemoWords& words = m_demo.words;
        const auto& contract = words.contracts[m_dice.weighted(m_contractWeights)].text;
        FieldValues values{{"unit", unit.id},
                           {"title", isBoss ? m_dice.pick(words.managingTitles) : m_dice.pick(unit.department->titles)},
                           {"role_family", unit.department->roleFamily},
                           {"contract", isBoss ? std::string("employee") : contract},
                           {"from", m_demo.today.plusDays(-m_dice.between(120, 3'000))}};
        if (!isBoss && contract == "agency") values.emplace_back("employer", m_dice.pick(words.agencies));
        if (isBoss) values.emplace_back("power_over_staff", true);
        if (m_dice.chance(20)) values.emplace_back("remote", true);
        if (!isBoss && m_dice.chance(7)) values.emplace_back("leader_role", m_dice.pick(words.leaderRoles));
        if (auto done = about(Kind::Membership, std::move(values)); !done) return done;
        if (!m_isSmall) return {};
        if (!unit.shifts.empty())
            if (auto done = about(Kind::Membership, {{"unit", m_dice.pick(unit.shifts)}}); !done) return done;
        if (unit.teams.empty() || !m_dice.chance(60)) return {};
        return about(Kind::Membership, {{"unit", m_dice.pick(unit.teams)}});
    }

    // Tags, and ties with someone of the same department who is listed already.
    Result<void> addTies(const DemoWorkplace::Unit& unit) {
        if (m_dice.chance(12))
            if (auto done = about(Kind::Tagging, {{"tag", m_dice.pick(m_demo.tags)}}); !done) return done;
        if (&unit != m_unit) {
            m_unit = &unit;
            m_first = m_demo.people.size() - 1;
        }
        const std::size_t colleagues = m_demo.people.size() - 1 - m_first;
        if (colleagues == 0 || !m_dice.chance(25)) return {};
        const Id other = m_demo.people[m_first + m_dice.below(colleagues)].id;
        const auto put =
            m_writer.put(RecordName::of(Kind::Relationship, m_demo.ids.next(), {m_person, other}),
                         {{"type", kTies[m_dice.below(kTies.size())]}, {"strength", m_dice.between(1, 3)}});
        return put ? Result<void>() : put.error();
    }

    DemoWorkplace& m_demo;
    DemoDice& m_dice;
    BatchWriter& m_writer;
    bool m_isSmall;
    std::vector<std::int64_t> m_contractWeights;
    Id m_person;
    std::string m_mail; // what a mail address begins with; empty: no name
    const DemoWorkplace::Unit* m_unit = nullptr;
    std::size_t m_first = 0; // of the unit's people
};

} // namespace

Result<void> fillDemoPeople(DemoWorkplace& demo, std::int64_t people, BatchWriter& writer) {
    DemoPeople writing(demo, writer, people <= kSmallWorkplace);
    demo.people.reserve(static_cast<std::size_t>(people));
    for (const DemoWorkplace::Unit& unit : demo.units)
        for (std::int64_t i = 0; i < unit.listed; ++i)
            if (auto added = writing.add(unit); !added) return added;
    return {};
}

} // namespace hedgerow
