// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/bundle_text.h"

#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

using bundle::Profile;
using bundle::SenderKind;

struct Bundles {
    Q_DECLARE_TR_FUNCTIONS(Bundles)
};

// Those a window offers, in its order.
constexpr std::array kClasses{FieldClass::Name,  FieldClass::Contact, FieldClass::Work, FieldClass::Opinion,
                              FieldClass::Facts, FieldClass::Notes,   FieldClass::Plan};

QString troubleText(BundleTrouble trouble) {
    switch (trouble) {
    case BundleTrouble::NeedsPassphrase:
        return Bundles::tr("This bundle is locked with a passphrase. Ask whoever wrote it.");
    case BundleTrouble::WrongPassphrase:
        return Bundles::tr("That is not the passphrase of this bundle. Check capital letters and the blanks between "
                           "words, and try again.");
    case BundleTrouble::NotForYou:
        return Bundles::tr("This bundle is not for you: your key does not open it. Ask whoever wrote it to choose you, "
                           "with the card you have now, and to write it again.");
    case BundleTrouble::NotMeantForYou:
        return Bundles::tr("This bundle was not meant for you: its sender wrote it for others, and somebody passed it "
                           "on. Nothing was changed. Talk with the sender.");
    case BundleTrouble::UnknownSender:
        return Bundles::tr("Nobody you know signed this bundle. Nothing was changed. If you know who sent it, get the "
                           "sender's card and add it under Sharing; then take the bundle in again.");
    case BundleTrouble::BadSignature:
        return Bundles::tr("The signature of this bundle is wrong: it was changed on its way. Nothing was changed "
                           "here. Ask the sender for it again, in another way.");
    case BundleTrouble::Damaged:
        return Bundles::tr("This bundle is damaged or not whole. Nothing was changed. Copy it again, or ask the sender "
                           "for it again.");
    case BundleTrouble::NoBundle:
        return Bundles::tr("This file is no bundle, or its beginning is damaged. Choose another file, or ask the "
                           "sender for it again.");
    case BundleTrouble::TooLarge:
        return Bundles::tr("This bundle is larger than any that Hedgerow writes. Nothing was changed. Ask the sender "
                           "how it was made.");
    case BundleTrouble::NewerFormat:
        return Bundles::tr("This bundle was written by a newer Hedgerow. Install that version to read it.");
    case BundleTrouble::NoName:
        return Bundles::tr("Say first what others call you: a bundle carries the name of who wrote it. A name is one "
                           "line, without blanks around it. No file was written.");
    case BundleTrouble::Nothing:
        return Bundles::tr("There is nothing to give: nobody was chosen, or all of it was given before. Go back and "
                           "choose others, or give everything once more.");
    case BundleTrouble::RecipientLeft:
        return Bundles::tr("One of those you chose has left and gets nothing new. Go back and choose again.");
    }
    return {};
}

} // namespace

QString bundleErrorText(const Error& error) {
    const auto trouble = bundleTrouble(error);
    return trouble ? troubleText(*trouble) : errorText(error);
}

QString numbersLegend(const RollUpTable& table) {
    return Bundles::tr("Hidden: fewer than 5 people, or a number from which such a one could be worked out. Assessed "
                       "lately: within %n days.",
                       nullptr, static_cast<int>(table.days));
}

QString profileTitle(Profile profile) {
    switch (profile) {
    case Profile::TurfSheet:
        return Bundles::tr("Turf sheet");
    case Profile::Chart:
        return Bundles::tr("Chart");
    case Profile::CoOrganizer:
        return Bundles::tr("Co-organizer");
    case Profile::Custom:
        return Bundles::tr("My own choice");
    case Profile::PseudonymousChart:
        return Bundles::tr("Chart without the people");
    case Profile::RollUp:
        return Bundles::tr("Only numbers by unit");
    }
    return {};
}

QString profileSentence(Profile profile) {
    switch (profile) {
    case Profile::TurfSheet:
        return Bundles::tr("Names, how to reach people and where they work: what someone needs who goes and talks with "
                           "them.");
    case Profile::Chart:
        return Bundles::tr("The same, and the levels people were assessed at.");
    case Profile::CoOrganizer:
        return Bundles::tr("Everything but what is private: conversations, notes and plans too. For someone you "
                           "organize with.");
    case Profile::Custom:
        return Bundles::tr("Say kind by kind what is in it.");
    case Profile::PseudonymousChart:
        return Bundles::tr("Codes instead of names, with levels and units. What is said of a code comes back to the "
                           "right person here, and nowhere else. For one recipient at a time.");
    case Profile::RollUp:
        return Bundles::tr("How many people are known in each unit, and at which level. Nobody is in it, not even as a "
                           "code, and no number under 5.");
    }
    return {};
}

