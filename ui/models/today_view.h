// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/attention.h"
#include "core/insight/coverage.h"
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
    std::optional<Date> countedOn; // the day of its headcount
    QString workplace;             // whose headcount it is
    Gaps gaps;
    std::vector<LevelId> supportLevels;
    std::vector<CapturedView> inbox;
    std::vector<FollowUpView> due;      // the oldest first
    std::vector<FollowUpView> promises; // others' promises that are due, likewise
    std::vector<TalkLine> next;         // the most pressing first
    std::vector<TalkLine> cold;         // some of them; without reasons
    std::int64_t coldCount = 0;
    std::vector<TalkView> talks; // of the last seven days
    Vocabulary vocabulary;
    int coldAfterDays = 0;
    int freshWithinDays = 0;
    int staleAfterDays = 0;
};

Result<TodayView> readToday(Reader& reader, Date today);

// "Never spoken with", "Assessed 3 months ago": why to talk to this person.
QString reasonText(TalkReason reason, const PersonFacts& person, Date today);

} // namespace hedgerow
