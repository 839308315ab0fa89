// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace hedgerow {

// Between core, which speaks UTF-8, and the window.
inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string toUtf8(const QString& text) {
    return text.toStdString();
}

// So long a word can be broken anywhere: a key, a path.
inline QString breakable(const QString& text) {
    QString broken;
    for (const QChar letter : text) {
        broken += letter;
        if (!letter.isHighSurrogate()) broken += QChar(0x200B);
    }
    return broken;
}

// A name within a sentence, kept from turning the sentence round (first strong isolate … pop).
inline QString isolated(const QString& name) {
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace hedgerow
