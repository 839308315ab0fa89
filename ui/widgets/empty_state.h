// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace hedgerow {

// What a page or a list shows while there is nothing to show: an icon, what is missing, what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    // A button below the text; connect to clicked(). The widget owns it.
    QPushButton* addButton(const QString& text, const QString& iconName);

private:
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace hedgerow
