// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/people_model.h"
#include "ui/pages/page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace hedgerow {

class DataTable;
class EmptyState;
class FilterBar;
class MessageNote;
class PeopleColumns;
class PeopleDelegate;
class PeopleSelection;
class SavedFilters;

// Everyone, in a table that answers while one types. Arrow down goes from the search field into the table, Enter opens
// a person, F2 writes in a cell, Ctrl+Enter logs a conversation with those chosen, Delete removes them. Keeps whom one
// chose by id, through every new list.
class PeoplePage : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);
    static QString title();

    void activate() override;
    void search(const QString& text) override;
    void focusSearch() override;
    void showFiltered(const PeopleFilter& filter) override;
    QList<PersonId> selectedPeople() const override;
    std::optional<PeopleFilter> shownFilter() const override;

    PeopleModel& model() { return *m_model; }
    // What is searched and filtered now.
    PeopleFilter filter() const;
    void setFilter(const PeopleFilter& filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* headLine();
    QWidget* searchLine();
    QWidget* tableSheet();
    void connectTable();
    void addEmptyStates();
    void ask();
    void clearSearch();
    void clearFilters();
    void showAnswer(int matching, qint64 total);
    void showCount();
    void showContextMenu(const QPoint& place);
    void enterTable();
    void jumpTo(const QString& typed);
    void logConversationWithChosen();

    PeopleModel* m_model;
    QLineEdit* m_search = nullptr;
    FilterBar* m_filters = nullptr;
    SavedFilters* m_saved = nullptr;
    MessageNote* m_note = nullptr;
    QLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    DataTable* m_table = nullptr;
    PeopleDelegate* m_delegate = nullptr;
    PeopleColumns* m_columns = nullptr;
    PeopleSelection* m_selection = nullptr;
    EmptyState* m_nobody = nullptr;
    EmptyState* m_notFound = nullptr;
    EmptyState* m_failed = nullptr;
    QWidget* m_clearFilters = nullptr;
};

} // namespace hedgerow
