// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/given_people_model.h"

#include "ui/text/import_text.h"

#include <utility>

namespace hedgerow {

void GivenPeopleModel::show(std::vector<PersonRow> people) {
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

int GivenPeopleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int GivenPeopleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant GivenPeopleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    const PersonRow& person = m_people[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Name:
        return person.name.empty() ? tr("(no name yet)") : cellText(person.name);
    case Unit:
        return cellText(person.unit);
    case Title:
        return cellText(person.title);
    case Lead:
        return cellText(person.lead);
    default:
        return {};
    }
}

QVariant GivenPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Unit:
        return tr("Unit");
    case Title:
        return tr("Title");
    case Lead:
        return tr("Lead");
    default:
        return {};
    }
}

} // namespace hedgerow
