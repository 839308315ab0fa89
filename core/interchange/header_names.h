// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_target.h"

#include <optional>
#include <string_view>

namespace hedgerow {

enum class HeaderMatch : std::uint8_t {
    Exact, // the whole heading is a known one
    Word,  // one word of it is: "Telefon dienstlich", "Name der Abteilung"
    Weak,  // a known one that stands for its target only if no better heading does: "Standort" for the unit
};

struct KnownHeader {
    ImportTarget target = ImportTarget::Ignore;
    HeaderMatch match = HeaderMatch::Exact;

    bool operator==(const KnownHeader&) const = default;
};

// What a column with this heading is likely to hold, in English, German, Italian, Spanish and French; the codes of the
// targets are known too. Case, diacritics and punctuation do not count. "Ignore" is a guess as well: a staff number.
std::optional<KnownHeader> knownHeader(std::string_view heading);

} // namespace hedgerow
