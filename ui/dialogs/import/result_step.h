// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_step.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hedgerow {

class MessageNote;
class RowsPanel;
class WorkProgress;

// The last step: the import itself, then what came of it and the way to take it all back.
class ResultStep : public ImportStep {
    Q_OBJECT

public:
    ResultStep(Session& session, ImportDraft& draft, QWidget* parent);
    ~ResultStep() override;

    QString title() const override;
    void enter() override; // imports
    void stop() override;
    bool isComplete() const override { return true; }

    bool isRunning() const { return m_isRunning; }
    bool isImported() const { return m_batch.has_value(); }

Q_SIGNALS:
    void showPeopleRequested();
    void personRequested(const hedgerow::PersonId& person);
    // The file holds something else by now; nothing was written.
    void fileChanged();

private:
    QWidget* summary();
    void checkFile();
    void backUp(const std::shared_ptr<Progress>& progress);
    void importNow(const std::shared_ptr<Progress>& progress);
    void take(const Result<Outcome>& outcome, std::vector<ImportedRow> rows);
    void remember();
    void takeBack();
    void fail(const QString& text);

    QStackedWidget* m_stack;
    WorkProgress* m_work;
    MessageNote* m_note;
    QLabel* m_headline;
    RowsPanel* m_panel;
    QPushButton* m_showPeople;
    QPushButton* m_takeBack;
    std::optional<BatchName> m_batch; // what is there now because of the import
    QString m_backupTrouble;          // why there is none from before the import
    bool m_isRunning = false;
};

} // namespace hedgerow
