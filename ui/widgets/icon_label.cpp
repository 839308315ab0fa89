// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/theme/icon.h"
#include "ui/theme/palettes.h"

#include <QPainter>

namespace hedgerow {

IconLabel::IconLabel(const QString& iconName, int size, QWidget* parent)
    : QWidget(parent), m_name(iconName), m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString& iconName, Tone tone) {
    m_name = iconName;
    m_tone = tone;
    update();
}

void IconLabel::setHasGround(bool hasGround) {
    m_hasGround = hasGround;
    updateGeometry();
}

QSize IconLabel::sizeHint() const {
    return m_hasGround ? QSize(m_size * 2, m_size * 2) : QSize(m_size, m_size);
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tints& tints = tintsFor(palette());
    if (m_hasGround) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tints.accentSoft);
        painter.drawEllipse(rect());
    }
    const QColor colour = m_tone == Tone::Danger    ? tints.danger
                          : m_tone == Tone::Warning ? tints.warning
                                                    : tints.accent;
    const QPoint corner((width() - m_size) / 2, (height() - m_size) / 2);
    painter.drawPixmap(corner, iconPixmap(m_name, colour, m_size, devicePixelRatioF()));
}

} // namespace hedgerow
