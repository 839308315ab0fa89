// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/bundle/scope_view.h"
#include "core/journal/names.h"
#include "core/model/people_filter.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace hedgerow::bundle {

// What a bundle shall be, as it is chosen in a window or on the command line; and what it would be.

struct Everyone {
    bool operator==(const Everyone&) const = default;
};
// Whose lead has the name of the peer that gets it: of one peer only.
struct LedByPeer {
    bool operator==(const LedByPeer&) const = default;
};
// A unit and all below it, those in the units of a campaign, those of a filter, or these.
using Whom = std::variant<Everyone, UnitId, CampaignId, PeopleFilter, std::vector<PersonId>, LedByPeer>;

struct BundleOrder {
    std::vector<Id> peers;        // records of the kind peer
    bool isForPassphrase = false; // instead
    Profile profile = Profile::TurfSheet;
    std::set<FieldClass> classes = {}; // of Profile::Custom
    Whom whom = Everyone{};
    Since since = Everything{};
};

// A note that would be given away.
struct GivenNote {
    RecordName record;
    std::string field;
    std::string text;
};

// Everything that is to be known before a bundle is written.
struct BundleLook {
    static constexpr std::size_t kNoteLimit = 2'000;

    std::vector<PersonId> people;                                      // whom it is about, in the order of ids
    std::map<std::string, std::int64_t> records;                       // by kind
    std::map<std::string, std::map<std::string, std::int64_t>> fields; // by kind and name: how many values
    std::vector<GivenNote> notes;                                      // the first of them
    std::int64_t noteCount = 0;
    std::int64_t forgotten = 0;

    bool isEmpty() const { return records.empty() && forgotten == 0; }
};

} // namespace hedgerow::bundle
