// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/import_target.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace hedgerow {

enum class RowProblemCode : std::uint8_t {
    InvalidDate,        // no such day, or not a date
    InvalidBoolean,     // neither a yes nor a no
    UnknownChoice,      // not one of the field's choices in any language known here
    InvalidMail,        // no mail address
    InvalidPhone,       // no telephone number (or one that a spreadsheet turned into 4.9E+11)
    ForbiddenCharacter, // a control, bidi or zero-width character
    Unreadable,         // bytes that are no text in the file's encoding
    TooLong,            // longer than the field may be
    ExtraCells,         // more cells than the sheet has columns: a delimiter inside a value without quotes
};

// "invalid_date" and so on: stable, for JSON and for looking up a sentence.
std::string_view problemName(RowProblemCode code);

// Why a cell gave no value. Carries no content of the file.
struct RowProblem {
    std::int64_t row = 0;   // as a spreadsheet counts: from 1, blank rows and the header included
    std::size_t column = 0; // from 0
    RowProblemCode code = RowProblemCode::InvalidDate;

    bool operator==(const RowProblem&) const = default;
};

struct ImportValue {
    ImportTarget target = ImportTarget::Ignore;
    std::size_t column = 0; // from 0
    Value value;            // fits the target's field; Level, Unit and Tag: the text as written

    bool operator==(const ImportValue&) const = default;
};

// One row of a spreadsheet as values. Blank cells and cells with a problem give none, so nothing is ever erased by one.
// Targets that repeat may come several times, except notes and lists, which come joined.
struct ImportRow {
    std::int64_t row = 0;
    std::int64_t line = 0; // where it begins in a text editor; differs from `row` after cells of several lines
    std::vector<ImportValue> values;
    std::vector<RowProblem> problems;
    // A name was refused or the columns have shifted: write nothing of this row, only tell of it.
    bool isRefused = false;

    // The first value of a target; null: none.
    const Value* value(ImportTarget target) const;
    // Its text; empty: none.
    std::string_view text(ImportTarget target) const;
};

// Takes one row after the other, valid for the call; an error stops the reading and is handed on.
using ImportRowSink = std::function<Result<void>(const ImportRow&)>;
// Hands every row to the sink, from the first, each time it is called.
using ImportRowSource = std::function<Result<void>(const ImportRowSink&)>;

} // namespace hedgerow
