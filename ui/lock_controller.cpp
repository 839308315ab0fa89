// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock_controller.h"

#include <utility>

namespace hedgerow {

LockController::LockController(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_session, &Session::notOpened, this, [this] { m_isWished = false; });
    // Queued: whoever opened it is told first.
    connect(
        &m_session, &Session::opened, this,
        [this] {
            if (std::exchange(m_isWished, false)) lock();
        },
        Qt::QueuedConnection);
}

void LockController::lock() {
    if (m_isLocking) return;
    if (!m_session.isOpen()) {
        m_isWished = m_session.isOpening();
        return;
    }
    m_isLocking = true;
    m_session.stopLongWork();
    Q_EMIT locking();
    // A form that is just being saved is a draft only if that fails.
    m_session.settle(this, [this] { close(); });
}

void LockController::close() {
    const Path file = m_session.file();
    Q_EMIT leaving();
    // Closing ends in every case: what could not be flushed was not acknowledged either.
    m_session.close(this, [this, file](const Result<void>&) {
        m_isLocking = false;
        Q_EMIT locked(file);
    });
}

} // namespace hedgerow
