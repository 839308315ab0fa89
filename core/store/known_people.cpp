// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_people.h"

#include "core/model/person_name.h"
#include "core/store/folded_tables.h"
#include "core/store/search_key.h"

#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

constexpr std::int64_t kStep = 2048;

// By its first letter that is not Latin.
NameScript scriptOf(std::string_view text) {
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 letter = 0;
        U8_NEXT(text.data(), at, size, letter);
        if (letter < 0x80) continue;
        UErrorCode status = U_ZERO_ERROR;
        switch (uscript_getScript(letter, &status)) {
        case USCRIPT_LATIN:
        case USCRIPT_COMMON:
        case USCRIPT_INHERITED:
        case USCRIPT_INVALID_CODE:
            break;
        case USCRIPT_ARABIC:
        case USCRIPT_HEBREW:
        case USCRIPT_SYRIAC:
            return NameScript::Consonants;
        default:
            return NameScript::Other;
        }
    }
    return NameScript::Latin;
}

class Everyone {
public:
    Everyone(StatementCache& statements, JournalTables& journal, Progress* progress)
        : m_statements(statements), m_journal(journal), m_progress(progress) {}

    Result<KnownPeople> read() {
        for (const auto pass : {&Everyone::readPeople, &Everyone::readContacts, &Everyone::readWork,
                                &Everyone::readTalks, &Everyone::readUnits, &Everyone::readApart})
            if (auto done = (this->*pass)(); !done) return done.error();
        return std::move(m_known);
    }

private:
    Result<void> tell() {
        const bool goesOn = !m_progress || ++m_rows % kStep != 0 || m_progress->step(m_rows, 0);
        return goesOn ? Result<void>() : ErrorCode::Cancelled;
    }

    template <class Take>
    Result<void> each(std::string_view sql, Take take) {
        const auto statement = m_statements.use(sql);
        if (!statement) return statement.error();
        while (true) {
            const auto row = (*statement)->step();
            if (!row) return row.error();
            if (!*row) return {};
            if (auto told = tell(); !told) {
                (*statement)->reset();
                return told;
            }
            take(**statement);
        }
    }

    // Who stands in the list for this person; null: nobody.
    KnownPerson* listed(std::int64_t person) {
        const auto place = static_cast<std::size_t>(person);
        if (place >= m_places.size() || m_places[place] == 0) return nullptr;
        return &m_known.people[m_places[place] - 1];
    }
    void setPlace(std::int64_t person, std::uint32_t place) {
        const auto at = static_cast<std::size_t>(person);
        if (at >= m_places.size()) m_places.resize(at + at / 2 + 1);
        m_places[at] = place;
    }

    Result<void> readPeople() {
        std::vector<std::pair<std::int64_t, std::int64_t>> merged;
        auto done =
            each("SELECT record, root FROM person WHERE listed = 1 OR root <> record", [&](const Statement& row) {
                const std::int64_t number = row.int64(0);
                if (row.int64(1) != number) {
                    merged.emplace_back(number, row.int64(1));
                    return;
                }
                m_known.people.emplace_back().number = number;
                setPlace(number, static_cast<std::uint32_t>(m_known.people.size()));
            });
        for (const auto& [number, root] : merged)
            if (const KnownPerson* person = listed(root))
                setPlace(number, static_cast<std::uint32_t>(person - m_known.people.data() + 1));
        if (!done) return done;
        return each("SELECT record, given, family, called, code_name, other_spellings FROM person",
                    [this](const Statement& row) {
                        KnownPerson* person = listed(row.int64(0));
                        if (!person) return;
                        addName(*person, row.text(1), row.text(2));
                        if (!row.isNull(3)) addName(*person, row.text(3), row.text(2));
                        if (person->codeName.empty()) person->codeName = searchKey(row.text(4));
                        if (!row.isNull(5)) addSpellings(*person, row.text(5));
                    });
    }

    static void addName(KnownPerson& person, std::string_view given, std::string_view family) {
        KnownName name{searchKey(given), searchKey(family), {}, std::max(scriptOf(given), scriptOf(family))};
        if (name.given.empty() && name.family.empty()) return;
        if (name.script != NameScript::Latin) name.written.append(given).append(1, ' ').append(family);
        if (std::ranges::find(person.names, name) == person.names.end()) person.names.push_back(std::move(name));
    }
    // Whole names, a line each.
    static void addSpellings(KnownPerson& person, std::string_view list) {
        while (!list.empty()) {
            const std::size_t end = std::min(list.find('\n'), list.size());
            const PersonName name = nameParts(list.substr(0, end));
            addName(person, name.given, name.family);
            list.remove_prefix(std::min(end + 1, list.size()));
        }
    }

    Result<void> readContacts() {
        const Field& type = *fieldNamed(Kind::ContactPoint, "type");
        const Field& value = *fieldNamed(Kind::ContactPoint, "value");
        const Field& whose = *fieldNamed(Kind::ContactPoint, "whose");
        return m_journal.forEachFolded(
            kindName(Kind::ContactPoint), [&](RecordNumber owner, const FoldedRecord& contact) -> Result<void> {
                if (auto told = tell(); !told) return told;
                const Value* written = shown(contact, value, value.name);
                KnownPerson* person = listed(static_cast<std::int64_t>(owner));
                if (!person || !written || !contact.isVisible()) return {};
                const Value* kind = shown(contact, type, type.name);
                const Value* owned = shown(contact, whose, whose.name);
                person->contacts.push_back({kind ? *kind->text() : std::string(), searchKey(*written->text()),
                                            owned && *owned->text() == "company"});
                return {};
            });
    }

    Result<void> readWork() {
        return each("SELECT owner1, unit, title FROM membership WHERE removed = 0", [this](const Statement& row) {
            KnownPerson* person = listed(row.int64(0));
            if (!person) return;
            KnownWork work{row.int64(1), searchKey(row.text(2))};
            if (std::ranges::find(person->work, work) == person->work.end()) person->work.push_back(std::move(work));
        });
    }

    Result<void> readTalks() {
        return each("SELECT person, talks FROM standing WHERE talks <> 0", [this](const Statement& row) {
            if (KnownPerson* person = listed(row.int64(0))) person->talks = row.int64(1);
        });
    }

    Result<void> readUnits() {
        return each("SELECT record, parent FROM unit WHERE removed = 0 AND parent IS NOT NULL",
                    [this](const Statement& row) { m_known.parents.emplace_back(row.int64(0), row.int64(1)); });
    }

    Result<void> readApart() {
        std::set<std::int64_t> contested;
        auto done =
            each("SELECT owner1, owner2 FROM \"distinct\" WHERE removed = 0 AND apart = 1", [&](const Statement& row) {
                const KnownPerson* one = listed(row.int64(0));
                const KnownPerson* other = listed(row.int64(1));
                if (!one || !other) return;
                if (one == other)
                    contested.insert(one->number);
                else
                    m_known.apart.emplace_back(one->number, other->number);
            });
        m_known.contested.assign(contested.begin(), contested.end());
        return done;
    }

    StatementCache& m_statements;
    JournalTables& m_journal;
    Progress* m_progress;
    std::int64_t m_rows = 0;
    KnownPeople m_known;
    std::vector<std::uint32_t> m_places; // by record number: one more than the place among the people; 0: none
};

} // namespace

Result<KnownPeople> readKnownPeople(StatementCache& statements, JournalTables& journal, Progress* progress) {
    return Everyone(statements, journal, progress).read();
}

} // namespace hedgerow
