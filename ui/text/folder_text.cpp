// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/folder_text.h"

#include "core/workspace/folder_guard_view.h"
#include "ui/text/bundle_text.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace hedgerow {
namespace {

using exchange::FolderMember;
using exchange::MemberState;

struct SharedFolders {
    Q_DECLARE_TR_FUNCTIONS(SharedFolders)
};

QString troubleText(FolderTrouble trouble) {
    switch (trouble) {
    case FolderTrouble::NotAFolder:
        return SharedFolders::tr("This is not a folder.");
    case FolderTrouble::HoldsVault:
        return SharedFolders::tr("Your own file lies in this folder. It must not: copies of it that are changed in two "
                                 "places end as one that is damaged. Choose a folder of its own.");
    case FolderTrouble::HoldsBackups:
        return SharedFolders::tr("The backups of your file lie in this folder, and whoever gets them has all of it. "
                                 "Choose a folder of its own.");
    case FolderTrouble::LooksLikeVault:
        return SharedFolders::tr("Something in this folder looks like a Hedgerow file or a backup of one, and would be "
                                 "carried to the others. Move it away, or choose an empty folder.");
    case FolderTrouble::SharedRoot:
        return SharedFolders::tr("Whatever carries this folder carries the folder of your own file too. Move your file "
                                 "out of it, or choose another folder.");
    }
    return {};
}

QString newestText(const FolderMember& member, Date today) {
    const QString heard = momentText(*member.heardMs, today);
    return member.waiting == 0 ? SharedFolders::tr("Has everything of yours, as of %1").arg(heard)
                               : SharedFolders::tr("Has not taken in %n of your files yet, as of %1", nullptr,
                                                   static_cast<int>(member.waiting))
                                     .arg(heard);
}

} // namespace

bool isNoFolder(const Error& error) {
    return error.code == ErrorCode::NotFound && error.detail == "shared folder";
}

QString folderErrorText(const Error& error) {
    if (const auto trouble = folderTrouble(error)) return troubleText(*trouble);
    if (error.code == ErrorCode::NotFound && error.detail == "peer")
        return SharedFolders::tr("One of them is not among those you share with any more. Choose again.");
    if (error.code == ErrorCode::NotFound)
        return SharedFolders::tr("The folder is not there now: it was moved, or its stick is not plugged in. As soon "
                                 "as it is back, Hedgerow goes on by itself.");
    if (error.code == ErrorCode::InvalidValue && error.detail == "members")
        return SharedFolders::tr("Choose with whom you share it: one at least, 63 at most.");
    if (error.code == ErrorCode::InvalidValue && error.detail == "verified")
        return SharedFolders::tr("Compare words with all of them first: until then nobody knows whose keys these are.");
    if (error.code == ErrorCode::InvalidValue && error.detail == "left")
        return SharedFolders::tr("One of them has left and gets nothing new.");
    if (error.code == ErrorCode::InvalidValue && error.detail == "my_name")
        return SharedFolders::tr("Say what others call you: one line, without blanks around it.");
    return errorText(error);
}

QString folderChoiceText(const exchange::FolderChoice& choice) {
    return (choice.takesIn ? SharedFolders::tr("They get: %1. What they send is taken in by itself.")
                           : SharedFolders::tr("They get: %1. What they send is shown to you first."))
        .arg(profileTitle(choice.profile));
}

QString memberText(const FolderMember& member, Date today) {
    switch (member.state) {
    case MemberState::NotVerified:
        return SharedFolders::tr("Gets nothing until you have compared words");
    case MemberState::Left:
        return SharedFolders::tr("Has left and gets nothing new");
    case MemberState::Gone:
        return SharedFolders::tr("Takes no more part, as of %1").arg(momentText(member.heardMs.value_or(0), today));
    case MemberState::Removed:
        return SharedFolders::tr("Is not among those you share with any more, and gets nothing");
    case MemberState::TakesPart:
        break;
    }
    if (!member.heardMs) return SharedFolders::tr("Has not been heard of in this folder yet");
    QStringList lines{newestText(member, today)};
    if (!member.writesForUs) lines << SharedFolders::tr("Has not chosen you for the folder yet, so nothing comes");
    if (member.tookInMs)
        lines << SharedFolders::tr("Something of theirs was last taken in %1").arg(momentText(*member.tookInMs, today));
    return lines.join(u'\n');
}

bool isToBeLookedAt(const FolderMember& member) {
    return member.state == MemberState::NotVerified || member.state == MemberState::Removed;
}

QString waitingText(const exchange::WaitingBundle& waiting, Date today) {
    QStringList parts;
    if (waiting.newPeople > 0)
        parts << SharedFolders::tr("%n new people", nullptr, static_cast<int>(waiting.newPeople));
    if (const auto others = waiting.changes - waiting.newPeople; others > 0)
        parts << SharedFolders::tr("%n other entries new or changed", nullptr, static_cast<int>(others));
    if (waiting.conflicts > 0) parts << SharedFolders::tr("%n conflicts", nullptr, static_cast<int>(waiting.conflicts));
    if (waiting.proposals > 0)
        parts << SharedFolders::tr("%n things to take away", nullptr, static_cast<int>(waiting.proposals));
    const QString when = momentText(waiting.createdMs, today);
    const QString what = parts.join(SharedFolders::tr(", "));
    if (waiting.sender == bundle::SenderKind::Self)
        return SharedFolders::tr("From a copy of this file, %1: %2").arg(when, what);
    const QString from = isolated(cellText(waiting.from));
    return (waiting.isMember ? SharedFolders::tr("From %1, %2: %3")
                             : SharedFolders::tr("From %1, with whom you do not share this folder, %2: %3"))
        .arg(from, when, what);
}

QString oddFilesText(const exchange::FolderReport& report) {
    QStringList sentences;
    if (report.incomplete > 0)
        sentences << SharedFolders::tr("%n files are not whole yet; whatever carries the folder may still be at it.",
                                       nullptr, static_cast<int>(report.incomplete));
    if (report.fromUnknown > 0)
        sentences << SharedFolders::tr("%n files are signed by nobody whose card you have, and are left alone.",
                                       nullptr, static_cast<int>(report.fromUnknown));
    if (report.refused > 0)
        sentences << SharedFolders::tr("%n files cannot be used: a wrong signature, too large, or of a newer Hedgerow.",
                                       nullptr, static_cast<int>(report.refused));
    if (report.lost > 0)
        sentences << SharedFolders::tr("%n of your files vanished or were changed before everybody had them; they are "
                                       "written again.",
                                       nullptr, static_cast<int>(report.lost));
    return sentences.join(u' ');
}

} // namespace hedgerow
