// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/bundle/scope_view.h"
#include "core/journal/names.h"
#include "core/model/people_filter.h"
#include "core/model/roll_up_table.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
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

// How far a vault's journal had come when something was given: what was written, arrived or was forgotten later is new
// to whoever got all until then.
struct JournalMark {
    std::uint64_t newest = 0; // time of a batch
    std::int64_t delivery = 0;
    std::int64_t forgotten = 0; // how many ids; unknown to the log of what was given

    bool operator==(const JournalMark&) const = default;
};

// What all recipients had, where that is known better than from the log of what was given.
struct KnownHad {
    JournalMark until;
    std::vector<std::int64_t> elsewhere = {}; // later deliveries, which they get from whoever sent them
};

struct BundleOrder {
    std::vector<Id> peers;        // records of the kind peer
    bool isForPassphrase = false; // instead
    Profile profile = Profile::TurfSheet;
    std::set<FieldClass> classes = {}; // of Profile::Custom
    Whom whom = Everyone{};
    Since since = Everything{};
    bool codesUnits = false;          // of Profile::PseudonymousChart: units get codes, too
    std::optional<KnownHad> had = {}; // NotYetHad counts from here
};

// A note that would be given away.
struct GivenNote {
    RecordName record;
    std::string field;
    std::string text;
};

// A person as who gets a pseudonymous chart sees them.
struct GivenCode {
    std::string code;               // as it is shown
    PersonId person;                // who that is: not given
    std::vector<std::string> units; // as they are given
    std::optional<LevelId> level;   // the true one
    std::optional<Date> month;      // of the assessment

    bool operator==(const GivenCode&) const = default;
};

// A unit of which so few people are given that others may guess who they are.
struct SmallUnit {
    std::string name;   // as it is given
    std::string called; // here
    std::int64_t people = 0;

    bool operator==(const SmallUnit&) const = default;
};

// The error of a chart with codes that is for several, or for a passphrase.
inline constexpr std::string_view kCodesForOne = "codes are for one peer";

inline constexpr std::int64_t kFewPeople = 5; // fewer are few

// Everything that is to be known before a bundle is written.
struct BundleLook {
    static constexpr std::size_t kNoteLimit = 2'000;

    std::vector<PersonId> people;                                      // whom it is about, in the order of ids
    std::map<std::string, std::int64_t> records;                       // by kind
    std::map<std::string, std::map<std::string, std::int64_t>> fields; // by kind and name: how many values
    std::vector<GivenNote> notes;                                      // the first of them
    std::int64_t noteCount = 0;
    std::int64_t forgotten = 0;
    std::vector<GivenCode> codes = {};       // of a pseudonymous chart, by code
    std::vector<SmallUnit> smallUnits = {};  // of it
    std::optional<RollUpTable> numbers = {}; // of a roll-up: all that is given

    bool isEmpty() const { return records.empty() && forgotten == 0; }
};

} // namespace hedgerow::bundle
