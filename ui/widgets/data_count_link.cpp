// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_count_link.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QPainter>
#include <QStyle>

namespace hedgerow {
namespace {

constexpr int kLeast = 116;
constexpr int kGap = 6;

} // namespace

CountLink::CountLink(const QString& count, const QString& whole, const QString& what, QWidget* parent)
    : QAbstractButton(parent), m_count(count),
      m_whole(whole.isEmpty() ? QString() : tr("of %1", "a part of all people").arg(whole)), m_what(what) {
    setText(whole.isEmpty() ? tr("%1 %2", "a count, and of what").arg(count, what)
                            : tr("%1 %2 %3", "a count, of how many, and of what").arg(count, m_whole, what));
    setAccessibleName(text());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CountLink::sizeHint() const {
    const QFontMetrics number(textFont(TextSize::Number));
    const QFontMetrics body(textFont(TextSize::Body));
    const int first = number.horizontalAdvance(m_count) + kGap + body.horizontalAdvance(m_whole);
    const int width = qMax(first, body.horizontalAdvance(m_what)) + 2 * kSpaceL;
    return {qMax(kLeast, width), number.height() + body.height() + 2 * kSpaceM};
}

void CountLink::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void CountLink::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void CountLink::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tints& tints = tintsFor(palette());
    const bool isHot = underMouse() && isEnabled();
    const qreal line = hasFocus() ? 2.0 : 1.0;
    const QColor base = palette().color(QPalette::Base);
    painter.setBrush(isDown() ? tints.accentSoft : isHot ? blended(base, tints.accentSoft, 0.35) : base);
    painter.setPen(QPen(hasFocus() || isHot ? tints.accent : tints.border, line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 10, 10);

    const QFont big = textFont(TextSize::Number);
    const QFont body = textFont(TextSize::Body);
    const QFontMetrics bigMetrics(big);
    const QFontMetrics metrics(body);
    const QRect inner = rect().adjusted(kSpaceL, kSpaceM, -kSpaceL, -kSpaceM);
    const auto draw = [&](int left, int baseline, const QFont& font, const QColor& colour, const QString& text) {
        const int width = QFontMetrics(font).horizontalAdvance(text);
        const QRect place = QStyle::visualRect(layoutDirection(), inner, QRect(inner.left() + left, 0, width, 1));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPoint(place.left(), baseline), text);
    };
    const int baseline = inner.top() + bigMetrics.ascent();
    draw(0, baseline, big, palette().color(QPalette::WindowText), m_count);
    draw(bigMetrics.horizontalAdvance(m_count) + kGap, baseline, body, tints.muted, m_whole);
    draw(0, inner.bottom() - metrics.descent(), body, tints.muted, m_what);
}

} // namespace hedgerow
