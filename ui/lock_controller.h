// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QObject>

namespace hedgerow {

// The one way to lock, whoever wishes it: long work is told to stop, what shows people is hidden, what was asked of the
// session is answered, drafts are kept, then the file is closed. Idle time, the screen's lock and the like call lock()
// too. Owned by the window.
class LockController : public QObject {
    Q_OBJECT

public:
    explicit LockController(Session& session, QObject* parent = nullptr);

    // Nothing happens while no file is open or it is locking already. A file that is being opened is locked as soon as
    // it is.
    void lock();

Q_SIGNALS:
    // Hide pages and dialogs, now.
    void locking();
    // All answers are given: keep what was not saved, then let go of pages and dialogs.
    void leaving();
    // The file is closed, its key gone.
    void locked(const hedgerow::Path& file);

private:
    void close();

    Session& m_session;
    bool m_isLocking = false;
    bool m_isWished = false; // while a file is being opened
};

} // namespace hedgerow
