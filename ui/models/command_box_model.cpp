// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/command_box_model.h"

#include "ui/widgets/level_mark.h"

#include <algorithm>

namespace hedgerow {

void CommandBoxModel::setEntries(std::vector<BoxEntry> entries) {
    const auto headerOf = [](BoxEntry::Group group) {
        switch (group) {
        case BoxEntry::Group::Recent:
            return tr("Recent");
        case BoxEntry::Group::People:
            return tr("People");
        case BoxEntry::Group::Pages:
            return tr("Pages");
        case BoxEntry::Group::Commands:
            return tr("Commands");
        case BoxEntry::Group::Notes:
            return tr("Notes");
        }
        return QString();
    };
    std::ranges::stable_sort(entries, {}, &BoxEntry::group);
    beginResetModel();
    m_lines.clear();
    std::optional<BoxEntry::Group> group;
    for (BoxEntry& entry : entries) {
        if (group != entry.group) m_lines.push_back({headerOf(entry.group), {}});
        group = entry.group;
        m_lines.push_back({{}, std::move(entry)});
    }
    endResetModel();
}

const BoxEntry* CommandBoxModel::entry(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return line.header.isEmpty() ? &line.entry : nullptr;
}

int CommandBoxModel::choosable(int from, int by) const {
    for (int row = from + by; row >= 0 && row < rowCount(); row += by) {
        const BoxEntry* candidate = entry(row);
        if (candidate && candidate->isPossible) return row;
    }
    return -1;
}

int CommandBoxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CommandBoxModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.header.isEmpty() ? line.entry.title : line.header;
    case Qt::AccessibleTextRole: {
        if (!line.header.isEmpty()) return line.header;
        QStringList parts{line.entry.title, line.entry.detail, line.entry.trailing};
        if (line.entry.hasMark) parts.insert(1, levelText(line.entry.level));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case HeaderRole:
        return !line.header.isEmpty();
    case EntryRole:
        return line.header.isEmpty() ? QVariant::fromValue(line.entry) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags CommandBoxModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const BoxEntry* line = entry(index.row());
    if (!line || !line->isPossible) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace hedgerow
