// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QItemSelectionModel>
#include <QList>
#include <QObject>

#include <vector>

namespace hedgerow {

class PeopleModel;

// Whom one chose in a table of people, by number, through every new list: who is not in it any more is not chosen while
// it is shown, and chosen again when they come back. Knows their ids too, which for many have to be read first. The
// page owns it; borrows what it is given.
class PeopleSelection : public QObject {
    Q_OBJECT

public:
    PeopleSelection(Session& session, PeopleModel& model, QItemSelectionModel& selection, QObject* parent);

    // Chosen and listed.
    int count() const { return static_cast<int>(m_listed.size()); }
    // Theirs in the order of the list: all of them, or nobody while they are being read.
    const QList<PersonId>& people() const { return m_people; }
    // Where the keyboard is; −1: nowhere in this list.
    int currentRow() const { return m_currentRow; }

Q_SIGNALS:
    void changed();

private:
    void keep();
    void restore();
    void readPeople();

    Session& m_session;
    PeopleModel& m_model;
    QItemSelectionModel& m_selection;
    std::vector<bool> m_chosen;         // by record number
    std::vector<RecordNumber> m_listed; // of these, whom the list has
    QList<PersonId> m_people;
    RecordNumber m_current = RecordNumber::None;
    int m_currentRow = -1;
    quint64 m_generation = 0;
    bool m_isRestoring = false;
};

} // namespace hedgerow
