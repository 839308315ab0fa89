// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/backup_keeper.h"

#include <QCoreApplication>
#include <QEvent>

namespace hedgerow {

BackupKeeper::BackupKeeper(Session& session, std::chrono::milliseconds calm, QObject* parent)
    : QObject(parent), m_session(session) {
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    connect(&m_calm, &QTimer::timeout, this, &BackupKeeper::look);
    QCoreApplication::instance()->installEventFilter(this);
    m_calm.start();
}

bool BackupKeeper::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_calm.start(); // anew
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void BackupKeeper::look() {
    QCoreApplication::instance()->removeEventFilter(this);
    const auto progress = std::make_shared<Progress>();
    m_session.watch(progress); // locking does not wait for it
    m_session.work<Result<BackupState>>(
        this,
        [progress](Workspace& workspace) {
            static_cast<void>(workspace.backups().makeIfDue(progress.get())); // the state says what went wrong
            return workspace.backups().state();
        },
        [this](const Result<BackupState>& state) {
            if (state && state->trouble) Q_EMIT failed(*state->trouble);
            Q_EMIT looked();
        });
}

void BackupKeeper::beforeClosing(Session& session) {
    session.work<bool>(
        &session, [](Workspace& workspace) { return workspace.backups().makeIfDue().ok(); }, [](bool) {});
}

} // namespace hedgerow
