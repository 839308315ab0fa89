// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared_folder_card.h"

#include "ui/dialogs/dialogs.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/folder_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/tinted_label.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace hedgerow {
namespace {

// What the lines show depends on who the peers are and on what was taken in.
bool isOfInterest(const Changes& changes) {
    return changes.isWholesale || std::ranges::any_of(changes.records, [](const StoredRecord& record) {
               return record.name.kind == kindName(Kind::Peer);
           });
}

} // namespace

SharedFolderCard::SharedFolderCard(Session& session, QWidget* parent)
    : Card(tr("Shared folder"), parent), m_session(session),
      m_explanation(bodyText(tr("If you have a folder in common with others, by Syncthing, Nextcloud or a stick that "
                                "goes from hand to hand, Hedgerow can exchange bundles through it: it writes what is "
                                "new and shows or takes in what comes. Whoever keeps the folder cannot read them."),
                             this)),
      m_choose(plainButton(tr("Share a folder…"), QStringLiteral("folder-open"), this)), m_there(new QWidget(this)) {
    m_choose->setObjectName(QStringLiteral("chooseFolder"));
    auto* column = new QVBoxLayout(m_there);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(headLine());
    m_trouble = new MessageNote(m_there);
    column->addWidget(m_trouble);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(kSpaceM);
    column->addLayout(m_lines);
    m_odd = mutedText({}, m_there);
    column->addWidget(m_odd);
    column->addWidget(lookLine());
    body()->addWidget(m_explanation);
    body()->addWidget(m_choose, 0, Qt::AlignLeading);
    body()->addWidget(m_there);
    for (QWidget* part : {static_cast<QWidget*>(m_explanation), static_cast<QWidget*>(m_choose), m_there}) part->hide();

    connect(m_choose, &QPushButton::clicked, this, [this] { shareFolder(m_session, window()); });
    connect(&session, &Session::folderLooked, this, &SharedFolderCard::take);
    connect(&session, &Session::folderChosen, this, &SharedFolderCard::reload);
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (isVisible() && (isOfInterest(changes) || (changes.batch && !changes.isByItself))) reload();
    });
}

QWidget* SharedFolderCard::headLine() {
    auto* line = new QWidget(m_there);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_path = nameText({}, line);
    m_path->setAccessibleName(tr("Where the shared folder is"));
    m_how = mutedText({}, line);
    texts->addWidget(m_path);
    texts->addWidget(m_how);
    row->addLayout(texts, 1);
    row->addWidget(menuButton(line), 0, Qt::AlignTop);
    return line;
}

QPushButton* SharedFolderCard::menuButton(QWidget* line) {
    auto* button = plainButton(tr("More"), {}, line);
    button->setObjectName(QStringLiteral("folderMenu"));
    button->setAccessibleName(tr("What can be done with the shared folder"));
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("Change…")), &QAction::triggered, this, [this] { shareFolder(m_session, window()); });
    menu->addSeparator();
    connect(menu->addAction(tr("Leave the folder…")), &QAction::triggered, this, [this] {
        leaveFolder(
            m_session, [this](const Error& error) { showTrouble(error); }, window());
    });
    button->setMenu(menu);
    return button;
}

QWidget* SharedFolderCard::lookLine() {
    auto* line = new QWidget(m_there);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    m_looked = mutedText({}, line);
    m_look = plainButton(tr("Look now"), QStringLiteral("refresh-cw"), line);
    m_look->setObjectName(QStringLiteral("lookNow"));
    m_look->setAccessibleDescription(tr("Takes in or shows what came, and writes what is new"));
    row->addWidget(m_look);
    row->addWidget(m_looked, 1);
    connect(m_look, &QPushButton::clicked, this, &SharedFolderCard::look);
    return line;
}

void SharedFolderCard::look() {
    if (std::exchange(m_isLooking, true)) return;
    m_looked->setText(tr("Looking…"));
    m_session.lookAtFolder(std::make_shared<Progress>());
}

