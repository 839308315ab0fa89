// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <set>

namespace hedgerow {

// Looks into the shared folder of one open file, if it has one: some seconds after it was opened, when something in the
// folder changes, a while after something was written here, and once in a while anyway, since not every place tells of
// its changes. Owned by the workbench, gone with it when the file locks, which stops a look too.
class FolderKeeper : public QObject {
    Q_OBJECT

public:
    struct Pace {
        std::chrono::milliseconds start = std::chrono::seconds(5);
        std::chrono::milliseconds calm = std::chrono::seconds(2); // several files at once are one reason to look
        std::chrono::milliseconds afterWriting = std::chrono::minutes(1);
        std::chrono::milliseconds anyway = std::chrono::minutes(1);
    };

    explicit FolderKeeper(Session& session, QObject* parent = nullptr) : FolderKeeper(session, Pace(), parent) {}
    FolderKeeper(Session& session, Pace pace, QObject* parent = nullptr);

    // Has what was written here put into the folder, and returns at once: closing waits for it.
    static void beforeClosing(Session& session);

Q_SIGNALS:
    // What one look took in; not empty.
    void tookIn(const std::vector<hedgerow::exchange::TakenIn>& bundles);
    // Bundles that wait for somebody's look, each told of once; not empty.
    void arrived(const std::vector<hedgerow::exchange::WaitingBundle>& bundles);
    // Something is wrong that was not before. That the folder is not there now is nothing wrong: sticks are pulled out.
    void failed(const hedgerow::Error& error);

private:
    void look();
    void take(const Result<exchange::FolderReport>& report);
    void tellTrouble(const std::optional<Error>& trouble);
    void watch(const Path& folder);

    Session& m_session;
    Pace m_pace;
    QFileSystemWatcher m_watcher;
    QTimer m_next;
    QTimer m_afterWriting;
    QTimer m_anyway;
    bool m_hasFolder = false;
    bool m_isLooking = false;
    bool m_isTroubled = false;
    std::set<std::pair<Id, std::string>> m_told; // bundles that wait, and of whom: a member can take another's id
};

} // namespace hedgerow
