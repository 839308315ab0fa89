// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palettes.h"

#include <QString>

namespace hedgerow {

// The few rules that a palette cannot say: corners, borders, the primary button, the navigation. Widgets are named by
// their object name or their class; colours come from the palette's roles and the tints.
QString styleSheetFor(Shade shade);

} // namespace hedgerow
