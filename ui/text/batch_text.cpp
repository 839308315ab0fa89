// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/batch_text.h"

#include "ui/text/field_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace hedgerow {
namespace {

struct Batches {
    Q_DECLARE_TR_FUNCTIONS(Batches)
};

int countOf(const BatchView& batch, std::string_view what) {
    const auto found = batch.counts.find(std::string(what));
    return found == batch.counts.end() ? 0 : static_cast<int>(found->second);
}

// "12 people, 3 units and 4 more", for what has no phrase of its own.
QString kindsText(const BatchView& batch) {
    constexpr qsizetype kShown = 3;
    QStringList parts;
    for (const Kind kind : allKinds()) {
        if (const int count = countOf(batch, kindName(kind))) parts << kindCount(kind, count);
    }
    const qsizetype more = parts.size() - kShown;
    if (more > 0) {
        parts = parts.mid(0, kShown);
        parts << Batches::tr("and %n more kinds", nullptr, static_cast<int>(more));
    }
    return parts.join(Batches::tr(", "));
}

struct Phrase {
    std::string_view code;
    const char* text;
};

constexpr std::array kPhrases{
    Phrase{"conversation.log", QT_TRANSLATE_NOOP("Batches", "Logged a conversation")},
    Phrase{"person.add", QT_TRANSLATE_NOOP("Batches", "Added a person")},
    Phrase{"person.edit", QT_TRANSLATE_NOOP("Batches", "Changed a person")},
    Phrase{"person.same", QT_TRANSLATE_NOOP("Batches", "Said that two records are one person")},
    Phrase{"person.distinct", QT_TRANSLATE_NOOP("Batches", "Said that two records are not one person")},
    Phrase{"same_person", QT_TRANSLATE_NOOP("Batches", "Said that two records are one person")},
    Phrase{"not_same", QT_TRANSLATE_NOOP("Batches", "Said that two records are not one person")},
    Phrase{"capture", QT_TRANSLATE_NOOP("Batches", "Captured a person")},
    Phrase{"capture.done", QT_TRANSLATE_NOOP("Batches", "Completed what was captured")},
    Phrase{"conversation.edit", QT_TRANSLATE_NOOP("Batches", "Changed a conversation")},
    Phrase{"value.back", QT_TRANSLATE_NOOP("Batches", "Put an earlier value back")},
    Phrase{"contact.add", QT_TRANSLATE_NOOP("Batches", "Added a way to reach somebody")},
    Phrase{"contact.edit", QT_TRANSLATE_NOOP("Batches", "Changed a way to reach somebody")},
    Phrase{"membership.add", QT_TRANSLATE_NOOP("Batches", "Added where somebody works")},
    Phrase{"membership.edit", QT_TRANSLATE_NOOP("Batches", "Changed where somebody works")},
    Phrase{"membership.end", QT_TRANSLATE_NOOP("Batches", "Noted that somebody left a place of work")},
    Phrase{"tie.add", QT_TRANSLATE_NOOP("Batches", "Added a relationship")},
    Phrase{"tie.edit", QT_TRANSLATE_NOOP("Batches", "Changed a relationship")},
    Phrase{"tag.add", QT_TRANSLATE_NOOP("Batches", "Tagged a person")},
    Phrase{"follow_up.open", QT_TRANSLATE_NOOP("Batches", "Opened a next step again")},
    Phrase{"commitment.edit", QT_TRANSLATE_NOOP("Batches", "Changed a promise")},
    Phrase{"commitment.open", QT_TRANSLATE_NOOP("Batches", "Opened a promise again")},
    Phrase{"assessment.edit", QT_TRANSLATE_NOOP("Batches", "Changed an assessment")},
    Phrase{"follow_up.done", QT_TRANSLATE_NOOP("Batches", "Did a next step")},
    Phrase{"follow_up.snooze", QT_TRANSLATE_NOOP("Batches", "Put a next step off")},
    Phrase{"follow_up.edit", QT_TRANSLATE_NOOP("Batches", "Changed a next step")},
    Phrase{"follow_up.add", QT_TRANSLATE_NOOP("Batches", "Added a next step")},
    Phrase{"assessment.add", QT_TRANSLATE_NOOP("Batches", "Assessed a person")},
    Phrase{"commitment.kept", QT_TRANSLATE_NOOP("Batches", "Noted whether a promise was kept")},
    Phrase{"peer.add", QT_TRANSLATE_NOOP("Batches", "Added somebody to share with")},
    Phrase{"peer.edit", QT_TRANSLATE_NOOP("Batches", "Changed somebody to share with")},
    Phrase{"peer.key", QT_TRANSLATE_NOOP("Batches", "Took other keys of somebody to share with")},
    Phrase{"peer.verify", QT_TRANSLATE_NOOP("Batches", "Compared words with somebody to share with")},
    Phrase{"peer.left", QT_TRANSLATE_NOOP("Batches", "Noted that somebody gets nothing new")},
    Phrase{"peer.back", QT_TRANSLATE_NOOP("Batches", "Noted that somebody gets new things again")},
    Phrase{"filter.save", QT_TRANSLATE_NOOP("Batches", "Saved a filter")},
    Phrase{"filter.rename", QT_TRANSLATE_NOOP("Batches", "Renamed a saved filter")},
    Phrase{"settle", QT_TRANSLATE_NOOP("Batches", "Settled a conflict")},
    Phrase{"conflict.settle", QT_TRANSLATE_NOOP("Batches", "Settled a conflict")},
    Phrase{"undo", QT_TRANSLATE_NOOP("Batches", "Took something back")},
    Phrase{"redo", QT_TRANSLATE_NOOP("Batches", "Brought something back")},
    Phrase{"forget", QT_TRANSLATE_NOOP("Batches", "Forgot a person for good")},
    Phrase{"packs", QT_TRANSLATE_NOOP("Batches", "Added the scales that come with Hedgerow")},
    Phrase{"packs.install", QT_TRANSLATE_NOOP("Batches", "Added the scales that come with Hedgerow")},
};

QString phrase(const BatchView& batch) {
    if (batch.code.starts_with("import")) {
        int people = countOf(batch, "added") + countOf(batch, "changed");
        if (people == 0) people = countOf(batch, kindName(Kind::Person));
        return Batches::tr("Imported %n people from a spreadsheet", nullptr, people);
    }
    if (batch.code.starts_with("demo")) {
        const QString what = kindsText(batch);
        return what.isEmpty() ? Batches::tr("Made up a workplace") : Batches::tr("Made up %1").arg(what);
    }
    if (batch.code == "conversation.log") {
        const int people = countOf(batch, "with");
        if (people > 0) return Batches::tr("Logged a conversation with %n people", nullptr, people);
    }
    if (const int people = batch.code == "people.edit" ? countOf(batch, "people") : 0; people > 0)
        return Batches::tr("Changed %n people", nullptr, people);
    if (batch.code.starts_with("remove")) return Batches::tr("Removed %1").arg(kindsText(batch));
    if (batch.code.starts_with("restore")) return Batches::tr("Brought back %1").arg(kindsText(batch));
    for (const Phrase& known : kPhrases) {
        if (known.code == batch.code) return Batches::tr(known.text);
    }
    const QString what = kindsText(batch);
    if (batch.code == "bundle.write") {
        const int people = countOf(batch, "people");
        return people > 0 ? Batches::tr("Gave a bundle about %n people to others", nullptr, people)
                          : Batches::tr("Gave a bundle to others");
    }
    if (!batch.from.empty()) {
        const QString from = isolated(fromUtf8(batch.from));
        return what.isEmpty() ? Batches::tr("Received a bundle from %1").arg(from)
                              : Batches::tr("Received from %1: %2").arg(from, what);
    }
    if (batch.code == "received" || !batch.isMine)
        return what.isEmpty() ? Batches::tr("Received changes") : Batches::tr("Received %1").arg(what);
    return what.isEmpty() ? Batches::tr("Changed something") : Batches::tr("Changed %1").arg(what);
}

} // namespace

QString batchText(const BatchView& batch) {
    return phrase(batch);
}

QString noticeText(const Notice& notice) {
    switch (notice.code) {
    case NoticeCode::HasPowerOverStaff:
        return Batches::tr(
            "This person has power over staff. Talk it over with your group before they are let in on plans.");
    case NoticeCode::UsedSince:
        return Batches::tr("%1 of %n records stay, because something made since then uses them.", nullptr,
                           static_cast<int>(notice.total))
            .arg(notice.count);
    case NoticeCode::NameAlreadyKnown:
        return Batches::tr("Someone of that name is there already. Both are kept; two people may share a name.");
    case NoticeCode::NotesNameThem:
        return Batches::tr("%n notes or conversations still name this person. Look through them.", nullptr,
                           static_cast<int>(notice.count));
    case NoticeCode::PeerAlreadyKnown:
        return Batches::tr("You know these keys already. Nothing was changed.");
    }
    return {};
}

} // namespace hedgerow
