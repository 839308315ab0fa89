// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_order.h"

#include <QAbstractTableModel>

#include <map>

namespace hedgerow {

// The notes that a bundle would give away, with their text. The window's thread.
class GivenNotesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { About, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // `labels`: names of those they are about.
    void show(std::vector<bundle::GivenNote> notes, std::map<Id, std::string> labels);
    QString wholeText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString aboutText(const bundle::GivenNote& note) const;

    std::vector<bundle::GivenNote> m_notes;
    std::map<Id, std::string> m_labels;
};

} // namespace hedgerow
