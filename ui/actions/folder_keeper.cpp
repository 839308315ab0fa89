// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/folder_keeper.h"

#include "ui/text/folder_text.h"
#include "ui/widgets/file_choice.h"

namespace hedgerow {

FolderKeeper::FolderKeeper(Session& session, Pace pace, QObject* parent)
    : QObject(parent), m_session(session), m_pace(pace) {
    for (QTimer* timer : {&m_next, &m_afterWriting}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &FolderKeeper::look);
    }
    m_anyway.setInterval(pace.anyway);
    connect(&m_anyway, &QTimer::timeout, this, &FolderKeeper::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_next.start(m_pace.calm); });
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (m_hasFolder && !changes.isByItself && !m_afterWriting.isActive()) m_afterWriting.start(m_pace.afterWriting);
    });
    connect(&session, &Session::folderChosen, this, &FolderKeeper::look);
    connect(&session, &Session::folderLooked, this, &FolderKeeper::take);
    m_next.start(pace.start);
}

void FolderKeeper::beforeClosing(Session& session) {
    session.lookAtFolder();
}

void FolderKeeper::look() {
    if (m_isLooking) {
        m_next.start(m_pace.calm);
        return;
    }
    m_isLooking = true;
    m_session.lookAtFolder(std::make_shared<Progress>());
}

void FolderKeeper::take(const Result<exchange::FolderReport>& report) {
    m_isLooking = false;
    if (!report && isNoFolder(report.error())) {
        m_hasFolder = false;
        m_anyway.stop();
        m_afterWriting.stop();
        return watch({});
    }
    m_hasFolder = true;
    if (!m_anyway.isActive()) m_anyway.start();
    if (!report) return tellTrouble(report.error());
    watch(report->choice.folder);
    if (report->isMore) m_next.start(0);

    std::vector<exchange::TakenIn> taken;
    for (const exchange::TakenIn& each : report->takenIn)
        if (each.admitted + each.waiting > 0) taken.push_back(each);
    if (!taken.empty()) Q_EMIT tookIn(taken);
    std::set<std::pair<Id, std::string>> waits;
    std::vector<exchange::WaitingBundle> fresh;
    for (const exchange::WaitingBundle& each : report->waiting) {
        const auto known = waits.emplace(each.bundle, each.from).first;
        if (!m_told.contains(*known)) fresh.push_back(each);
    }
    m_told = std::move(waits);
    if (!fresh.empty()) Q_EMIT arrived(fresh);
    tellTrouble(report->trouble);
}

void FolderKeeper::tellTrouble(const std::optional<Error>& trouble) {
    const bool isNew =
        trouble && !m_isTroubled && trouble->code != ErrorCode::NotFound && trouble->code != ErrorCode::Cancelled;
    m_isTroubled = trouble.has_value() && (m_isTroubled || isNew);
    if (isNew) Q_EMIT failed(*trouble);
}

// A watcher forgets a folder that was gone for a moment.
void FolderKeeper::watch(const Path& folder) {
    const QString wanted = folder.empty() ? QString() : fromPath(folder);
    const QStringList watched = m_watcher.directories();
    for (const QString& each : watched)
        if (each != wanted) m_watcher.removePath(each);
    if (!wanted.isEmpty() && !watched.contains(wanted)) m_watcher.addPath(wanted);
}

} // namespace hedgerow
