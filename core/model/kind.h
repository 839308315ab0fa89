// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace hedgerow {

// What a record is. The journal knows kinds by name and keeps those it does not know; everything above uses these.
enum class Kind : std::uint8_t {
    Person,
    ContactPoint,
    Unit,
    Headcount,
    Membership,
    Relationship,
    Campaign,
    Scale,
    Level,
    Conversation,
    SecondHand,
    Assessment,
    Commitment,
    FollowUp,
    Issue,
    Objection,
    Inoculation,
    Test,
    Participation,
    Distinct,
    Tag,
    Tagging,
    RollUp,
    SavedFilter,
    Peer,
    Disclosure,
};

std::span<const Kind> allKinds();
// The name in the journal, in bundles and on the command line: "contact_point".
std::string_view kindName(Kind kind);
std::optional<Kind> kindNamed(std::string_view name);
// How many persons such a record is about, fixed for ever: 0, 1 or 2.
int ownerCount(Kind kind);
// Never written to a bundle, refused from one.
bool isPrivateKind(Kind kind);

} // namespace hedgerow
