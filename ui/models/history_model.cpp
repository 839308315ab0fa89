// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include "ui/text/batch_text.h"
#include "ui/text/date_text.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kBatchesAtOnce = 200;

} // namespace

HistoryModel::HistoryModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &HistoryModel::reload);
    connect(&session, &Session::opened, this, &HistoryModel::reload);
}

void HistoryModel::reload() {
    const std::size_t wanted = std::max(kBatchesAtOnce, m_batches.size());
    m_session.read(
        this, [wanted](Reader& reader) { return reader.history(wanted); },
        [this, wanted, generation = ++m_generation](Batches batches) {
            if (generation != m_generation) return;
            m_hasOlder = batches && batches->size() == wanted;
            take(std::move(batches));
        });
}

void HistoryModel::readOlder() {
    if (m_batches.empty() || !m_hasOlder) return;
    m_session.read(
        this, [last = m_batches.back().batch](Reader& reader) { return reader.history(kBatchesAtOnce, last); },
        [this, generation = ++m_generation](Batches batches) {
            if (generation == m_generation) takeOlder(std::move(batches));
        });
}

void HistoryModel::take(Batches batches) {
    if (!batches) {
        Q_EMIT failed(batches.error());
        return;
    }
    beginResetModel();
    m_batches = std::move(*batches);
    endResetModel();
    Q_EMIT listed();
}

void HistoryModel::takeOlder(Batches batches) {
    if (!batches) {
        Q_EMIT failed(batches.error());
        return;
    }
    m_hasOlder = batches->size() == kBatchesAtOnce;
    if (!batches->empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(batches->size()) - 1);
        std::ranges::move(*batches, std::back_inserter(m_batches));
        endInsertRows();
    }
    Q_EMIT listed();
}

const BatchView* HistoryModel::batchAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_batches[static_cast<std::size_t>(row)];
}

int HistoryModel::rowOf(const BatchName& batch) const {
    const auto found = std::ranges::find(m_batches, batch, &BatchView::batch);
    return found == m_batches.end() ? -1 : static_cast<int>(found - m_batches.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BatchView& batch = m_batches[static_cast<std::size_t>(index.row())];
    if (role == UndoneRole) return batch.isUndone;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case What:
        return batchText(batch);
    case When:
        return momentText(batch.atMs, m_session.today());
    case State:
        return batch.isUndone ? tr("taken back") : batch.isMine ? QString() : tr("from others");
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What:
        return tr("What");
    case When:
        return tr("When");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace hedgerow
