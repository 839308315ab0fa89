// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock_page.h"

#include "core/workspace/session.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/unlock_recovery.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_flow_layout.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/secret_words.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QVBoxLayout>

#include <memory>

namespace hedgerow {

UnlockPage::UnlockPage(Session& session, const Path& file, QWidget* parent)
    : ScreenColumn(460, parent), m_session(session), m_file(file), m_note(new MessageNote(this)),
      m_card(new Card(this)), m_lost(linkButton(tr("I lost my passphrase"), this)),
      m_other(linkButton(tr("Another file…"), this)) {
    auto* drawing = new IconLabel(QStringLiteral("lock"), 28, this);
    drawing->setHasGround(true);
    auto* title = pageTitle(tr("Locked"), this);
    title->setAlignment(Qt::AlignHCenter);
    auto* name = mutedText(fromPath(m_file.filename()), this);
    name->setAlignment(Qt::AlignHCenter);
    name->setToolTip(fromPath(m_file));
    m_card->body()->addWidget(passphraseStep());
    m_lost->setObjectName(QStringLiteral("lost"));

    auto* links = new QHBoxLayout;
    links->addStretch();
    links->addWidget(m_lost);
    links->addWidget(m_other);
    links->addStretch();
    column()->addWidget(drawing, 0, Qt::AlignHCenter);
    column()->addWidget(title);
    column()->addWidget(name);
    column()->addSpacing(kSpaceS);
    column()->addWidget(m_card);
    column()->addLayout(links);

    connect(m_lost, &QPushButton::clicked, this, &UnlockPage::askForWords);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherFileRequested);
    setBusy(false);
    setFocusProxy(m_field);
    look();
}

// What is wrong with the file itself is said before anybody types.
void UnlockPage::look() {
    clearError();
    m_session.look(m_file, this, [this](const Result<void>& found) {
        if (!found) showError(found.error());
    });
}

// Where no passphrase helps none is asked for.
void UnlockPage::setAsking(bool isAsking) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_label, m_field, m_open, m_lost, m_other})
        widget->setVisible(isAsking);
}

void UnlockPage::askForWords() {
    auto* recovery = new UnlockRecovery(m_session, m_file, m_card);
    connect(recovery, &UnlockRecovery::opened, this, &UnlockPage::recovered);
    connect(recovery, &UnlockRecovery::cancelled, this, [this, recovery] {
        recovery->hide();
        recovery->deleteLater(); // with what was typed
        m_step->show();
        m_lost->show();
        m_field->setFocus();
    });
    m_step->hide();
    m_card->body()->addWidget(recovery);
    recovery->show();
    m_lost->hide();
    recovery->setFocus();
}

QWidget* UnlockPage::passphraseStep() {
    m_step = new QWidget(m_card);
    m_field = new PassphraseField(tr("Passphrase"), m_step);
    m_busy = new QProgressBar(m_step);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Making the key from the passphrase"));
    m_open = primaryButton(tr("Unlock"), QStringLiteral("lock-open"), m_step);
    m_open->setMinimumHeight(kControlHeight + 4);
    m_waysLine = new QWidget(m_step);
    m_ways = new FlowLayout(m_waysLine, kSpaceS);
    m_waysLine->hide();
    auto* rows = new QVBoxLayout(m_step);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kSpaceM);
    m_label = mutedText(tr("Passphrase"), m_step);
    m_label->setWordWrap(false);
    rows->addWidget(m_label);
    rows->addWidget(m_field);
    rows->addWidget(m_note);
    rows->addWidget(m_waysLine);
    rows->addWidget(m_busy);
    rows->addWidget(m_open);
    m_step->setFocusProxy(m_field);
    connect(m_field, &PassphraseField::submitted, this, &UnlockPage::open);
    connect(m_field, &PassphraseField::edited, this, [this] { setBusy(false); });
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::open);
    return m_step;
}

void UnlockPage::showPassphrase(const SecretBytes& words) {
    m_words = new SecretWords(this);
    m_words->setWords(words.clone());
    auto* use = linkButton(tr("Unlock with these words"), this);
    auto* card = new Card(tr("The demo's passphrase"), this);
    card->body()->addWidget(m_words);
    card->body()->addWidget(use, 0, Qt::AlignLeading);
    column()->insertWidget(column()->count() - 1, card);
    m_lost->hide();
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
    clearError();
    setBusy(true);
    m_session.open(m_file, std::move(passphrase), this, [this](const Result<void>& result) {
        setBusy(false);
        if (result) return Q_EMIT unlocked();
        showError(result.error());
        m_field->setFocus();
    });
}

void UnlockPage::clearError() {
    m_note->clear();
    if (m_label->isHidden()) setAsking(true);
    while (QLayoutItem* item = m_ways->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    m_waysLine->hide();
}

void UnlockPage::showError(const Error& error) {
    clearError();
    const bool isEmpty = QFileInfo(fromPath(m_file)).size() == 0;
    m_note->show(MessageNote::Mood::Danger, openingTrouble(error, isEmpty));
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        offerRestoring(); // damage in the first page looks the same
        break;
    case ErrorCode::Damaged:
        if (!isEmpty) offer(tr("Check what is whole…"), [this] { checkFile(m_session, m_file, this); });
        offerRestoring();
        offer(tr("Copy it elsewhere…"), [this] {
            chooseNewFile(this, tr("Where to copy the file"), [this](const Path& file) { copyTo(file); });
        });
        break;
    case ErrorCode::NotFound:
        setAsking(false);
        offer(tr("Try again"), [this] { look(); }); // a stick may have been put in
        offer(tr("Another file…"), [this] { Q_EMIT otherFileRequested(); });
        offerRestoring();
        break;
    case ErrorCode::ReadOnly:
        offer(tr("Copy it elsewhere…"), [this] {
            chooseNewFile(this, tr("Where to copy the file"), [this](const Path& file) { copyTo(file); });
        });
        break;
    case ErrorCode::NotAVault:
    case ErrorCode::NewerVersion:
        setAsking(false);
        offer(tr("Another file…"), [this] { Q_EMIT otherFileRequested(); });
        break;
    default:
        break; // typing the passphrase again is the way
    }
    m_waysLine->setVisible(m_ways->count() > 0);
}

void UnlockPage::offer(const QString& text, std::function<void()> way) {
    auto* button = plainButton(text, {}, m_waysLine);
    m_ways->addWidget(button);
    button->show();
    connect(button, &QPushButton::clicked, this, [way = std::move(way)] { way(); });
}

void UnlockPage::offerRestoring() {
    offer(tr("Restore a backup…"), [this] {
        chooseFile(this, tr("A backup"),
                   [this](const Path& backup) { restoreBackup(m_session, backup, m_file, this); });
    });
}

void UnlockPage::copyTo(const Path& file) {
    setBusy(true);
    m_session.copyClosed(m_file, file, this, [this, file](const Result<void>& copied) {
        setBusy(false);
        if (copied) return Q_EMIT fileRequested(file);
        m_note->show(MessageNote::Mood::Danger, errorText(copied.error()));
    });
}

void UnlockPage::setBusy(bool isBusy) {
    m_busy->setVisible(isBusy);
    m_field->setEnabled(!isBusy);
    m_lost->setEnabled(!isBusy);
    m_other->setEnabled(!isBusy);
    m_open->setEnabled(!isBusy && !m_field->isEmpty());
    m_open->setText(isBusy ? tr("Unlocking…") : tr("Unlock"));
}

} // namespace hedgerow
