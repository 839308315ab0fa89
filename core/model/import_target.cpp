// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import_target.h"

#include <array>

namespace hedgerow {
namespace {

using enum ImportTarget;
using Type = ImportType;

constexpr std::array kTargets{
    ImportTargetInfo{Ignore, "ignore", Type::None, std::nullopt, {}, true},
    ImportTargetInfo{Name, "name", Type::Name, std::nullopt, {}, false},
    ImportTargetInfo{Given, "given", Type::Name, Kind::Person, "given", false},
    ImportTargetInfo{Family, "family", Type::Name, Kind::Person, "family", false},
    ImportTargetInfo{Called, "called", Type::Name, Kind::Person, "called", false},
    ImportTargetInfo{CodeName, "code_name", Type::Name, Kind::Person, "code_name", false},
    ImportTargetInfo{OtherSpellings, "other_spellings", Type::NameList, Kind::Person, "other_spellings", true},
    ImportTargetInfo{Pronouns, "pronouns", Type::Line, Kind::Person, "pronouns", false},
    ImportTargetInfo{Languages, "languages", Type::LineList, Kind::Person, "languages", true},
    ImportTargetInfo{Description, "description", Type::Line, Kind::Person, "description", false},
    ImportTargetInfo{Lead, "lead", Type::Name, Kind::Person, "lead", false},
    ImportTargetInfo{Basis, "basis", Type::Choice, Kind::Person, "basis", false},
    ImportTargetInfo{Source, "source", Type::Line, Kind::Person, "source", false},
    ImportTargetInfo{Note, "note", Type::Text, Kind::Person, "note", true},
    ImportTargetInfo{PrivateNote, "private_note", Type::Text, Kind::Person, "private_note", true},
    ImportTargetInfo{Phone, "phone", Type::Phone, Kind::ContactPoint, "value", true},
    ImportTargetInfo{Mail, "mail", Type::Mail, Kind::ContactPoint, "value", true},
    ImportTargetInfo{Signal, "signal", Type::Line, Kind::ContactPoint, "value", true},
    ImportTargetInfo{Unit, "unit", Type::Name, Kind::Unit, "name", false},
    ImportTargetInfo{Title, "title", Type::Line, Kind::Membership, "title", false},
    ImportTargetInfo{RoleFamily, "role_family", Type::Line, Kind::Membership, "role_family", false},
    ImportTargetInfo{Contract, "contract", Type::Choice, Kind::Membership, "contract", false},
    ImportTargetInfo{Employer, "employer", Type::Name, Kind::Membership, "employer", false},
    ImportTargetInfo{PowerOverStaff, "power_over_staff", Type::Boolean, Kind::Membership, "power_over_staff", false},
    ImportTargetInfo{Remote, "remote", Type::Boolean, Kind::Membership, "remote", false},
    ImportTargetInfo{From, "from", Type::Date, Kind::Membership, "from", false},
    ImportTargetInfo{To, "to", Type::Date, Kind::Membership, "to", false},
    ImportTargetInfo{Level, "level", Type::Line, Kind::Assessment, "level", false},
    ImportTargetInfo{LevelDate, "level_date", Type::Date, Kind::Assessment, "date", false},
    ImportTargetInfo{LevelBasis, "level_basis", Type::Choice, Kind::Assessment, "basis", false},
    ImportTargetInfo{LevelBy, "level_by", Type::Name, Kind::Assessment, "by", false},
    ImportTargetInfo{Tag, "tag", Type::LineList, Kind::Tag, "label", true},
};

static_assert([] {
    for (std::size_t i = 0; i < kTargets.size(); ++i)
        if (static_cast<std::size_t>(kTargets[i].target) != i) return false;
    return kTargets.size() == static_cast<std::size_t>(Tag) + 1;
}());

} // namespace

std::span<const ImportTargetInfo> importTargets() {
    return kTargets;
}

const ImportTargetInfo& importTarget(ImportTarget target) {
    return kTargets[static_cast<std::size_t>(target)];
}

std::optional<ImportTarget> importTargetNamed(std::string_view code) {
    for (const ImportTargetInfo& info : kTargets)
        if (info.code == code) return info.target;
    return std::nullopt;
}

const Field* fieldOf(ImportTarget target) {
    const ImportTargetInfo& info = importTarget(target);
    return info.kind ? fieldNamed(*info.kind, info.field) : nullptr;
}

} // namespace hedgerow
