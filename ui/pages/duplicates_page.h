// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/suspects_model.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace hedgerow {

class Card;
class DataTable;
class EmptyState;
class MessageNote;
class PairSheet;

// Entries that may be one person, to be gone through one after the other: the same, not the same, or later. Every
// decision can be undone. Enter leads from the list to the decision; with many people looking runs beside all else and
// gives way to what is asked meanwhile.
class DuplicatesPage : public Page {
    Q_OBJECT

public:
    explicit DuplicatesPage(Session& session, QWidget* parent = nullptr);
    static QString title();

    void activate() override;
    // Both of the pair that is chosen.
    QList<PersonId> selectedPeople() const override;

    SuspectsModel& model() { return *m_model; }

Q_SIGNALS:
    // The two that are chosen are on the screen.
    void shown();

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* headLine();
    Card* listSheet();
    Card* pairSheet();
    QWidget* decisions();
    void addEmptyStates();
    void look();
    void lookSoon();
    void noteChanges(const Changes& changes);
    void showList();
    void showState();
    void showNotes();
    void choose(int row);
    void compare();
    void join();
    void keepApart();
    void putOff();
    template <class Command>
    void decide(Command command);
    void setBusy(bool isBusy);
    void fitColumns();
    const SuspectsModel::Line* chosen() const;

    SuspectsModel* m_model;
    QTimer* m_soon;
    MessageNote* m_note;
    QLabel* m_count = nullptr;
    QPushButton* m_bringBack = nullptr;
    QStackedWidget* m_stack;
    QSplitter* m_both;
    DataTable* m_table = nullptr;
    PairSheet* m_pair = nullptr;
    QPushButton* m_join = nullptr;
    QPushButton* m_apart = nullptr;
    QPushButton* m_later = nullptr;
    QPushButton* m_swap = nullptr;
    EmptyState* m_looking = nullptr;
    EmptyState* m_nobody = nullptr;
    EmptyState* m_stopped = nullptr;
    std::optional<std::pair<PersonId, PersonId>> m_wanted; // whose comparison is asked for or shown
    bool m_isStale = true;                                 // something was written since the last look
    bool m_isDeciding = false;
    int m_row = 0; // where the choice was, for when its pair is gone
};

} // namespace hedgerow