QString classTitle(FieldClass fieldClass) {
    switch (fieldClass) {
    case FieldClass::Name:
        return Bundles::tr("Names");
    case FieldClass::Contact:
        return Bundles::tr("Ways to reach them");
    case FieldClass::Work:
        return Bundles::tr("Work");
    case FieldClass::Opinion:
        return Bundles::tr("Levels");
    case FieldClass::Facts:
        return Bundles::tr("Facts");
    case FieldClass::Notes:
        return Bundles::tr("Notes");
    case FieldClass::Plan:
        return Bundles::tr("Plans");
    case FieldClass::Private:
        return Bundles::tr("Private");
    case FieldClass::Structure:
    case FieldClass::Unknown:
        return Bundles::tr("Other things");
    }
    return {};
}

QString classSentence(FieldClass fieldClass) {
    switch (fieldClass) {
    case FieldClass::Name:
        return Bundles::tr("what people are called");
    case FieldClass::Contact:
        return Bundles::tr("telephone numbers, addresses, mail");
    case FieldClass::Work:
        return Bundles::tr("units, titles, shifts");
    case FieldClass::Opinion:
        return Bundles::tr("how people were assessed");
    case FieldClass::Facts:
        return Bundles::tr("when one spoke with them, tags, ties, issues");
    case FieldClass::Notes:
        return Bundles::tr("what was written about them and about conversations");
    case FieldClass::Plan:
        return Bundles::tr("next steps and promises");
    default:
        return {};
    }
}

QString standingText(const PeerView& peer) {
    if (peer.left) return Bundles::tr("Has left on %1: gets nothing new").arg(shortDate(*peer.left));
    if (!peer.verified) return Bundles::tr("Nobody has compared the words yet");
    return (peer.isOwnDevice ? Bundles::tr("A device of your own, words compared on %1")
                             : Bundles::tr("Words compared on %1"))
        .arg(shortDate(*peer.verified));
}

QString senderText(const bundle::Sender& sender) {
    const QString name = isolated(fromUtf8(sender.name));
    switch (sender.kind) {
    case SenderKind::Unknown:
        return Bundles::tr("From somebody you do not know");
    case SenderKind::Unverified:
        return Bundles::tr("From %1, whose words nobody has compared").arg(name);
    case SenderKind::Verified:
        return Bundles::tr("From %1, words compared").arg(name);
    case SenderKind::OwnDevice:
        return Bundles::tr("From your own device %1, words compared").arg(name);
    case SenderKind::Self:
        return Bundles::tr("From this very file: you wrote it yourself");
    }
    return {};
}

QString classesText(const std::vector<std::string>& names) {
    QStringList classes;
    for (const FieldClass each : kClasses)
        if (std::ranges::find(names, fieldClassName(each)) != names.end()) classes << classTitle(each);
    return classes.join(Bundles::tr(", "));
}

QString disclosureText(const DisclosureView& given, Date today) {
    const QString moment = momentText(given.atMs, today);
    const auto profile = bundle::profileNamed(given.profile);
    if (profile == Profile::RollUp) return Bundles::tr("%1: only numbers by unit, of nobody by name").arg(moment);
    if (profile == Profile::PseudonymousChart)
        //: A moment, and how many codes stand in the place of people
        return Bundles::tr("%1: chart without the people, %n codes", nullptr, static_cast<int>(given.count))
            .arg(moment);
    //: A moment, what was given, of how many people
    return Bundles::tr("%1: %2, of %n people", nullptr, static_cast<int>(given.count))
        .arg(moment, classesText(given.classes));
}

QString previewText(const bundle::BundlePreview& preview) {
    QStringList parts;
    if (preview.newPeople > 0) parts << Bundles::tr("%n new people", nullptr, static_cast<int>(preview.newPeople));
    if (const auto others = preview.newRecords - preview.newPeople; others > 0)
        parts << Bundles::tr("%n other new entries", nullptr, static_cast<int>(others));
    if (preview.changedRecords > 0)
        parts << Bundles::tr("%n entries changed", nullptr, static_cast<int>(preview.changedRecords));
    if (preview.conflicts > 0) parts << Bundles::tr("%n conflicts", nullptr, static_cast<int>(preview.conflicts));
    if (!preview.proposals.empty())
        parts << Bundles::tr("%n things to take away", nullptr, static_cast<int>(preview.proposals.size()));
    return parts.isEmpty() ? Bundles::tr("nothing new") : parts.join(Bundles::tr(", "));
}

} // namespace hedgerow
