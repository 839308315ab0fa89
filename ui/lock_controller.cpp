// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock_controller.h"

namespace hedgerow {

LockController::LockController(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void LockController::lock() {
    if (m_isLocking || !m_session.isOpen()) return;
    m_isLocking = true;
    const Path file = m_session.file();
    Q_EMIT locking();
    // Closing ends in every case: what could not be flushed was not acknowledged either.
    m_session.close(this, [this, file](const Result<void>&) {
        m_isLocking = false;
        Q_EMIT locked(file);
    });
}

} // namespace hedgerow
