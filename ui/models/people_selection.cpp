// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_selection.h"

#include "ui/models/people_model.h"

#include <algorithm>

namespace hedgerow {
namespace {

// So few are looked up among the lines that are there; more are read.
constexpr std::size_t kFew = 20;

std::size_t placeOf(RecordNumber number) {
    return static_cast<std::size_t>(number);
}

} // namespace

PeopleSelection::PeopleSelection(Session& session, PeopleModel& model, QItemSelectionModel& selection, QObject* parent)
    : QObject(parent), m_session(session), m_model(model), m_selection(selection) {
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isRestoring = true; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PeopleSelection::restore);
    connect(&m_model, &PeopleModel::listed, this, &PeopleSelection::readPeople);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, &PeopleSelection::keep);
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (m_isRestoring) return;
        m_currentRow = current.row();
        m_current = m_model.numberAt(m_currentRow);
    });
}

void PeopleSelection::keep() {
    if (m_isRestoring) return;
    const QItemSelection selection = m_selection.selection();
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    std::ranges::sort(rows); // a table with moved columns may tell a row several times
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    m_chosen.assign(m_chosen.size(), false);
    m_listed.clear();
    for (const int row : rows) {
        const RecordNumber number = m_model.numberAt(row);
        if (number == RecordNumber::None) continue;
        if (placeOf(number) >= m_chosen.size()) m_chosen.resize(placeOf(number) + 1);
        m_chosen[placeOf(number)] = true;
        m_listed.push_back(number);
    }
    readPeople();
}

// One pass over the list; neighbours are chosen as one range.
void PeopleSelection::restore() {
    QItemSelection selection;
    m_listed.clear();
    m_currentRow = -1;
    const std::vector<RecordNumber>& numbers = m_model.numbers();
    const int last = m_model.columnCount() - 1;
    int first = -1;
    for (int row = 0; row <= static_cast<int>(numbers.size()); ++row) {
        const bool isThere = row < static_cast<int>(numbers.size());
        const RecordNumber number = isThere ? numbers[static_cast<std::size_t>(row)] : RecordNumber::None;
        const bool isChosen = isThere && placeOf(number) < m_chosen.size() && m_chosen[placeOf(number)];
        if (isThere && number == m_current) m_currentRow = row;
        if (isChosen) m_listed.push_back(number);
        if (isChosen && first < 0) first = row;
        if (isChosen || first < 0) continue;
        selection.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(row - 1, last)));
        first = -1;
    }
    if (m_currentRow >= 0) m_selection.setCurrentIndex(m_model.index(m_currentRow, 0), QItemSelectionModel::NoUpdate);
    m_selection.select(selection, QItemSelectionModel::ClearAndSelect);
    m_isRestoring = false;
    readPeople();
}

void PeopleSelection::readPeople() {
    const quint64 generation = ++m_generation;
    QList<PersonId> people;
    if (m_listed.size() <= kFew)
        for (const RecordNumber number : m_listed)
            if (const PersonRow* row = m_model.loadedAt(m_model.rowOf(number))) people.append(row->id);
    if (people.size() == count()) {
        m_people = std::move(people);
        Q_EMIT changed();
        return;
    }
    m_people.clear();
    Q_EMIT changed();
    m_session.read(
        this, [numbers = m_listed](Reader& reader) { return reader.personIds(numbers); },
        [this, generation](const Result<std::vector<PersonId>>& ids) {
            if (generation != m_generation || !ids) return;
            m_people = QList<PersonId>(ids->begin(), ids->end());
            Q_EMIT changed();
        });
}

} // namespace hedgerow
