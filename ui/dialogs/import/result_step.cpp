// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/result_step.h"

#include "core/commands/set_setting.h"
#include "core/commands/undo_batch.h"
#include "ui/dialogs/import/rows_panel.h"
#include "ui/dialogs/import/work_progress.h"
#include "ui/text/batch_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {

ResultStep::ResultStep(Session& session, ImportDraft& draft, QWidget* parent)
    : ImportStep(session, draft, parent), m_stack(new QStackedWidget(this)), m_work(new WorkProgress(this)),
      m_note(new MessageNote(this)), m_headline(sectionTitle({}, this)),
      m_panel(new RowsPanel(RowsPanel::Tense::After, this)),
      m_showPeople(primaryButton(tr("Show the people"), QStringLiteral("users"), this)),
      m_takeBack(plainButton(tr("Take the whole import back"), QStringLiteral("undo-2"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_work);
    m_stack->addWidget(summary());
    m_stack->addWidget(new QWidget(m_stack)); // only the note above it
    connect(m_showPeople, &QPushButton::clicked, this, &ResultStep::showPeopleRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &ResultStep::takeBack);
    connect(&m_panel->table(), &DataTable::opened, this, [this](const QModelIndex& index) {
        const ImportedRow* row = m_panel->model().rowAt(index.row());
        if (row && row->person && m_batch) Q_EMIT personRequested(*row->person);
    });
}

ResultStep::~ResultStep() {
    m_work->cancel();
}

QWidget* ResultStep::summary() {
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpaceM);
    m_headline->setWordWrap(true);
    head->addWidget(m_headline, 1);
    head->addWidget(m_takeBack);
    head->addWidget(m_showPeople);
    column->addLayout(head);
    column->addWidget(m_panel, 1);
    return page;
}

QString ResultStep::title() const {
    return tr("Import");
}

void ResultStep::enter() {
    m_note->clear();
    m_isRunning = true;
    m_stack->setCurrentWidget(m_work);
    Q_EMIT completeChanged();
    checkFile();
}

// What was looked at is what is brought in, so a file that has changed since is said first.
void ResultStep::checkFile() {
    const auto progress = m_work->start(tr("Importing…"));
    session().watch(progress);
    session().work<Result<bool>>(
        this,
        [file = draft().file, preview = draft().preview](Workspace& workspace) {
            return isUnchanged(workspace.environment().files, file, preview);
        },
        [this, progress](const Result<bool>& unchanged) {
            if (unchanged && *unchanged) return backUp(progress);
            m_isRunning = false;
            m_work->finish();
            Q_EMIT fileChanged();
        });
}

// A vault that has a folder for its backups gets one first. Where that fails the import goes on, since it can be taken
// back, and the summary says so.
void ResultStep::backUp(const std::shared_ptr<Progress>& progress) {
    m_backupTrouble.clear();
    session().work<Result<void>>(
        this,
        [progress](Workspace& workspace) -> Result<void> {
            const auto state = workspace.backups().state();
            if (!state) return state.error();
            if (state->folder.empty()) return {};
            const auto made = workspace.backups().make(progress.get());
            return made ? Result<void>() : made.error();
        },
        [this, progress](const Result<void>& made) {
            if (!made && made.error().code != ErrorCode::Cancelled) m_backupTrouble = errorText(made.error());
            importNow(progress);
        });
}

void ResultStep::importNow(const std::shared_ptr<Progress>& progress) {
    const auto rows = std::make_shared<std::vector<ImportedRow>>();
    ImportPeople import = draft().command();
    import.decisions = draft().decisions;
    import.report = [rows](const ImportedRow& row) { rows->push_back(row);
}; // on the session's thread
session().run(
    std::move(import), this, [this, rows](const Result<Outcome>& outcome) { take(outcome, std::move(*rows)); },
    progress);
} // namespace hedgerow

void ResultStep::take(const Result<Outcome>& outcome, std::vector<ImportedRow> rows) {
    m_isRunning = false;
    m_work->finish();
    if (!outcome) return fail(errorText(outcome.error()));
    m_batch = outcome->changes.batch;
    remember();
    m_panel->model().show(draft().preview, draft().mapping, std::move(rows));
    const auto& counts = m_panel->model().counts();
    const int leftOut = counts[static_cast<std::size_t>(ImportAction::Doubtful)] +
                        counts[static_cast<std::size_t>(ImportAction::Refused)];
    m_headline->setText(
        tr("Imported: %1.", "the parts follow")
            .arg(QStringList{tr("%n new people", nullptr, counts[0]), tr("%n completed", nullptr, counts[1]),
                             tr("%n rows left out", nullptr, leftOut)}
                     .join(tr(", "))));
    m_panel->setFilter({});
    if (!m_backupTrouble.isEmpty())
        m_note->show(MessageNote::Mood::Warning, tr("No backup was made before the import: %1").arg(m_backupTrouble));
    m_takeBack->setVisible(m_batch.has_value());
    m_stack->setCurrentIndex(1);
    if (isVisible()) m_showPeople->setFocus(Qt::OtherFocusReason);
    Q_EMIT completeChanged();
}

// What the user corrected about the columns, for the next spreadsheet.
void ResultStep::remember() {
    const std::string kept =
        rememberedAfter(draft().remembered, *draft().preview.sheet, draft().preview.guessed, draft().mapping);
    if (kept == draft().remembered) return;
    draft().remembered = kept;
    session().run(SetSetting{std::string(kRememberedColumns), kept});
}

void ResultStep::takeBack() {
    if (!m_batch) return;
    m_takeBack->setEnabled(false);
    session().run(UndoBatch{*m_batch}, this, [this](const Result<Outcome>& outcome) {
        m_takeBack->setEnabled(true);
        if (!outcome) return m_note->show(MessageNote::Mood::Danger, errorText(outcome.error()));
        m_batch.reset();
        QStringList sentences{tr("The whole import is taken back.")};
        for (const Notice& notice : outcome->notices) sentences << noticeText(notice);
        m_stack->setCurrentIndex(2);
        m_note->show(MessageNote::Mood::Info, sentences.join(u' '));
        Q_EMIT completeChanged();
    });
}

void ResultStep::fail(const QString& text) {
    m_stack->setCurrentIndex(2);
    m_note->show(MessageNote::Mood::Warning, text);
    Q_EMIT completeChanged();
}

void ResultStep::stop() {
    m_work->cancel();
}

} // namespace hedgerow
