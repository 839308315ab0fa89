// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace hedgerow {
namespace {

constexpr int kQuietZone = 4; // modules, as ISO/IEC 18004 wants it
constexpr int kSide = 252;

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    // Level M: readable with 15 % of it hidden. Capital letters and digits take the denser alphanumeric mode by
    // themselves.
    const std::unique_ptr<QRcode, FreeCode> code(
        text.isEmpty() ? nullptr : QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    m_modules = code ? code->width : 0;
    m_dark = QBitArray(m_modules * m_modules);
    for (int i = 0; i < m_dark.size(); ++i) m_dark.setBit(i, (code->data[i] & 1) != 0);
    updateGeometry();
    update();
}

int QrCode::modulesWithQuietZone() const {
    return m_modules + 2 * kQuietZone;
}

QSize QrCode::sizeHint() const {
    return {kSide, kSide};
}

QImage QrCode::picture(int pixelsPerModule) const {
    if (m_modules == 0) return {};
    const int side = modulesWithQuietZone() * pixelsPerModule;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, pixelsPerModule);
    return image;
}

void QrCode::draw(QPainter& painter, int pixelsPerModule) const {
    for (int i = 0; i < m_dark.size(); ++i)
        if (m_dark.testBit(i))
            painter.fillRect(QRect((kQuietZone + i % m_modules) * pixelsPerModule,
                                   (kQuietZone + i / m_modules) * pixelsPerModule, pixelsPerModule, pixelsPerModule),
                             Qt::black);
}

void QrCode::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_modules == 0) return;
    const qreal scale = devicePixelRatioF();
    const int side = static_cast<int>(qMin(width(), height()) * scale);
    const int pixels = qMax(1, side / modulesWithQuietZone());
    const int margin = (side - pixels * modulesWithQuietZone()) / 2;
    painter.scale(1 / scale, 1 / scale);
    painter.translate(margin, margin);
    draw(painter, pixels);
}

} // namespace hedgerow
