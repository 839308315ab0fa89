// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/import_index.h"

#include "core/store/search_key.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kPhoneDigits = 9; // a number with and without its country is the same
constexpr std::size_t kFewestPhoneDigits = 5;

// Everything is looked up by 128 bits of its text.
Id key(char kind, std::string_view text) {
    std::string name(1, kind);
    return Id::named(name.append(text));
}

std::size_t partHash(const std::string& key) {
    return key.empty() ? 0 : std::max<std::size_t>(std::hash<std::string>{}(key), 1);
}

void addOnce(std::vector<ImportIndex::Number>& people, ImportIndex::Number person) {
    if (std::ranges::find(people, person) == people.end()) people.push_back(person);
}

bool shares(const std::vector<Id>& known, std::span<const ContactKey> given, bool isPhone) {
    return std::ranges::any_of(given, [&](const ContactKey& each) {
        return each.isPhone == isPhone && std::ranges::find(known, each.id) != known.end();
    });
}

} // namespace

ContactKey ContactKey::of(std::string_view type, std::string_view value) {
    std::string digits;
    for (const char c : value)
        if (c >= '0' && c <= '9') digits += c;
    const bool isAddress = value.find('@') != std::string_view::npos || type == "mail";
    if (!isAddress && digits.size() >= kFewestPhoneDigits) {
        if (digits.size() > kPhoneDigits) digits.erase(0, digits.size() - kPhoneDigits);
        return {key('p', digits), true};
    }
    return {key('m', searchKey(value)), false};
}

ImportIndex::NameKeys ImportIndex::NameKeys::of(const Names& names) {
    NameKeys keys;
    const std::string given = searchKey(names.given);
    const std::string family = searchKey(names.family);
    keys.given = partHash(given);
    keys.family = partHash(family);
    if (!given.empty() || !family.empty()) keys.name = key('n', given + '\n' + family);
    if (!names.codeName.empty()) keys.codeName = key('c', searchKey(names.codeName));
    if (!names.description.empty()) keys.description = key('d', searchKey(names.description));
    return keys;
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
        addNames(found->second, NameKeys::of({name.given, name.family, name.codeName, name.description}));
    });
    if (!read) return read;
    const auto with = [&](RecordNumber record, const auto& work) {
        if (const auto found = numbers.find(record); found != numbers.end()) work(found->second);
    };
    read = keys.contacts([&](RecordNumber record, std::string_view type, std::string_view value) {
        with(record, [&](Number person) { addContact(person, ContactKey::of(type, value)); });
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

bool ImportIndex::addContact(Number person, const ContactKey& contact) {
    std::vector<Id>& known = contact.isPhone ? m_people[person].phones : m_people[person].mails;
    if (std::ranges::find(known, contact.id) != known.end()) return false;
    known.push_back(contact.id);
    enter(contact.id, person);
    return true;
}

void ImportIndex::enter(const Id& key, Number person) {
    const auto at = static_cast<std::uint32_t>(m_entries.size());
    const auto [first, isNew] = m_byKey.try_emplace(key, at);
    m_entries.push_back({person, isNew ? kEnd : first->second});
    first->second = at;
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

bool ImportIndex::contradicts(const Person& person, const Question& question) const {
    const auto hasOther = [&](const std::vector<Id>& known, bool isPhone) {
        const bool isGiven =
            std::ranges::any_of(question.contacts, [&](const ContactKey& each) { return each.isPhone == isPhone; });
        return isGiven && !known.empty() && !shares(known, question.contacts, isPhone);
    };
    return hasOther(person.mails, false) || hasOther(person.phones, true);
}

// A namesake in another unit is somebody else; so is one that an earlier row means and whose contact points differ.
std::vector<ImportIndex::Number> ImportIndex::byName(const Question& question) const {
    const std::optional<Id>& name = question.names.name ? question.names.name : question.names.description;
    if (!name) return {};
    std::vector<Number> inUnit;
    std::vector<Number> nowhere;
    forEach(*name, [&](Number each) {
        const Person& person = m_people[each];
        if (person.isFromFile && contradicts(person, question)) return;
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
