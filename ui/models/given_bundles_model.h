// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/store/peer_view.h"

#include <QAbstractTableModel>

#include <vector>

namespace hedgerow {

// What somebody was given, bundle by bundle, newest first. The window's thread.
class GivenBundlesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Choice, Kinds, People, Notes, Bundle, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DisclosureView> given, Date today);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DisclosureView& given, int column) const;
    QString peopleText(const DisclosureView& given) const;

    std::vector<DisclosureView> m_given;
    Date m_today;
};

} // namespace hedgerow
