// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sheet_preview.h"

#include <QAbstractTableModel>

namespace hedgerow {

// The first rows of a spreadsheet as they are in the file. The window's thread.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr std::size_t kMostRows = 50;

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const Sheet> sheet); // null: nothing

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Sheet> m_sheet;
};

} // namespace hedgerow
