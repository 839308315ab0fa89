// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace hedgerow {

// A sentence within a page: an explanation, a warning or what went wrong. Hidden while there is none.
class MessageNote : public QFrame {
    Q_OBJECT

public:
    enum class Mood { Info, Warning, Danger };

    explicit MessageNote(QWidget* parent = nullptr);
    void show(Mood mood, const QString& text);
    void clear();
    QString text() const;

private:
    class IconLabel* m_icon = nullptr;
    QLabel* m_text;
};

} // namespace hedgerow
