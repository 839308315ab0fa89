// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hedgerow {

// Opens the help: every command with its keys, menu by menu, made from the table of actions.
void showShortcutSheet(QWidget* parent);

} // namespace hedgerow
