// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/bundle/scope_view.h"
#include "core/journal/changes.h"
#include "core/journal/names.h"
#include "core/model/value.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hedgerow::bundle {

// What applying a bundle would change, before anything is changed.

enum class SenderKind {
    Unknown,    // no peer has this key: it is set aside
    Unverified, // a peer, of whom nobody compared the words
    Verified,
    OwnDevice, // another vault of ours, verified: what it says counts at once
    Self,      // this vault's own identity: a copy, or a backup brought back
};

struct Sender {
    SenderKind kind = SenderKind::Unknown;
    std::string key;  // hex 64
    std::string name; // what we call the peer; of an unknown one what she calls herself
    std::optional<Id> peer;
};

struct FieldChange {
    bool operator==(const FieldChange&) const = default;

    std::string field;
    Value before; // as displayed
    Value after;
    std::vector<Value> alsoSaid; // in conflict with it afterwards, not before
};

struct RecordPreview {
    RecordName record;
    bool isNew = false;
    std::vector<FieldChange> fields; // of one that is new: all
    bool isConflict() const {
        return std::ranges::any_of(fields, [](const FieldChange& change) { return !change.alsoSaid.empty(); });
    }
};

// Something that others want to take away: it waits until it is accepted or declined.
struct Proposal {
    enum class What { Remove, Undo, Forget };

    What what = What::Remove;
    RecordName record; // Forget: of the person or conversation, where it is known; else only its id
    BatchName undoes;  // Undo
    std::string key;   // names it in BundleDecisions
};

// Two organizers lead, or spoke with, the same person without knowing of each other.
struct DoubleLead {
    PersonId person;
    std::string ours;
    std::string theirs;
};
struct DoubleApproach {
    PersonId person;
    Date ours; // the newest conversation here and there, within two weeks of each other
    Date theirs;
};

struct BundlePreview {
    static constexpr std::size_t kRecordLimit = 5'000;

    Id bundle;
    std::string payload; // hex 128: stands for all that is in it, as somebody could give two files one id
    Sender sender;
    std::int64_t createdMs = 0;
    std::int64_t part = 1;
    std::int64_t parts = 1;
    Scope scope;

    std::vector<RecordPreview> records; // conflicts first, then changes, then what is new; the first of each
    std::vector<Proposal> proposals;
    std::vector<DoubleLead> doubleLeads;
    std::vector<DoubleApproach> doubleApproaches;
    std::map<Id, std::string> labels; // names of people, known ones and new ones

    std::int64_t newPeople = 0;
    std::int64_t newRecords = 0; // people among them
    std::int64_t changedRecords = 0;
    std::int64_t conflicts = 0; // fields
    std::int64_t fromFuture = 0;
    std::int64_t admitted = 0; // values that are new here
    std::int64_t known = 0;
    std::int64_t refused = 0;     // about people who are forgotten
    std::int64_t forgettings = 0; // without asking, as an own device says so

    // All of it is here already.
    bool changesNothing() const { return admitted == 0 && proposals.empty() && fromFuture == 0; }
    // What of it is new says what is known here, or what was before it: nothing that anybody sees would be another.
    bool showsNothing() const {
        return newRecords + changedRecords + fromFuture + forgettings == 0 && proposals.empty();
    }
};

// Settles a conflict of a preview; without one both values are kept.
struct ConflictChoice {
    RecordName record;
    std::string field;
    Value value;
};

struct BundleDecisions {
    std::vector<std::string> accepted; // keys of proposals; the others wait
    std::vector<std::string> declined;
    std::vector<ConflictChoice> conflicts;
    // Only this one is taken in: the payload that was looked at, one that this key (hex 64) signed. Empty: any.
    std::string payload = {};
    std::string from = {};
    bool isByItself = false; // nobody decided anything: a shared folder takes in on its own
};

// What came of applying one.
struct AppliedBundle {
    Id bundle;
    std::optional<std::int64_t> delivery; // none: it brought nothing
    std::int64_t admitted = 0;
    std::int64_t known = 0;
    std::int64_t waiting = 0;
    std::int64_t refused = 0;
    Changes changes; // their batch stands for the delivery
};

} // namespace hedgerow::bundle
