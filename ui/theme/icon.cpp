// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/palettes.h"

#include <QApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <memory>

namespace hedgerow {
namespace {

// The drawings ship with the program; nobody else's SVG is ever read.
const std::shared_ptr<QSvgRenderer>& drawing(const QString& name) {
    static QHash<QString, std::shared_ptr<QSvgRenderer>> drawings;
    auto& found = drawings[name];
    if (!found) found = std::make_shared<QSvgRenderer>(QStringLiteral(":/icons/%1.svg").arg(name));
    return found;
}

// Drawings of a way on or back, or of lines of text: they turn round with the direction of reading.
bool isDirected(const QString& name) {
    static const QSet<QString> directed{QStringLiteral("arrow-left"),   QStringLiteral("arrow-right"),
                                        QStringLiteral("chevron-left"), QStringLiteral("chevron-right"),
                                        QStringLiteral("undo-2"),       QStringLiteral("redo-2"),
                                        QStringLiteral("log-out"),      QStringLiteral("list-checks")};
    return directed.contains(name);
}

QPixmap painted(const QString& name, const QColor& colour, const QSize& pixels) {
    const bool isMirrored = QApplication::isRightToLeft() && isDirected(name);
    const QString key = QStringLiteral("hedgerow:%1:%2:%3x%4:%5")
                            .arg(name)
                            .arg(colour.rgba())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(isMirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (drawing(name)->isValid()) {
        QPainter painter(&pixmap);
        drawing(name)->render(&painter, QRectF(QPointF(), QSizeF(pixels)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    if (isMirrored) pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Recolours a drawing by the application's palette each time it is painted.
class PaletteIconEngine final : public QIconEngine {
public:
    PaletteIconEngine(QString name, QPalette::ColorRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : qApp->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1.0));
    }
    // Sizes come in device pixels.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        const int side = qMin(size.width(), size.height());
        return painted(m_name, colour(mode), QSize(side, side));
    }
    QIconEngine* clone() const override { return std::make_unique<PaletteIconEngine>(m_name, m_role).release(); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !drawing(m_name)->isValid(); }

private:
    QColor colour(QIcon::Mode mode) const {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
        return palette.color(m_role);
    }

    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString& name, QPalette::ColorRole role) {
    return QIcon(std::make_unique<PaletteIconEngine>(name, role).release());
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio) {
    const int side = qRound(size * devicePixelRatio);
    QPixmap pixmap = painted(name, colour, QSize(side, side));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace hedgerow
