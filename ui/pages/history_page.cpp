// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "core/commands/undo_batch.h"
#include "ui/pages/history_touched.h"
#include "ui/text/batch_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_history_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kWhenWidth = 150;
constexpr int kStateWidth = 96;
constexpr int kBesideFrom = 820;
constexpr int kLeastWhatWidth = 220;

} // namespace

QString HistoryPage::title() {
    return tr("History");
}

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new HistoryModel(session, this)), m_older(linkButton(tr("Show older"), this)),
      m_told(bodyText({}, this)), m_stack(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addWidget(headLine());
    column->addWidget(narrowLine());
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
    m_both = new QSplitter(Qt::Horizontal, this);
    m_both->setChildrenCollapsible(false);
    m_both->setHandleWidth(kSpaceM);
    m_both->addWidget(sheet);
    auto* beside = new Card(this);
    beside->body()->setContentsMargins(1, 1, 1, 1);
    m_touched = new HistoryTouched(session, beside);
    beside->body()->addWidget(m_touched);
    m_both->addWidget(beside);
    m_both->setStretchFactor(0, 3);
    m_both->setStretchFactor(1, 1);
    m_both->setSizes({3 * kLeastWhatWidth, kLeastWhatWidth}); // in this proportion, whatever stands in them
    m_stack->addWidget(m_both);
    m_nothing = new EmptyState(QStringLiteral("history"), tr("Nothing was written yet"),
                               tr("Everything you write is listed here, and can be taken back."), this);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    column->addWidget(m_older, 0, Qt::AlignLeading);
    m_older->hide();

    connect(m_touched, &HistoryTouched::personRequested, this, &HistoryPage::personRequested);
    connect(m_both, &QSplitter::splitterMoved, this, &HistoryPage::fitColumns);
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

QWidget* HistoryPage::narrowLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    m_typed = new QLineEdit(line);
    m_typed->setPlaceholderText(tr("What was done, or a person it was about"));
    m_typed->setAccessibleName(tr("Search the history"));
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(icon(QStringLiteral("search"), QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    const auto parts = m_typed->findChildren<QToolButton*>();
    for (QToolButton* part : parts) part->setAccessibleName(tr("Search the history"));
    m_group = new QComboBox(line);
    m_group->setFocusPolicy(Qt::StrongFocus);
    m_group->setAccessibleName(tr("Kind of change"));
    const std::pair<QString, HistoryGroup> groups[]{{tr("Everything"), HistoryGroup::Everything},
                                                    {tr("Conversations and assessments"), HistoryGroup::Conversations},
                                                    {tr("People"), HistoryGroup::People},
                                                    {tr("Next steps and promises"), HistoryGroup::Plans},
                                                    {tr("Imports"), HistoryGroup::Imports},
                                                    {tr("Removed and brought back"), HistoryGroup::Removals},
                                                    {tr("Undo and redo"), HistoryGroup::Undoing},
                                                    {tr("Received from others"), HistoryGroup::Received}};
    for (const auto& [words, group] : groups) m_group->addItem(words, static_cast<int>(group));
    row->addWidget(m_typed, 1);
    row->addWidget(m_group);
    connect(m_typed, &QLineEdit::textChanged, this, &HistoryPage::narrow);
    connect(m_group, &QComboBox::currentIndexChanged, this, &HistoryPage::narrow);
    return line;
}

void HistoryPage::narrow() {
    m_model->narrow(static_cast<HistoryGroup>(m_group->currentData().toInt()), m_typed->text());
}

void HistoryPage::activate() {
    m_table->setFocus(Qt::OtherFocusReason);
}

const BatchView* HistoryPage::chosen() const {
    return m_model->batchAt(m_table->currentIndex().row());
}

void HistoryPage::showList() {
    const bool isNarrowed = m_model->isNarrowed();
    m_nothing->setTexts(isNarrowed ? tr("Nothing like that was found") : tr("Nothing was written yet"),
                        isNarrowed ? tr("Take other words, or another kind.")
                                   : tr("Everything you write is listed here, and can be taken back."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_older->setVisible(m_model->hasOlder());
    const int row = m_model->rowOf(m_kept);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChoice();
}

void HistoryPage::showChoice() {
    const BatchView* batch = chosen();
    if (batch) m_kept = batch->batch;
    m_undo->setEnabled(batch && !batch->isUndone && batch->canBeTakenBack());
    m_redo->setEnabled(batch && batch->isUndone);
    m_touched->show(batch ? std::optional(*batch) : std::nullopt);
}

void HistoryPage::undo() {
    if (!chosen() || !chosen()->canBeTakenBack()) return;
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

void HistoryPage::fitColumns() {
    const int room = m_table->width() - m_table->verticalScrollBar()->sizeHint().width() - 4;
    m_table->setColumnWidth(HistoryModel::What, qMax(kLeastWhatWidth, room - kWhenWidth - kStateWidth));
    m_table->setColumnWidth(HistoryModel::When, kWhenWidth);
    m_table->setColumnWidth(HistoryModel::State, kStateWidth);
}

void HistoryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_both->setOrientation(width() >= kBesideFrom ? Qt::Horizontal : Qt::Vertical);
    QTimer::singleShot(0, this, &HistoryPage::fitColumns);
}

} // namespace hedgerow
