// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/data_table_accessible.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace hedgerow {
namespace {

constexpr int kPauseMs = 1000;

} // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent) {
    installDataTableAccessibility();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(kRowHeight);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_typed.clear(); });
}

void DataTable::setName(const QString& name) {
    setAccessibleName(name);
    horizontalHeader()->setAccessibleName(tr("%1: columns").arg(name));
    verticalHeader()->setAccessibleName(tr("%1: rows").arg(name));
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (isPlain && event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        Q_EMIT leftUpwards();
        return;
    }
    if (isPlain && event->key() == Qt::Key_F2) {
        editCurrent();
        return;
    }
    // A space belongs to the words being typed; alone it chooses.
    if (isPlain && event->key() == Qt::Key_Space && !m_typed.isEmpty()) {
        keyboardSearch(QStringLiteral(" "));
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::keyboardSearch(const QString& typed) {
    m_typed += typed;
    m_pause.start();
    Q_EMIT typedAhead(m_typed);
}

bool DataTable::isEditable(const QModelIndex& index) const {
    return index.isValid() && !isColumnHidden(index.column()) && model()->flags(index).testFlag(Qt::ItemIsEditable);
}

void DataTable::editCurrent() {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return;
    if (isEditable(current)) return edit(current);
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const QModelIndex index = current.siblingAtColumn(horizontalHeader()->logicalIndex(visual));
        if (!isEditable(index)) continue;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return edit(index);
    }
}

void DataTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid()) return;
    if (isEditable(index))
        edit(index);
    else
        Q_EMIT opened(index);
}

void DataTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace hedgerow
