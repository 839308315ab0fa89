// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/rows_panel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/count_button.h"
#include "ui/widgets/data_import_delegate.h"
#include "ui/widgets/data_table.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr std::array kActions{ImportAction::Added, ImportAction::Changed, ImportAction::Unchanged,
                              ImportAction::Doubtful, ImportAction::Refused};
constexpr int kAll = 100; // an id no action has
constexpr int kRowWidth = 80;
constexpr int kActionWidth = 150;

} // namespace

RowsPanel::RowsPanel(Tense tense, QWidget* parent)
    : QWidget(parent), m_model(new ImportRowsModel(this)), m_table(new DataTable(this)),
      m_group(new QButtonGroup(this)), m_all(new CountButton(tr("rows"), this)) {
    const bool isDone = tense == Tense::After;
    m_model->setIsDone(isDone);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceS);
    line->addWidget(m_all);
    m_group->addButton(m_all, kAll);
    const std::array<QString, 5> words{tr("new"), tr("completed"), tr("nothing new"),
                                       isDone ? tr("not decided") : tr("to decide"), tr("left out")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_counts[i] = new CountButton(words[i], this);
        m_group->addButton(m_counts[i], static_cast<int>(kActions[i]));
        line->addWidget(m_counts[i]);
    }
    m_counts[static_cast<std::size_t>(ImportAction::Doubtful)]->setAsksForAttention(true);
    column->addLayout(line);

    auto* sheet = new Card(this);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    m_table->setName(tr("Rows of the spreadsheet"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ImportDelegate(m_table));
    sheet->body()->addWidget(m_table);
    column->addWidget(sheet, 1);

    connect(m_model, &ImportRowsModel::countsChanged, this, &RowsPanel::showCounts);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setFilter(id == kAll ? ImportRowsModel::Filter() : ImportRowsModel::Filter(static_cast<ImportAction>(id)));
    });
}

void RowsPanel::setFilter(ImportRowsModel::Filter filter) {
    m_group->button(filter ? static_cast<int>(*filter) : kAll)->setChecked(true);
    m_model->setFilter(filter);
    Q_EMIT listed();
}

void RowsPanel::showCounts() {
    m_all->setCount(m_model->total());
    for (std::size_t i = 0; i < m_counts.size(); ++i) m_counts[i]->setCount(m_model->counts()[i]);
}

void RowsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int room = width() - kRowWidth - kActionWidth - m_table->verticalScrollBar()->sizeHint().width() - 4;
    m_table->setColumnWidth(ImportRowsModel::Row, kRowWidth);
    m_table->setColumnWidth(ImportRowsModel::Name, qMax(160, room * 2 / 5));
    m_table->setColumnWidth(ImportRowsModel::Action, kActionWidth);
    m_table->setColumnWidth(ImportRowsModel::Reason, qMax(200, room - qMax(160, room * 2 / 5)));
}

} // namespace hedgerow
