// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/import_people.h"
#include "core/interchange/sheet_preview.h"
#include "ui/models/page_cache.h"

#include <QAbstractTableModel>

#include <array>

namespace hedgerow {

// What an import does, or would do, row by row, and what the user decides about rows. Of any length: words are made for
// the rows that are looked at. The window's thread.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Name, Action, Reason, ColumnCount };
    enum Role { ActionRole = Qt::UserRole + 1 }; // int: the ImportAction, decisions applied
    using Filter = std::optional<ImportAction>;  // none: every row
    using Counts = std::array<int, 5>;           // by ImportAction

    using QAbstractTableModel::QAbstractTableModel;

    // One result for each row of the sheet, in its order. Decisions are forgotten.
    void show(const SheetPreview& preview, const ImportMapping& mapping, std::vector<ImportedRow> rows);
    // They are told as what was done, not as what would be.
    void setIsDone(bool isDone) { m_isDone = isDone; }
    // Rows that were asked about stay under Doubtful when they are decided.
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }

    const Counts& counts() const { return m_counts; } // decisions applied
    int total() const { return static_cast<int>(m_rows.size()); }
    const ImportedRow* rowAt(int row) const; // null: there is none
    QString nameAt(int row) const;
    QString nameOfSheetRow(std::int64_t number) const; // of a row by its number in the file

    // None: as it was found. `words` say who is meant: "Anna Berg".
    void decide(const QList<int>& rows, std::optional<ImportDecision> decision, const QString& words);
    const ImportDecisions& decisions() const { return m_decisions; }
    const ImportDecision* decisionAt(int row) const;
    // The next row of the list, after this one and round again, that is asked about and not decided; −1: none.
    int nextQuestion(int after) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Words {
        QString name;
        QString reason;
    };

    ImportAction actionOf(const ImportedRow& row) const;
    void count();
    QString nameOf(std::size_t at) const;
    QString foundReason(std::size_t at) const;
    QString reasonOf(std::size_t at) const;
    const Words& wordsOf(std::size_t at) const;

    SheetPreview m_preview;
    ImportMapping m_mapping;
    ImportMapping m_names;
    std::vector<ImportedRow> m_rows;
    std::vector<std::uint32_t> m_shown; // places in m_rows
    Filter m_filter;
    Counts m_counts{};
    ImportDecisions m_decisions;
    std::map<std::int64_t, QString> m_decidedWords;
    bool m_isDone = false;
    mutable PageCache<Words> m_words{500};
};

} // namespace hedgerow
