// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "ui/models/history_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace hedgerow {

class DataTable;
class HistoryTouched;
class EmptyState;

// Every batch in words, and beside it what it wrote to; any of them can be taken back, days later too, and brought
// back. Narrowed by kind, by words and by the people it was about.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);
    static QString title();

    void activate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* headLine();
    QWidget* narrowLine();
    void narrow();
    void showList();
    void showChoice();
    void fitColumns();
    void undo();
    void redo();
    void tell(const Result<Outcome>& outcome, const QString& done);
    const BatchView* chosen() const;

    HistoryModel* m_model;
    QLineEdit* m_typed;
    QComboBox* m_group;
    HistoryTouched* m_touched;
    QSplitter* m_both;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_older;
    QLabel* m_told;
    QStackedWidget* m_stack;
    DataTable* m_table;
    EmptyState* m_nothing;
    BatchName m_kept; // the chosen one, through every new list
};

} // namespace hedgerow
