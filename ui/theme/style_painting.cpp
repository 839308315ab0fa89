// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_painting.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace hedgerow::painting {
namespace {

// A control's edge is seen better than a card's: 3 to 1 on its ground.
QColor edge(const QPalette& palette) {
    return blended(tintsFor(palette).border, palette.color(QPalette::Text), 0.38);
}

void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, qreal width, qreal radius) {
    const qreal half = width / 2;
    painter.setBrush(fill);
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, width));
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace

bool hasLook(const QWidget* widget, const char* look) {
    return widget && widget->property(kLook).toByteArray() == look;
}

void focusRing(QPainter& painter, const QRect& rect, const QPalette& palette) {
    box(painter, rect, Qt::transparent, tintsFor(palette).accent, 2, kRadius - 1);
}

void buttonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Tints& tints = tintsFor(option.palette);
    const QColor text = option.palette.color(QPalette::Text);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHot = isEnabled && (option.state & QStyle::State_MouseOver);
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    QColor fill = option.palette.color(QPalette::Button);
    QColor border = edge(option.palette);
    if (hasLook(widget, kPrimary)) {
        fill = isEnabled ? tints.accent : tints.border;
        if (isHot || isDown) fill = blended(fill, text, isDown ? 0.30 : 0.16);
        border = Qt::transparent;
    } else if (hasLook(widget, kLink)) {
        fill = isDown ? tints.border : isHot ? tints.accentSoft : QColor(Qt::transparent);
        border = Qt::transparent;
    } else if (!isEnabled) {
        fill = option.palette.color(QPalette::Window);
        border = tints.border;
    } else if (isDown || isHot) {
        fill = blended(fill, text, isDown ? 0.12 : 0.05);
    }
    box(painter, option.rect, fill, border, 1, kRadius);
    if (!(option.state & QStyle::State_HasFocus)) return;
    // On the accent's own colour a ring of it would not be seen: one in the text's.
    if (hasLook(widget, kPrimary)) {
        box(painter, option.rect, Qt::transparent, text, 2, kRadius);
        box(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent, tints.accentText, 1, kRadius - 2);
    } else {
        box(painter, option.rect, Qt::transparent, tints.accent, 2, kRadius);
    }
}

QString readingItsOwnWay(const QString& text, Qt::LayoutDirection around) {
    constexpr QChar kFirstStrongIsolate(0x2068), kPopIsolate(0x2069);
    if (around == Qt::LeftToRight || text.isEmpty()) return text;
    qsizetype begin = 0; // an indent stands at the side of what is around
    while (begin < text.size() && text.at(begin).isSpace()) ++begin;
    return text.left(begin) + kFirstStrongIsolate + text.mid(begin) + kPopIsolate;
}

// In the middle: names begin and end with what tells them apart.
QString fitting(const QStyleOptionButton& option, int width) {
    if (option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() <= width)
        return readingItsOwnWay(option.text, option.direction);
    const QString cut =
        option.fontMetrics.elidedText(option.text, Qt::ElideMiddle, width - kSpaceS, Qt::TextShowMnemonic);
    return readingItsOwnWay(cut, option.direction);
}

void iconAndText(QPainter& painter, const QStyleOptionButton& option, bool isUnderlined) {
    const bool isEnabled = option.state & QStyle::State_Enabled;
    // Beside the arrow of a menu, not below it.
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const QRect room =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, hasMenu ? -kSpaceL : 0, 0));
    const int beside = option.iconSize.width() + kSpaceS;
    const QString text = fitting(option, room.width() - beside);
    const int width = beside + option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const QRect both = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(width, room.height()), room);
    const QRect left(QPoint(both.left(), both.center().y() - option.iconSize.height() / 2 + 1), option.iconSize);
    const QRect right = both.adjusted(option.iconSize.width() + kSpaceS, 0, 0, 0);
    option.icon.paint(&painter, QStyle::visualRect(option.direction, both, left), Qt::AlignCenter,
                      isEnabled ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(
        QStyle::visualRect(option.direction, both, right),
        Qt::AlignVCenter | Qt::TextSingleLine | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text);
}

