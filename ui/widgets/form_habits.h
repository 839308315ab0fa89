// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hedgerow {

// Habits of every form of the program, as a filter of the application's events: the wheel changes no box that has not
// the focus (the page scrolls instead), Tab leaves every text field, and a button whose words are cut tells them whole
// in a tooltip. Owned by main.
class FormHabits : public QObject {
    Q_OBJECT

public:
    explicit FormHabits(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hedgerow
