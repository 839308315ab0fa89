// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QTest>

#include <functional>

class QWidget;

namespace hedgerow {

// Runs the event loop until it holds; false after twenty seconds.
inline bool eventually(const std::function<bool()>& holds) {
    return QTest::qWaitFor(holds, 20'000);
}

// The class and object names of all controls on the screen below this one that assistive technology could not name.
QStringList unnamedControls(QWidget* widget);

} // namespace hedgerow
