// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/workspace/session.h"
#include "ui/drafts.h"

#include <QDialog>

class QFrame;
class QLabel;
class QPushButton;

namespace hedgerow {

// A form that is saved as one batch: content that scrolls, what is wrong in plain words below it, Save (Ctrl+Return)
// and Cancel. Closing it with something written asks once. Deletes itself when closed; closes when the vault locks.
//
// A form that calls keepAs() in its constructor and filled() once it shows what the vault says is kept as a draft when
// the file locks while something is written in it, and gets it back by resume().
class FormDialog : public QDialog, public DraftForm {
    Q_OBJECT

public:
    FormDialog(Session& session, const QString& title, QWidget* parent);

    void reject() override;
    std::optional<Draft> draft() const override;
    // Shows the draft as soon as the form is filled; it is gone once the form was saved or thrown away.
    void resume(const Draft& draft);

protected:
    // What Save does: check, then run a command and hand its answer to finish().
    virtual void save() = 0;

    void setContent(QWidget* content);
    // From now on, what is typed or chosen in here counts as written. May be called again for widgets that came later.
    void watch(QWidget* form);
    void touch();
    // Which form it is, to find it again ("conversation"), and the record it was opened for.
    void keepAs(const QString& form, std::optional<Id> subject = {});
    // What is said of it where it is offered again.
    virtual QString draftTitle() const { return windowTitle(); }
    // What stands there now was filled in by the program and is not the user's.
    void filled();
    // Says what is wrong, and takes the keyboard there.
    void showProblem(const QString& text, QWidget* where = nullptr);
    void setBusy(bool isBusy);
    void finish(const Result<Outcome>& outcome);

    Session& session() const { return m_session; }
    QPushButton* saveButton() const { return m_save; }

    void closeEvent(QCloseEvent* event) override;
    // No higher than the screen: what saves stands at its end.
    void showEvent(QShowEvent* event) override;
    // Tab goes as the form is laid out, whatever part of it came last.
    bool focusNextPrevChild(bool isNext) override;

private:
    void saveOnce();
    void askToDiscard(bool isAsking);
    void dropDraft();
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
    Draft m_draft;         // its form is empty: not to be kept
    QJsonArray m_contents; // as they were filled
    bool m_isResuming = false;
};

} // namespace hedgerow
