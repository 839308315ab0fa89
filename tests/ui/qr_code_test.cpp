// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include "core/base/random.h"
#include "ui/widgets/qr_reader.h"

#include <QBuffer>
#include <QPainter>
#include <QPalette>

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

// As long as the card of someone with a long name, in capital letters.
const QString kCard = QStringLiteral("HEDGEROW1") + QStringLiteral("QYP6ZPAL708PP0SAWRW33E6TCZVK").repeated(7);

QByteArray encoded(const QImage& image, const char* format, int quality = -1) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format, quality));
    return bytes;
}

// As a telephone sees a code on a screen: turned, smaller than it was, unsharp, unevenly lit, noisy, on a table.
QImage photograph(const QImage& code) {
    QImage table(1600, 1200, QImage::Format_RGB32);
    QPainter painter(&table);
    QLinearGradient light(0, 0, 1600, 1200);
    light.setColorAt(0, QColor(150, 130, 110));
    light.setColorAt(1, QColor(70, 60, 55));
    painter.fillRect(table.rect(), light);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(820, 580);
    painter.rotate(11);
    painter.shear(0.06, 0.03);
    painter.setOpacity(0.85);
    painter.drawImage(QRect(-270, -270, 540, 540), code);
    painter.end();
    table = table.scaled(1000, 750, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .scaled(1600, 1200, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    SeededRandom chance(7);
    for (int y = 0; y < table.height(); ++y)
        for (int x = 0; x < table.width(); ++x) {
            const int noise = static_cast<int>(chance.below(31)) - 15;
            const QRgb pixel = table.pixel(x, y);
            const auto moved = [&](int value) { return qBound(0, value + noise, 255); };
            table.setPixel(x, y, qRgb(moved(qRed(pixel)), moved(qGreen(pixel)), moved(qBlue(pixel))));
        }
    return table;
}

TEST(QrCode, IsReadFromThePictureThatItMakes) {
    QrCode code;
    code.setText(kCard);

    EXPECT_EQ(textOfQrCode(pictureIn(encoded(code.picture(), "PNG"))), kCard);
    EXPECT_EQ(textOfQrCode(pictureIn(encoded(code.picture(3), "JPEG", 60))), kCard);
}

TEST(QrCode, IsReadFromAPhotograph) {
    QrCode code;
    code.setText(kCard);

    EXPECT_EQ(textOfQrCode(pictureIn(encoded(photograph(code.picture()), "JPEG", 75))), kCard);
}

TEST(QrCode, IsReadFromTheScreenInDarkModeToo) {
    QrCode code;
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    code.setPalette(dark);
    code.setText(kCard);
    code.resize(code.sizeHint());

    const QImage seen = code.grab().toImage();

    EXPECT_EQ(seen.pixelColor(1, 1), QColor(Qt::white)) << "the quiet zone";
    EXPECT_EQ(textOfQrCode(seen), kCard);
}

TEST(QrCode, OfNothingOrTooMuchIsEmpty) {
    QrCode code;
    EXPECT_TRUE(code.picture().isNull());
    code.setText(kCard);
    code.setText(QString(5000, u'x'));
    EXPECT_TRUE(code.picture().isNull());
    code.resize(200, 200);
    EXPECT_EQ(textOfQrCode(code.grab().toImage()), std::nullopt);
}

TEST(QrReader, TakesPicturesOfUsualKindsOnly) {
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>";
    QImage white(64, 64, QImage::Format_RGB32);
    white.fill(Qt::white);

    EXPECT_TRUE(isPicture(encoded(white, "PNG")));
    EXPECT_TRUE(isPicture(encoded(white, "BMP")));
    for (const QByteArray& other : {svg, QByteArray("hedgerow1qqq"), QByteArray()}) {
        EXPECT_FALSE(isPicture(other));
        EXPECT_TRUE(pictureIn(other).isNull());
    }
    EXPECT_EQ(textOfQrCode(pictureIn(encoded(white, "PNG"))), std::nullopt);
    EXPECT_TRUE(pictureIn(encoded(white, "PNG").left(40)).isNull());
}

TEST(QrReader, MakesLargePicturesSmaller) {
    QImage large(6000, 3000, QImage::Format_Grayscale8);
    large.fill(Qt::white);

    EXPECT_EQ(pictureIn(encoded(large, "PNG")).size(), QSize(2400, 1200));
}

} // namespace
} // namespace hedgerow
