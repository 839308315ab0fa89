// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hedgerow {

// The automatic backups of one open file: once after it was opened, when nobody has touched keyboard or mouse for a
// while (what is read meanwhile has to wait for it), and once more before it is closed; core decides whether one is
// due. Owned by the workbench.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(Session& session, std::chrono::milliseconds calm = std::chrono::seconds(5),
                          QObject* parent = nullptr);

    // Asks for the last one and returns at once: what is asked of the session after it waits for it, its end too.
    static void beforeClosing(Session& session);

Q_SIGNALS:
    // None could be made, now or before the tables were laid out anew.
    void failed(const hedgerow::Error& error);
    void looked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    Session& m_session;
    QTimer m_calm;
};

} // namespace hedgerow
