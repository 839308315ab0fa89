// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

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

} // namespace hedgerow
