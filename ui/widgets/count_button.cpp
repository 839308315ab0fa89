// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/count_button.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace hedgerow {

CountButton::CountButton(const QString& what, QWidget* parent) : QAbstractButton(parent) {
    setText(what);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    setCount(0);
}

void CountButton::setCount(int count) {
    m_count = count;
    setAccessibleName(tr("%1 %2", "a count and what is counted: 12 new").arg(QLocale().toString(count), text()));
    updateGeometry();
    update();
}

void CountButton::setAsksForAttention(bool asks) {
    m_asks = asks;
    update();
}

QSize CountButton::sizeHint() const {
    const QFontMetrics number(textFont(TextSize::Section));
    const QFontMetrics words(font());
    const int width = qMax(number.horizontalAdvance(QLocale().toString(m_count)), words.horizontalAdvance(text()));
    return {width + 2 * kSpaceM, number.height() + words.height() + 2 * kSpaceS};
}

void CountButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void CountButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void CountButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tints& tints = tintsFor(palette());
    const bool isMarked = isChecked() || hasFocus();
    const qreal line = isMarked ? 2.0 : 1.0;
    const QColor base = palette().color(QPalette::Base);
    painter.setBrush(isChecked() ? tints.accentSoft : underMouse() ? blended(base, tints.accentSoft, 0.35) : base);
    painter.setPen(QPen(isMarked || underMouse() ? tints.accent : tints.border, line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);
    if (hasFocus() && isChecked()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tints.accent, 1.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 5, 5);
    }

    const QRect words = rect().adjusted(kSpaceM, kSpaceS, -kSpaceM, -kSpaceS);
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(textFont(TextSize::Section));
    painter.setPen(m_asks && m_count > 0 ? tints.warning : palette().color(QPalette::WindowText));
    painter.drawText(words, align | Qt::AlignTop | Qt::TextSingleLine, QLocale().toString(m_count));
    painter.setFont(font());
    painter.setPen(tints.muted);
    painter.drawText(words, align | Qt::AlignBottom | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace hedgerow
