// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/peer_text.h"

#include "core/bundle/contact_card.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

namespace hedgerow {
namespace {

struct Peers {
    Q_DECLARE_TR_FUNCTIONS(Peers)
};

} // namespace

QString verifiedText(const PeerView& peer) {
    return peer.verified ? Peers::tr("Verified: words compared on %1").arg(shortDate(*peer.verified))
                         : Peers::tr("Not verified: nobody knows yet whose keys these are");
}

QString cardTrouble(const Error& error) {
    if (error.code == ErrorCode::NewerVersion)
        return Peers::tr("This card was made by a newer Hedgerow. Install that version to use it.");
    if (error.detail == bundle::kMistypedCard)
        return Peers::tr(
            "A character of this card is wrong, missing or too many. Copy it again, from beginning to end.");
    if (error.detail == bundle::kNoCard) return Peers::tr("This is no contact card. A card begins with “hedgerow1”.");
    if (error.detail == bundle::kForbiddenKey || error.detail == bundle::kForbiddenName)
        return Peers::tr("No Hedgerow makes such a card. Do not use it, and ask where it comes from.");
    return errorText(error);
}

} // namespace hedgerow
