// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QAbstractTableModel>

namespace hedgerow {

// What was written, in words, newest first; older batches are read when asked for. Borrows the session; the window's
// thread.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, When, State, ColumnCount };
    enum Role { UndoneRole = Qt::UserRole + 1 }; // bool

    explicit HistoryModel(Session& session, QObject* parent = nullptr);

    void reload();
    void readOlder();
    bool hasOlder() const { return m_hasOlder; }
    const BatchView* batchAt(int row) const;
    int rowOf(const BatchName& batch) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void listed();
    void failed(const hedgerow::Error& error);

private:
    using Batches = Result<std::vector<BatchView>>;
    void take(Batches batches);
    void takeOlder(Batches batches);

    Session& m_session;
    std::vector<BatchView> m_batches;
    bool m_hasOlder = false;
    quint64 m_generation = 0;
};

} // namespace hedgerow
