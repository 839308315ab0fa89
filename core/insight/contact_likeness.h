// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/known_person.h"

#include <optional>
#include <string>

namespace hedgerow {

enum class ContactKind : std::uint8_t { Phone, Mail, Other };

// A way to reach somebody as it is compared.
struct ComparedContact {
    ContactKind kind = ContactKind::Other;
    std::string text;             // digits without a zero in front, an address, or the type and the name there
    bool isInternational = false; // a telephone number with its country
    bool isCompany = false;

    // Equal for all that may be the same: to look for them by.
    std::string_view block() const;
    bool operator==(const ComparedContact&) const = default;
};

// None of what says nobody: too short, an address of a street.
std::optional<ComparedContact> comparedContact(const KnownContact& contact);

// Mail addresses and names in networks are the same letter by letter, whatever their case; telephone numbers with and
// without the country or the zero in front: "+49 170 1234567", "0049 170 1234567" and "0170 1234567".
bool isSameContact(const ComparedContact& one, const ComparedContact& other);

} // namespace hedgerow
