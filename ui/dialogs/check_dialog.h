// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/dialogs/walked_dialog.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hedgerow {

class MessageNote;
class PassphraseField;
class WorkProgress;

// How whole a file is that does not open: asks for its passphrase, has every byte read, says in plain words what is
// damaged and offers the newest backup. Nothing is written. Deletes itself when closed.
class CheckDialog : public WalkedDialog {
    Q_OBJECT

public:
    CheckDialog(Session& session, const Path& file, QWidget* parent);
    ~CheckDialog() override;

Q_SIGNALS:
    void checked();

private:
    QWidget* askingPage();
    QWidget* resultPage();
    QWidget* bottomLine();
    void check();
    void show(const Result<ClosedCheck>& found);
    void restore();

    Session& m_session;
    Path m_file;
    std::optional<Path> m_backup; // the newest
    QStackedWidget* m_stack;
    PassphraseField* m_field = nullptr;
    MessageNote* m_note;
    WorkProgress* m_work;
    QLabel* m_found = nullptr;
    QLabel* m_advice = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace hedgerow
