// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/create_page.h"

#include "core/workspace/session.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/secret_words.h"
#include "ui/widgets/tinted_label.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

// An advice, not a rule: about four unusual words.
constexpr int kAdvisedLength = 20;
constexpr int kShortestLength = 10;

} // namespace

CreatePage::CreatePage(Session& session, std::function<SecretBytes()> offer, QWidget* parent)
    : ScreenColumn(560, parent), m_session(session), m_offer(std::move(offer)), m_ways(new QStackedWidget(this)),
      m_note(new MessageNote(this)), m_busy(new QProgressBar(this)),
      m_create(primaryButton(tr("Choose a place and create it…"), QStringLiteral("arrow-right"), this)),
      m_cancel(plainButton(tr("Back"), {}, this)) {
    m_ways->addWidget(offeredCard());
    m_ways->addWidget(ownCard());
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Making the file"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_create);
    column()->addWidget(pageTitle(tr("A passphrase for your new file"), this));
    column()->addWidget(mutedText(
        tr("It is the only key. Nobody can give you a new one: without it, everything in the file is gone."), this));
    column()->addSpacing(kSpaceXs);
    column()->addWidget(m_note);
    column()->addWidget(m_ways);
    column()->addWidget(m_busy);
    column()->addSpacing(kSpaceXs);
    column()->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &CreatePage::cancelled);
    connect(m_create, &QPushButton::clicked, this, [this] {
        chooseNewFile(this, tr("Where to keep the new file"), [this](const Path& file) { createAt(file); });
    });
    setBusy(false);
    offerOther();
    setFocusProxy(m_written);
}

QWidget* CreatePage::offeredCard() {
    auto* card = new Card(tr("Six words drawn by chance"), m_ways);
    m_words = new SecretWords(card);
    m_written = new QCheckBox(tr("I have written them down, away from this computer"), card);
    auto* other = linkButton(tr("Draw other words"), card);
    auto* own = linkButton(tr("Use a passphrase of my own"), card);
    own->setObjectName(QStringLiteral("useOwn"));
    auto* links = new QHBoxLayout;
    links->addWidget(other);
    links->addWidget(own);
    links->addStretch();
    card->body()->addWidget(
        mutedText(tr("Easy to learn, and far too many possibilities to guess. Type them with blanks between."), card));
    card->body()->addSpacing(kSpaceXs);
    card->body()->addWidget(m_words);
    card->body()->addLayout(links);
    card->body()->addWidget(m_written);
    connect(m_written, &QCheckBox::toggled, this, &CreatePage::updateReady);
    connect(other, &QPushButton::clicked, this, &CreatePage::offerOther);
    connect(own, &QPushButton::clicked, this, [this] { useOwn(true); });
    return card;
}

QWidget* CreatePage::ownCard() {
    auto* card = new Card(tr("A passphrase of my own"), m_ways);
    m_own = new PassphraseField(tr("Passphrase"), card);
    m_again = new PassphraseField(tr("The same again"), card);
    m_hint = new TintedLabel({}, TextSize::Body, TintedLabel::Tone::Muted, card);
    m_hint->setWordWrap(true);
    auto* offered = linkButton(tr("Offer me six words instead"), card);
    card->body()->addWidget(mutedText(tr("Passphrase"), card));
    card->body()->addWidget(m_own);
    card->body()->addWidget(mutedText(tr("The same again"), card));
    card->body()->addWidget(m_again);
    card->body()->addWidget(m_hint);
    card->body()->addWidget(offered, 0, Qt::AlignLeading);
    card->body()->addStretch();
    connect(m_own, &PassphraseField::edited, this, &CreatePage::updateReady);
    connect(m_again, &PassphraseField::edited, this, &CreatePage::updateReady);
    connect(offered, &QPushButton::clicked, this, [this] { useOwn(false); });
    return card;
}

void CreatePage::offerOther() {
    m_words->setWords(m_offer());
    m_written->setChecked(false);
    updateReady();
}

void CreatePage::useOwn(bool isOwn) {
    m_ways->setCurrentIndex(isOwn ? 1 : 0);
    m_own->wipe();
    m_again->wipe();
    if (isOwn)
        m_own->setFocus();
    else
        m_written->setFocus();
    updateReady();
}

bool CreatePage::isReady() const {
    if (m_ways->currentIndex() == 0) return m_written->isChecked();
    return m_own->length() >= kShortestLength && m_own->matches(*m_again);
}

void CreatePage::updateReady() {
    const int length = m_own->length();
    const bool isShort = length > 0 && length < kAdvisedLength;
    QString hint = tr("Four or more unusual words that nobody would guess, not a quotation.");
    if (length > 0 && length < kShortestLength)
        hint = tr("Too short: at least %n characters.", nullptr, kShortestLength);
    else if (isShort)
        hint = tr("Rather short: %n characters or more are hard to guess.", nullptr, kAdvisedLength);
    else if (length > 0 && !m_again->isEmpty() && !m_own->matches(*m_again))
        hint = tr("The two are not the same yet.");
    m_hint->setText(hint);
    m_hint->setTone(isShort ? TintedLabel::Tone::Warning : TintedLabel::Tone::Muted);
    m_create->setEnabled(isReady() && m_busy->isHidden());
}

void CreatePage::createAt(const Path& file) {
    if (!isReady()) return;
    m_note->clear();
    setBusy(true);
    const bool isOwn = m_ways->currentIndex() == 1;
    SecretBytes passphrase = isOwn ? m_own->take() : m_words->words().clone();
    m_again->wipe();
    m_session.create(file, std::move(passphrase), this, [this](const Result<void>& result) {
        setBusy(false);
        if (result) return Q_EMIT created();
        m_note->show(MessageNote::Mood::Danger, errorText(result.error()));
    });
}

void CreatePage::setBusy(bool isBusy) {
    m_busy->setVisible(isBusy);
    m_ways->setEnabled(!isBusy);
    m_cancel->setEnabled(!isBusy);
    updateReady();
}

} // namespace hedgerow
