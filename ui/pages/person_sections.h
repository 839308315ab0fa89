// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/person_details.h"

#include <QWidget>

#include <functional>

namespace hedgerow {

// The parts of the person page, each made anew from what was read. Null where there is nothing to say. The parent owns
// them.
QWidget* personHeading(const PersonDetails& details, Date today, QWidget* parent);
QWidget* reachSection(const PersonDetails& details, QWidget* parent);
QWidget* workSection(const PersonDetails& details, QWidget* parent);
QWidget* aboutSection(const PersonDetails& details, QWidget* parent);
QWidget* assessmentSection(const PersonDetails& details, Date today, QWidget* parent);
// `settle` is told which value shall stand.
QWidget* conflictSection(const PersonDetails& details,
                         const std::function<void(const OpenConflict&, std::size_t)>& settle, QWidget* parent);

} // namespace hedgerow
