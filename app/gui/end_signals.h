// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hedgerow {

// Ctrl+C in the terminal and the end of the desktop's session are facts like any other: the window closes its file, the
// demo's folder goes. One for the program, owned by main.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);

Q_SIGNALS:
    void received();
};

} // namespace hedgerow
