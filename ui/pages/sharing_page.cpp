// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sharing_page.h"

#include "core/commands/peer_left.h"
#include "core/commands/remove_records.h"
#include "core/model/name_lookalike.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/shared_folder_card.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/peer_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/comparison_signs.h"
#include "ui/widgets/comparison_words.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/tinted_label.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace hedgerow {
namespace {

constexpr int kWidest = 1120;
constexpr int kTwoColumnsFrom = 860;
constexpr int kOwnCardWidth = 440;

bool isPeer(const StoredRecord& record) {
    return record.name.kind == kindName(Kind::Peer);
}

bool isNumbers(const StoredRecord& record) {
    return record.name.kind == kindName(Kind::RollUp);
}

} // namespace

QString SharingPage::title() {
    return tr("Sharing");
}

SharingPage::SharingPage(Session& session, QWidget* parent) : Page(session, parent), m_note(new MessageNote(this)) {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(title());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);

    auto* ground = new QWidget(area);
    auto* sides = new QHBoxLayout(ground);
    sides->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    auto* sheet = new QWidget(ground);
    sheet->setMaximumWidth(kWidest);
    sides->addWidget(sheet, 1000);
    sides->addStretch(1);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceL);
    column->addWidget(headLine());
    column->addWidget(m_note);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kSpaceL);
    auto* others = new QVBoxLayout;
    others->setSpacing(kSpaceL);
    others->addWidget(peersCard());
    m_folder = new SharedFolderCard(session, this);
    others->addWidget(m_folder);
    others->addStretch();
    m_columns->addLayout(others, 1);
    m_columns->addWidget(ownCard(), 0, Qt::AlignTop);
    column->addLayout(m_columns);
    column->addStretch();
    area->setWidget(ground);
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (changes.isWholesale || std::ranges::any_of(changes.records, isPeer)) readPeers();
        if (changes.isWholesale || std::ranges::any_of(changes.records, isNumbers)) readNumbers();
    });
}

QWidget* SharingPage::headLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(pageTitle(title(), line));
    row->addStretch();
    m_add = primaryButton(tr("Add someone…"), QStringLiteral("user-plus"), line);
    m_add->setObjectName(QStringLiteral("addPeer"));
    for (const auto& [code, iconName] : {std::pair("bundle.take", "inbox"), std::pair("bundle.give", "megaphone")})
        row->addWidget(actionButton(QString::fromLatin1(code), QString::fromLatin1(iconName), line));
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addPeer(session(), window()); });
    return line;
}

// For what the menu can do too; named like it when the page comes to the front.
QPushButton* SharingPage::actionButton(const QString& code, const QString& iconName, QWidget* line) {
    auto* button = plainButton({}, iconName, line);
    button->setObjectName(code);
    m_actions.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, code] {
        if (auto* action = window()->findChild<QAction*>(code)) action->trigger();
    });
    return button;
}

Card* SharingPage::peersCard() {
    auto* card = new Card(tr("People you share with"), this);
    m_peers = new QVBoxLayout;
    m_peers->setSpacing(kSpaceM);
    card->body()->addLayout(m_peers);
    m_numbers = linkButton(tr("Numbers by unit that others gave…"), card);
    m_numbers->setObjectName(QStringLiteral("numbers"));
    m_numbers->hide();
    card->body()->addWidget(m_numbers, 0, Qt::AlignLeading);
    connect(m_numbers, &QPushButton::clicked, this, [this] { showNumbers(session(), m_tables, window()); });
    return card;
}

