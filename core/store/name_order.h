// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hedgerow {

// Where a name stands in a list: text that compares byte by byte as people alphabetise. ICU's root collation: Ä beside
// A and Ł beside L, every script in its own order, one after the other, the same in every vault and language. Valid
// UTF-8.
std::string nameOrder(std::string_view name);
// That of a name that is about to be asked for on this thread, worked out ahead on another. The last one is kept.
void expectNameOrder(std::string_view name, std::string_view order);
// What the order of every name begins with that begins with these letters, whatever their case and accents; empty for
// none.
std::string nameOrderOfBeginning(std::string_view typed);

} // namespace hedgerow
