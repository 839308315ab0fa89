// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hedgerow {

// A list of records in columns: whole rows are chosen, lines are one height, nothing is measured by its content, Enter
// opens, Tab leaves. With an accessibility of its own (data_table_accessible.h). The parent owns it.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    // What is said instead of rows while there are none; a screen reader hears it too.
    void setName(const QString& name);

Q_SIGNALS:
    // Enter, or a double click.
    void opened(const QModelIndex& index);
    // Up in the first row: the way back to the search field.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace hedgerow
