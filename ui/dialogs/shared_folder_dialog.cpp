// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shared_folder_dialog.h"

#include "core/commands/set_setting.h"
#include "ui/dialogs/bundle/peer_choice.h"
#include "ui/text/bundle_text.h"
#include "ui/text/folder_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

using bundle::Profile;

constexpr std::array kProfiles{Profile::TurfSheet, Profile::Chart, Profile::CoOrganizer};
constexpr int kIndent = 26; // as far as the words of a radio button

void addTitle(QVBoxLayout& column, const QString& title, QWidget* content) {
    column.addSpacing(kSpaceS);
    column.addWidget(sectionTitle(title, content));
}

// A choice and, below it, what it means.
QRadioButton* addChoice(QVBoxLayout& column, const QString& title, const QString& sentence, QWidget* content) {
    auto* button = new QRadioButton(title, content);
    button->setAccessibleDescription(sentence);
    auto* words = mutedText(sentence, content);
    words->setContentsMargins(kIndent, 0, 0, 0);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(button);
    lines->addWidget(words);
    column.addLayout(lines);
    return button;
}

} // namespace

SharedFolderDialog::SharedFolderDialog(Session& session, QWidget* parent)
    : FormDialog(session, tr("Share a folder"), parent), m_profiles(new QButtonGroup(this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), content));
    column->addWidget(mutedText(tr("Something else carries the folder to the others: Syncthing, Nextcloud, a stick. "
                                   "Hedgerow only writes locked files in it and reads those of the others. Everyone "
                                   "who takes part chooses the folder and the others, once."),
                                content));
    column->addWidget(folderLine(content));
    addTitle(*column, tr("With whom"), content);
    m_members = new QVBoxLayout;
    m_members->setSpacing(kSpaceXs);
    column->addLayout(m_members);
    addTitle(*column, tr("What they get"), content);
    addProfiles(*column, content);
    addTitle(*column, tr("What comes from them"), content);
    addTaking(*column, content);
    m_name = new QLineEdit(content);
    m_name->setMaxLength(100);
    m_nameLine = labelled(tr("What others call you: it stands on what you give"), m_name, content);
    m_nameLine->hide();
    column->addWidget(m_nameLine);
    column->addStretch();
    setContent(content);
    resize(620, 820);
    session.work<Found>(
        this,
        [](Workspace& workspace) {
            Found found;
            if (auto choice = workspace.exchange().choice()) found.choice = std::move(*choice);
            if (auto peers = workspace.reader().peers()) found.peers = std::move(*peers);
            if (auto name = workspace.reader().setting("my_name")) found.name = std::move(*name);
            return found;
        },
        [this](const Found& found) { fill(found); });
}

QWidget* SharedFolderDialog::folderLine(QWidget* content) {
    m_folder = new QLineEdit(content);
    m_folder->setLayoutDirection(Qt::LeftToRight);
    auto* browse = plainButton(tr("Choose…"), QStringLiteral("folder-open"), content);
    browse->setAccessibleName(tr("Choose the folder"));
    auto* both = new QWidget(content);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    row->addWidget(labelled(tr("Folder, for nothing but this"), m_folder, both), 1);
    row->addWidget(browse, 0, Qt::AlignBottom);
    connect(browse, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Which folder you share"), [this](const Path& folder) {
            m_folder->setText(fromPath(folder));
            touch();
        });
    });
    return both;
}

void SharedFolderDialog::addProfiles(QVBoxLayout& column, QWidget* content) {
    for (const Profile profile : kProfiles)
        m_profiles->addButton(addChoice(column, profileTitle(profile), profileSentence(profile), content),
                              static_cast<int>(profile));
    m_profiles->button(static_cast<int>(Profile::TurfSheet))->setChecked(true);
}

void SharedFolderDialog::addTaking(QVBoxLayout& column, QWidget* content) {
    auto* both = new QButtonGroup(this);
    m_showsFirst = addChoice(column, tr("Show it to me first"),
                             tr("It waits on the page Sharing until you have looked at it."), content);
    m_takesIn =
        addChoice(column, tr("Take it in by itself"),
                  tr("Where you and they say different things, both are kept; nothing is taken away without your "
                     "answer; and every bundle can be taken back on the page History."),
                  content);
    both->addButton(m_showsFirst);
    both->addButton(m_takesIn);
    m_showsFirst->setChecked(true);
}

