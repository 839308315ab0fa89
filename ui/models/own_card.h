// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/comparison.h"
#include "core/bundle/contact_card.h"
#include "core/workspace/session.h"

#include <functional>

namespace hedgerow {

// What this vault gives others, and what is read aloud of it.
struct OwnCard {
    bundle::ContactCard card;
    QString text; // hedgerow1…
    bundle::Comparison comparison;
};

// Read on the session's thread. Failed: no list of words.
void readOwnCard(Session& session, QObject* context, std::function<void(const Result<OwnCard>&)> then);
// What a peer must say of her card if these are her keys.
void readComparison(Session& session, const PeerView& peer, QObject* context,
                    std::function<void(const Result<bundle::Comparison>&)> then);

} // namespace hedgerow
