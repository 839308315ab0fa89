// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_entry.h"

#include <QKeySequence>

#include <vector>

namespace hedgerow {

// Every action of the program, once.
const std::vector<ActionEntry>& allActions();

QString actionText(const ActionEntry& entry); // "&Log a conversation…"
QString actionName(const ActionEntry& entry); // "Log a conversation"
QList<QKeySequence> actionShortcuts(const ActionEntry& entry);
// Why it cannot be done just now: "Open a person first".
QString missingText(Needs needs);
QString menuText(Menu menu);

} // namespace hedgerow
