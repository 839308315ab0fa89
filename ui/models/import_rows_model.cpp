// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_rows_model.h"

#include "ui/text/import_text.h"
#include "ui/text/strings.h"

#include <QLocale>

#include <algorithm>

namespace hedgerow {

void ImportRowsModel::show(const SheetPreview& preview, const ImportMapping& mapping, std::vector<ImportedRow> rows) {
    m_decisions.clear();
    m_decidedWords.clear();
    beginResetModel();
    m_preview = preview;
    m_mapping = mapping;
    m_names = namesOf(mapping);
    m_rows = std::move(rows);
    m_words.clear();
    m_shown.clear();
    endResetModel();
    setFilter({});
    count();
}

void ImportRowsModel::setFilter(Filter filter) {
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const ImportedRow& row = m_rows[at];
        const bool isAsked = filter == ImportAction::Doubtful && row.action == ImportAction::Doubtful;
        if (!filter || isAsked || actionOf(row) == *filter) m_shown.push_back(static_cast<std::uint32_t>(at));
    }
    endResetModel();
}

ImportAction ImportRowsModel::actionOf(const ImportedRow& row) const {
    const auto decided = m_decisions.find(row.row);
    if (decided == m_decisions.end()) return row.action;
    if (std::holds_alternative<SomeoneNew>(decided->second)) return ImportAction::Added;
    return std::holds_alternative<LeaveOut>(decided->second) ? ImportAction::Refused : ImportAction::Changed;
}

void ImportRowsModel::count() {
    m_counts = {};
    for (const ImportedRow& row : m_rows) ++m_counts[static_cast<std::size_t>(actionOf(row))];
    Q_EMIT countsChanged();
}

const ImportedRow* ImportRowsModel::rowAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[m_shown[static_cast<std::size_t>(row)]];
}

QString ImportRowsModel::nameAt(int row) const {
    return rowAt(row) ? wordsOf(m_shown[static_cast<std::size_t>(row)]).name : QString();
}

QString ImportRowsModel::nameOfSheetRow(std::int64_t number) const {
    const auto found = std::ranges::lower_bound(m_rows, number, {}, &ImportedRow::row);
    if (found == m_rows.end() || found->row != number) return {};
    return wordsOf(static_cast<std::size_t>(found - m_rows.begin())).name;
}

void ImportRowsModel::decide(const QList<int>& rows, std::optional<ImportDecision> decision, const QString& words) {
    if (rows.isEmpty()) return;
    for (const int row : rows) {
        const ImportedRow* found = rowAt(row);
        if (!found || found->action == ImportAction::Refused) continue; // the file's fault, which no decision mends
        if (decision)
            m_decisions.insert_or_assign(found->row, *decision);
        else
            m_decisions.erase(found->row);
        m_decidedWords[found->row] = words;
    }
    m_words.clear();
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
    count();
}

const ImportDecision* ImportRowsModel::decisionAt(int row) const {
    const ImportedRow* found = rowAt(row);
    const auto decided = found ? m_decisions.find(found->row) : m_decisions.end();
    return decided == m_decisions.end() ? nullptr : &decided->second;
}

int ImportRowsModel::nextQuestion(int after) const {
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (qMax(after, -1) + step) % rows;
        if (rowAt(row)->action == ImportAction::Doubtful && !decisionAt(row)) return row;
    }
    return -1;
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ImportRowsModel::nameOf(std::size_t at) const {
    if (!m_preview.sheet || at >= m_preview.sheet->rowCount()) return {};
    if (const std::string name = rowName(*m_preview.sheet, m_names, at); !name.empty()) return cellText(name);
    // Nothing that may be a name: what stands there, for the eye.
    QStringList cells;
    for (std::size_t column = 0; column < m_names.columns.size(); ++column)
        if (m_names.columns[column].target != ImportTarget::Ignore)
            cells << cellText(m_preview.sheet->cell(at, column));
    cells.removeAll(QString());
    return cells.join(u' ');
}

QString ImportRowsModel::foundReason(std::size_t at) const {
    const ImportedRow& row = m_rows[at];
    QStringList parts;
    if (!row.changes.empty())
        parts << tr("changes %1", "what an import changes about a person: how to reach them")
                     .arg(changesText(row.changes));
    if (!row.reason.empty() && m_preview.sheet && at < m_preview.sheet->rowCount()) {
        const auto problems = rowProblems(*m_preview.sheet, m_mapping, at);
        const auto meant = std::ranges::find_if(
            problems, [&](const RowProblem& problem) { return problemName(problem.code) == row.reason; });
        const bool hasColumn = meant != problems.end() && meant->column < m_preview.sheet->header.size();
        parts << reasonText(row.reason,
                            hasColumn ? headingText(m_preview.sheet->header[meant->column], meant->column) : QString());
        const int more = static_cast<int>(problems.size()) - (meant != problems.end() ? 1 : 0);
        if (more > 0) parts << tr("and %n more", "cells that are left out", more);
    }
    return parts.join(QStringLiteral(" · "));
}

QString ImportRowsModel::reasonOf(std::size_t at) const {
    const auto decided = m_decisions.find(m_rows[at].row);
    if (decided == m_decisions.end()) return foundReason(at);
    const auto words = m_decidedWords.find(m_rows[at].row);
    return tr("You decided: %1").arg(words == m_decidedWords.end() ? QString() : words->second);
}

const ImportRowsModel::Words& ImportRowsModel::wordsOf(std::size_t at) const {
    const int key = static_cast<int>(at);
    if (const Words* known = m_words.find(key)) return *known;
    m_words.insert(key, {nameOf(at), reasonOf(at)});
    return *m_words.find(key);
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::size_t at = m_shown[static_cast<std::size_t>(index.row())];
    const ImportedRow& row = m_rows[at];
    if (role == ActionRole) return static_cast<int>(actionOf(row));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Row:
        return QLocale().toString(static_cast<qlonglong>(row.row));
    case Name:
        return wordsOf(at).name;
    case Action:
        return m_isDone && row.action == ImportAction::Doubtful ? tr("Not decided") : actionText(actionOf(row));
    case Reason:
        return wordsOf(at).reason;
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Name in the spreadsheet");
    case Action:
        return m_isDone ? tr("What happened") : tr("What happens");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace hedgerow
