// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/own_card.h"

#include "ui/text/strings.h"

namespace hedgerow {
namespace {

Result<bundle::Comparison> comparisonOf(const Result<bundle::ContactCard>& card, const std::optional<WordList>& words) {
    if (!card) return card.error();
    if (!words) return Error{ErrorCode::Failed, "no word list"};
    return bundle::comparison(card->signingKey, card->recipient, *words);
}

} // namespace

void readOwnCard(Session& session, QObject* context, std::function<void(const Result<OwnCard>&)> then) {
    session.work<Result<OwnCard>>(
        context,
        [&words = session.wordList()](Workspace& workspace) -> Result<OwnCard> {
            auto card = workspace.card();
            auto comparison = comparisonOf(card, words);
            if (!comparison) return comparison.error();
            const QString text = fromUtf8(bundle::text(*card));
            return OwnCard{std::move(*card), text, std::move(*comparison)};
        },
        std::move(then));
}

void readComparison(Session& session, const PeerView& peer, QObject* context,
                    std::function<void(const Result<bundle::Comparison>&)> then) {
    session.work<Result<bundle::Comparison>>(
        context,
        [&words = session.wordList(), signingKey = peer.signingKey, ageKey = peer.ageKey](Workspace&) {
            return comparisonOf(bundle::cardOfKeys(signingKey, ageKey), words);
        },
        std::move(then));
}

} // namespace hedgerow
