// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QApplication>

namespace hedgerow {

QFont textFont(TextSize size) {
    QFont font = QApplication::font();
    const qreal body = font.pointSizeF();
    switch (size) {
    case TextSize::Small:
        font.setPointSizeF(body * 0.9);
        break;
    case TextSize::Body:
        break;
    case TextSize::Section:
        font.setPointSizeF(body * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Title:
        font.setPointSizeF(body * 1.65);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Number:
        font.setPointSizeF(body * 2.0);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

} // namespace hedgerow
