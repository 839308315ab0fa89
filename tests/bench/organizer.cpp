// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/organizer.h"

#include "core/bundle/contact_card.h"
#include "core/commands/add_peer.h"
#include "core/commands/set_setting.h"
#include "core/commands/verify_peer.h"

namespace hedgerow::bench {

Result<Organizer> Organizer::open(KeyedFile file, const std::string& name) {
    auto workspace = openByKey(file.file, file.key);
    if (!workspace) return workspace.error();
    if (auto named = (*workspace)->run(SetSetting{"my_name", name}); !named) return named.error();
    return Organizer{std::move(file), std::move(*workspace)};
}

Result<Id> Organizer::meets(Organizer& other) const {
    const auto card = other.workspace->card();
    if (!card) return card.error();
    const auto own = workspace->identity();
    if (!own) return own.error();
    const PeerCard seen{card->name, toHex(card->signingKey), card->recipient.text()};
    const auto added = workspace->run(AddPeer{seen, toHex(own->signingKey())});
    if (!added) return added.error();
    const Id peer = added->created.front();
    const auto verified = workspace->run(VerifyPeer{peer, seen.signingKey, seen.ageKey});
    return verified ? Result<Id>(peer) : verified.error();
}

bundle::BundleOrder everythingTo(const Id& peer) {
    bundle::BundleOrder order;
    order.peers = {peer};
    order.profile = bundle::Profile::CoOrganizer;
    return order;
}

} // namespace hedgerow::bench
