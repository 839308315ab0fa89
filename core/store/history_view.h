// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list_view.h"

namespace hedgerow {

// One value that was written into a field, by whom and when.
struct FieldVersion {
    Value value;
    BatchView wrote;         // with its time and what else it did
    std::string deliveredBy; // who brought it; empty: written here, or brought by an own device
    std::string writtenBy;   // who wrote it, if that is a peer other than who brought it and one key alone says so
    bool isShown = false;    // it is the value displayed now
    bool isHead = false;     // in force and covered by no other; several of them are a conflict
    bool isUndone = false;   // what wrote it was taken back
};

// A record that a batch touched, as it is now.
struct TouchedRecord {
    RecordView record; // without values if nothing of it is left
    bool isThere = false;
    std::vector<PersonId> people; // whom it is about: itself, its owners, or whom the conversation was with
};

struct TouchedRecords {
    std::vector<TouchedRecord> records; // the first of them
    std::int64_t total = 0;
    std::map<Id, std::string> labels; // names for the ids in them
};

// Every value that the vault holds in a record about somebody, earlier ones too, newest first.
struct HeldRecord {
    RecordView record;
    bool isThere = false; // neither removed nor taken back
    std::map<std::string, std::vector<FieldVersion>, std::less<>> fields;
};

// All that stood in the fields of one record.
struct RecordPast {
    std::map<std::string, std::vector<FieldVersion>, std::less<>> fields;
    std::map<Id, std::string> labels; // names for the ids in them
};

struct HeldOnPerson {
    PersonView person;
    std::vector<HeldRecord> records; // the person's own first; conversations are among them
    std::map<Id, std::string> labels;
};

} // namespace hedgerow
