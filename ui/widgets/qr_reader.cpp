// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_reader.h"

#include <QBuffer>
#include <QImageReader>

#define ZX_USE_UTF8 1 // text() as UTF-8, as newer versions have it by themselves
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#endif

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

constexpr int kLargestSide = 2400;  // pixels: as much as a code in a photograph needs
constexpr int kMostMegabytes = 256; // of pixels, while it is read

const std::array<QByteArray, 4>& kinds() {
    static const std::array<QByteArray, 4> all{"png", "jpeg", "bmp", "gif"};
    return all;
}

QByteArray kindOf(QBuffer& buffer) {
    const QByteArray kind = QImageReader::imageFormat(&buffer);
    return std::ranges::find(kinds(), kind) == kinds().end() ? QByteArray() : kind;
}

} // namespace

bool isPicture(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) && !kindOf(buffer).isEmpty();
}

QImage pictureIn(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly)) return {};
    const QByteArray kind = kindOf(buffer);
    if (kind.isEmpty()) return {};
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(&buffer, kind);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > kLargestSide)
        reader.setScaledSize(size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio));
    return reader.read();
}

std::optional<QString> textOfQrCode(const QImage& picture) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull()) return std::nullopt;
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    const auto found = ZXing::ReadBarcode(
        {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine())},
        options);
    if (!found.isValid()) return std::nullopt;
    return QString::fromStdString(found.text());
}

} // namespace hedgerow
