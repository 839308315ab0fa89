// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/import/work_progress.h"
#include "ui/text/backup_text.h"
#include "ui/text/check_text.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {

CheckDialog::CheckDialog(Session& session, const Path& file, QWidget* parent)
    : WalkedDialog(parent), m_session(session), m_file(file), m_stack(new QStackedWidget(this)),
      m_note(new MessageNote(this)), m_work(new WorkProgress(this, WorkProgress::Counts::Things)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Check what is whole"));
    setAccessibleName(windowTitle());
    resize(540, 400);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), this));
    column->addWidget(mutedText(isolated(fromPath(m_file.filename())), this));
    column->addWidget(m_note);
    m_stack->addWidget(askingPage());
    m_stack->addWidget(m_work);
    m_stack->addWidget(resultPage());
    column->addWidget(m_stack, 1);
    column->addWidget(bottomLine());
    connect(m_field, &PassphraseField::edited, this, [this] { m_check->setEnabled(!m_field->isEmpty()); });
    connect(m_field, &PassphraseField::submitted, this, &CheckDialog::check);
    connect(&session, &Session::opened, this, [this] { done(Rejected); });
    m_field->setFocus();
}

CheckDialog::~CheckDialog() {
    m_work->cancel();
}

QWidget* CheckDialog::askingPage() {
    auto* page = new QWidget(m_stack);
    m_field = new PassphraseField(tr("Passphrase"), page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(
        bodyText(tr("Every byte of the file is read and looked at. Nothing is written. It takes a moment, "
                    "longer from a stick."),
                 page));
    auto* field = new QVBoxLayout;
    field->setSpacing(kSpaceXs);
    field->addWidget(mutedText(tr("Passphrase"), page));
    field->addWidget(m_field);
    column->addLayout(field);
    column->addStretch();
    return page;
}

QWidget* CheckDialog::resultPage() {
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What was found"));
    auto* page = new QWidget(area);
    m_found = bodyText({}, page);
    m_found->setObjectName(QStringLiteral("found"));
    m_advice = bodyText({}, page);
    m_advice->setObjectName(QStringLiteral("advice"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(sideMargins(0, 0, kSpaceS, 0));
    column->setSpacing(kSpaceS);
    column->addWidget(sectionTitle(tr("What was found"), page));
    column->addWidget(m_found);
    column->addSpacing(kSpaceS);
    column->addWidget(m_advice);
    column->addStretch();
    area->setWidget(page);
    for (QWidget* ground : {area->viewport(), page}) ground->setAutoFillBackground(false);
    return area;
}

QWidget* CheckDialog::bottomLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    QPushButton* close = plainButton(tr("Close"), {}, line);
    m_restore = primaryButton(tr("Restore a backup…"), QStringLiteral("undo-2"), line);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_check = primaryButton(tr("Check"), QStringLiteral("search"), line);
    m_check->setObjectName(QStringLiteral("check"));
    m_check->setEnabled(false);
    m_restore->hide();
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_restore);
    row->addWidget(m_check);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &CheckDialog::check);
    connect(m_restore, &QPushButton::clicked, this, &CheckDialog::restore);
    return line;
}

void CheckDialog::check() {
    if (m_field->isEmpty()) return;
    m_note->clear();
    m_check->setEnabled(false);
    m_stack->setCurrentWidget(m_work);
    m_session.checkClosed(m_file, m_field->take(), m_work->start(tr("Looking at every byte…")), this,
                          [this](const Result<ClosedCheck>& found) {
                              show(found);
                              Q_EMIT checked();
                          });
}

void CheckDialog::show(const Result<ClosedCheck>& found) {
    m_work->finish();
    if (!found) {
        m_stack->setCurrentIndex(0);
        if (found.error().code == ErrorCode::Cancelled)
            m_note->show(MessageNote::Mood::Info, tr("Stopped. The file is as it was."));
        else
            m_note->show(MessageNote::Mood::Danger, errorText(found.error()));
        m_field->setFocus();
        return;
    }
    m_found->setText(damageTexts(*found).join(QStringLiteral("\n\n")));
    m_advice->setText(damageAdvice(*found));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_check->hide();
    m_restore->setVisible(!found->isWhole());
    if (!found->backups.empty()) {
        m_backup = found->backups.front().path;
        m_restore->setText(tr("Restore the one of %1…").arg(backupLine(found->backups.front(), m_session.today())));
    }
    m_stack->setCurrentIndex(2);
    m_restore->setFocus(Qt::OtherFocusReason);
}

// Over the page, and not over this dialog, which the restoring takes down.
void CheckDialog::restore() {
    QWidget* page = parentWidget();
    Session& session = m_session;
    const Path file = m_file;
    if (const auto backup = m_backup) {
        done(Accepted);
        return restoreBackup(session, *backup, file, page);
    }
    chooseFile(this, tr("A backup"), [this, page](const Path& backup) {
        Session& its = m_session;
        const Path place = m_file;
        done(Accepted);
        restoreBackup(its, backup, place, page);
    });
}

} // namespace hedgerow
