// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/likeness_text.h"

#include <QCoreApplication>

namespace hedgerow {
namespace {

struct Likenesses {
    Q_DECLARE_TR_FUNCTIONS(Likenesses)
};

} // namespace

QString confidenceText(Confidence confidence) {
    switch (confidence) {
    case Confidence::Possible:
        return Likenesses::tr("Possible");
    case Confidence::Likely:
        return Likenesses::tr("Likely");
    case Confidence::Certain:
        return Likenesses::tr("Looks certain");
    }
    return {};
}

QString likenessText(LikenessReason reason) {
    using enum LikenessReason;
    switch (reason) {
    case SamePhone:
        return Likenesses::tr("The same telephone number");
    case SameMail:
        return Likenesses::tr("The same mail address");
    case SameContact:
        return Likenesses::tr("Reached in the same way");
    case SameCodeName:
        return Likenesses::tr("The same code name");
    case SameName:
        return Likenesses::tr("The same name");
    case OtherScript:
        return Likenesses::tr("The same name in other letters");
    case OtherSpelling:
        return Likenesses::tr("The same name, spelled otherwise");
    case SimilarName:
        return Likenesses::tr("Similar names: perhaps a typing error");
    case LeftOutName:
        return Likenesses::tr("The same name, once with one more");
    case NameInShort:
        return Likenesses::tr("The same name, once in short");
    case PartOfName:
        return Likenesses::tr("A part of the name is all there is of one");
    case SameUnit:
        return Likenesses::tr("The same unit");
    case SameTitle:
        return Likenesses::tr("The same title");
    case OtherName:
        return Likenesses::tr("But another name: perhaps of one household");
    case CommonName:
        return Likenesses::tr("But many here have such a name");
    case SharedContact:
        return Likenesses::tr("But others are reached there, too");
    case OtherPhones:
        return Likenesses::tr("But other telephone numbers");
    case OtherMails:
        return Likenesses::tr("But other mail addresses");
    case OtherUnits:
        return Likenesses::tr("But other units");
    }
    return {};
}

} // namespace hedgerow
