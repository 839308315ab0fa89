// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/people_model.h"
#include "ui/pages/page.h"

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace hedgerow {

class DataTable;
class EmptyState;

// Everyone, in a table that answers while one types. Arrow down goes from the search field into the table, Enter opens
// a person, Ctrl+Enter logs a conversation with those chosen. Keeps whom one chose by id, through every new list.
class PeoplePage : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("People"); }
    QString iconName() const override { return QStringLiteral("users"); }
    void activate() override;
    void search(const QString& text) override;
    void focusSearch() override;
    QList<PersonId> selectedPeople() const override;

    PeopleModel& model() { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* headLine();
    QWidget* filterLine();
    QWidget* tableSheet();
    QPushButton* filterButton(const QString& text);
    void ask();
    void clearSearch();
    void showAnswer(int matching, qint64 total);
    void showUnits();
    void keepChosen();
    void restoreChosen();
    void enterTable(int step);
    void fitColumns();

    PeopleModel* m_model;
    QLineEdit* m_search;
    QComboBox* m_unit;
    QPushButton* m_notAssessed;
    QPushButton* m_stale;
    QPushButton* m_neverSpoken;
    QPushButton* m_withoutLead;
    QLabel* m_count;
    QStackedWidget* m_stack;
    DataTable* m_table;
    EmptyState* m_nobody;
    EmptyState* m_notFound;
    EmptyState* m_failed;
    std::set<RecordNumber> m_chosen;
    RecordNumber m_current = RecordNumber::None;
    bool m_isRestoring = false;
};

} // namespace hedgerow
