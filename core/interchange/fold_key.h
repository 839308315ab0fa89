// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hedgerow {

// What is left of a word when case, diacritics, punctuation and spaces are taken away: "E-Mail" → "email",
// "Prénom :" → "prenom", "Straße" → "strasse". Letters of other scripts stay. For comparing, never for showing.
std::string foldKey(std::string_view text);

} // namespace hedgerow
