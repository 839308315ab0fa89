// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"
#include "core/model/value.h"

#include <optional>
#include <span>
#include <string_view>

namespace hedgerow {

enum class FieldType {
    Text,     // one line
    LongText, // many lines
    Date,     // YYYY-MM-DD
    Integer,  // within `minimum` and `maximum`
    Boolean,
    Choice, // one of `choices`
    Ref,    // the id of a record of kind `refers`
    TextList,
    RefList,
};

// Who may see a field: a bundle's scope is a set of these. Private never leaves the vault; Structure travels with its
// record. Unknown: a field of a newer version, kept and passed on with everything, never shown.
enum class FieldClass { Name, Contact, Work, Opinion, Facts, Notes, Plan, Structure, Private, Unknown };

// One line of the table that forms, import, search, scope, the command line and the folded tables all read.
struct Field {
    Kind kind;
    // As in the journal, in JSON and as a column. A family ends in '/': "step/" stands for "step/agitate" and its like.
    std::string_view name;
    FieldType type;
    FieldClass fieldClass;
    std::span<const std::string_view> choices = {};
    std::optional<Kind> refers = {};
    std::int64_t minimum = 0;
    std::int64_t maximum = 0;

    bool isFamily() const { return name.ends_with('/'); }
};

// Every field, kinds in the order of `Kind`. The structure fields, which every kind has, are not in it.
std::span<const Field> allFields();
std::span<const Field> fieldsOf(Kind kind);
// The field or the family the name belongs to; null for names this version does not know.
const Field* fieldNamed(Kind kind, std::string_view name);

std::string_view fieldClassName(FieldClass fieldClass);

// The structure fields: `removed` (boolean), `same_as` (person), `undone/<batch>` (boolean; 32 hex digits).
inline constexpr std::string_view kRemoved = "removed";
inline constexpr std::string_view kSameAs = "same_as";
inline constexpr std::string_view kUndonePrefix = "undone/";

// One of the three, whatever the kind: it speaks of the record, not of what the record is about.
bool isStructure(std::string_view field);

// The class of any field name of any kind, known or not.
FieldClass classOf(std::string_view kind, std::string_view field);

// Whether a value may stand in the field: its type, its range, its choices. Null always may.
bool fits(const Field& field, const Value& value);

} // namespace hedgerow
