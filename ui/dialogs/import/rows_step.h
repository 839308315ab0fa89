// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_step.h"

class QStackedWidget;

namespace hedgerow {

class MessageNote;
class RowQuestion;
class RowsPanel;
class WorkProgress;

// The third step: a rehearsal that writes nothing and says row by row what would happen. Doubtful rows are asked about.
class RowsStep : public ImportStep {
    Q_OBJECT

public:
    RowsStep(Session& session, ImportDraft& draft, QWidget* parent);
    ~RowsStep() override;

    QString title() const override;
    void enter() override;
    void stop() override;
    bool isComplete() const override;

    RowsPanel& panel() const { return *m_panel; }

private:
    // What was rehearsed; another one is rehearsed anew.
    struct Rehearsed {
        std::shared_ptr<const Sheet> sheet;
        ImportMapping mapping;
        std::optional<CampaignId> campaign;

        bool operator==(const Rehearsed&) const = default;
    };

    void rehearse();
    void take(const Result<Outcome>& outcome, std::vector<ImportedRow> rows);
    Rehearsed wanted() const { return {draft().preview.sheet, draft().mapping, draft().campaign}; }

    QStackedWidget* m_stack;
    RowsPanel* m_panel;
    RowQuestion* m_question;
    MessageNote* m_note;
    WorkProgress* m_work;
    std::optional<Rehearsed> m_rehearsed;
    quint64 m_generation = 0;
};

} // namespace hedgerow
