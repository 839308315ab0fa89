// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/rows_step.h"

#include "ui/dialogs/import/row_question.h"
#include "ui/dialogs/import/rows_panel.h"
#include "ui/dialogs/import/work_progress.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_note.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kLeastRows = 6; // the columns' names among them

} // namespace

RowsStep::RowsStep(Session& session, ImportDraft& draft, QWidget* parent)
    : ImportStep(session, draft, parent), m_stack(new QStackedWidget(this)),
      m_panel(new RowsPanel(RowsPanel::Tense::Before, this)), m_question(new RowQuestion(session, *m_panel, this)),
      m_note(new MessageNote(this)), m_work(new WorkProgress(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    // On a low screen it is scrolled rather than squeezed.
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(title());
    auto* page = new QWidget(area);
    m_panel->table().setMinimumHeight(kLeastRows * kRowHeight);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kSpaceM);
    rows->addWidget(m_panel, 1);
    rows->addWidget(m_question);
    area->setWidget(page);
    for (QWidget* ground : {area->viewport(), page}) ground->setAutoFillBackground(false);
    m_stack->addWidget(area);
    m_stack->addWidget(m_work);
    connect(&m_panel->model(), &ImportRowsModel::countsChanged, this, [this] {
        this->draft().decisions = m_panel->model().decisions();
        Q_EMIT completeChanged();
    });
}

RowsStep::~RowsStep() {
    m_work->cancel();
}

QString RowsStep::title() const {
    return tr("What would happen");
}

void RowsStep::enter() {
    if (m_rehearsed != wanted())
        rehearse();
    else
        m_panel->table().setFocus(Qt::OtherFocusReason);
}

void RowsStep::rehearse() {
    m_rehearsed.reset();
    m_note->clear();
    m_stack->setCurrentWidget(m_work);
    const auto progress = m_work->start(tr("Looking at what would happen…"));
    const auto rows = std::make_shared<std::vector<ImportedRow>>();
    ImportPeople rehearsal = draft().command();
    rehearsal.isDryRun = true;
    rehearsal.report = [rows](const ImportedRow& row) { rows->push_back(row); }; // on the session's thread
    session().run(
        std::move(rehearsal), this,
        [this, rows, generation = ++m_generation](const Result<Outcome>& outcome) {
            if (generation == m_generation) take(outcome, std::move(*rows));
        },
        progress, ClockCheck::Accepted); // it writes nothing
    Q_EMIT completeChanged();
}

void RowsStep::take(const Result<Outcome>& outcome, std::vector<ImportedRow> rows) {
    m_work->finish();
    m_stack->setCurrentIndex(0);
    m_panel->setVisible(outcome.ok());
    m_question->setVisible(outcome.ok());
    if (!outcome) {
        m_note->show(MessageNote::Mood::Warning,
                     outcome.error().code == ErrorCode::Cancelled
                         ? tr("Stopped. Go back and come here again to look once more; nothing was written.")
                         : errorText(outcome.error()));
    } else {
        m_rehearsed = wanted();
        m_panel->model().show(draft().preview, draft().mapping, std::move(rows));
        const bool asks = m_panel->model().counts()[static_cast<std::size_t>(ImportAction::Doubtful)] > 0;
        if (asks)
            m_note->show(
                MessageNote::Mood::Info,
                tr("Some rows could mean several people. Say who they are; rows you do not decide are left out."));
        m_panel->setFilter({});
        if (isVisible()) m_panel->table().setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT completeChanged();
}

void RowsStep::stop() {
    ++m_generation;
    m_work->cancel();
    m_work->finish();
}

bool RowsStep::isComplete() const {
    if (!m_rehearsed) return false;
    const auto& counts = m_panel->model().counts();
    return counts[static_cast<std::size_t>(ImportAction::Added)] > 0 ||
           counts[static_cast<std::size_t>(ImportAction::Changed)] > 0;
}

} // namespace hedgerow