void SharedFolderDialog::fill(const Found& found) {
    const auto wasMember = [&](const Id& peer) {
        return found.choice && std::ranges::find(found.choice->members, peer) != found.choice->members.end();
    };
    for (const PeerView& peer : found.peers) m_members->addWidget(memberLine(peer, wasMember(peer.id)));
    if (found.peers.empty())
        m_members->addWidget(mutedText(tr("You share with nobody yet. Add someone on the page Sharing first, and "
                                          "compare words."),
                                       this));
    if (found.choice) {
        m_folder->setText(fromPath(found.choice->folder));
        if (auto* button = m_profiles->button(static_cast<int>(found.choice->profile))) button->setChecked(true);
        (found.choice->takesIn ? m_takesIn : m_showsFirst)->setChecked(true);
    }
    m_nameLine->setVisible(found.name.empty());
    filled();
    m_folder->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

QWidget* SharedFolderDialog::memberLine(const PeerView& peer, bool wasMember) {
    const auto [line, box] = peerChoice(peer, this);
    box->setChecked(wasMember);
    box->setEnabled(wasMember || (peer.verified && !peer.left));
    m_boxes.emplace_back(peer.id, box);
    watch(line);
    return line;
}

void SharedFolderDialog::save() {
    if (m_folder->text().trimmed().isEmpty()) return showProblem(tr("Choose the folder."), m_folder);
    const bool hasSomebody = std::ranges::any_of(m_boxes, [](const auto& each) { return each.second->isChecked(); });
    if (!hasSomebody)
        return showProblem(tr("Choose with whom you share it. Only those can be chosen with whom you compared words."),
                           m_boxes.empty() ? nullptr : m_boxes.front().second);
    setBusy(true);
    if (!m_nameLine->isVisibleTo(this)) return choose();
    session().run(SetSetting{"my_name", toUtf8(m_name->text().simplified())}, this,
                  [this](const Result<Outcome>& named) {
                      if (named) return choose();
                      finish(named);
                  });
}

void SharedFolderDialog::choose() {
    exchange::FolderChoice choice;
    choice.folder = toPath(m_folder->text().trimmed());
    for (const auto& [peer, box] : m_boxes)
        if (box->isChecked()) choice.members.push_back(peer);
    choice.profile = static_cast<Profile>(m_profiles->checkedId());
    choice.takesIn = m_takesIn->isChecked();
    session().chooseFolder(std::move(choice), this, [this](const Result<void>& chosen) {
        if (chosen) return finish(Outcome{});
        setBusy(false);
        const bool isName = chosen.error().detail == "my_name";
        const bool isNotThere = chosen.error().code == ErrorCode::NotFound && chosen.error().detail != "peer";
        if (isNotThere) return showProblem(tr("There is no such folder."), m_folder);
        showProblem(folderErrorText(chosen.error()), isName ? m_name : m_folder);
    });
}

void askToLeaveFolder(Session& session, std::function<void(const Error&)> failed, QWidget* parent) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Hedgerow"),
                                SharedFolderDialog::tr("Leave the shared folder?"), QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("leaveFolder"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(SharedFolderDialog::tr(
        "The others are told that you take no more part, and nothing more of yours is written for them. What they have "
        "of yours they keep, and you keep what you have of theirs. The folder itself stays where it is."));
    const QPushButton* leave = box->addButton(SharedFolderDialog::tr("Leave"), QMessageBox::AcceptRole);
    QPushButton* stay = box->addButton(SharedFolderDialog::tr("Stay"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(&session, &Session::closed, box, [box] { box->done(QDialog::Rejected); });
    QObject::connect(box, &QDialog::finished, parent, [box, leave, &session, parent, failed = std::move(failed)] {
        if (box->clickedButton() != leave) return;
        session.leaveFolder(parent, [failed](const Result<void>& left) {
            if (!left) failed(left.error());
        });
    });
    box->open();
}

} // namespace hedgerow
