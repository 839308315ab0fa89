// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace hedgerow {

// An icon of resources/icons ("users") in the colour that the palette gives the role when it is painted, so that it
// follows the theme by itself; disabled in the palette's disabled colour, in selected lines in theirs.
QIcon icon(const QString& name, QPalette::ColorRole role = QPalette::ButtonText);
// The same in a fixed colour.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

} // namespace hedgerow
