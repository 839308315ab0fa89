// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/import_mapping.h"

#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// What the user corrected in earlier imports, by the columns' names, newest first: "abteilung=unit;team=tag". One line
// that is kept in the vault, as the setting of this name.
inline constexpr std::string_view kRememberedColumns = "import.columns";

// Gives columns whose name is remembered their target; a target that does not repeat leaves the column it was guessed
// for. Returns those columns, in order. What cannot be read is passed over.
std::vector<std::size_t> applyRemembered(ImportMapping& mapping, const Sheet& sheet, std::string_view remembered);

// `remembered` with what was chosen otherwise than guessed this time, and without what was guessed right.
std::string rememberedAfter(std::string_view remembered, const Sheet& sheet, const ImportMapping& guessed,
                            const ImportMapping& chosen);

} // namespace hedgerow
