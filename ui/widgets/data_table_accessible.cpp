// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table_accessible.h"

#include "ui/widgets/data_table.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHeaderView>
#include <QPointer>

#include <map>

namespace hedgerow {
namespace {

constexpr int kHeader = -1;

// A cell, or a header where row or column is −1. Owned by Qt's accessible cache; knows the table only while it lives.
class CellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CellAccessible(DataTable* table, int row, int column) : m_table(table), m_row(row), m_column(column) {}

    bool isValid() const override {
        return m_table && m_table->model() && m_row < m_table->model()->rowCount() &&
               m_column < m_table->model()->columnCount();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return m_table ? QAccessible::queryAccessibleInterface(m_table) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text, const QString&) override {}
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    bool isSelected() const override { return isCell() && m_table->selectionModel()->isSelected(index()); }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

private:
    bool isCell() const { return isValid() && m_row != kHeader && m_column != kHeader; }
    QModelIndex index() const { return m_table->model()->index(m_row, m_column); }

    QPointer<DataTable> m_table;
    int m_row;
    int m_column;
};

QRect CellAccessible::rect() const {
    if (!isValid() || m_column == kHeader) return {};
    QRect area;
    const QWidget* surface = m_table->viewport();
    if (m_row == kHeader) {
        const QHeaderView* header = m_table->horizontalHeader();
        surface = header->viewport();
        area = {header->sectionViewportPosition(m_column), 0, header->sectionSize(m_column), header->height()};
    } else {
        area = m_table->visualRect(index());
    }
    return {surface->mapToGlobal(area.topLeft()), area.size()};
}

QAccessible::Role CellAccessible::role() const {
    if (m_row == kHeader) return QAccessible::ColumnHeader;
    return m_column == kHeader ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State CellAccessible::state() const {
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid || !isCell()) return state;
    state.selectable = true;
    state.focusable = true;
    state.editable = index().flags().testFlag(Qt::ItemIsEditable);
    state.readOnly = !state.editable;
    state.selected = isSelected();
    state.focused = m_table->hasFocus() && m_table->currentIndex() == index();
    state.offscreen = !m_table->viewport()->rect().intersects(m_table->visualRect(index()));
    return state;
}

QString CellAccessible::text(QAccessible::Text type) const {
    if (type != QAccessible::Name || !isValid()) return {};
    const QAbstractItemModel* model = m_table->model();
    if (m_row == kHeader)
        return m_column == kHeader ? m_table->accessibleName() : model->headerData(m_column, Qt::Horizontal).toString();
    if (m_column == kHeader) return QString::number(m_row + 1);
    const QString said = index().data(Qt::AccessibleTextRole).toString();
    return said.isEmpty() ? index().data(Qt::DisplayRole).toString() : said;
}

// Children are numbered as QTableView numbers them when it tells of a focus: a line of headers first, a header before
// each row.
class DataTableAccessible final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit DataTableAccessible(DataTable* table) : QAccessibleWidget(table, QAccessible::Table) {}
    ~DataTableAccessible() override { forgetCells(); }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return (rowCount() + 1) * (columnCount() + 1); }
    QAccessibleInterface* child(int number) const override {
        if (number < 0 || number >= childCount()) return nullptr;
        return cell(number / (columnCount() + 1) - 1, number % (columnCount() + 1) - 1);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* known = dynamic_cast<const CellAccessible*>(child);
        return known ? (known->rowIndex() + 1) * (columnCount() + 1) + known->columnIndex() + 1 : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override {
        const QModelIndex current = table() ? table()->currentIndex() : QModelIndex();
        return current.isValid() ? cell(current.row(), current.column()) : nullptr;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override {
        return row < 0 || column < 0 ? nullptr : cell(row, column);
    }
    int rowCount() const override { return model() ? model()->rowCount() : 0; }
    int columnCount() const override { return model() ? model()->columnCount() : 0; }
    QString rowDescription(int) const override { return {}; }
    QString columnDescription(int column) const override {
        return model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    }
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    QList<QAccessibleInterface*> selectedCells() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override {
        return isRow(row) && table()->selectionModel()->isRowSelected(row, QModelIndex());
    }
    bool selectRow(int row) override { return select(row, QItemSelectionModel::Select); }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override { return select(row, QItemSelectionModel::Deselect); }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override {
        if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged) forgetCells();
    }

private:
    DataTable* table() const { return qobject_cast<DataTable*>(object()); }
    const QAbstractItemModel* model() const { return table() ? table()->model() : nullptr; }
    bool isRow(int row) const { return row >= 0 && row < rowCount() && table()->selectionModel(); }
    bool select(int row, QItemSelectionModel::SelectionFlag flag);
    QAccessibleInterface* cell(int row, int column) const;
    void forgetCells() const;

    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells;
};

QAccessibleInterface* DataTableAccessible::childAt(int x, int y) const {
    if (!table()) return nullptr;
    const QModelIndex index = table()->indexAt(table()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cell(index.row(), index.column()) : nullptr;
}

QList<int> DataTableAccessible::selectedRows() const {
    QList<int> rows;
    if (!table() || !table()->selectionModel()) return rows;
    for (const QModelIndex& index : table()->selectionModel()->selectedRows()) rows.append(index.row());
    return rows;
}

QList<QAccessibleInterface*> DataTableAccessible::selectedCells() const {
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows())
        for (int column = 0; column < columnCount(); ++column) cells.append(cell(row, column));
    return cells;
}

bool DataTableAccessible::select(int row, QItemSelectionModel::SelectionFlag flag) {
    if (!isRow(row)) return false;
    table()->selectionModel()->select(table()->model()->index(row, 0), flag | QItemSelectionModel::Rows);
    return true;
}

QAccessibleInterface* DataTableAccessible::cell(int row, int column) const {
    if (row >= rowCount() || column >= columnCount()) return nullptr;
    const auto known = m_cells.find({row, column});
    if (known != m_cells.end()) return QAccessible::accessibleInterface(known->second);
    auto* made = new CellAccessible(table(), row, column);
    m_cells[{row, column}] = QAccessible::registerAccessibleInterface(made);
    return made;
}

void DataTableAccessible::forgetCells() const {
    for (const auto& [place, id] : m_cells) QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

QAccessibleInterface* makeAccessible(const QString& className, QObject* object) {
    if (className != QLatin1String(DataTable::staticMetaObject.className())) return nullptr;
    auto* table = qobject_cast<DataTable*>(object);
    return table ? new DataTableAccessible(table) : nullptr;
}

} // namespace

void installDataTableAccessibility() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace hedgerow
