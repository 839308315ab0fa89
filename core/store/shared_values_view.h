// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace hedgerow {

// What a field says of several people: one text, or several. A unit by its name, yes as "1".
struct SharedValue {
    std::string text;
    bool isMixed = false;

    // One more of the people says this.
    void add(const std::string& other, bool isFirst) {
        if (isFirst)
            text = other;
        else if (!isMixed && text != other)
            isMixed = true;
        if (isMixed) text.clear();
    }
    bool operator==(const SharedValue&) const = default;
};

// Of the fields that are edited for many people at once; `work` is of the membership that a list shows of each.
struct SharedValues {
    std::map<std::string, SharedValue, std::less<>> person;
    std::map<std::string, SharedValue, std::less<>> work;

    bool operator==(const SharedValues&) const = default;
};

} // namespace hedgerow
