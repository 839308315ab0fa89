// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle/recipient_step.h"

#include "core/commands/set_setting.h"
#include "ui/dialogs/bundle/peer_choice.h"
#include "ui/text/bundle_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/new_passphrase.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kWidestPassphrase = 620;

} // namespace

RecipientStep::RecipientStep(Session& session, GiveDraft& draft, std::function<SecretBytes()> offer, QWidget* parent)
    : GiveStep(session, draft, parent), m_toPeers(new QRadioButton(tr("To people whose cards I have"), this)),
      m_byPassphrase(new QRadioButton(tr("To whoever knows a passphrase"), this)), m_stack(new QStackedWidget(this)),
      m_warning(new MessageNote(this)), m_passphrase(new NewPassphrase(std::move(offer), this)) {
    m_toPeers->setChecked(true);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(kSpaceXl);
    choice->addWidget(m_toPeers);
    choice->addWidget(m_byPassphrase);
    choice->addStretch();
    m_stack->addWidget(peersCard());
    auto* secret = new QWidget(m_stack);
    auto* middle = new QHBoxLayout(secret);
    middle->setContentsMargins(0, 0, 0, 0);
    m_passphrase->setMaximumWidth(kWidestPassphrase);
    middle->addWidget(m_passphrase, 1000, Qt::AlignTop);
    middle->addStretch(1);
    m_stack->addWidget(secret);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addLayout(choice);
    column->addWidget(m_warning);
    column->addWidget(m_stack, 1);
    column->addWidget(nameLine());
    connect(m_byPassphrase, &QRadioButton::toggled, this, [this](bool isOn) {
        m_stack->setCurrentIndex(isOn ? 1 : 0);
        showState();
    });
    connect(m_passphrase, &NewPassphrase::edited, this, &RecipientStep::completeChanged);
    connect(&session, &Session::changed, this, &RecipientStep::read);
}

QString RecipientStep::title() const {
    return tr("To whom");
}

QWidget* RecipientStep::peersCard() {
    auto* card = new Card(m_stack);
    card->body()->setContentsMargins(1, 1, 1, 1);
    auto* area = new QScrollArea(card);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("People whose cards I have"));
    m_listWidget = new QWidget(area);
    m_list = new QVBoxLayout(m_listWidget);
    m_list->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    m_list->setSpacing(kSpaceS);
    area->setWidget(m_listWidget);
    for (QWidget* ground : {area->viewport(), m_listWidget}) ground->setAutoFillBackground(false);
    card->body()->addWidget(area);
    return card;
}

// Every bundle carries the name of who wrote it.
QWidget* RecipientStep::nameLine() {
    m_name = new QLineEdit(this);
    m_name->setMaxLength(100);
    m_name->setMaximumWidth(kWidestPassphrase);
    m_nameLine = labelled(tr("What others call you: it stands on what you give"), m_name, this);
    m_nameLine->hide();
    connect(m_name, &QLineEdit::textEdited, this, &RecipientStep::completeChanged);
    return m_nameLine;
}

void RecipientStep::enter() {
    read();
    m_toPeers->setFocus(Qt::OtherFocusReason);
}

void RecipientStep::read() {
    session().read(
        this,
        [](Reader& reader) {
            Found found;
            if (auto peers = reader.peers()) found.peers = std::move(*peers);
            if (auto given = reader.disclosures()) found.given = std::move(*given);
            if (auto name = reader.setting("my_name")) found.name = std::move(*name);
            return found;
        },
        [this](const Found& found) { show(found); });
}

void RecipientStep::show(const Found& found) {
    if (!m_lines.empty()) {
        m_chosen.clear();
        for (const Line& line : m_lines)
            if (line.box->isChecked()) m_chosen.push_back(line.peer.id);
    }
    m_given = found.given;
    m_lines.clear();
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> taken(item);
    }
    for (const PeerView& peer : found.peers) {
        const auto [line, box] = peerChoice(peer, m_listWidget);
        box->setEnabled(!peer.left);
        box->setChecked(!peer.left && std::ranges::find(m_chosen, peer.id) != m_chosen.end());
        m_list->addWidget(line);
        m_lines.push_back({peer, box});
        connect(box, &QCheckBox::toggled, this, &RecipientStep::showState);
    }
    if (found.peers.empty())
        m_list->addWidget(mutedText(tr("You have nobody's card yet. Add one on the page Sharing, or give to whoever "
                                       "knows a passphrase."),
                                    m_listWidget));
    m_list->addStretch();
    if (!m_isNameKnown) m_nameLine->setVisible(found.name.empty());
    m_isNameKnown = true; // and stays as it is: the name itself is a change
    showState();
}

bool RecipientStep::isByPassphrase() const {
    return m_byPassphrase->isChecked();
}

void RecipientStep::showState() {
    QStringList doubtful;
    for (const Line& line : m_lines)
        if (line.box->isChecked() && !line.peer.verified) doubtful << isolated(cellText(line.peer.name));
    if (isByPassphrase())
        m_warning->show(MessageNote::Mood::Info,
                        tr("Tell the passphrase by voice or on paper, never together with the file. Whoever has both "
                           "can read all of it."));
    else if (!doubtful.isEmpty())
        m_warning->show(MessageNote::Mood::Warning,
                        tr("Nobody has compared the words of %1. If the card came through other hands, somebody else "
                           "may be able to read what you give.")
                            .arg(doubtful.join(tr(", "))));
    else
        m_warning->clear();
    Q_EMIT completeChanged();
}

bool RecipientStep::isComplete() const {
    if (m_nameLine->isVisibleTo(this) && m_name->text().trimmed().isEmpty()) return false;
    if (isByPassphrase()) return m_passphrase->isReady();
    return std::ranges::any_of(m_lines, [](const Line& line) { return line.box->isChecked(); });
}

void RecipientStep::leave() {
    if (m_nameLine->isVisibleTo(this)) session().run(SetSetting{"my_name", toUtf8(m_name->text().simplified())});
    GiveDraft& now = draft();
    now.peers.clear();
    now.order.peers.clear();
    now.order.isForPassphrase = isByPassphrase();
    now.passphrase.reset();
    if (isByPassphrase()) {
        now.passphrase = std::make_shared<const SecretBytes>(m_passphrase->take());
        now.hadSomething = false;
        return;
    }
    for (const Line& line : m_lines)
        if (line.box->isChecked()) {
            now.peers.push_back(line.peer);
            now.order.peers.push_back(line.peer.id);
        }
    now.hadSomething = std::ranges::all_of(now.order.peers, [&](const Id& peer) {
        return std::ranges::any_of(m_given, [&](const DisclosureView& given) { return given.peer == peer; });
    });
}

} // namespace hedgerow
