// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person_name.h"

#include <string_view>

namespace hedgerow {

// A name typed in one field, in its parts: "Given Family" or "Family, Given"; particles belong to the family name.
PersonName nameParts(std::string_view typed);

} // namespace hedgerow
