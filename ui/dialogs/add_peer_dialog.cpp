// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_peer_dialog.h"

#include "core/commands/add_peer.h"
#include "core/model/name_lookalike.h"
#include "ui/models/own_card.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/peer_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/comparison_signs.h"
#include "ui/widgets/comparison_words.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/qr_reader.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr std::uint64_t kLargestFile = 32 * 1024 * 1024; // a photograph
constexpr int kCardHeight = 64;

} // namespace

AddPeerDialog::AddPeerDialog(Session& session, QWidget* parent, std::string signer)
    : FormDialog(session, tr("Add someone to share with"), parent), m_signer(std::move(signer)),
      m_text(new QPlainTextEdit(this)), m_note(new MessageNote(this)), m_name(new QLineEdit(this)),
      m_own(new QCheckBox(tr("This is another vault of my own"), this)), m_alarm(new MessageNote(this)),
      m_accept(new QCheckBox(this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), content));
    column->addWidget(
        bodyText(tr("Ask for their contact card: they find it under Sharing. It is no secret; it may come "
                    "by any way. Whether it is really theirs, you find out by comparing words afterwards."),
                 content));
    m_text->setPlaceholderText(QStringLiteral("hedgerow1…"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kCardHeight);
    column->addWidget(labelled(tr("Paste the card here"), m_text, content));
    auto* file = plainButton(tr("From a file or a picture of the QR code…"), QStringLiteral("folder-open"), content);
    file->setObjectName(QStringLiteral("fromFile"));
    column->addWidget(file, 0, Qt::AlignLeading);
    column->addWidget(m_note);
    column->addWidget(m_alarm);
    column->addWidget(m_accept);
    column->addWidget(labelled(tr("What you call them"), m_name, content));
    column->addWidget(m_own);
    column->addWidget(comparing());
    column->addStretch();
    m_accept->hide();
    m_accept->setObjectName(QStringLiteral("accept"));
    setContent(content);
    saveButton()->setText(tr("Add"));
    resize(600, 620);
    m_text->setFocus();

    connect(m_text, &QPlainTextEdit::textChanged, this, &AddPeerDialog::readCard);
    connect(m_name, &QLineEdit::textChanged, this, &AddPeerDialog::look);
    connect(file, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("A card or a picture of one"), [this](const Path& chosen) { readFile(chosen); });
    });
    session.read(
        this, [](Reader& reader) { return reader.peers(Reader::Removed::Too); },
        [this](const Result<std::vector<PeerView>>& peers) {
            if (peers) m_peers = *peers;
            look();
        });
    readOwnCard(session, this, [this](const Result<OwnCard>& own) {
        if (own) m_ownKey = toHex(own->card.signingKey);
        look();
    });
}

