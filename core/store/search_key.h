// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hedgerow {

// Text as it is searched, matched and sorted: in Latin letters without diacritics, lower case, white space folded
// (ICU: Any-Latin; Latin-ASCII; Lower). "Łukasz" → "lukasz", "Анна" → "anna", "محمد" → "mhmd". Any thread.
std::string searchKey(std::string_view utf8);
// Reads ICU's rules for other scripts on a thread of its own, so that the first name that needs them need not wait a
// tenth of a second. Returns at once; does something only the first time.
void readySearchKeys();
// Of ICU's rules: with others the same text may have another key.
std::string searchKeyVersion();

// Keys of words beyond ASCII are kept, for the thread that asked for them, until this is called.
void forgetSearchKeys();

} // namespace hedgerow
