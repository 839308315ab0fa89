// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace hedgerow {

class DataTable;
class RollUpModel;

// Numbers by unit that others gave, one table at a time, the newest first; beside one's own numbers, never among them.
// Deletes itself when closed.
class NumbersDialog : public QDialog {
    Q_OBJECT

public:
    NumbersDialog(Session& session, std::vector<RollUpTable> tables, QWidget* parent);

private:
    void show(int table);

    std::vector<RollUpTable> m_tables;
    QComboBox* m_which;
    RollUpModel* m_model;
    DataTable* m_table;
    QLabel* m_legend;
};

} // namespace hedgerow
