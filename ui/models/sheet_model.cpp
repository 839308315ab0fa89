// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_model.h"

#include "ui/text/import_text.h"

#include <algorithm>

namespace hedgerow {

void SheetModel::show(std::shared_ptr<const Sheet> sheet) {
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_sheet ? 0 : static_cast<int>(std::min(m_sheet->rowCount(), kMostRows));
}

int SheetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_sheet ? 0 : static_cast<int>(m_sheet->columnCount());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    return cellText(m_sheet->cell(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())));
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || !m_sheet || section < 0) return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical)
        return at < m_sheet->rowCount() ? QVariant(static_cast<qint64>(m_sheet->rowNumber(at))) : QVariant();
    return at < m_sheet->columnCount() ? QVariant(headingText(m_sheet->header[at], at)) : QVariant();
}

} // namespace hedgerow
