// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle/preview_panel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/count_button.h"
#include "ui/widgets/data_bundle_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace hedgerow {
namespace {

using Group = BundlePreviewModel::Group;

constexpr int kAll = 100; // an id no group has
constexpr int kWhatWidth = 120;
constexpr int kAnswerWidth = 170;
constexpr qsizetype kTextLimit = 600;

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent), m_model(new BundlePreviewModel(this)), m_table(new DataTable(this)),
      m_group(new QButtonGroup(this)), m_all(new CountButton(tr("lines"), this)), m_text(bodyText({}, this)),
      m_answers(new QComboBox(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceS);
    line->addWidget(m_all);
    m_group->addButton(m_all, kAll);
    const std::array<QString, BundlePreviewModel::kGroups> words{tr("in conflict"), tr("to take away"), tr("double"),
                                                                 tr("changed"), tr("new")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_counts[i] = new CountButton(words[i], this);
        m_group->addButton(m_counts[i], static_cast<int>(i));
        line->addWidget(m_counts[i]);
    }
    for (const Group group : {Group::Conflict, Group::Proposal, Group::Double})
        m_counts[static_cast<std::size_t>(group)]->setAsksForAttention(true);
    column->addLayout(line);

    auto* sheet = new Card(this);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    m_table->setName(tr("What the bundle changes"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BundleDelegate(m_table));
    sheet->body()->addWidget(m_table);
    column->addWidget(sheet, 1);

    auto* question = new QHBoxLayout;
    question->setSpacing(kSpaceM);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_answers->setFocusPolicy(Qt::StrongFocus);
    m_answers->setAccessibleName(tr("Your answer"));
    m_answers->setMinimumContentsLength(24);
    m_answers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    question->addWidget(m_text, 1);
    question->addWidget(m_answers);
    column->addLayout(question);

    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setFilter(id == kAll ? BundlePreviewModel::Filter() : BundlePreviewModel::Filter(static_cast<Group>(id)));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PreviewPanel::ask);
    connect(m_answers, &QComboBox::activated, this, [this](int answer) { m_model->answer(chosenRows(), answer); });
}

void PreviewPanel::setHasCounts(bool hasCounts) {
    m_all->setVisible(hasCounts);
    for (CountButton* button : m_counts) button->setVisible(hasCounts);
}

void PreviewPanel::show(bundle::BundlePreview preview, std::vector<std::string> senders) {
    m_model->show(std::move(preview), std::move(senders));
    m_all->setCount(m_model->total());
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const int count = m_model->count(static_cast<Group>(i));
        m_counts[i]->setCount(count);
        m_counts[i]->setEnabled(count > 0);
    }
    setFilter({});
}

void PreviewPanel::setFilter(BundlePreviewModel::Filter filter) {
    m_group->button(filter ? static_cast<int>(*filter) : kAll)->setChecked(true);
    m_model->setFilter(filter);
    ask();
}

QList<int> PreviewPanel::chosenRows() const {
    QList<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row) rows.append(row);
    return rows;
}

void PreviewPanel::ask() {
    const QList<int> rows = chosenRows();
    m_answers->clear();
    if (rows.isEmpty()) {
        m_text->setText(m_model->count(Group::Conflict) + m_model->count(Group::Proposal) > 0
                            ? tr("Choose a line to answer it. Without an answer both values are kept, and nothing is "
                                 "taken away.")
                            : tr("Choose a line to read all of it."));
    } else if (rows.size() == 1) {
        m_text->setText(m_model->wholeText(rows.front()).left(kTextLimit));
        m_answers->addItems(m_model->answersAt(rows.front()));
        if (m_answers->count() > 0) m_answers->setCurrentIndex(m_model->answerAt(rows.front()));
    } else {
        m_text->setText(tr("%n lines are chosen.", nullptr, static_cast<int>(rows.size())));
        // Of several, what means the same in all of them.
        bool areProposals = true;
        bool areConflicts = true;
        for (const int row : rows) {
            areProposals = areProposals && m_model->groupAt(row) == Group::Proposal;
            areConflicts = areConflicts && m_model->groupAt(row) == Group::Conflict;
        }
        if (areProposals) m_answers->addItems(m_model->answersAt(rows.front()));
        if (areConflicts) m_answers->addItem(m_model->answersAt(rows.front()).front());
    }
    m_answers->setVisible(m_answers->count() > 0);
}

void PreviewPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int room = width() - kWhatWidth - kAnswerWidth - m_table->verticalScrollBar()->sizeHint().width() - 4;
    const int about = qMax(160, room * 2 / 5);
    m_table->setColumnWidth(BundlePreviewModel::What, kWhatWidth);
    m_table->setColumnWidth(BundlePreviewModel::About, about);
    m_table->setColumnWidth(BundlePreviewModel::Says, qMax(200, room - about));
    m_table->setColumnWidth(BundlePreviewModel::Answer, kAnswerWidth);
}

} // namespace hedgerow
