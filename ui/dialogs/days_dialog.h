// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QSpinBox;

namespace hedgerow {

// Asks for a number of days and says in words what it will mean. Deletes itself when closed.
class DaysDialog : public QDialog {
    Q_OBJECT

public:
    // `meaning`: "Spoken with in the last 10 days"; `days`: what it begins with.
    DaysDialog(const QString& title, std::function<QString(int days)> meaning, int days, QWidget* parent);

Q_SIGNALS:
    void chosen(int days);

private:
    std::function<QString(int)> m_meaning;
    QSpinBox* m_days;
    QLabel* m_words;
};

} // namespace hedgerow
