// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/names.h"
#include "core/model/fields.h"

#include <string>
#include <vector>

namespace hedgerow {

// The folded tables, made from the fields table: one table a kind (but see hasTable()), one column a field, names as in
// the fields table.
//   record            the journal's number of the record
//   owner1, owner2    the persons it is about, where the kind has owners
//   removed           0 or 1; a record that is not present has no row
//   <field>           Ref: a record number; RefList: their numbers, 8 bytes each, little-endian; TextList: lines
// A family ("step/") has no column: its values stand in the table `family`.
struct KindTable {
    Kind kind;
    std::vector<const Field*> columns; // families left out
    std::vector<std::size_t> places;   // of each field of the kind among them
    // Parameters in the order of the columns above; a person's listing (identity.h) last.
    std::string insertSql;
    std::string selectSql; // the columns by ?1 = record
    std::string deleteSql;

    // The place of a field of this kind, no family, in `columns`.
    std::size_t columnOf(const Field& field) const {
        return places[static_cast<std::size_t>(&field - fieldsOf(kind).data())];
    }
};

const KindTable& kindTable(Kind kind);

// Contact points have no table: nothing asks for those of many people at once but an import, and of an import they are
// most. They are read from the journal.
bool hasTable(Kind kind);

// Everything this version folds into, as SQL.
std::string tablesSql();
std::string dropTablesSql();
// Of tablesSql(): the order of the people listed, which grows in no order and so is made last where all are new.
std::string_view listSql();
// Changes with tablesSql() and with what is written to the tables: other tables in the file are rebuilt.
std::string tablesFingerprint();

// A column of type RefList.
void appendNumber(std::string& blob, RecordNumber number);
std::vector<RecordNumber> unpackNumbers(std::string_view blob);

// The number of a field in the table `link`.
int linkField(Kind kind, std::string_view field);
// `link` number of the pointers between persons.
inline constexpr int kSameAsLink = 0;

} // namespace hedgerow
