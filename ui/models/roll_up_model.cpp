// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roll_up_model.h"

#include "ui/text/import_text.h"
#include "ui/text/strings.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace hedgerow {
namespace {

QString columnTitle(const std::string& code) {
    if (code == RollUpTable::kHeadcountColumn) return RollUpModel::tr("Headcount");
    if (code == RollUpTable::kKnownColumn) return RollUpModel::tr("Known");
    if (code == RollUpTable::kFreshColumn) return RollUpModel::tr("Assessed lately");
    if (code == RollUpTable::kNotAssessedColumn) return RollUpModel::tr("Not assessed");
    return cellText(code.starts_with(RollUpTable::kLevelColumn) ? code.substr(RollUpTable::kLevelColumn.size()) : code);
}

QString cellWords(const std::string& cell) {
    if (cell == RollUpTable::kHidden) return RollUpModel::tr("hidden");
    if (cell == RollUpTable::kNone) return QStringLiteral("–");
    bool isNumber = false;
    const qlonglong number = fromUtf8(cell).toLongLong(&isNumber);
    return isNumber ? QLocale().toString(number) : cellText(cell);
}

} // namespace

void RollUpModel::show(RollUpTable table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int RollUpModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int RollUpModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + 1;
}

QVariant RollUpModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    const RollUpTable::Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    if (index.column() > 0) return cellWords(row.cells[static_cast<std::size_t>(index.column() - 1)]);
    constexpr std::int64_t kDeepest = 8;
    const QString indent(static_cast<qsizetype>(3 * std::clamp<std::int64_t>(row.depth, 0, kDeepest)), u'\u2002');
    return indent + (row.unit.empty() ? tr("Everyone") : cellText(row.unit));
}

QVariant RollUpModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) return {};
    return section == 0 ? tr("Unit") : columnTitle(m_table.columns[static_cast<std::size_t>(section - 1)]);
}

} // namespace hedgerow
