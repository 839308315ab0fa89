// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hedgerow {

// Whether someone could take one name for another: "Adа" with a Cyrillic а for "Ada", "lris" for "Iris". After
// Unicode's security mechanisms (UTS 39), by ICU. For pointing out, not for forbidding: a name wholly in any script is
// as good as another. Names as cleanName() gives them.

// The same but for case and spacing: "Ada Young" and "ada young".
bool isSameName(std::string_view one, std::string_view other);
// The same, or alike to the eye; accents do not count ("Zoë", "Zoe").
bool looksLike(std::string_view one, std::string_view other);
// The place of the first of the others that the name is the same as, else of the first that it looks like.
std::optional<std::size_t> confusedWith(std::string_view name, std::span<const std::string> others);

// A word of it has letters of scripts that look alike, as no word of any language has: "Adа". Words of several scripts
// beside each other are none: "Сергей (Berlin)".
bool isOfMixedScripts(std::string_view name);

} // namespace hedgerow
