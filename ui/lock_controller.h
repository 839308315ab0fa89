// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QObject>

namespace hedgerow {

// The one way to lock, whoever wishes it: first everything that shows or holds people goes, then the file is closed.
// Idle time, the screen's lock and the like call lock() too. Owned by the window.
class LockController : public QObject {
    Q_OBJECT

public:
    explicit LockController(Session& session, QObject* parent = nullptr);

    // Nothing happens while no file is open or it is locking already.
    void lock();

Q_SIGNALS:
    // Take down pages and dialogs, now.
    void locking();
    // The file is closed, its key gone.
    void locked(const hedgerow::Path& file);

private:
    Session& m_session;
    bool m_isLocking = false;
};

} // namespace hedgerow
