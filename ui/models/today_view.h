// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/coverage.h"
#include "core/insight/next_talks.h"
#include "ui/models/vocabulary.h"

#include <QStringList>

namespace hedgerow {

// Someone to talk to, and why.
struct TalkLine {
    PersonRow person;
    std::optional<LevelView> level;
    QStringList reasons;
};

// What the page Today shows, read in one go.
struct TodayView {
    Coverage coverage;
    std::vector<FollowUpView> due; // the oldest first
    std::vector<TalkLine> next;    // the most pressing first
};

Result<TodayView> readToday(Reader& reader, Date today);

// "Never spoken with", "Assessed 3 months ago": why to talk to this person.
QString reasonText(TalkReason reason, const PersonFacts& person, Date today);

} // namespace hedgerow
