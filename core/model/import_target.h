// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace hedgerow {

// What a column of a spreadsheet can hold.
enum class ImportTarget : std::uint8_t {
    Ignore,
    Name, // a whole name; comes out as Given and Family
    Given,
    Family,
    Called,
    CodeName,
    OtherSpellings,
    Pronouns,
    Languages,
    Description,
    Lead,
    Basis,
    Source,
    Note,
    PrivateNote,
    Phone,
    Mail,
    Signal,
    Unit,
    Title,
    RoleFamily,
    Contract,
    Employer,
    PowerOverStaff,
    Remote,
    From,
    To,
    Level, // as written: an order or a label of the campaign's scale
    LevelDate,
    LevelBasis,
    LevelBy,
    Tag,
};

// What the cells of such a column must be.
enum class ImportType { None, Name, NameList, Line, LineList, Text, Phone, Mail, Date, Boolean, Choice };

struct ImportTargetInfo {
    ImportTarget target;
    // As on the command line (--map "Vorname=given"): the field's own name where there is one.
    std::string_view code;
    ImportType type;
    // The field it becomes; none for Ignore and Name.
    std::optional<Kind> kind;
    std::string_view field;
    // Several columns, or several values in one cell, may give it.
    bool repeats;
};

// In the order of ImportTarget.
std::span<const ImportTargetInfo> importTargets();
const ImportTargetInfo& importTarget(ImportTarget target);
std::optional<ImportTarget> importTargetNamed(std::string_view code);
// The line of the fields table it becomes; null for Ignore and Name.
const Field* fieldOf(ImportTarget target);

} // namespace hedgerow
