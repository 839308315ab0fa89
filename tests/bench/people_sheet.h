// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace hedgerow::bench {

// A made-up spreadsheet: given,family,unit,title,phone,mail,note; names in several scripts, 20 units. The same seed
// gives the same bytes.
std::string peopleSheet(std::int64_t people, std::uint64_t seed);

} // namespace hedgerow::bench
