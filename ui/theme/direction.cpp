// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/direction.h"

#include <QGuiApplication>

namespace hedgerow {

QMargins sideMargins(int leading, int top, int trailing, int bottom) {
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

QString onwardSign() {
    return QGuiApplication::isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›");
}

} // namespace hedgerow
