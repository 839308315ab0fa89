// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QString>

namespace hedgerow {

// Margins that differ on the sides, for the direction of reading: layouts and labels do not turn theirs round by
// themselves.
QMargins sideMargins(int leading, int top, int trailing, int bottom);

// Between steps: a small angle that points on.
QString onwardSign();

} // namespace hedgerow
