// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/model/fields.h"

#include <optional>
#include <set>
#include <string_view>
#include <variant>

namespace hedgerow::bundle {

// Which people were chosen, and by which preset; never whom or which unit.
enum class People { All, Campaign, Filter, Lead, Picked, Unit };
enum class Profile { Chart, CoOrganizer, Custom, PseudonymousChart, RollUp, TurfSheet };

struct Everything {
    bool operator==(const Everything&) const = default;
};
// What the recipient has not had yet.
struct NotYetHad {
    bool operator==(const NotYetHad&) const = default;
};
using Since = std::variant<Everything, NotYetHad, Date>;

struct Scope {
    std::set<FieldClass> classes; // without Structure and Private
    bool hasHistory = false;
    People people = People::All;
    Profile profile = Profile::TurfSheet;
    Since since;

    bool operator==(const Scope&) const = default;
};

// The names that stand in a manifest, on the command line and in what is remembered of a bundle: "turf_sheet", "unit".
std::string_view profileName(Profile profile);
std::optional<Profile> profileNamed(std::string_view name);
std::string_view peopleName(People people);
std::optional<People> peopleNamed(std::string_view name);

// What a profile gives, Custom nothing; without Structure, which travels with its record.
std::set<FieldClass> classesOf(Profile profile);

} // namespace hedgerow::bundle
