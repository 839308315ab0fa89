// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_fact_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/theme/style_painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace hedgerow {
namespace {

constexpr int kPencil = 14;
constexpr qsizetype kMostShown = 6'000;

// Lays the words out in lines of this width, between words where it can be; gives their height.
qreal layOut(QTextLayout& layout, int width, Qt::LayoutDirection direction) {
    // Each line reads its own way (a telephone number is none of the language's) but begins where all do.
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setTextDirection(Qt::LayoutDirectionAuto); // or it is the application's
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString inLines(const QString& text) {
    return QString(text).replace(u'\n', QChar::LineSeparator);
}

} // namespace

FactButton::FactButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactButton::setWords(const QString& words, bool isEmpty) {
    m_isEmpty = isEmpty;
    setText(words.size() <= kMostShown ? words : words.left(kMostShown) + u'…');
    updateGeometry();
}

QRect FactButton::wordsRect(int width) const {
    return QRect(kSpaceXs, kSpaceXs, qMax(1, width - 3 * kSpaceXs - kPencil), 1'000'000);
}

QSize FactButton::sizeHint() const {
    const int wanted = qMin(fontMetrics().horizontalAdvance(text().section(u'\n', 0, 0)), 360) + 3 * kSpaceXs + kPencil;
    return {wanted + 2, heightForWidth(wanted + 2)};
}

QSize FactButton::minimumSizeHint() const {
    return {60, fontMetrics().height() + 2 * kSpaceXs};
}

int FactButton::heightForWidth(int width) const {
    QTextLayout laid(inLines(text()), font());
    const int height = qCeil(layOut(laid, wordsRect(width).width(), layoutDirection()));
    return qMax(height, fontMetrics().height()) + 2 * kSpaceXs;
}

void FactButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isLit = underMouse() || hasFocus();
    if (underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Midlight));
        painter.drawRoundedRect(rect(), kRadius, kRadius);
    }
    if (hasFocus()) painting::focusRing(painter, rect(), palette());
    painter.setPen(m_isEmpty ? tintsFor(palette()).muted : palette().color(QPalette::Text));
    QRect words = wordsRect(width());
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    if (isReversed) words.moveRight(width() - kSpaceXs);
    QTextLayout laid(inLines(text()), font());
    layOut(laid, words.width(), layoutDirection());
    laid.draw(&painter, words.topLeft());
    if (!isLit) return;
    const QPixmap pencil = iconPixmap(m_sign, tintsFor(palette()).muted, kPencil, devicePixelRatioF());
    const int top = kSpaceXs + (fontMetrics().height() - kPencil) / 2;
    painter.drawPixmap(isReversed ? kSpaceXs : width() - kPencil - kSpaceXs, top, pencil);
}

void FactButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FactButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void FactButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace hedgerow
