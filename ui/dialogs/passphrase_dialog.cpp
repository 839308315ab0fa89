// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrase_dialog.h"

#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/new_passphrase.h"
#include "ui/widgets/passphrase_field.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <memory>

namespace hedgerow {

PassphraseDialog::PassphraseDialog(Session& session, std::function<SecretBytes()> offer, Present present,
                                   QWidget* parent)
    : WalkedDialog(parent), m_session(session), m_present(present), m_note(new MessageNote(this)),
      m_old(new PassphraseField(tr("Present passphrase"), this)), m_new(new NewPassphrase(std::move(offer), this)),
      m_busy(new QProgressBar(this)), m_cancel(plainButton(tr("Cancel"), {}, this)),
      m_change(primaryButton(tr("Change the passphrase"), QStringLiteral("key-round"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New passphrase"));
    setMinimumWidth(560);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Writing everything anew"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_change);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(tr("New passphrase"), this));
    column->addWidget(bodyText(
        present == Present::Lost
            ? tr("Your recovery sheet opened the file. Choose a new passphrase now; the sheet then no longer opens it, "
                 "so make a new one.")
            : tr("The whole file is written anew under it. Backups made before still open with the present passphrase "
                 "and its recovery sheet, the file itself no more."),
        this));
    column->addWidget(m_note);
    auto* label = mutedText(tr("Present passphrase"), this);
    column->addWidget(label);
    column->addWidget(m_old);
    column->addSpacing(kSpaceXs);
    column->addWidget(m_new);
    column->addWidget(m_busy);
    column->addStretch();
    column->addLayout(buttons);
    label->setVisible(present == Present::Asked);
    m_old->setVisible(present == Present::Asked);
    if (present == Present::Lost) m_cancel->setText(tr("Later"));
    connect(m_old, &PassphraseField::edited, this, &PassphraseDialog::updateReady);
    connect(m_new, &NewPassphrase::edited, this, &PassphraseDialog::updateReady);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &PassphraseDialog::change);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    setBusy(false);
    resize(600, present == Present::Asked ? 600 : 520); // sentences that wrap are higher than layouts think
    if (present == Present::Asked)
        m_old->setFocus();
    else
        m_new->setFocus();
}

void PassphraseDialog::updateReady() {
    m_change->setEnabled(m_busy->isHidden() && m_new->isReady() && (m_present == Present::Lost || !m_old->isEmpty()));
}

void PassphraseDialog::change() {
    setBusy(true);
    m_note->clear();
    const auto present = std::make_shared<SecretBytes>(m_old->take());
    const auto next = std::make_shared<SecretBytes>(m_new->take());
    const bool isChecked = m_present == Present::Asked;
    m_session.work<Result<void>>(
        this,
        [present, next, isChecked, cost = m_session.newVaultCost()](Workspace& workspace) -> Result<void> {
            if (isChecked)
                if (auto right = workspace.vault()->checkPassphrase(*present); !right) return right;
            return workspace.changePassphrase(*next, cost);
        },
        [this](const Result<void>& result) {
            setBusy(false);
            if (result) {
                Q_EMIT changed();
                return done(Accepted);
            }
            m_note->show(MessageNote::Mood::Danger, errorText(result.error()));
            m_old->setFocus();
        });
}

void PassphraseDialog::setBusy(bool isBusy) {
    m_busy->setVisible(isBusy);
    m_old->setEnabled(!isBusy);
    m_new->setEnabled(!isBusy);
    m_cancel->setEnabled(!isBusy);
    updateReady();
}

void PassphraseDialog::reject() {
    if (m_busy->isHidden()) QDialog::reject();
}

} // namespace hedgerow
