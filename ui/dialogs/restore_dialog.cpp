// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore_dialog.h"

#include "ui/text/backup_text.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace hedgerow {

RestoreDialog::RestoreDialog(Session& session, const Path& backup, const Path& file, QWidget* parent)
    : WalkedDialog(parent), m_session(session), m_backup(backup), m_file(file), m_text(bodyText({}, this)),
      m_note(new MessageNote(this)), m_label(mutedText(tr("Passphrase of the backup"), this)),
      m_field(new PassphraseField(tr("Passphrase of the backup"), this)), m_busy(new QProgressBar(this)),
      m_restore(primaryButton(tr("Restore"), QStringLiteral("undo-2"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(520);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Looking at the backup"));
    m_text->setObjectName(QStringLiteral("difference"));
    auto* cancel = plainButton(tr("Cancel"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_restore);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(tr("Restore a backup"), this));
    column->addWidget(mutedText(isolated(fromPath(m_backup.filename())), this));
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_busy);
    column->addWidget(
        mutedText(tr("What is there now is not thrown away: it stays beside the restored file, under a name with "
                     "“replaced” and the day."),
                  this));
    column->addStretch();
    column->addLayout(buttons);
    m_label->hide();
    m_field->hide();
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::goOn);
    connect(m_field, &PassphraseField::submitted, this, &RestoreDialog::goOn);
    connect(m_field, &PassphraseField::edited, this, [this] { setBusy(false); });
    setBusy(false);
    if (m_session.isOpen()) {
        compare();
    } else {
        m_isReady = true;
        m_text->setText(tr("The backup takes the place of the file that cannot be opened."));
        askPassphrase();
    }
}

void RestoreDialog::compare() {
    setBusy(true);
    m_note->clear();
    m_session.work<Result<JournalDifference>>(
        this,
        [backup = m_backup, passphrase = m_passphrase](Workspace& workspace) {
            return workspace.backups().compare(backup, passphrase.get());
        },
        [this](const Result<JournalDifference>& difference) { showDifference(difference); });
}

void RestoreDialog::showDifference(const Result<JournalDifference>& difference) {
    m_isReady = difference.ok();
    m_label->setVisible(false);
    m_field->setVisible(false);
    setBusy(false);
    if (difference) {
        m_restore->setText(tr("Restore"));
        m_text->setText(differenceText(*difference));
        m_restore->setFocus();
    } else if (difference.error().code == ErrorCode::WrongPassphrase) {
        if (m_passphrase) m_note->show(MessageNote::Mood::Danger, tr("That is not the passphrase of this backup."));
        m_text->setText(tr("This backup was made under another passphrase: the one your file had that day."));
        askPassphrase();
        m_restore->setText(tr("Open the backup"));
    } else {
        m_note->show(MessageNote::Mood::Danger, errorText(difference.error()));
        m_restore->hide();
    }
    Q_EMIT compared();
}

void RestoreDialog::askPassphrase() {
    m_label->show();
    m_field->show();
    m_field->setFocus();
    setBusy(false);
}

void RestoreDialog::goOn() {
    if (!m_restore->isEnabled()) return;
    if (!m_field->isHidden()) m_passphrase = std::make_shared<SecretBytes>(m_field->take());
    if (!m_isReady) return compare();
    std::optional<SecretBytes> secret;
    if (m_passphrase) secret = m_passphrase->clone();
    m_session.restore(m_backup, std::move(secret), m_file); // takes this dialog down
}

void RestoreDialog::setBusy(bool isBusy) {
    m_busy->setVisible(isBusy);
    m_restore->setEnabled(!isBusy && (m_field->isHidden() || !m_field->isEmpty()));
}

} // namespace hedgerow
