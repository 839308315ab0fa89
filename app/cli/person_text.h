// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_json.h"

namespace hedgerow::cli {

// Everything about one person, for reading: what they are called and how to reach them, then what was said and done,
// dates first.
void printPerson(const PersonView& person, const Levels& levels);

// "2 Supporter"; "-" for nobody's guess yet.
std::string levelText(const std::optional<LevelId>& level, const Levels& levels);
// A field's name for reading: "code name".
std::string spoken(std::string_view fieldName);

} // namespace hedgerow::cli
