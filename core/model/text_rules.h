// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace hedgerow {

// What text must look like before it becomes a value, so that two names that look alike are alike and no invisible sign
// turns a line around. Every function gives NFC without white space at either end; empty text stays empty.
//
// InvalidValue with one of these as its detail:
inline constexpr std::string_view kForbiddenCharacter =
    "forbidden_character"; // a control, bidi or zero-width character
inline constexpr std::string_view kTextTooLong = "too_long";
inline constexpr std::string_view kNotUtf8 = "not_utf8";

inline constexpr std::size_t kMaxNameBytes = 512;
inline constexpr std::size_t kMaxLineBytes = 4096;
inline constexpr std::size_t kMaxTextBytes = 256 * 1024;

// A name of a person, a unit, a campaign: one line. Runs of white space become one space. Refused: C0 and C1 controls,
// line separators, U+200B, U+200E–200F, U+202A–202E, U+2060–206F, U+FEFF and other invisible format characters. U+200C
// and U+200D stay inside words of scripts that need them (not beside Latin, Greek or Cyrillic letters).
Result<std::string> cleanName(std::string_view text);
// Any other field of one line, by the same rule, but longer; line breaks and tabs become spaces.
Result<std::string> cleanLine(std::string_view text);
// A note: lines ended by LF. Newlines, tabs and directional marks stay; other controls are refused.
Result<std::string> cleanText(std::string_view text);

// Without these ASCII characters at either end.
std::string_view trimmed(std::string_view text, std::string_view space = " \t\n\r");

} // namespace hedgerow
