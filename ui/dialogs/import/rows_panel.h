// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_rows_model.h"

#include <QWidget>

#include <array>

class QButtonGroup;

namespace hedgerow {

class CountButton;
class DataTable;

// What becomes of the rows of a spreadsheet: counts, which narrow the list, and the list. The parent owns it.
class RowsPanel : public QWidget {
    Q_OBJECT

public:
    // Of what would happen, or of what was done.
    enum class Tense { Before, After };
    RowsPanel(Tense tense, QWidget* parent);

    ImportRowsModel& model() const { return *m_model; }
    DataTable& table() const { return *m_table; }
    void setFilter(ImportRowsModel::Filter filter);

Q_SIGNALS:
    // The list is another; nobody is chosen.
    void listed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCounts();

    ImportRowsModel* m_model;
    DataTable* m_table;
    QButtonGroup* m_group;
    CountButton* m_all;
    std::array<CountButton*, 5> m_counts{};
};

} // namespace hedgerow
