// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_history_delegate.h"

#include "ui/models/history_model.h"
#include "ui/theme/palettes.h"

namespace hedgerow {

void HistoryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isUndone = index.data(HistoryModel::UndoneRole).toBool();
    if (isUndone && index.column() == HistoryModel::What) option->font.setStrikeOut(true);
    if (isUndone || index.column() != HistoryModel::What)
        option->palette.setColor(QPalette::Text, tintsFor(option->palette).muted);
}

} // namespace hedgerow
