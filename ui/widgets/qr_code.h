// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QImage>
#include <QWidget>

namespace hedgerow {

// A QR code to be held before a camera: dark on white with its quiet zone, whatever the theme. Drawn in whole device
// pixels, so that it is sharp at every scale.
class QrCode : public QWidget {
    Q_OBJECT

public:
    explicit QrCode(QWidget* parent = nullptr);

    // Nothing for a text that is too long for one (more than about 2,300 characters).
    void setText(const QString& text);
    // To be saved or printed: null without a code.
    QImage picture(int pixelsPerModule = 8) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void draw(QPainter& painter, int pixelsPerModule) const;
    int modulesWithQuietZone() const;

    int m_modules = 0; // a side; 0: no code
    QBitArray m_dark;  // row by row
};

} // namespace hedgerow
