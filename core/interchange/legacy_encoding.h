// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hedgerow {

// The likeliest 8-bit or East Asian encoding of bytes that are not UTF-8. uchardet's guess is one candidate beside
// windows-1252, Mac Roman and CP 850; the one whose decoding looks most like words wins, windows-1252 in a tie.
std::string likelyLegacyEncoding(std::string_view bytes);

} // namespace hedgerow
