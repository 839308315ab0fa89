// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace hedgerow::access {

// Labels that would take a name for a document.
inline QStringList richLabels(const QWidget& root) {
    QStringList rich;
    const auto labels = root.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty()) rich.append(label->text());
    return rich;
}

inline QPushButton* button(const QWidget& root, const QString& text) {
    const auto buttons = root.findChildren<QPushButton*>();
    for (QPushButton* candidate : buttons)
        if (candidate->text() == text) return candidate;
    return nullptr;
}

inline bool shows(const QWidget& root, const QString& text) {
    const auto labels = root.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->text().contains(text)) return true;
    return false;
}

} // namespace hedgerow::access