Card* SharingPage::ownCard() {
    auto* card = new Card(tr("Your card"), this);
    card->body()->addWidget(mutedText(tr("Give it to those you share with, by any way: it is no secret."), card));
    m_name = bodyText({}, card);
    m_name->setObjectName(QStringLiteral("ownName"));
    auto* change = linkButton(tr("Change…"), card);
    change->setAccessibleName(tr("Change your name on the card"));
    auto* nameRow = new QHBoxLayout;
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(change, 0, Qt::AlignTop);
    card->body()->addLayout(nameRow);
    m_code = new QrCode(card);
    m_code->setAccessibleName(tr("QR code of your card"));
    card->body()->addWidget(m_code, 0, Qt::AlignHCenter);
    m_cardText = new TintedLabel({}, TextSize::Small, TintedLabel::Tone::Muted, card);
    m_cardText->setWordWrap(true);
    card->body()->addWidget(m_cardText);
    auto* copy = plainButton(tr("Copy"), QStringLiteral("copy"), card);
    copy->setObjectName(QStringLiteral("copyCard"));
    auto* save = plainButton(tr("Save the QR code…"), QStringLiteral("save"), card);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    card->body()->addSpacing(kSpaceS);
    card->body()->addWidget(sectionTitle(tr("Your words"), card));
    card->body()->addWidget(
        mutedText(tr("Read them, by telephone or face to face, to whoever has your card and asks for them."), card));
    m_words = new ComparisonWords(card);
    card->body()->addWidget(m_words);
    m_signs = new ComparisonSigns(card);
    card->body()->addWidget(m_signs);
    connect(change, &QPushButton::clicked, this, [this] { editOwnName(session(), window(), [this] { reload(); }); });
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        m_note->show(MessageNote::Mood::Info, tr("Your card is copied. Paste it where they find it."));
    });
    connect(save, &QPushButton::clicked, this, [this] {
        chooseNewFile(
            this, tr("Where to keep the picture"), [this](const Path& file) { savePicture(file); },
            QStringLiteral("card.png"));
    });
    return card;
}

void SharingPage::activate() {
    for (QPushButton* button : m_actions) {
        const auto* action = window()->findChild<QAction*>(button->objectName());
        button->setVisible(action != nullptr);
        if (action) button->setText(action->text().remove(u'&'));
    }
    m_note->clear();
    reload();
    m_add->setFocus(Qt::OtherFocusReason);
}

void SharingPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool isWide = width() >= kTwoColumnsFrom;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (QWidget* own = m_columns->itemAt(1)->widget()) {
        own->setMinimumWidth(isWide ? kOwnCardWidth : 0);
        own->setMaximumWidth(isWide ? kOwnCardWidth : QWIDGETSIZE_MAX);
    }
}

void SharingPage::reload() {
    readPeers();
    readNumbers();
    m_folder->reload();
    readOwnCard(session(), this, [this](const Result<OwnCard>& own) {
        showOwn(own);
        Q_EMIT shown();
    });
}

void SharingPage::readPeers() {
    session().read(
        this, [](Reader& reader) { return reader.peers(); },
        [this](const Result<std::vector<PeerView>>& peers) {
            if (peers)
                showPeers(*peers);
            else
                m_note->show(MessageNote::Mood::Danger, errorText(peers.error()));
        });
}

void SharingPage::readNumbers() {
    session().read(
        this, [](Reader& reader) { return reader.rollUps(); },
        [this](Result<std::vector<RollUpTable>> tables) {
            m_tables = tables ? std::move(*tables) : std::vector<RollUpTable>();
            m_numbers->setVisible(!m_tables.empty());
        });
}

void SharingPage::showOwn(const Result<OwnCard>& own) {
    if (!own) return m_note->show(MessageNote::Mood::Danger, errorText(own.error()));
    m_text = own->text;
    const QString name = fromUtf8(own->card.name);
    m_name->setText(name.isEmpty() ? tr("There is no name on it yet.") : name);
    // Capital letters make a smaller code; cards are read in either case.
    m_code->setText(own->text.toUpper());
    m_cardText->setText(breakable(own->text));
    m_cardText->setAccessibleName(tr("The text of your card"));
    m_words->setWords(own->comparison);
    m_signs->setSigns(own->comparison);
}

