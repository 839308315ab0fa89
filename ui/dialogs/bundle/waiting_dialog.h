// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "core/workspace/waiting_view.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace hedgerow {

class MessageNote;
class PreviewPanel;

// What others want to remove, take back or forget, and what was left waiting when it came: answered here, now or later.
// Deletes itself when closed; closes when the vault locks.
class WaitingDialog : public QDialog {
    Q_OBJECT

public:
    WaitingDialog(Session& session, QWidget* parent);

private:
    void read();
    void show(WaitingProposals waiting);
    void showState();
    void answer();

    Session& m_session;
    QStackedWidget* m_stack;
    MessageNote* m_note;
    PreviewPanel* m_panel;
    QPushButton* m_answer;
    QPushButton* m_close;
    quint64 m_generation = 0; // answers for an older list are dropped
};

} // namespace hedgerow
