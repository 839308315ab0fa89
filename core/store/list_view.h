// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/journal/names.h"
#include "core/store/person_view.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

struct UnitView {
    UnitId id;
    RecordNumber number = RecordNumber::None;
    std::string name;
    std::string type;
    std::optional<UnitId> parent;
    // The newest dated headcount, if there is one; else nobody knows how many they are.
    std::optional<std::int64_t> headcount;
    std::optional<Date> headcountOn;
};

struct CampaignView {
    CampaignId id;
    std::string name;
    std::optional<ScaleId> scale;
    std::int64_t staleAfterDays = 60;
    std::string admission = "allow"; // allow, warn, block: people with power over staff
    std::string framework;
};

struct ScaleView {
    ScaleId id;
    std::string name;
    std::vector<LevelView> levels; // by order, retired ones last
};

struct LabelView { // an issue, an objection, a tag
    Id id;
    std::string label;
};

// A batch in the history, or a bundle that was received.
struct BatchView {
    BatchName batch; // of a bundle: its id, spelled as one
    std::int64_t atMs = 0;
    std::string code; // "conversation.log", "import.csv", "undo" … ; "received" if it came from others
    std::map<std::string, std::int64_t> counts; // record kind, or another number, → how many
    bool isUndone = false;
    bool isMine = true;
    std::string from; // of a bundle: what we call its sender; empty if she is no peer any more

    // What was given to others is out of our hands, and who has it must stay known.
    bool canBeTakenBack() const { return code != "bundle.write"; }
};

// A bundle that was taken in.
struct ReceivedBundle {
    std::int64_t delivery = 0; // for UndoBundles
    std::string sender;        // the key that signed it, in hex
    BatchView batch;
};

// One thing to do, or done, with a person.
struct FollowUpView {
    Id id;
    RecordNumber number = RecordNumber::None;
    PersonId person;
    std::string personName;
    std::string what;
    std::optional<Date> due;
    std::string owner;
};

// A form that was not saved when the vault was locked, in the window's words.
struct DraftView {
    Id id;
    std::string content;

    bool operator==(const DraftView&) const = default;
};

// A conversation as one line of a list.
struct TalkView {
    Id id;
    std::optional<Date> date;
    std::vector<std::pair<PersonId, std::string>> with; // listed people, by name
    std::string note;                                   // its note, or the first thing written down of it
};

// Someone captured in a hurry: what was written of them since, the newest first.
struct CapturedView {
    PersonId person;
    std::string personName;
    std::string unit;
    std::vector<PersonId> marked; // their records that say so
    Date since;
    std::vector<std::string> lines;
    std::optional<LevelId> level; // of an assessment since
};

struct Counts {
    std::int64_t people = 0;
    std::int64_t assessed = 0;
    std::int64_t spokenWith = 0;
    std::int64_t conversations = 0;
    std::int64_t batches = 0;
    std::int64_t held = 0;
};

} // namespace hedgerow