void SharingPage::showPeers(const std::vector<PeerView>& peers) {
    while (QLayoutItem* item = m_peers->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    if (peers.empty()) {
        m_peers->addWidget(
            bodyText(tr("Nobody yet. Exchange cards: give them yours, add theirs, then call each other and "
                        "compare words. From then on you can give each other what you know, encrypted, by "
                        "any way."),
                     this));
        return;
    }
    for (const PeerView& peer : peers) m_peers->addWidget(peerLine(peer));
}

QWidget* SharingPage::peerLine(const PeerView& peer) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    auto* mark = new IconLabel(QStringLiteral("user-check"), kIconSize, line);
    mark->setIcon(peer.verified ? QStringLiteral("user-check") : QStringLiteral("triangle-alert"),
                  peer.verified ? IconLabel::Tone::Accent : IconLabel::Tone::Warning);
    row->addWidget(mark, 0, Qt::AlignTop);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(nameText(fromUtf8(peer.name), line));
    auto* state = new TintedLabel(verifiedText(peer), TextSize::Body,
                                  peer.verified ? TintedLabel::Tone::Muted : TintedLabel::Tone::Warning, line);
    state->setWordWrap(true);
    texts->addWidget(state);
    if (peer.isOwnDevice) texts->addWidget(mutedText(tr("Another vault of your own"), line));
    if (peer.left) texts->addWidget(mutedText(tr("Gets nothing new since %1").arg(shortDate(*peer.left)), line));
    if (isOfMixedScripts(peer.name))
        texts->addWidget(mutedText(tr("The name has letters of several alphabets that look alike"), line));
    if (!peer.note.empty()) texts->addWidget(mutedText(fromUtf8(peer.note), line));
    auto* holdings = linkButton(tr("What they hold…"), line);
    holdings->setAccessibleName(tr("What %1 holds").arg(fromUtf8(peer.name)));
    connect(holdings, &QPushButton::clicked, this, [this, peer] { showHoldings(session(), peer, window()); });
    texts->addWidget(holdings, 0, Qt::AlignLeading);
    row->addLayout(texts, 1);

    if (!peer.verified) {
        auto* comparing = plainButton(tr("Compare words…"), {}, line);
        comparing->setAccessibleName(tr("Compare words with %1").arg(fromUtf8(peer.name)));
        row->addWidget(comparing, 0, Qt::AlignTop);
        connect(comparing, &QPushButton::clicked, this, [this, peer] { verifyPeer(session(), peer, window()); });
    }
    row->addWidget(peerMenu(peer, line), 0, Qt::AlignTop);
    return line;
}

QPushButton* SharingPage::peerMenu(const PeerView& peer, QWidget* line) {
    auto* button = plainButton(tr("More"), {}, line);
    button->setAccessibleName(tr("What can be done with %1").arg(fromUtf8(peer.name)));
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("Change…")), &QAction::triggered, this,
            [this, peer] { editPeer(session(), peer, window()); });
    if (peer.verified)
        connect(menu->addAction(tr("Compare words again…")), &QAction::triggered, this,
                [this, peer] { verifyPeer(session(), peer, window()); });
    connect(menu->addAction(peer.left ? tr("Gets new things again") : tr("Gets nothing new from now on")),
            &QAction::triggered, this, [this, peer] {
                session().run(PeerLeft{peer.id, !peer.left});
            });
    connect(menu->addAction(tr("Take back what came from them…")), &QAction::triggered, this,
            [this, peer] { takeBackFrom(session(), peer, window()); });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, peer] {
        session().run(RemoveRecords{{{Kind::Peer, peer.id}}});
    });
    button->setMenu(menu);
    return button;
}

void SharingPage::savePicture(const Path& file) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !m_code->picture().save(&buffer, "PNG"))
        return m_note->show(MessageNote::Mood::Danger, tr("The picture could not be made."));
    session().writeNewFile(file, bytes.toStdString(), this, [this](const Result<void>& written) {
        if (written)
            m_note->show(MessageNote::Mood::Info, tr("Saved. Hand the picture on, or print it."));
        else
            m_note->show(MessageNote::Mood::Danger, errorText(written.error()));
        Q_EMIT shown();
    });
}

} // namespace hedgerow
