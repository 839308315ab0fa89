// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/frameworks.h"
#include "ui/models/person_details.h"

namespace hedgerow {

// One thing in the life of a person as organizers know it.
struct StoryItem {
    enum class Type { Talk, Remark, Promise, NextStep };

    Type type = Type::Talk;
    Id id;
    std::optional<Date> date;
    QString title;
    QString detail;                                 // beside the title, second to it
    std::vector<std::pair<QString, QString>> lines; // what about it → what was said; an empty first: without a label
    // Promise and NextStep: nobody has said how it ended.
    bool isOpen = false;
    bool isOverdue = false;
    RecordName record = {};
};

// Conversations, what others said, promises and next steps, newest first; what has no date comes last.
std::vector<StoryItem> story(const PersonDetails& details, const Frameworks& frameworks, Date today);

} // namespace hedgerow