void searchLabel(QPainter& painter, const QStyleOptionButton& option) {
    const QRect inside = option.rect.adjusted(kSpaceS + 2, 0, -kSpaceS, 0);
    const QRect drawing(inside.left(), inside.center().y() - 8, 17, 17);
    const QRect words = QStyle::visualRect(option.direction, inside, inside.adjusted(kSpaceXl + 2, 0, 0, 0));
    option.icon.paint(&painter, QStyle::visualRect(option.direction, inside, drawing));
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
}

void toolButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Tints& tints = tintsFor(option.palette);
    const QColor text = option.palette.color(QPalette::Text);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    QColor fill = Qt::transparent;
    if (button && button->isCheckable() && button->isChecked()) {
        fill = tints.accentSoft;
    } else if (isEnabled && (option.state & QStyle::State_MouseOver)) {
        fill = QColor(text.red(), text.green(), text.blue(), option.state & QStyle::State_Sunken ? 45 : 22);
    }
    box(painter, option.rect, fill, Qt::transparent, 0, kRadius);
    if (option.state & QStyle::State_HasFocus) focusRing(painter, option.rect, option.palette);
}

void fieldPanel(QPainter& painter, const QStyleOption& option, bool fills) {
    const Tints& tints = tintsFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && (option.state & QStyle::State_HasFocus);
    const QColor fill = option.palette.color(isEnabled ? QPalette::Base : QPalette::Window);
    const QColor border = hasFocus ? tints.accent : isEnabled ? edge(option.palette) : tints.border;
    box(painter, option.rect, fills ? fill : QColor(Qt::transparent), border, hasFocus ? 2 : 1, kRadius);
}

void checkIndicator(QPainter& painter, const QStyleOption& option) {
    const Tints& tints = tintsFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = isEnabled ? tints.accent : tints.border;
    const QRect square(option.rect.topLeft(), QSize(qMin(option.rect.width(), 18), qMin(option.rect.height(), 18)));
    box(painter, square, isOn ? accent : option.palette.color(QPalette::Base), isOn ? accent : edge(option.palette), 1,
        4);
    if (!isOn) return;
    painter.setPen(QPen(tints.accentText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF at = square.topLeft();
    if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at + QPointF(5, 9), at + QPointF(13, 9));
    } else {
        painter.drawPolyline(QPolygonF({at + QPointF(4.5, 9.5), at + QPointF(7.5, 12.5), at + QPointF(13.5, 6)}));
    }
}

void radioIndicator(QPainter& painter, const QStyleOption& option) {
    const Tints& tints = tintsFor(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const QColor accent = option.state & QStyle::State_Enabled ? tints.accent : tints.border;
    const QRect square(option.rect.topLeft(), QSize(qMin(option.rect.width(), 18), qMin(option.rect.height(), 18)));
    box(painter, square, option.palette.color(QPalette::Base), isOn ? accent : edge(option.palette), isOn ? 2 : 1, 9);
    if (isOn) box(painter, square.adjusted(5, 5, -5, -5), accent, Qt::transparent, 0, 4);
}

void chevron(QPainter& painter, const QRect& rect, const QColor& colour, bool pointsUp) {
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = QRectF(rect).center();
    const qreal rise = pointsUp ? -2.0 : 2.0;
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-4, -rise), centre + QPointF(0, rise), centre + QPointF(4, -rise)}));
}

void scrollHandle(QPainter& painter, const QRect& rect, const QStyleOption& option, bool isActive) {
    const QColor colour =
        blended(tintsFor(option.palette).border, option.palette.color(QPalette::Text), isActive ? 0.5 : 0.22);
    const qreal radius = qMin(rect.width(), rect.height()) / 2.0 - 2;
    box(painter, rect.adjusted(2, 2, -2, -2), colour, Qt::transparent, 0, radius);
}

} // namespace hedgerow::painting
