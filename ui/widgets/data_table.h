// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace hedgerow {

// A list of records in columns: whole rows are chosen, lines are one height, nothing is measured by its content, Enter
// opens, Tab leaves. With an accessibility of its own (data_table_accessible.h). The parent owns it.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    // What is said instead of rows while there are none; a screen reader hears it too.
    void setName(const QString& name);
    // Qt's own would read every line.
    void keyboardSearch(const QString& typed) override;
    // The cell with the keyboard, or the first of its row in which one can write.
    void editCurrent();

Q_SIGNALS:
    // Enter, or a double click where nothing can be written.
    void opened(const QModelIndex& index);
    // Up in the first row: the way back to the search field.
    void leftUpwards();
    // Letters typed in a row, without a pause, onto the list: what is looked for.
    void typedAhead(const QString& typed);

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool isEditable(const QModelIndex& index) const;

    QString m_typed;
    QTimer m_pause;
};

} // namespace hedgerow
