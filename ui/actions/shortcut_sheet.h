// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hedgerow {

// Opens the list of all keyboard shortcuts, made from the table of actions.
void showShortcutSheet(QWidget* parent);

} // namespace hedgerow
