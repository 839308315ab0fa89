// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange_text.h"

#include "app/cli/bundle_text.h"
#include "app/cli/console.h"
#include "app/cli/record_json.h"

#include "core/workspace/folder_guard_view.h"

#include <QDateTime>
#include <QJsonArray>

namespace hedgerow::cli {
namespace {

using exchange::FolderMember;
using exchange::FolderReport;
using exchange::MemberState;
using exchange::WaitingBundle;

std::string_view stateWord(MemberState state) {
    switch (state) {
    case MemberState::TakesPart:
        return "takes_part";
    case MemberState::NotVerified:
        return "not_verified";
    case MemberState::Left:
        return "left";
    case MemberState::Gone:
        return "gone";
    case MemberState::Removed:
        return "removed";
    }
    return {};
}

std::string when(std::int64_t ms) {
    return utf8(QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

QJsonValue jsonTime(std::optional<std::int64_t> ms) {
    if (!ms || *ms == 0) return {};
    return QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODate);
}

std::string standing(const FolderMember& member) {
    switch (member.state) {
    case MemberState::NotVerified:
        return "gets nothing: compare the words of these keys first (peer verify)";
    case MemberState::Left:
        return "has left and gets nothing new";
    case MemberState::Gone:
        return "takes no more part, as of " + when(member.heardMs.value_or(0));
    case MemberState::Removed:
        return "is no peer any more and gets nothing";
    case MemberState::TakesPart:
        break;
    }
    if (!member.heardMs) return "has not been heard of in this folder yet";
    const std::string heard = when(*member.heardMs);
    std::string text = member.waiting == 0
                           ? "has everything of yours, as of " + heard
                           : "has not taken in " + several(member.waiting, "file", "files") + " yet, as of " + heard;
    if (!member.writesForUs) text += "; does not write for you";
    return text;
}

std::string summary(const WaitingBundle& waiting) {
    std::string text =
        several(waiting.newPeople, "new person", "new people") + ", " + several(waiting.changes, "change", "changes");
    if (waiting.conflicts > 0) text += ", " + several(waiting.conflicts, "conflict", "conflicts");
    if (waiting.proposals > 0) text += ", " + several(waiting.proposals, "proposal", "proposals");
    return text;
}

void printWaiting(const FolderReport& report) {
    for (const WaitingBundle& waiting : report.waiting)
        print(waiting.file.string() + "  from " + plain(waiting.from) + (waiting.isMember ? "" : ", no member") + ", " +
              when(waiting.createdMs) + ": " + summary(waiting));
    if (!report.waiting.empty()) say("These wait for a look: bundle inspect FILE, then bundle import FILE.");
}

void sayOdd(const FolderReport& report) {
    if (report.incomplete > 0) say(several(report.incomplete, "file is", "files are") + " not complete (yet).");
    if (report.fromUnknown > 0)
        say(several(report.fromUnknown, "file is", "files are") + " signed by nobody you know, and set aside.");
    if (report.refused > 0)
        say(several(report.refused, "file", "files") +
            " cannot be used: a wrong signature, too large, or of a newer version.");
    if (report.lost > 0)
        say(several(report.lost, "writing", "writings") +
            " of yours vanished or changed before everybody had it; it is written again.");
    for (const FolderMember& member : report.members)
        if (member.state == MemberState::NotVerified) say(plain(member.name) + " " + standing(member) + ".");
}

} // namespace

int failExchange(const Error& error) {
    if (const auto trouble = folderTrouble(error)) {
        switch (*trouble) {
        case FolderTrouble::NotAFolder:
            say("This is not a folder.");
            break;
        case FolderTrouble::HoldsVault:
            say("The vault itself lies in this folder. Two copies of a vault that are both written to end as one that "
                "is "
                "damaged. Choose a folder of its own, or move the vault.");
            break;
        case FolderTrouble::HoldsBackups:
            say("The backups of the vault lie in this folder; whoever gets them holds the whole vault. Choose a folder "
                "of "
                "its own.");
            break;
        case FolderTrouble::LooksLikeVault:
            say("Something in this folder looks like a vault or a backup of one, and would be replicated. Move it "
                "away, or "
                "choose an empty folder.");
            break;
        case FolderTrouble::SharedRoot:
            say("What replicates this folder replicates the folder of the vault too. Move the vault out of it, or "
                "choose "
                "another folder.");
            break;
        }
        return RefusedExit;
    }
    if (error.code == ErrorCode::InvalidValue && error.detail == "my_name") {
        say("Say first what others call you: identity --name NAME");
        return FailedExit;
    }
    if (error.code == ErrorCode::InvalidValue && error.detail == "verified") {
        say("Of one of them nobody compared the words yet, so nobody knows whose keys these are. Do that first: peer "
            "verify PEER");
        return RefusedExit;
    }
    if (error.code == ErrorCode::InvalidValue && error.detail == "left") {
        say("One of them has left and gets nothing new.");
        return RefusedExit;
    }
    if (error.code == ErrorCode::InvalidValue && error.detail == "members")
        return usage("Say with whom: --with PEER, once for each of at most 63");
    if (error.code == ErrorCode::NotFound && error.detail == "shared folder")
        return usage("This vault has no shared folder. Say which and with whom: exchange FOLDER --with PEER");
    return fail(error);
}

bool isWorthTelling(const FolderReport& report) {
    return report.trouble || !report.takenIn.empty() || report.written > 0 || !report.waiting.empty() ||
           report.lost > 0;
}

void print(const FolderReport& report) {
    for (const exchange::TakenIn& taken : report.takenIn) {
        if (taken.admitted + taken.waiting == 0) continue;
        print(taken.bundle.hex() + "  from " + plain(taken.from) + ": " + several(taken.admitted, "value", "values") +
              " new" + (taken.waiting > 0 ? ", " + several(taken.waiting, "proposal waits", "proposals wait") : ""));
    }
    if (!report.takenIn.empty()) say("Taken in. To take one of them back: undo ID");
    if (report.written > 0)
        say("Wrote what is new, about " + several(report.peopleWritten, "person", "people") + ", into " +
            several(report.written, "file.", "files."));
    printWaiting(report);
    sayOdd(report);
    if (report.isMore) say("There is more: look again.");
    if (!isWorthTelling(report)) say("Nothing new.");
}

void printStatus(const FolderReport& report) {
    print(report.choice.folder.string() + "  " + std::string(bundle::profileName(report.choice.profile)) + ", " +
          (report.choice.takesIn ? "taken in by itself" : "looked at first"));
    for (const FolderMember& member : report.members) print(column(member.name, 20) + "  " + standing(member));
    printWaiting(report);
    sayOdd(report);
}

QJsonObject toJson(const FolderReport& report) {
    QJsonObject object;
    const auto put = [](QJsonObject& into, const char* key, QJsonValue value) {
        into[QLatin1String(key)] = std::move(value);
    };
    put(object, "folder", qString(report.choice.folder.string()));
    put(object, "profile", qString(bundle::profileName(report.choice.profile)));
    put(object, "apply", report.choice.takesIn);
    put(object, "looked", jsonTime(report.lookedMs));
    QJsonArray members;
    for (const FolderMember& member : report.members) {
        QJsonObject each;
        put(each, "peer", qString(member.peer.hex()));
        put(each, "name", qString(member.name));
        put(each, "state", qString(stateWord(member.state)));
        put(each, "waiting", static_cast<qint64>(member.waiting));
        put(each, "heard", jsonTime(member.heardMs));
        put(each, "written", jsonTime(member.writtenMs));
        put(each, "took_in", jsonTime(member.tookInMs));
        put(each, "writes_for_us", member.writesForUs);
        members.append(each);
    }
    put(object, "members", members);
    QJsonArray taken;
    for (const exchange::TakenIn& bundle : report.takenIn) {
        QJsonObject each;
        put(each, "bundle", qString(bundle.bundle.hex()));
        put(each, "from", qString(bundle.from));
        put(each, "admitted", static_cast<qint64>(bundle.admitted));
        put(each, "waiting", static_cast<qint64>(bundle.waiting));
        taken.append(each);
    }
    put(object, "taken_in", taken);
    QJsonArray waiting;
    for (const WaitingBundle& bundle : report.waiting) {
        QJsonObject each;
        put(each, "file", qString(bundle.file.string()));
        put(each, "bundle", qString(bundle.bundle.hex()));
        put(each, "from", qString(bundle.from));
        put(each, "sender", qString(senderWord(bundle.sender)));
        put(each, "member", bundle.isMember);
        put(each, "created", jsonTime(bundle.createdMs));
        put(each, "new_people", static_cast<qint64>(bundle.newPeople));
        put(each, "changes", static_cast<qint64>(bundle.changes));
        put(each, "conflicts", static_cast<qint64>(bundle.conflicts));
        put(each, "proposals", static_cast<qint64>(bundle.proposals));
        waiting.append(each);
    }
    put(object, "waiting", waiting);
    put(object, "written", static_cast<qint64>(report.written));
    put(object, "people_written", static_cast<qint64>(report.peopleWritten));
    put(object, "ours", static_cast<qint64>(report.ours));
    put(object, "lost", static_cast<qint64>(report.lost));
    put(object, "not_for_us", static_cast<qint64>(report.notForUs));
    put(object, "incomplete", static_cast<qint64>(report.incomplete));
    put(object, "unknown", static_cast<qint64>(report.fromUnknown));
    put(object, "refused", static_cast<qint64>(report.refused));
    put(object, "more", report.isMore);
    if (report.trouble) put(object, "trouble", qString(sentence(*report.trouble)));
    return object;
}

} // namespace hedgerow::cli
