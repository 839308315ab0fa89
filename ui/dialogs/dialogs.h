// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QList>

class QWidget;

namespace hedgerow {

// The forms that pages and actions open over the window. Each returns at once and belongs to itself.
void logConversation(Session& session, const QList<PersonId>& with, QWidget* parent);
void addPerson(Session& session, QWidget* parent);
void editPerson(Session& session, const PersonId& person, QWidget* parent);

} // namespace hedgerow
