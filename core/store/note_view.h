// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/model/kind.h"

#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

// Something written about someone in which words were found.
struct NoteHit {
    Kind kind = Kind::Person; // of the record it stands in
    Id record;
    PersonId person; // whom it is about; of several who took part in a conversation, the first
    std::string personName;
    std::int64_t others = 0; // further ones who took part
    std::optional<Date> date;
    std::string sentence;    // around the first match, shortened with "…" where it is long
    std::size_t matchAt = 0; // the matching word in it, in bytes
    std::size_t matchLength = 0;
};

} // namespace hedgerow
