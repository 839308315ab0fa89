// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace hedgerow {

// The text of a file as UTF-8 without a byte order mark.
struct DecodedText {
    std::string text;
    std::string encoding;          // as in `offeredEncodings()`, or another name ICU knows
    bool isGuessed = false;        // neither forced, nor marked, nor plainly UTF-8: show it with a choice
    std::size_t replaced = 0;      // invalid sequences that became U+FFFD
    std::size_t firstReplaced = 0; // where in `text` the first of them stands, if there is one
};

// Decodes by `forced` (any name ICU knows; empty: none), else by byte order mark, else UTF-16 by its pattern of NUL
// bytes, else UTF-8 if it is valid, else the likeliest legacy encoding, windows-1252 in doubt. Text that is UTF-8 but
// for some damage keeps U+FFFD there; bytes marked as UTF-8 that are mostly not are guessed like any other. What is
// forced is never overruled: `replaced` says whether it was right.
// InvalidValue: an unknown encoding, or a file that is no text at all (a zipped spreadsheet, a PDF).
Result<DecodedText> decodeText(std::string bytes, std::string_view forced = {});

// What to offer where the guess is wrong: Mac Roman and CP 850 cannot be told from windows-1252 with certainty.
std::span<const std::string_view> offeredEncodings();

} // namespace hedgerow
