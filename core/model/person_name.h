// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hedgerow {

// What a person may be known by; all of it may be empty.
struct PersonName {
    std::string given;
    std::string family;
    std::string called;
    std::string codeName;
    std::string description;

    // "Alexandra “Sasha” Petrov"; without a name the code name, else the description in parentheses; else empty.
    std::string display() const;
    // Fills what is empty from another record of the same person.
    void complete(const PersonName& other);
    // Whether there is more than a description.
    bool isNamed() const { return !given.empty() || !family.empty() || !called.empty() || !codeName.empty(); }
    bool isEmpty() const {
        return given.empty() && family.empty() && called.empty() && codeName.empty() && description.empty();
    }

    bool operator==(const PersonName&) const = default;
};

// A whole name in its parts: "Berg, Anna" at its comma, else the last word with the particles before it ("van der
// Berg") is the family name. One word, or a name in a script without spaces, is the given name.
PersonName nameParts(std::string_view whole);

} // namespace hedgerow
