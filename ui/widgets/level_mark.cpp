// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_mark.h"

#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QCoreApplication>
#include <QPainterPath>

namespace hedgerow {
namespace {

struct Levels {
    Q_DECLARE_TR_FUNCTIONS(Levels)
};

constexpr int kMark = 22;

QPainterPath shapePath(const std::string& shape, const QRectF& rect) {
    QPainterPath path;
    const QPointF c = rect.center();
    const qreal r = rect.width() / 2;
    if (shape == "square") {
        path.addRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    } else if (shape == "triangle") {
        path.addPolygon(QPolygonF(
            {QPointF(c.x(), rect.top()), rect.bottomRight() - QPointF(0, 1), rect.bottomLeft() - QPointF(0, 1)}));
        path.closeSubpath();
    } else if (shape == "diamond") {
        path.addPolygon(QPolygonF({c - QPointF(0, r), c + QPointF(r, 0), c + QPointF(0, r), c - QPointF(r, 0)}));
        path.closeSubpath();
    } else if (shape == "cross") {
        const qreal arm = r * 0.62;
        path.addRoundedRect(QRectF(c.x() - arm, rect.top(), 2 * arm, rect.height()), 3, 3);
        QPainterPath across;
        across.addRoundedRect(QRectF(rect.left(), c.y() - arm, rect.width(), 2 * arm), 3, 3);
        path = path.united(across);
    } else {
        path.addEllipse(rect);
    }
    return path;
}

} // namespace

void paintLevelMark(QPainter& painter, const QRectF& rect, const std::optional<LevelView>& level,
                    const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF square(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    QFont font = painter.font();
    font.setPixelSize(qMax(9, qRound(side * 0.55)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    if (!level) {
        painter.setPen(QPen(tintsFor(palette).muted, 1.2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(1, 1, -1, -1));
        painter.setPen(tintsFor(palette).muted);
        painter.drawText(square, Qt::AlignCenter, QStringLiteral("–"));
        painter.restore();
        return;
    }
    QColor fill = QColor(fromUtf8(level->colour));
    if (!fill.isValid()) fill = tintsFor(palette).accent;
    if (level->isRetired) fill = blended(fill, palette.color(QPalette::Base), 0.5);
    const QColor dark(0x14, 0x1a, 0x16);
    QColor number = contrastRatio(fill, Qt::white) >= contrastRatio(fill, dark) ? QColor(Qt::white) : dark;
    if (level->shape == "ring") {
        painter.setPen(QPen(fill, 2.4));
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawEllipse(square.adjusted(1.2, 1.2, -1.2, -1.2));
        number = palette.color(QPalette::Text);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPath(shapePath(level->shape, square));
    }
    painter.setPen(number);
    // The middle of a triangle's weight is lower than its box's.
    const QRectF text = level->shape == "triangle" ? square.translated(0, side * 0.14) : square;
    painter.drawText(text, Qt::AlignCenter, QString::number(level->order));
    painter.restore();
}

QIcon levelIcon(const LevelView& level) {
    QIcon result;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(kMark * scale, kMark * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintLevelMark(painter, QRectF(1, 1, kMark - 2, kMark - 2), level, paletteOf(Shade::Light));
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

QString levelText(const std::optional<LevelView>& level) {
    if (!level) return Levels::tr("Not assessed");
    //: The number of a level and what it is called: "2 · Supporter"
    return Levels::tr("%1 · %2").arg(QString::number(level->order), fromUtf8(level->label));
}

LevelMark::LevelMark(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLevel({});
}

void LevelMark::setLevel(const std::optional<LevelView>& level) {
    m_level = level;
    setAccessibleName(levelText(level));
    updateGeometry();
    update();
}

QSize LevelMark::sizeHint() const {
    return QSize(kMark + kSpaceS + fontMetrics().horizontalAdvance(levelText(m_level)) + kSpaceXs,
                 qMax(kMark, fontMetrics().height()) + 2);
}

void LevelMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    const QRectF mark(isReversed ? width() - kMark : 0, (height() - kMark) / 2.0, kMark, kMark);
    paintLevelMark(painter, mark, m_level, palette());
    const int skip = kMark + kSpaceS;
    const QRect words = isReversed ? rect().adjusted(0, 0, -skip, 0) : rect().adjusted(skip, 0, 0, 0);
    painter.setPen(m_level ? palette().color(QPalette::WindowText) : tintsFor(palette()).muted);
    const QString text = fontMetrics().elidedText(levelText(m_level), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, text);
}

} // namespace hedgerow
