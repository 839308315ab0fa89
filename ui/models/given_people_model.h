// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/person_view.h"

#include <QAbstractTableModel>

#include <vector>

namespace hedgerow {

// The people a bundle would be about, as the own lists show them. The window's thread.
class GivenPeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Unit, Title, Lead, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<PersonRow> people);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PersonRow> m_people;
};

} // namespace hedgerow
