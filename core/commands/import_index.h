// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyed_hash.h"
#include "core/base/result.h"
#include "core/journal/names.h"
#include "core/model/import_row.h"
#include "core/store/people_keys.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hedgerow {

// A mail address or a telephone number as it is compared: lower case; the last nine digits.
struct ContactKey {
    Id id;
    bool isPhone = false;

    static ContactKey of(const KeyedHash& hash, std::string_view type, std::string_view value);
};

// Who is there while an import runs, the rows before included, and which of them a row means. Compact: there may be
// 100,000 people.
class ImportIndex {
public:
    using Number = std::uint32_t; // of a Person below

    struct Membership {
        RecordNumber record;
        std::optional<Id> unit;
    };
    struct Person {
        Id id;
        RecordNumber record = RecordNumber::None;
        std::vector<Membership> memberships;
        std::vector<Id> tags;
        std::optional<Id> level;
        std::optional<Date> assessedOn;
        std::size_t given = 0; // hashes of search keys; 0: none
        std::size_t family = 0;
    };
    struct Names {
        std::string_view given;
        std::string_view family;
        std::string_view codeName;
        std::string_view description;
    };
    struct NameKeys { // worked out once a row
        std::optional<Id> name;
        std::optional<Id> codeName;
        std::optional<Id> description;
        std::size_t given = 0; // as in Person
        std::size_t family = 0;

        static NameKeys of(const KeyedHash& hash, const Names& names);
    };
    struct Question {
        NameKeys names;
        std::span<const ContactKey> contacts;
        std::optional<Id> unit;
        bool hasUnit = false; // the row names one, known or not
    };

    explicit ImportIndex(const KeyedHash& hash) : m_hash(hash) {}

    // Room for so many people, so that it need not be made again and again.
    void reserve(std::size_t people);
    // Reads who is there.
    Result<void> fill(PeopleKeys keys);

    // A row with these keys is soon asked for and entered: what of the index it needs is fetched meanwhile.
    void expect(const NameKeys& names, std::span<const ContactKey> contacts) const;
    // Those a row may mean: none, one, or several between whom it does not decide.
    std::vector<Number> match(const Question& question) const;

    Person& operator[](Number person) { return m_people[person]; }
    const Person& operator[](Number person) const { return m_people[person]; }
    Number size() const { return static_cast<Number>(m_people.size()); }
    Number add(const Id& id, RecordNumber record);
    void addNames(Number person, const NameKeys& names);
    // A row means them.
    void noteInFile(Number person) { m_marks[person].isInFile = true; }
    // False where they have it already.
    bool addContact(Number person, const ContactKey& key);

private:
    std::vector<Number> byContacts(const Question& question) const;
    std::vector<Number> byName(const Question& question) const;
    class OtherContacts;
    bool hasContact(Number person, const ContactKey& key) const;

    // Those with a key, the one added last first. A list of its own: there may be thousands of one name.
    struct Entry {
        Number person;
        std::uint32_t next; // kEnd: none
    };
    // Where the list of a key begins, in the first free place from the one its bits give: a quarter of all places is
    // free.
    struct Place {
        Id key;
        std::uint32_t first = kEnd;
    };
    static constexpr std::uint32_t kEnd = 0xffffffff;
    std::size_t firstPlaceOf(const Id& key) const;
    std::size_t placeOf(const Id& key) const;
    void makeRoom(std::size_t keys);
    template <class Take>
    void forEach(const Id& key, Take take) const {
        for (auto at = m_places[placeOf(key)].first; at != kEnd; at = m_entries[at].next) take(m_entries[at].person);
    }
    void enter(const Id& key, Number person);

    // What is asked of every namesake: apart from the rest, so that it stays in the cache.
    struct Marks {
        bool isInFile : 1 = false; // a row before meant them
        bool hasMail : 1 = false;
        bool hasPhone : 1 = false;
    };

    const KeyedHash& m_hash;
    std::vector<Person> m_people;
    std::vector<Marks> m_marks; // of each person
    std::vector<Entry> m_entries;
    std::vector<Place> m_places{std::size_t{1024}}; // of names, code names, descriptions, contact points
    std::size_t m_keys = 0;
};

} // namespace hedgerow
