// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/journal/names.h"
#include "core/model/person_name.h"
#include "core/model/value.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hedgerow {

// A level of a scale as it is shown: never a colour without its number or shape.
struct LevelView {
    LevelId id;
    ScaleId scale;
    std::int64_t order = 0;
    std::string label;
    std::string polarity; // support, neutral, oppose, unknown
    std::string colour;   // #rrggbb
    std::string shape;    // circle, square, triangle, diamond, cross, ring
    bool isRetired = false;

    bool operator==(const LevelView&) const = default;
};

// One line of a list of people.
struct PersonRow {
    RecordNumber number = RecordNumber::None;
    PersonId id;
    std::string name;      // empty: nothing is known to call them by
    PersonName personName; // what it is made of, over all records that are the same person
    std::string codeName;
    std::optional<Id> membership; // which of theirs the next two are of
    std::string unit;
    std::string title;
    std::string lead;
    std::optional<LevelId> level; // of the newest assessment
    std::optional<Date> assessedOn;
    std::optional<Date> lastTalk;
    std::int64_t talks = 0;
    std::optional<Date> nextDue;
    std::vector<std::string> tags; // each once, in the order of names
    bool hasPowerOverStaff = false;
    bool hasConflict = false;

    bool operator==(const PersonRow&) const = default;
};

// Any record with what it displays; values that were never set are left out.
struct RecordView {
    RecordNumber number = RecordNumber::None;
    RecordName name;
    std::map<std::string, Value, std::less<>> values;
    // Fields in which two organizers wrote different values, each with all of them; the displayed one is last.
    std::map<std::string, std::vector<Value>, std::less<>> conflicts;

    const Value& value(std::string_view field) const;
    std::string text(std::string_view field) const; // empty where it is no text
    std::optional<Date> date(std::string_view field) const { return value(field).date(); }
    std::optional<std::int64_t> integer(std::string_view field) const;
};

// Everything kept about one person, over all records that are the same person. Lists are newest first.
struct PersonView {
    PersonRow row;
    PersonName name;
    RecordView person; // the root's values, completed by the members'
    // Values of merged records that differ from the shown one: field → other values.
    std::map<std::string, std::vector<Value>, std::less<>> also;
    std::vector<PersonId> members; // other records that are the same person
    std::vector<RecordView> contactPoints;
    std::vector<RecordView> memberships;
    std::vector<RecordView> assessments;
    std::vector<RecordView> conversations;
    std::vector<RecordView> secondHand;
    std::vector<RecordView> commitments;
    std::vector<RecordView> followUps;
    std::vector<RecordView> inoculations;
    std::vector<RecordView> relationships;
    std::vector<RecordView> taggings;
    // Names of the people, units, levels, issues … that the records above refer to.
    std::map<Id, std::string> labels;

    std::string label(const Id& id) const;
};

} // namespace hedgerow
