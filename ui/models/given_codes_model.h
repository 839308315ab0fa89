// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_order.h"
#include "core/store/person_view.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace hedgerow {

// A chart without the people as who gets it would see it, and in the last column who that is, which stays here. The
// window's thread.
class GivenCodesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Unit, Level, Month, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<bundle::GivenCode> codes, std::map<Id, std::string> names,
              std::map<LevelId, LevelView> levels);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const bundle::GivenCode& code, int column) const;

    std::vector<bundle::GivenCode> m_codes;
    std::map<Id, std::string> m_names;
    std::map<LevelId, LevelView> m_levels;
};

} // namespace hedgerow
