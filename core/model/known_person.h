// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace hedgerow {

// What the letters of a name say: in a script that writes consonants alone (Arabic, Hebrew) its vowels are missing.
enum class NameScript : std::uint8_t { Latin, Other, Consonants };

// One name somebody goes by, as it is searched: Latin letters without accents, lower case.
struct KnownName {
    std::string given;
    std::string family;
    std::string written; // as it stands there; only of a name that is not in Latin letters
    NameScript script = NameScript::Latin;

    bool operator==(const KnownName&) const = default;
};

struct KnownContact {
    std::string type;  // a choice of the field: phone, mail, signal …
    std::string value; // as it is searched
    bool isCompany = false;

    bool operator==(const KnownContact&) const = default;
};

struct KnownWork {
    std::int64_t unit = 0; // the unit's record number, 0: none
    std::string title;     // as it is searched

    bool operator==(const KnownWork&) const = default;
};

// What of one person tells whether another entry is the same person, over all records that are known to be so; a
// compact value, as there may be 100,000.
struct KnownPerson {
    std::int64_t number = 0; // the record's number, as in lists
    std::vector<KnownName> names;
    std::string codeName; // as it is searched
    std::vector<KnownContact> contacts;
    std::vector<KnownWork> work;
    std::int64_t talks = 0;

    bool operator==(const KnownPerson&) const = default;
};

// Everyone listed.
struct KnownPeople {
    std::vector<KnownPerson> people;
    std::vector<std::pair<std::int64_t, std::int64_t>> parents; // a unit, and the one it is part of
    std::vector<std::pair<std::int64_t, std::int64_t>> apart;   // two of whom somebody said that they are not the same
    std::vector<std::int64_t> contested;                        // joined of records of which somebody said so, rising
};

} // namespace hedgerow
