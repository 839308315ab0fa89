// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/person_desk.h"

namespace hedgerow {

// The parts of the person page, each made of what the desk holds; the parent owns them. Those that give a null pointer
// have nothing to say.
QWidget* personHeading(PersonDesk& desk, QWidget* parent);   // person_head.cpp
QWidget* conflictSection(PersonDesk& desk, QWidget* parent); // null
QWidget* reachSection(PersonDesk& desk, QWidget* parent);    // person_work.cpp
QWidget* workSection(PersonDesk& desk, QWidget* parent);
QWidget* tiesSection(PersonDesk& desk, QWidget* parent); // person_ties.cpp
QWidget* tagsSection(PersonDesk& desk, QWidget* parent);
QWidget* noteSection(PersonDesk& desk, QWidget* parent); // person_about.cpp
QWidget* aboutSection(PersonDesk& desk, QWidget* parent);
QWidget* keepingSection(PersonDesk& desk, QWidget* parent);
QWidget* assessmentSection(PersonDesk& desk, QWidget* parent); // person_assessments.cpp
QWidget* openSection(PersonDesk& desk, QWidget* parent);       // person_open.cpp

// How much of what happened is shown: the newest, and as far back as what is sought, which is marked.
struct StoryRange {
    std::size_t shown = 0;
    std::optional<Id> sought = {};
};
QWidget* storySection(PersonDesk& desk, const StoryRange& range,
                      const std::function<void()>& more, // person_timeline.cpp
                      QWidget* parent);

} // namespace hedgerow
