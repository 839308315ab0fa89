// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/vocabulary.h"

#include <vector>

namespace hedgerow {

// A condition of a filter in words, and the filter that remains without it.
struct FilterChip {
    QString text;
    PeopleFilter without;
};

// The conditions in the order in which they are offered; the words one searches for are none of them.
std::vector<FilterChip> filterChips(const PeopleFilter& filter, const Vocabulary& vocabulary);

// Single conditions, as chips and menus say them.
QString namedText();
QString assessedWithinText(int days);
QString notAssessedText();
QString assessedDaysAgoText(int days);
QString talkedWithinText(int days);
QString notTalkedForText(int days);
QString neverTalkedWithText();
QString withoutLeadText();
QString powerOverStaffText();
QString capturedText();

} // namespace hedgerow