void SharedFolderCard::reload() {
    m_session.folderState(this, [this](const Result<exchange::FolderReport>& report) {
        if (report) {
            present(*report);
        } else {
            const bool isNone = isNoFolder(report.error());
            m_explanation->setVisible(isNone);
            m_choose->setVisible(isNone);
            m_there->setVisible(!isNone);
            if (!isNone) showTrouble(report.error());
        }
        Q_EMIT shown();
    });
}

void SharedFolderCard::take(const Result<exchange::FolderReport>& report) {
    m_isLooking = false;
    if (!report) {
        if (!isNoFolder(report.error())) showTrouble(report.error());
        return reload();
    }
    m_lookedMs = report->lookedMs;
    present(*report);
    showTrouble(report->trouble);
    Q_EMIT shown();
}

void SharedFolderCard::showTrouble(const std::optional<Error>& trouble) {
    if (trouble && trouble->code != ErrorCode::Cancelled)
        m_trouble->show(MessageNote::Mood::Warning, folderErrorText(*trouble));
    else
        m_trouble->clear();
}

void SharedFolderCard::present(const exchange::FolderReport& report) {
    m_explanation->hide();
    m_choose->hide();
    m_there->show();
    m_path->setText(breakable(fromPath(report.choice.folder)));
    m_how->setText(folderChoiceText(report.choice));
    showLines(report);
    const QString odd = oddFilesText(report);
    m_odd->setText(odd);
    m_odd->setVisible(!odd.isEmpty());
    const std::int64_t lookedMs = std::max(m_lookedMs, report.lookedMs);
    m_looked->setText(lookedMs == 0 ? tr("Not looked into yet")
                                    : tr("Looked into %1").arg(momentText(lookedMs, m_session.today())));
}

void SharedFolderCard::showLines(const exchange::FolderReport& report) {
    QStringList said;
    for (const auto& waiting : report.waiting)
        said << fromPath(waiting.file) << waitingText(waiting, m_session.today());
    for (const auto& member : report.members) said << fromUtf8(member.name) << memberText(member, m_session.today());
    if (said == m_said) return;
    m_said = std::move(said);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        if (item->widget()) item->widget()->deleteLater();
    }
    for (const auto& waiting : report.waiting) m_lines->addWidget(waitingLine(waiting));
    for (const auto& member : report.members) m_lines->addWidget(memberLine(member));
}

QWidget* SharedFolderCard::waitingLine(const exchange::WaitingBundle& waiting) {
    auto* line = new QWidget(m_there);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addWidget(new IconLabel(QStringLiteral("inbox"), kIconSize, line));
    const QString text = waitingText(waiting, m_session.today());
    row->addWidget(bodyText(text, line), 1);
    auto* look = plainButton(tr("Look at it…"), {}, line);
    look->setAccessibleDescription(text);
    row->addWidget(look);
    connect(look, &QPushButton::clicked, this,
            [this, file = waiting.file] { takeInBundle(m_session, file, {}, window()); });
    return line;
}

QWidget* SharedFolderCard::memberLine(const exchange::FolderMember& member) {
    const bool isOdd = isToBeLookedAt(member);
    const bool takesPart = member.state == exchange::MemberState::TakesPart;
    auto* line = new QWidget(m_there);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    auto* mark = new IconLabel(QStringLiteral("user-check"), kIconSize, line);
    const bool hasAll = takesPart && member.heardMs && member.waiting == 0;
    mark->setIcon(isOdd        ? QStringLiteral("triangle-alert")
                  : !takesPart ? QStringLiteral("log-out")
                  : hasAll     ? QStringLiteral("check")
                               : QStringLiteral("clock"),
                  isOdd ? IconLabel::Tone::Warning : IconLabel::Tone::Accent);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(nameText(cellText(member.name), line));
    auto* standing = new TintedLabel(memberText(member, m_session.today()), TextSize::Body,
                                     isOdd ? TintedLabel::Tone::Warning : TintedLabel::Tone::Muted, line);
    standing->setWordWrap(true);
    texts->addWidget(standing);
    row->addLayout(texts, 1);
    return line;
}

} // namespace hedgerow
