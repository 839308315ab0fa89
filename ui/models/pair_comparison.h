// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

#include <QString>

#include <vector>

namespace hedgerow {

// What two entries say of one thing; empty: nothing.
struct ComparedLine {
    QString label;
    QString kept;
    QString other;
    bool differs = false; // both say something, and not the same

    bool operator==(const ComparedLine&) const = default;
};

// Two people beside each other, in words, line by line; a value.
struct PairComparison {
    PersonId kept;
    PersonId other;
    QString keptName;
    QString otherName;
    std::vector<ComparedLine> lines; // those of which either says something

    void swap();
};

// NotFound.
Result<PairComparison> readPairComparison(Reader& reader, const PersonId& kept, const PersonId& other, Date today);

} // namespace hedgerow
