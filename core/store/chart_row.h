// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/journal/names.h"

#include <vector>

namespace hedgerow {

// One person of a chart, with the numbers of the records that say where and how they stand.
struct ChartRow {
    struct Membership {
        RecordNumber record = RecordNumber::None;
        RecordNumber unit = RecordNumber::None;
    };

    RecordNumber person = RecordNumber::None; // as listed
    PersonId id;
    std::vector<RecordNumber> members; // other records that are the same person
    RecordNumber assessment = RecordNumber::None;
    std::vector<Membership> memberships; // each unit once
};

} // namespace hedgerow
