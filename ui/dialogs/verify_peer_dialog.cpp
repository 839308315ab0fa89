// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/verify_peer_dialog.h"

#include "core/commands/verify_peer.h"
#include "ui/models/own_card.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/comparison_signs.h"
#include "ui/widgets/comparison_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kWidth = 600;
constexpr int kWords = 6;

QStringList wordsOf(const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[^a-z-]+"));
    return typed.toLower().split(between, Qt::SkipEmptyParts);
}

} // namespace

VerifyPeerDialog::VerifyPeerDialog(Session& session, const PeerView& peer, QWidget* parent)
    : QDialog(parent), m_session(session), m_peer(peer), m_note(new MessageNote(this)),
      m_cancel(plainButton(tr("Cancel"), {}, this)),
      m_compare(primaryButton(tr("Compare"), QStringLiteral("user-check"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Compare words"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(tr("Compare words with %1").arg(isolated(fromUtf8(peer.name))), this));
    m_asking = askingPart();
    m_done = donePart();
    column->addWidget(m_asking);
    column->addWidget(m_note);
    column->addWidget(m_done);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_compare);
    column->addLayout(buttons);
    m_done->hide();
    setMinimumWidth(kWidth);
    resize(kWidth, 520); // sentences that wrap are higher than layouts think
    m_words->setFocus();

    connect(m_words, &QLineEdit::textChanged, this, &VerifyPeerDialog::tellProgress);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_compare, &QPushButton::clicked, this, &VerifyPeerDialog::compare);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    readComparison(session, peer, this, [this](const Result<bundle::Comparison>& comparison) {
        if (!comparison) return m_note->show(MessageNote::Mood::Danger, errorText(comparison.error()));
        m_comparison = *comparison;
        m_signs->setSigns(*comparison);
        setReady();
    });
    readOwnCard(session, this, [this](const Result<OwnCard>& own) {
        if (!own) return;
        m_ownWords->setWords(own->comparison);
        m_ownSigns->setSigns(own->comparison);
    });
    tellProgress();
}

QWidget* VerifyPeerDialog::askingPart() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    const QString name = isolated(fromUtf8(m_peer.name));
    column->addWidget(
        bodyText(tr("Call %1, or sit down together: you must know the voice or the face. By mail or message "
                    "it is worth nothing, because whoever changed the card could change the words too.")
                     .arg(name),
                 part));
    column->addWidget(bodyText(
        tr("%1 opens Sharing on their own screen and reads the six words there aloud. Type what you hear.").arg(name),
        part));
    m_words = new QLineEdit(part);
    m_words->setObjectName(QStringLiteral("words"));
    column->addWidget(labelled(tr("The six words you hear"), m_words, part));
    m_progress = mutedText({}, part);
    m_progress->setObjectName(QStringLiteral("progress"));
    column->addWidget(m_progress);
    column->addWidget(mutedText(tr("If you sit together, their screen shows these signs too:"), part));
    m_signs = new ComparisonSigns(part);
    column->addWidget(m_signs);
    return part;
}

QWidget* VerifyPeerDialog::donePart() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(bodyText(tr("Now the other way round: read these words, which are those of your own card, to %1.")
                                   .arg(isolated(fromUtf8(m_peer.name))),
                               part));
    m_ownWords = new ComparisonWords(part);
    column->addWidget(m_ownWords);
    m_ownSigns = new ComparisonSigns(part);
    column->addWidget(m_ownSigns);
    return part;
}

void VerifyPeerDialog::setReady() {
    m_compare->setEnabled(m_comparison && wordsOf(m_words->text()).size() == kWords);
}

// Helps with mishearing, by the list of all words there are; never by the words that are right.
void VerifyPeerDialog::tellProgress() {
    const QStringList typed = wordsOf(m_words->text());
    const bool isLastOpen = m_words->text().isEmpty() || m_words->text().back().isLetter();
    const auto& list = m_session.wordList();
    QStringList unknown;
    for (qsizetype i = 0; list && i < typed.size(); ++i) {
        if (i + 1 == typed.size() && isLastOpen && typed.size() < kWords) continue; // still being typed
        if (std::ranges::find(list->words(), toUtf8(typed.at(i))) == list->words().end()) unknown << typed.at(i);
    }
    if (!unknown.isEmpty())
        m_progress->setText(
            tr("Not among the words there are: %1. Ask how it is spelled.").arg(unknown.join(QStringLiteral(", "))));
    else
        m_progress->setText(tr("%1 of %2 words").arg(typed.size()).arg(kWords));
    if (m_done->isHidden()) m_note->clear();
    setReady();
}

void VerifyPeerDialog::compare() {
    if (!m_done->isHidden()) return done(Accepted);
    if (!bundle::isSaidAs(*m_comparison, toUtf8(m_words->text()))) {
        m_note->show(
            MessageNote::Mood::Danger,
            tr("These are not the words of the keys that you have of %1. Have them read again, slowly. If they "
               "differ again, the card is not theirs and someone may be in between: remove it, send nothing to "
               "it, and get the card in person.")
                .arg(isolated(fromUtf8(m_peer.name))));
        m_words->setFocus();
        m_words->selectAll();
        return;
    }
    m_compare->setEnabled(false);
    m_session.run(VerifyPeer{m_peer.id, m_peer.signingKey, m_peer.ageKey}, this,
                  [this](const Result<Outcome>& outcome) {
                      if (outcome) return showDone();
                      setReady();
                      m_note->show(MessageNote::Mood::Danger,
                                   outcome.error().detail == kOtherKeysNow
                                       ? tr("The keys were changed in the meantime. Close this and begin again.")
                                       : errorText(outcome.error()));
                  });
}

void VerifyPeerDialog::showDone() {
    m_asking->hide();
    m_done->show();
    m_note->show(MessageNote::Mood::Info,
                 tr("The same words: these are the keys of %1.").arg(isolated(fromUtf8(m_peer.name))));
    m_cancel->hide();
    m_compare->setText(tr("Done"));
    m_compare->setEnabled(true);
    m_compare->setFocus();
}

} // namespace hedgerow
