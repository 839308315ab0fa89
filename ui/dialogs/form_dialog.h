// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/workspace/session.h"

#include <QDialog>

class QFrame;
class QLabel;
class QPushButton;

namespace hedgerow {

// A form that is saved as one batch: content that scrolls, what is wrong in plain words below it, Save (Ctrl+Return)
// and Cancel. Closing it with something written asks once. Deletes itself when closed; closes when the vault locks.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(Session& session, const QString& title, QWidget* parent);

    void reject() override;

protected:
    // What Save does: check, then run a command and hand its answer to finish().
    virtual void save() = 0;

    void setContent(QWidget* content);
    // From now on, what is typed or chosen in here counts as written. May be called again for widgets that came later.
    void watch(QWidget* form);
    void touch();
    // What the program filled in by itself is not the user's.
    void forgetTouches() { m_isTouched = false; }
    // Says what is wrong, and takes the keyboard there.
    void showProblem(const QString& text, QWidget* where = nullptr);
    void setBusy(bool isBusy);
    void finish(const Result<Outcome>& outcome);

    Session& session() const { return m_session; }
    QPushButton* saveButton() const { return m_save; }

    void closeEvent(QCloseEvent* event) override;
    // Tab goes as the form is laid out, whatever part of it came last.
    bool focusNextPrevChild(bool isNext) override;

private:
    void saveOnce();
    void askToDiscard(bool isAsking);
    QWidget* bottomLine();
    QFrame* questionLine();

    Session& m_session;
    QWidget* m_content = nullptr;
    QLabel* m_problem;
    QFrame* m_question = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_keep = nullptr;
    bool m_isTouched = false;
    bool m_isBusy = false;
};

} // namespace hedgerow
