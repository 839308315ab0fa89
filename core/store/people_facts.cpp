// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people_facts.h"

#include "core/store/each_row.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace hedgerow {
namespace {

Polarity polarityOf(std::string_view name) {
    if (name == "support") return Polarity::Support;
    if (name == "oppose") return Polarity::Oppose;
    return name == "neutral" ? Polarity::Neutral : Polarity::Unknown;
}

// The day a membership must last to; without one later than any date.
std::string lastingTo(std::optional<Date> today) {
    return today ? today->iso() : "9999-99";
}

struct Level {
    LevelId id;
    Polarity polarity = Polarity::Unknown;
};

class FactsOfEveryone {
public:
    FactsOfEveryone(StatementCache& statements, std::optional<Date> today)
        : m_statements(statements), m_lastingTo(lastingTo(today)) {}

    Result<std::vector<PersonFacts>> read() {
        for (const auto pass :
             {&FactsOfEveryone::readPeople, &FactsOfEveryone::readLevels, &FactsOfEveryone::readRemarks,
              &FactsOfEveryone::readStandings, &FactsOfEveryone::readPromises, &FactsOfEveryone::readWork})
            if (auto done = (this->*pass)(); !done) return done.error();
        return std::move(m_people);
    }

private:
    template <class Take>
    Result<void> each(std::string_view sql, Take take) {
        return eachRow(m_statements, sql, take);
    }

    // Who stands in the list for this person; null: nobody.
    PersonFacts* listed(std::int64_t person) {
        const auto place = static_cast<std::size_t>(person);
        if (place >= m_places.size() || m_places[place] == 0) return nullptr;
        return &m_people[m_places[place] - 1];
    }
    void setPlace(std::int64_t person, std::uint32_t place) {
        const auto at = static_cast<std::size_t>(person);
        if (at >= m_places.size()) m_places.resize(at + at / 2 + 1);
        m_places[at] = place;
    }

    Result<void> readPeople() {
        std::vector<std::pair<std::int64_t, std::int64_t>> merged;
        auto done =
            each("SELECT record, root, listed, coalesce(lead, '') <> '', coalesce(given, family, called, '') <> '' "
                 "FROM person",
                 [&](const Statement& row) {
                     const std::int64_t number = row.int64(0);
                     if (row.int64(1) != number) merged.emplace_back(number, row.int64(1));
                     if (row.int64(2) == 0) return;
                     PersonFacts& person = m_people.emplace_back();
                     person.number = number;
                     person.hasLead = row.int64(3) != 0;
                     person.isNamed = row.int64(4) != 0;
                     setPlace(number, static_cast<std::uint32_t>(m_people.size()));
                 });
        for (const auto& [number, root] : merged)
            if (const PersonFacts* person = listed(root))
                setPlace(number, static_cast<std::uint32_t>(person - m_people.data() + 1));
        return done;
    }

    Result<void> readLevels() {
        return each("SELECT l.record, r.id, l.polarity FROM level l CROSS JOIN record r ON r.number = l.record",
                    [&](const Statement& row) {
                        m_levels[row.int64(0)] = {LevelId(row.id(1)), polarityOf(row.text(2))};
                    });
    }

    // Before the conversations, which answer them.
    Result<void> readRemarks() {
        return each("SELECT owner1 FROM second_hand WHERE removed = 0", [&](const Statement& row) {
            if (PersonFacts* person = listed(row.int64(0))) person->hasOpenSecondHand = true;
        });
    }

    Result<void> readStandings() {
        return each("SELECT person, level, assessed_on, last_talk, next_due, talks FROM standing",
                    [&](const Statement& row) {
                        PersonFacts* person = listed(row.int64(0));
                        if (!person) return;
                        if (const auto level = m_levels.find(row.int64(1)); level != m_levels.end()) {
                            person->level = level->second.id;
                            person->polarity = level->second.polarity;
                        }
                        person->assessedOn = Date::parse(row.text(2));
                        person->lastTalk = Date::parse(row.text(3));
                        person->nextDue = Date::parse(row.text(4));
                        if (row.int64(5) != 0) person->hasOpenSecondHand = false;
                    });
    }

    Result<void> readPromises() {
        return each("SELECT owner1, due FROM commitment WHERE removed = 0 AND kept IS NULL AND due IS NOT NULL",
                    [&](const Statement& row) {
                        PersonFacts* person = listed(row.int64(0));
                        const auto due = Date::parse(row.text(1));
                        if (!person || !due) return;
                        person->commitmentDue = std::min(person->commitmentDue.value_or(*due), *due);
                    });
    }

    Result<void> readWork() {
        std::unordered_set<std::int64_t> led;
        auto done =
            each("SELECT owner1, unit, power_over_staff, coalesce(leader_role, '') <> '', \"to\" FROM membership "
                 "WHERE removed = 0",
                 [&](const Statement& row) {
                     if (row.int64(3) != 0) led.insert(row.int64(1));
                     PersonFacts* person = listed(row.int64(0));
                     if (!person || (!row.isNull(4) && row.text(4) < m_lastingTo)) return;
                     person->unit = std::max(person->unit, row.int64(1));
                     if (row.int64(2) != 0) person->hasPowerOverStaff = true;
                 });
        for (PersonFacts& person : m_people) person.unitHasLeader = person.unit == 0 || led.contains(person.unit);
        return done;
    }

    StatementCache& m_statements;
    std::string m_lastingTo;
    std::vector<PersonFacts> m_people;
    std::vector<std::uint32_t> m_places; // by record number: one more than the place among m_people; 0: none
    std::map<std::int64_t, Level> m_levels;
};

} // namespace

Result<std::vector<PersonFacts>> readFacts(StatementCache& statements, std::optional<Date> today) {
    return FactsOfEveryone(statements, today).read();
}

} // namespace hedgerow