QWidget* AddPeerDialog::comparing() {
    m_comparing = new QWidget(this);
    m_words = new ComparisonWords(m_comparing);
    m_signs = new ComparisonSigns(m_comparing);
    auto* column = new QVBoxLayout(m_comparing);
    column->setContentsMargins(0, kSpaceS, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(sectionTitle(tr("The words of this card"), m_comparing));
    column->addWidget(
        mutedText(tr("Whose card it is sees the same words and signs under Sharing. If you have them on the "
                     "telephone or before you, compare them now; if one differs, do not add the card."),
                  m_comparing));
    column->addWidget(m_words);
    column->addWidget(m_signs);
    m_comparing->hide();
    return m_comparing;
}

void AddPeerDialog::compare() {
    ++m_generation;
    m_comparing->hide();
    if (!m_card) return;
    PeerView keys;
    keys.signingKey = toHex(m_card->signingKey);
    keys.ageKey = m_card->recipient.text();
    readComparison(session(), keys, this,
                   [this, generation = m_generation](const Result<bundle::Comparison>& comparison) {
                       if (generation != m_generation || !comparison) return;
                       m_words->setWords(*comparison);
                       m_signs->setSigns(*comparison);
                       m_comparing->setVisible(m_check.standing != PeerStanding::Own);
                   });
}

void AddPeerDialog::readFile(const Path& file) {
    session().work<Result<std::string>>(
        this, [file](Workspace& workspace) { return workspace.environment().files.readAll(file, kLargestFile); },
        [this](const Result<std::string>& bytes) {
            if (!bytes) return m_note->show(MessageNote::Mood::Danger, errorText(bytes.error()));
            const QByteArray content = QByteArray::fromStdString(*bytes);
            if (!isPicture(content)) return m_text->setPlainText(QString::fromUtf8(content));
            if (const auto found = textOfQrCode(pictureIn(content))) return m_text->setPlainText(*found);
            m_note->show(MessageNote::Mood::Danger,
                         tr("No QR code can be read in this picture. Take it again, straight and near, or ask for the "
                            "card as text."));
        });
}

void AddPeerDialog::readCard() {
    const std::string text = toUtf8(m_text->toPlainText());
    m_card.reset();
    m_note->clear();
    compare();
    if (m_text->toPlainText().trimmed().isEmpty()) return look();
    const auto card = bundle::parseCard(text);
    if (!card) {
        m_note->show(MessageNote::Mood::Danger, cardTrouble(card.error()));
        return look();
    }
    m_card = *card;
    const QString name = fromUtf8(card->name);
    if (m_name->text().isEmpty() || m_name->text() == m_nameOnCard) m_name->setText(name);
    m_nameOnCard = name;
    const QString whose = name.isEmpty() ? tr("A card without a name.") : tr("The card of %1.").arg(isolated(name));
    if (m_signer.empty())
        m_note->show(MessageNote::Mood::Info, whose);
    else if (m_signer == toHex(card->signingKey))
        m_note->show(MessageNote::Mood::Info, whose + u' ' + tr("Its keys signed the bundle."));
    else
        m_note->show(MessageNote::Mood::Warning,
                     whose + u' ' + tr("The bundle was signed with OTHER keys: it is not from whose card this is."));
    look();
    compare();
}

PeerCard AddPeerDialog::peerCard() const {
    return {toUtf8(m_name->text().simplified()), toHex(m_card->signingKey), m_card->recipient.text()};
}

// Whom it may be, as often as the card or the name changes.
void AddPeerDialog::look() {
    m_check = {};
    if (m_card && !m_ownKey.empty()) m_check = checkPeer(peerCard(), m_ownKey, m_peers);
    showStanding(m_check);
}

void AddPeerDialog::showStanding(const PeerCheck& check) {
    const QString other = check.peer ? isolated(fromUtf8(check.peer->name)) : QString();
    const bool isAsked = check.standing == PeerStanding::ChangedKey || check.standing == PeerStanding::Lookalike;
    m_accept->setVisible(isAsked);
    m_note->setVisible(!m_note->text().isEmpty() && (!m_card || check.standing == PeerStanding::New)); // one at a time
    if (!isAsked) m_accept->setChecked(false);
    switch (check.standing) {
    case PeerStanding::ChangedKey:
        m_alarm->show(
            MessageNote::Mood::Danger,
            tr("Careful: you know %1 with OTHER keys. %2.\nA new computer or a new vault has new keys. So has "
               "someone who wants to be taken for %1. Ask in person or by telephone before you go on. If this "
               "is somebody else, give another name.")
                .arg(other, verifiedText(*check.peer)));
        m_accept->setText(tr("I asked, and these are the new keys. I will compare words again."));
        return;
    case PeerStanding::Lookalike:
        m_alarm->show(MessageNote::Mood::Warning,
                      tr("This name could be taken for %1, whose keys are others. Better give a name that looks "
                         "different.")
                          .arg(other));
        m_accept->setText(tr("It is to be this name all the same"));
        return;
    case PeerStanding::Known:
        return m_alarm->show(MessageNote::Mood::Info, tr("You know these keys already, as %1.").arg(other));
    case PeerStanding::Own:
        return m_alarm->show(MessageNote::Mood::Warning,
                             tr("This is your own card. Give it to others, and add theirs here."));
    case PeerStanding::New:
        break;
    }
    if (isOfMixedScripts(toUtf8(m_name->text())))
        m_alarm->show(MessageNote::Mood::Warning,
                      tr("This name has letters of several alphabets that look alike. Is it spelled as they do?"));
    else
        m_alarm->clear();
}

void AddPeerDialog::save() {
    if (!m_card) return showProblem(tr("Paste a card, or choose a file with one."), m_text);
    if (m_name->text().simplified().isEmpty()) return showProblem(tr("Say what you call them."), m_name);
    if (m_ownKey.empty()) return showProblem(tr("Your own card could not be read."), m_text);
    if (m_check.standing == PeerStanding::Known || m_check.standing == PeerStanding::Own)
        return showProblem(m_alarm->text(), m_text);
    if (m_accept->isVisible() && !m_accept->isChecked())
        return showProblem(m_check.standing == PeerStanding::ChangedKey
                               ? tr("These are other keys than you know. Ask first, then say so above.")
                               : tr("Give a name that looks different, or say above that it is to be this one."),
                           m_accept);
    AddPeer command{peerCard(), m_ownKey};
    command.isOwnDevice = m_own->isChecked();
    command.acceptsChangedKey = m_check.standing == PeerStanding::ChangedKey && m_accept->isChecked();
    command.acceptsLookalike = m_check.standing == PeerStanding::Lookalike && m_accept->isChecked();
    setBusy(true);
    session().run(std::move(command), this, [this](const Result<Outcome>& outcome) { finish(outcome); });
}

} // namespace hedgerow
