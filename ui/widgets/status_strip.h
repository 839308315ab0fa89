// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace hedgerow {

// One line below the pages that says what was just done, with one thing to do about it. Stays until the next message or
// until it is closed: nobody has to be fast.
class StatusStrip : public QFrame {
    Q_OBJECT

public:
    enum class Mood { Done, Warning };

    explicit StatusStrip(QWidget* parent = nullptr);
    void show(Mood mood, const QString& text);
    void show(Mood mood, const QString& text, const QString& actionText, std::function<void()> action);
    void clear();
    QString text() const;
    QPushButton* actionButton() const { return m_action; }

private:
    class IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_run;
};

} // namespace hedgerow
