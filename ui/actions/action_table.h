// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_entry.h"

#include <vector>

namespace hedgerow {

// Every action of the program, once.
const std::vector<ActionEntry>& allActions();

QString actionText(const ActionEntry& entry); // "&Log a conversation…"
QString menuText(Menu menu);

} // namespace hedgerow
