// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/import_index.h"

#include "core/store/search_key.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <unordered_map>

namespace hedgerow {
namespace {

constexpr std::size_t kPhoneDigits = 9; // a number with and without its country is the same
constexpr std::size_t kFewestPhoneDigits = 5;
constexpr std::size_t kUsualKeys = 3; // of a person: a name, a mail address, a telephone number

// Everything is looked up by 128 bits of its text.
Id keyOf(const KeyedHash& hash, char kind, std::string_view text) {
    std::string name(1, kind);
    return hash(name.append(text));
}

std::size_t partHash(const std::string& key) {
    return key.empty() ? 0 : std::max<std::size_t>(std::hash<std::string>{}(key), 1);
}

// From memory into the cache, while other work is done.
void prefetch([[maybe_unused]] const void* address) {
#if defined(__GNUC__)
    __builtin_prefetch(address);
#endif
}

void addOnce(std::vector<ImportIndex::Number>& people, ImportIndex::Number person) {
    if (std::ranges::find(people, person) == people.end()) people.push_back(person);
}

} // namespace

ContactKey ContactKey::of(const KeyedHash& hash, std::string_view type, std::string_view value) {
    std::string digits;
    for (const char c : value)
        if (c >= '0' && c <= '9') digits += c;
    const bool isAddress = value.find('@') != std::string_view::npos || type == "mail";
    if (!isAddress && digits.size() >= kFewestPhoneDigits) {
        if (digits.size() > kPhoneDigits) digits.erase(0, digits.size() - kPhoneDigits);
        return {keyOf(hash, 'p', digits), true};
    }
    return {keyOf(hash, 'm', searchKey(value)), false};
}

ImportIndex::NameKeys ImportIndex::NameKeys::of(const KeyedHash& hash, const Names& names) {
    NameKeys keys;
    const std::string given = searchKey(names.given);
    const std::string family = searchKey(names.family);
    keys.given = partHash(given);
    keys.family = partHash(family);
    if (!given.empty() || !family.empty()) keys.name = keyOf(hash, 'n', given + '\n' + family);
    if (!names.codeName.empty()) keys.codeName = keyOf(hash, 'c', searchKey(names.codeName));
    if (!names.description.empty()) keys.description = keyOf(hash, 'd', searchKey(names.description));
    return keys;
}

void ImportIndex::reserve(std::size_t people) {
    m_people.reserve(people);
    m_marks.reserve(people);
    m_entries.reserve(kUsualKeys * people);
    makeRoom(kUsualKeys * people);
}

Result<void> ImportIndex::fill(PeopleKeys keys) {
    std::unordered_map<RecordNumber, Number> numbers;
    auto read = keys.names([&](const PeopleKeys::Name& name) {
        const auto [found, isNew] = numbers.try_emplace(name.person, static_cast<Number>(m_people.size()));
        if (isNew) {
            add(name.id, name.person);
            m_people.back().level = name.level;
            m_people.back().assessedOn = name.assessedOn;
        }
        addNames(found->second, NameKeys::of(m_hash, {name.given, name.family, name.codeName, name.description}));
    });
    if (!read) return read;
    const auto with = [&](RecordNumber record, const auto& work) {
        if (const auto found = numbers.find(record); found != numbers.end()) work(found->second);
    };
    read = keys.contacts([&](RecordNumber record, std::string_view type, std::string_view value) {
        with(record, [&](Number person) { addContact(person, ContactKey::of(m_hash, type, value)); });
    });
    if (!read) return read;
    read = keys.memberships([&](RecordNumber record, RecordNumber membership, const std::optional<Id>& unit) {
        with(record, [&](Number person) { m_people[person].memberships.push_back({membership, unit}); });
    });
    if (!read) return read;
    return keys.taggings([&](RecordNumber record, const Id& tag) {
        with(record, [&](Number person) { m_people[person].tags.push_back(tag); });
    });
}

ImportIndex::Number ImportIndex::add(const Id& id, RecordNumber record) {
    m_marks.emplace_back();
    Person& person = m_people.emplace_back();
    person.id = id;
    person.record = record;
    return static_cast<Number>(m_people.size() - 1);
}

void ImportIndex::addNames(Number person, const NameKeys& names) {
    for (const auto& name : {names.name, names.codeName, names.description}) {
        if (!name) continue;
        bool isThere = false;
        forEach(*name, [&](Number known) { isThere = isThere || known == person; });
        if (!isThere) enter(*name, person);
    }
    Person& known = m_people[person];
    if (known.given == 0) known.given = names.given;
    if (known.family == 0) known.family = names.family;
}

bool ImportIndex::hasContact(Number person, const ContactKey& contact) const {
    for (auto at = m_places[placeOf(contact.id)].first; at != kEnd; at = m_entries[at].next)
        if (m_entries[at].person == person) return true;
    return false;
}

bool ImportIndex::addContact(Number person, const ContactKey& contact) {
    Marks& marks = m_marks[person];
    if ((contact.isPhone ? marks.hasPhone : marks.hasMail) && hasContact(person, contact)) return false;
    if (contact.isPhone)
        marks.hasPhone = true;
    else
        marks.hasMail = true;
    enter(contact.id, person);
    return true;
}

std::size_t ImportIndex::firstPlaceOf(const Id& key) const {
    std::uint64_t bits = 0;
    std::memcpy(&bits, key.bytes.data(), sizeof bits); // as good as drawn
    return bits & (m_places.size() - 1);
}

void ImportIndex::expect(const NameKeys& names, std::span<const ContactKey> contacts) const {
    for (const auto& name : {names.name, names.codeName, names.description})
        if (name) prefetch(&m_places[firstPlaceOf(*name)]);
    for (const ContactKey& contact : contacts) prefetch(&m_places[firstPlaceOf(contact.id)]);
}

// The key's own place, or the free one it would take.
std::size_t ImportIndex::placeOf(const Id& key) const {
    std::size_t place = firstPlaceOf(key);
    while (m_places[place].first != kEnd && m_places[place].key != key) place = (place + 1) & (m_places.size() - 1);
    return place;
}

void ImportIndex::makeRoom(std::size_t keys) {
    const std::size_t places = keys + keys / 3;
    if (places <= m_places.size()) return;
    std::vector<Place> before(std::bit_ceil(places));
    std::swap(m_places, before);
    for (const Place& place : before)
        if (place.first != kEnd) m_places[placeOf(place.key)] = place;
}

void ImportIndex::enter(const Id& key, Number person) {
    makeRoom(m_keys + 1);
    Place& place = m_places[placeOf(key)];
    if (place.first == kEnd) {
        place.key = key;
        ++m_keys;
    }
    m_entries.push_back({person, place.first});
    place.first = static_cast<std::uint32_t>(m_entries.size() - 1);
}

// A contact point is shared now and then: a whole department's telephone. So it means nobody of another name.
std::vector<ImportIndex::Number> ImportIndex::byContacts(const Question& question) const {
    const std::size_t given = question.names.given;
    const std::size_t family = question.names.family;
    std::vector<Number> found;
    for (const ContactKey& contact : question.contacts) {
        forEach(contact.id, [&](Number each) {
            const Person& person = m_people[each];
            const bool otherGiven = given != 0 && person.given != 0 && given != person.given;
            const bool otherFamily = family != 0 && person.family != 0 && family != person.family;
            // A mail address outlives a marriage and a nickname.
            if (contact.isPhone ? otherGiven : otherGiven && (otherFamily || family == 0)) return;
            addOnce(found, each);
        });
    }
    return found;
}

// Whether all mail addresses, or telephone numbers, of a person are others than those given.
class ImportIndex::OtherContacts {
public:
    OtherContacts(const ImportIndex& index, std::span<const ContactKey> given, bool isPhone) : m_isPhone(isPhone) {
        for (const ContactKey& each : given) {
            if (each.isPhone != isPhone) continue;
            m_isGiven = true;
            index.forEach(each.id, [&](Number person) { m_sharers.push_back(person); });
        }
    }
    bool hasOnlySuch(Number person, Marks marks) const {
        const bool hasAny = m_isPhone ? marks.hasPhone : marks.hasMail;
        return m_isGiven && hasAny && std::ranges::find(m_sharers, person) == m_sharers.end();
    }

private:
    bool m_isPhone;
    bool m_isGiven = false;
    std::vector<Number> m_sharers; // nearly always nobody
};

// A namesake in another unit is somebody else; so is one that an earlier row means and whose contact points differ.
std::vector<ImportIndex::Number> ImportIndex::byName(const Question& question) const {
    const std::optional<Id>& name = question.names.name ? question.names.name : question.names.description;
    if (!name) return {};
    const OtherContacts mails(*this, question.contacts, false);
    const OtherContacts phones(*this, question.contacts, true);
    std::vector<Number> inUnit;
    std::vector<Number> nowhere;
    forEach(*name, [&](Number each) {
        const Marks marks = m_marks[each];
        if (marks.isInFile && (mails.hasOnlySuch(each, marks) || phones.hasOnlySuch(each, marks))) return;
        const Person& person = m_people[each];
        const bool isNowhere = std::ranges::none_of(
            person.memberships, [](const Membership& membership) { return membership.unit.has_value(); });
        const bool isMember = std::ranges::any_of(person.memberships, [&](const Membership& membership) {
            return membership.unit && membership.unit == question.unit;
        });
        if (!question.hasUnit || isMember)
            inUnit.push_back(each);
        else if (isNowhere)
            nowhere.push_back(each);
    });
    return inUnit.empty() ? nowhere : inUnit;
}

std::vector<ImportIndex::Number> ImportIndex::match(const Question& question) const {
    std::vector<Number> found = byContacts(question);
    if (!found.empty()) return found;
    if (question.names.codeName) {
        forEach(*question.names.codeName, [&](Number each) { addOnce(found, each); });
        if (!found.empty()) return found;
    }
    return byName(question);
}

} // namespace hedgerow
