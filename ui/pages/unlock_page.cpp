// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock_page.h"

#include "core/workspace/session.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/secret_words.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace hedgerow {

UnlockPage::UnlockPage(Session& session, const Path& file, QWidget* parent)
    : ScreenColumn(440, parent), m_session(session), m_file(file), m_note(new MessageNote(this)),
      m_field(new PassphraseField(tr("Passphrase"), this)), m_busy(new QProgressBar(this)),
      m_open(primaryButton(tr("Unlock"), QStringLiteral("lock-open"), this)),
      m_other(linkButton(tr("Another file…"), this)) {
    auto* drawing = new IconLabel(QStringLiteral("lock"), 28, this);
    drawing->setHasGround(true);
    auto* title = pageTitle(tr("Locked"), this);
    title->setAlignment(Qt::AlignHCenter);
    auto* name = mutedText(fromPath(m_file.filename()), this);
    name->setAlignment(Qt::AlignHCenter);
    name->setToolTip(fromPath(m_file));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Making the key from the passphrase"));
    m_open->setMinimumHeight(kControlHeight + 4);

    auto* card = new Card(this);
    card->body()->addWidget(mutedText(tr("Passphrase"), card));
    card->body()->addWidget(m_field);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_busy);
    card->body()->addSpacing(kSpaceXs);
    card->body()->addWidget(m_open);
    column()->addWidget(drawing, 0, Qt::AlignHCenter);
    column()->addWidget(title);
    column()->addWidget(name);
    column()->addSpacing(kSpaceS);
    column()->addWidget(card);
    column()->addWidget(m_other, 0, Qt::AlignHCenter);

    connect(m_field, &PassphraseField::submitted, this, &UnlockPage::open);
    connect(m_field, &PassphraseField::edited, this, [this] { setBusy(false); });
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::open);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherFileRequested);
    setBusy(false);
    setFocusProxy(m_field);
}

void UnlockPage::showPassphrase(const SecretBytes& words) {
    m_words = new SecretWords(this);
    m_words->setWords(words.clone());
    auto* use = linkButton(tr("Unlock with these words"), this);
    auto* card = new Card(tr("The demo's passphrase"), this);
    card->body()->addWidget(m_words);
    card->body()->addWidget(use, 0, Qt::AlignLeading);
    column()->insertWidget(column()->count() - 1, card);
    connect(use, &QPushButton::clicked, this, [this] {
        m_field->wipe();
        openWith(m_words->words().clone());
    });
}

void UnlockPage::open() {
    if (m_field->isEmpty() || !m_busy->isHidden()) return;
    openWith(m_field->take());
}

void UnlockPage::openWith(SecretBytes passphrase) {
    m_note->clear();
    setBusy(true);
    m_session.open(m_file, std::move(passphrase), this, [this](const Result<void>& result) {
        setBusy(false);
        if (result) return Q_EMIT unlocked();
        m_note->show(MessageNote::Mood::Danger, errorText(result.error()));
        m_field->setFocus();
    });
}

void UnlockPage::setBusy(bool isBusy) {
    m_busy->setVisible(isBusy);
    m_field->setEnabled(!isBusy);
    m_other->setEnabled(!isBusy);
    m_open->setEnabled(!isBusy && !m_field->isEmpty());
    m_open->setText(isBusy ? tr("Unlocking…") : tr("Unlock"));
}

} // namespace hedgerow
