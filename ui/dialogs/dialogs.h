// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QList>

class QWidget;

namespace hedgerow {

struct Draft;

// The forms that pages and actions open over the window. Each returns at once and belongs to itself.
void logConversation(Session& session, const QList<PersonId>& with, QWidget* parent);
void addPerson(Session& session, QWidget* parent);
// The form that was not saved when the file locked, with what was written in it. False: this program has none such.
bool resumeDraft(Session& session, const Draft& draft, QWidget* parent);
void editPerson(Session& session, const PersonId& person, QWidget* parent);

} // namespace hedgerow
