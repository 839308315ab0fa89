// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/models/import_rows_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace hedgerow {

class RowsPanel;

// Who the chosen rows are, where the user knows better: asked of doubtful ones, offered for all others. The parent owns
// it and the panel it asks about.
class RowQuestion : public QWidget {
    Q_OBJECT

public:
    RowQuestion(Session& session, RowsPanel& panel, QWidget* parent);

    // To the next row that is to be decided, and there to the answers.
    void askNext();

private:
    struct Answer {
        QString text;
        std::optional<ImportDecision> decision;
        QString words; // how the decision is told
    };

    void ask();
    void askAbout(const QList<int>& rows);
    void readCandidates(const ImportedRow& row);
    void show(const QList<Answer>& answers);
    void answered();
    QString question(const QList<int>& rows) const;
    QList<int> chosenRows() const;

    Session& m_session;
    RowsPanel& m_panel;
    QLabel* m_text;
    QComboBox* m_answers;
    QPushButton* m_next;
    QList<Answer> m_offered;
    QList<int> m_rows;
    quint64 m_generation = 0;
};

} // namespace hedgerow
