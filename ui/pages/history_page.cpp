// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "core/commands/undo_batch.h"
#include "ui/text/batch_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_history_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kWhenWidth = 190;
constexpr int kStateWidth = 120;
constexpr int kLeastWhatWidth = 220;

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new HistoryModel(session, this)), m_older(linkButton(tr("Show older"), this)),
      m_told(bodyText({}, this)), m_stack(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addWidget(headLine());
    m_told->setAccessibleName(tr("What happened"));
    m_told->hide();
    column->addWidget(m_told);

    auto* sheet = new Card(this);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    m_table = new DataTable(sheet);
    m_table->setName(title());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    sheet->body()->addWidget(m_table);
    m_stack->addWidget(sheet);
    m_nothing = new EmptyState(QStringLiteral("history"), tr("Nothing was written yet"),
                               tr("Everything you write is listed here, and can be taken back."), this);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    column->addWidget(m_older, 0, Qt::AlignLeading);
    m_older->hide();

    connect(m_older, &QPushButton::clicked, m_model, &HistoryModel::readOlder);
    connect(m_model, &HistoryModel::listed, this, &HistoryPage::showList);
    connect(m_model, &HistoryModel::failed, this, [this](const Error& error) { tell(error, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChoice);
    connect(m_table, &DataTable::opened, this, [this] { chosen() && chosen()->isUndone ? redo() : undo(); });
    m_model->reload();
    showChoice();
}

QWidget* HistoryPage::headLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addWidget(pageTitle(title(), line));
    row->addStretch();
    m_undo = plainButton(tr("Take back"), QStringLiteral("undo-2"), line);
    m_redo = plainButton(tr("Bring back"), QStringLiteral("redo-2"), line);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &HistoryPage::redo);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    return line;
}

void HistoryPage::activate() {
    m_table->setFocus(Qt::OtherFocusReason);
}

const BatchView* HistoryPage::chosen() const {
    return m_model->batchAt(m_table->currentIndex().row());
}

void HistoryPage::showList() {
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_older->setVisible(m_model->hasOlder());
    const int row = m_model->rowOf(m_kept);
    if (row >= 0) m_table->setCurrentIndex(m_model->index(row, 0));
    showChoice();
}

void HistoryPage::showChoice() {
    const BatchView* batch = chosen();
    if (batch) m_kept = batch->batch;
    m_undo->setEnabled(batch && !batch->isUndone);
    m_redo->setEnabled(batch && batch->isUndone);
}

void HistoryPage::undo() {
    if (!chosen()) return;
    session().run(UndoBatch{chosen()->batch}, this,
                  [this](const Result<Outcome>& outcome) { tell(outcome, tr("Taken back.")); });
}

void HistoryPage::redo() {
    if (!chosen()) return;
    session().run(RedoBatch{chosen()->batch}, this,
                  [this](const Result<Outcome>& outcome) { tell(outcome, tr("Brought back.")); });
}

void HistoryPage::tell(const Result<Outcome>& outcome, const QString& done) {
    QStringList sentences;
    if (!outcome) {
        sentences.append(errorText(outcome.error()));
    } else {
        sentences.append(done);
        for (const Notice& notice : outcome->notices) sentences.append(noticeText(notice));
    }
    m_told->setText(sentences.join(u' '));
    m_told->show();
}

void HistoryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const int room = width() - 2 * kSpaceXl - m_table->verticalScrollBar()->sizeHint().width() - 4;
    m_table->setColumnWidth(HistoryModel::What, qMax(kLeastWhatWidth, room - kWhenWidth - kStateWidth));
    m_table->setColumnWidth(HistoryModel::When, kWhenWidth);
    m_table->setColumnWidth(HistoryModel::State, kStateWidth);
}

} // namespace hedgerow
