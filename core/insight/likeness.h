// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/contact_likeness.h"
#include "core/insight/name_likeness.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace hedgerow {

// Why two entries may be one person, and from OtherName on what speaks against it.
enum class LikenessReason {
    SamePhone,
    SameMail,
    SameContact, // another way to reach them
    SameCodeName,
    SameName,
    OtherScript,   // the same name in other letters
    OtherSpelling, // the same name, spelled otherwise
    SimilarName,   // typing errors apart
    LeftOutName,   // one entry has a name more
    NameInShort,   // an initial or a short form
    PartOfName,    // of one entry there is only that
    SameUnit,
    SameTitle,
    OtherName,
    CommonName,    // many here are called so
    SharedContact, // several have that number or address
    OtherPhones,
    OtherMails,
    OtherUnits,
};
bool speaksAgainst(LikenessReason reason);
// "same_phone" …: for JSON.
const char* likenessReasonName(LikenessReason reason);

// Reasons have points, and their sum is one of three words, never a number: how sure one may be depends on a workplace
// nobody has counted. The points follow the theory of I. P. Fellegi and A. B. Sunter ("A theory for record linkage",
// JASA 64, 1969): what agrees by chance among few is worth much, among many little, and what differs takes away.
//
//   the same phone, mail, other contact   6, 7, 6; 3 at most of a company's; 3 if three or four have it, 1 if more
//   the same code name                    3
//   the same name                         5 to 1: by how many more would be called so by chance, or are: less than one
//                                         in a hundred, in twenty, in four; less than two; more
//     in other letters or spelling        1 less; with a name left out, similar or in short 2, the last two 3 among
//     more
//                                         than 2,000 people; never below 1
//     only part of a name                 1
//   the same unit                         2 up to fifty people, 1 up to 500
//   the same title                        1 up to fifty people or a twentieth of all
//   another name beside a shared contact  −3
//   own phones, units that differ         −2 each; mails −1
//
// 8 and more: looks certain. 5 to 7: likely. 3 and 4: possible. Less is no suspicion.
enum class Confidence { Possible, Likely, Certain };
const char* confidenceName(Confidence confidence);

struct Likeness {
    int points = 0;
    Confidence confidence = Confidence::Possible;
    std::vector<LikenessReason> reasons; // never empty, in the order above
    bool operator==(const Likeness&) const = default;
};

// Compares any two of the people, who outlive it: how rare something is was counted among all of them. Of a person with
// very many names, contacts or places of work the first ones count.
class LikenessRules {
public:
    using Person = std::uint32_t; // a place among the people
    struct Name {
        std::vector<std::uint32_t> words; // places among words()
        std::vector<bool> isGiven;
        NameScript script = NameScript::Latin;
        std::string written;
        std::uint32_t wording = 0; // the same for all names of the same words
    };

    explicit LikenessRules(const KnownPeople& people);

    // None: no suspicion. The same whoever comes first.
    std::optional<Likeness> compare(Person one, Person other) const;

    const KnownPeople& people() const { return *m_people; }
    std::span<const ComparedContact> contacts(Person person) const { return m_contacts[person]; }
    std::span<const KnownWork> workOf(Person person) const;
    // Every name once, however many have it; and who has which.
    std::span<const Name> names() const { return m_names; }
    std::span<const std::uint32_t> namesOf(Person person) const { return m_namesOf[person]; }
    const NameWord& word(std::uint32_t word) const { return m_words[word]; }
    // What two names, equal or not, are worth, rarity included; 0: nothing.
    int namePoints(std::uint32_t one, std::uint32_t other) const;

private:
    struct Compared {
        NameLikeness likeness = NameLikeness::Different;
        int points = 0;
        bool isCommon = false;
    };
    struct Places;
    struct Sum;

    void takeNames(Person person, Places& places);
    void takeContacts(Person person);
    void takeWork(Person person);
    WrittenName written(std::uint32_t name) const;
    Compared compareNames(std::uint32_t one, std::uint32_t other) const;
    double namesakes(const NameMatch& match, std::uint32_t bearers) const;
    std::uint32_t bearersOf(const NameWord& word) const;
    std::size_t sharers(const ComparedContact& contact) const;
    void addContacts(Person one, Person other, Sum& sum) const;
    void addNames(Person one, Person other, Sum& sum) const;
    void addWork(Person one, Person other, Sum& sum) const;
    bool areApart(std::int64_t unit, std::int64_t other) const;
    bool isWithin(std::int64_t unit, std::int64_t outer) const;

    const KnownPeople* m_people;
    std::vector<NameWord> m_words;
    std::vector<std::uint32_t> m_wordBearers;
    std::vector<std::uint32_t> m_nameBearers; // by wording
    std::vector<Name> m_names;
    std::vector<std::vector<std::uint32_t>> m_namesOf;
    std::vector<std::vector<ComparedContact>> m_contacts;
    std::unordered_map<std::string, std::uint32_t> m_sharers; // by kind and block
    std::unordered_map<std::int64_t, std::uint32_t> m_members;
    std::unordered_map<std::string, std::uint32_t> m_titled;
    std::unordered_map<std::int64_t, std::int64_t> m_parents;
};

} // namespace hedgerow
