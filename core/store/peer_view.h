// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// Someone we exchange bundles with, or another vault of our own.
struct PeerView {
    Id id;
    std::string name;       // what we call them: a label, no proof
    std::string signingKey; // hex 64
    std::string ageKey;     // age1…
    // The day on which the words of exactly these keys were compared; none: nobody knows whose keys they are.
    std::optional<Date> verified;
    bool isOwnDevice = false;
    std::optional<Date> left; // gets nothing new since
    std::string note;
    bool isRemoved = false;

    bool operator==(const PeerView&) const = default;
};

// What we call whoever has the key that stands before the '/' of a delivery's source; empty: none of these.
std::string senderAmong(const std::vector<PeerView>& peers, std::string_view source);

// One bundle that was written: who got which classes of how many people.
struct DisclosureView {
    Id id;
    std::optional<Id> peer; // none: to a passphrase
    std::string peerName;
    std::int64_t atMs = 0;
    std::string bundle; // hex 32
    std::string set;    // hex 32
    std::string profile;
    std::string people;
    std::string chosen; // hex 32: stands for whom it was about; all: empty
    std::vector<std::string> classes;
    std::int64_t count = 0; // people: by name, as codes, or behind numbers
    std::int64_t notes = 0;
    std::string newest; // hex 16: the journal's newest time then
    std::int64_t deliveries = 0;

    bool operator==(const DisclosureView&) const = default;
};

} // namespace hedgerow
