// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/scope_view.h"

#include <algorithm>
#include <array>

namespace hedgerow::bundle {
namespace {

// In the order of their enumerators.
constexpr std::array<std::string_view, 6> kPeople{"all", "campaign", "filter", "lead", "picked", "unit"};
constexpr std::array<std::string_view, 6> kProfiles{"chart",   "co_organizer", "custom", "pseudonymous_chart",
                                                    "roll_up", "turf_sheet"};

} // namespace

std::string_view profileName(Profile profile) {
    return kProfiles[static_cast<std::size_t>(profile)];
}

std::optional<Profile> profileNamed(std::string_view name) {
    const auto found = std::ranges::find(kProfiles, name);
    if (found == kProfiles.end()) return std::nullopt;
    return static_cast<Profile>(found - kProfiles.begin());
}

std::string_view peopleName(People people) {
    return kPeople[static_cast<std::size_t>(people)];
}

std::optional<People> peopleNamed(std::string_view name) {
    const auto found = std::ranges::find(kPeople, name);
    if (found == kPeople.end()) return std::nullopt;
    return static_cast<People>(found - kPeople.begin());
}

std::set<FieldClass> classesOf(Profile profile) {
    using enum FieldClass;
    switch (profile) {
    case Profile::TurfSheet:
        return {Name, Contact, Work};
    case Profile::Chart:
        return {Name, Contact, Work, Opinion};
    case Profile::CoOrganizer:
        return {Name, Contact, Work, Opinion, Facts, Notes, Plan, Unknown};
    case Profile::PseudonymousChart:
    case Profile::RollUp:
        return {Work, Opinion};
    case Profile::Custom:
        break;
    }
    return {};
}

} // namespace hedgerow::bundle
