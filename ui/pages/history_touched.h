// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hedgerow {

// Beside the history: what the chosen batch wrote to, each line opening the person it is about, and what taking it back
// would leave. Owned by the page.
class HistoryTouched : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTouched(Session& session, QWidget* parent = nullptr);

    void show(const std::optional<BatchView>& batch);

Q_SIGNALS:
    void personRequested(const hedgerow::PersonId& person);

private:
    void rehearseUndo(const BatchName& name);
    void showStays(const QString& text);
    void list(const Result<TouchedRecords>& touched);
    void clearLines();

    Session& m_session;
    QLabel* m_title;
    QLabel* m_when;
    QWidget* m_stays; // what an undo would leave, or why there is none
    QLabel* m_staysText;
    QVBoxLayout* m_lines;
    std::optional<BatchName> m_shown;
    quint64 m_generation = 0;
};

} // namespace hedgerow
