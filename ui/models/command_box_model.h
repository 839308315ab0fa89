// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/box_entry.h"

#include <QAbstractListModel>

namespace hedgerow {

// The lines of the command box, each group below its name. Holds copies; set anew as a whole, as there are a few dozen.
// Owned by the box.
class CommandBoxModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole, HeaderRole };

    using QAbstractListModel::QAbstractListModel;

    // In the order of their groups.
    void setEntries(std::vector<BoxEntry> entries);
    const BoxEntry* entry(int row) const; // null for a group's name
    // The next line from there that can be chosen, going by 1 or -1; -1: none.
    int choosable(int from, int by) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString header; // of a group; else empty
        BoxEntry entry;
    };

    std::vector<Line> m_lines;
};

} // namespace hedgerow
