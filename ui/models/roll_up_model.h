// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/roll_up_table.h"

#include <QAbstractTableModel>

namespace hedgerow {

// Numbers by unit, one's own as they would be given or those that others gave. The window's thread.
class RollUpModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel; // the unit, then the table's own columns

    void show(RollUpTable table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RollUpTable m_table;
};

} // namespace hedgerow
