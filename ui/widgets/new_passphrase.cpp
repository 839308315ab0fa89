// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/new_passphrase.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/secret_words.h"
#include "ui/widgets/strength_meter.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kShortestLength = 10;
constexpr int kMostBytes = 127; // what public tools take (core/vault/FORMAT.md)

} // namespace

NewPassphrase::NewPassphrase(std::function<SecretBytes()> offer, QWidget* parent)
    : QStackedWidget(parent), m_offer(std::move(offer)) {
    addWidget(offeredCard());
    addWidget(ownCard());
    offerOther();
    judge();
    setFocusProxy(m_written);
}

QWidget* NewPassphrase::offeredCard() {
    auto* card = new Card(tr("Six words drawn by chance"), this);
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
    connect(m_written, &QCheckBox::toggled, this, &NewPassphrase::edited);
    connect(other, &QPushButton::clicked, this, &NewPassphrase::offerOther);
    connect(own, &QPushButton::clicked, this, [this] { useOwn(true); });
    return card;
}

QWidget* NewPassphrase::ownCard() {
    auto* card = new Card(tr("A passphrase of my own"), this);
    m_own = new PassphraseField(tr("New passphrase"), card);
    m_again = new PassphraseField(tr("The same again"), card);
    m_meter = new StrengthMeter(card);
    auto* offered = linkButton(tr("Offer me six words instead"), card);
    card->body()->addWidget(mutedText(tr("New passphrase"), card));
    card->body()->addWidget(m_own);
    card->body()->addWidget(m_meter);
    card->body()->addWidget(mutedText(tr("The same again"), card));
    card->body()->addWidget(m_again);
    card->body()->addWidget(offered, 0, Qt::AlignLeading);
    card->body()->addStretch();
    connect(m_own, &PassphraseField::edited, this, &NewPassphrase::judge);
    connect(m_again, &PassphraseField::edited, this, &NewPassphrase::judge);
    connect(offered, &QPushButton::clicked, this, [this] { useOwn(false); });
    return card;
}

void NewPassphrase::offerOther() {
    m_words->setWords(m_offer());
    m_written->setChecked(false);
    Q_EMIT edited();
}

void NewPassphrase::useOwn(bool isOwn) {
    setCurrentIndex(isOwn ? 1 : 0);
    m_own->wipe();
    m_again->wipe();
    judge();
    if (isOwn)
        m_own->setFocus();
    else
        m_written->setFocus();
}

bool NewPassphrase::isReady() const {
    if (currentIndex() == 0) return m_written->isChecked();
    return m_own->length() >= kShortestLength && m_own->byteCount() <= kMostBytes && m_own->matches(*m_again);
}

SecretBytes NewPassphrase::take() {
    m_again->wipe();
    return currentIndex() == 1 ? m_own->take() : m_words->words().clone();
}

void NewPassphrase::judge() {
    if (m_own->isEmpty())
        m_meter->setHint(tr("Four or more unusual words that nobody would guess, not a quotation."));
    else if (m_own->length() < kShortestLength)
        m_meter->setHint(tr("Too short: at least %n characters.", nullptr, kShortestLength));
    else if (m_own->byteCount() > kMostBytes)
        m_meter->setHint(tr("Too long: %n letters are the most. Letters with accents or of other scripts count for two "
                            "to four.",
                            nullptr, kMostBytes));
    else if (!m_again->isEmpty() && !m_own->matches(*m_again) && m_again->length() >= m_own->length())
        m_meter->setHint(tr("The two are not the same."));
    else
        m_meter->setStrength(passphraseStrength(m_own->copy()));
    Q_EMIT edited();
}

} // namespace hedgerow
