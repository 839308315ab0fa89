// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/check_text.h"

#include "ui/text/field_text.h"

#include <QCoreApplication>

namespace hedgerow {
namespace {

struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

QStringList damageTexts(const ClosedCheck& check) {
    if (check.isWhole())
        return {
            Checks::tr("Every byte was read and every entry found: this file is whole. Try to open it again; a stick "
                       "or a disk that fails now and then can be the reason that it did not open.")};
    if (check.notOpened)
        return {Checks::tr("The damage is at the very beginning, where the file says what is in it. So it cannot be "
                           "told what else is whole.")};
    QStringList texts;
    if (check.isOfWrongLength)
        texts << Checks::tr(
            "The end of the file is missing, or something was added to it: it is not as long as it says "
            "itself. That happens when a stick is pulled out while it is written.");
    if (check.isStartChanged)
        texts << Checks::tr("Its first bytes were changed. Once it is closed it cannot be opened any more.");
    if (check.damagedPlaces > 0)
        texts << Checks::tr("%n places in it are damaged.", nullptr, static_cast<int>(check.damagedPlaces));
    if (check.isJournalHurt)
        texts << Checks::tr("Not all that was ever written into it can be read any more: some of it is lost in this "
                            "file.");
    else
        texts << Checks::tr("All that was ever written into it can still be read.");
    QStringList kinds;
    for (const Kind kind : check.kinds) kinds << kindLabel(kind);
    if (!kinds.isEmpty())
        //: Kinds of entries, as "Person, Conversation"
        texts << Checks::tr("Not whole as it stands now: %1.").arg(kinds.join(Checks::tr(", ")));
    else if (check.isOtherHurt && !check.isJournalHurt)
        texts << Checks::tr("Only lists made for finding things are damaged.");
    return texts;
}

QString damageAdvice(const ClosedCheck& check) {
    if (check.isWhole()) return {};
    const QString keep =
        Checks::tr("Hedgerow cannot mend a file or take the readable part out of it. Keep this one as it "
                   "is and do not write to it.");
    if (check.backups.empty())
        return keep + u' ' +
               Checks::tr(
                   "Restore your newest backup; the damaged file is kept beside it. Where your backups are cannot "
                   "be read from this file: look on the sticks and in the folders you use for them.");
    return keep + u' ' + Checks::tr("Restore the newest backup; the damaged file is kept beside it.");
}

} // namespace hedgerow
