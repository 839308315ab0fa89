// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace hedgerow {

// A picture of one of the kinds that cameras and screens make (PNG, JPEG, BMP, GIF); a large one is made smaller as it
// is read. Null: it is none, or is damaged. What a hostile one can do is bounded by the size of its pixels.
QImage pictureIn(const QByteArray& bytes);
// Whether the file claims to be one.
bool isPicture(const QByteArray& bytes);

// The text of the QR code that it shows; none: there is none that can be read.
std::optional<QString> textOfQrCode(const QImage& picture);

} // namespace hedgerow
