// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/model/fields.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

// New values for one record. Null clears a field. Text is normalised and checked here (text_rules.h).
struct RecordEdit {
    Kind kind = Kind::Person;
    std::optional<Id> id;   // none: a new record
    std::vector<Id> owners; // of a new record: as many persons as ownerCount(kind)
    FieldValues set;
    // Records that this very command makes, by their places in `edits`: further owners, and values of reference fields.
    std::vector<std::size_t> ownersMade = {};
    std::map<std::string, std::size_t> refersMade = {};
};

// Any form that is saved, and `hedgerow-cli apply`: one batch. InvalidValue with the field's name for a value that does
// not fit, NotFound for a record that is not there, Refused for a peer or a disclosure; nothing is written then.
struct EditRecords {
    std::vector<RecordEdit> edits;
    // "edit", "person.add", "follow_up.done" …: for the history.
    std::string code = "edit";

    Result<Outcome> execute(CommandContext& context) const;
};

// The value as it will be stored: text cleaned by the field's rule, checked against fits().
Result<Value> cleanValue(const Field& field, const Value& value);

} // namespace hedgerow
