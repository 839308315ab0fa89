// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QAbstractTableModel>

#include <set>

namespace hedgerow {

// Which kind of thing was done.
enum class HistoryGroup { Everything, Conversations, People, Plans, Imports, Removals, Undoing, Received };

// What was written, in words, newest first; older batches are read when asked for. Can be narrowed to one kind and to
// what one types: words of the line, or a person it is about. Borrows the session; the window's thread.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, When, State, ColumnCount };
    enum Role { UndoneRole = Qt::UserRole + 1 }; // bool

    explicit HistoryModel(Session& session, QObject* parent = nullptr);

    void reload();
    void readOlder();
    void narrow(HistoryGroup group, const QString& typed);
    bool isNarrowed() const { return m_group != HistoryGroup::Everything || !m_typed.isEmpty(); }
    bool hasOlder() const { return m_hasOlder; }
    const BatchView* batchAt(int row) const;
    int rowOf(const BatchName& batch) const;

    static HistoryGroup groupOf(const BatchView& batch);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void listed();
    void failed(const hedgerow::Error& error);

private:
    struct Found {
        std::vector<BatchView> batches;
        std::set<BatchName> about; // those that are about somebody of the typed name
        bool hasOlder = false;
    };
    static Result<Found> find(Reader& reader, const std::string& typed, std::size_t wanted,
                              std::optional<BatchName> before);
    bool isWanted(const BatchView& batch) const;
    void ask(std::size_t wanted, std::optional<BatchName> before);
    void take(Result<Found> found, bool isMore);

    Session& m_session;
    std::vector<BatchView> m_read;    // all that was read, the newest first
    std::vector<BatchView> m_batches; // those that are shown
    std::set<BatchName> m_about;
    HistoryGroup m_group = HistoryGroup::Everything;
    QString m_typed;
    bool m_hasOlder = false;
    quint64 m_generation = 0;
};

} // namespace hedgerow
