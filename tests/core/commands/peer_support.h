// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/add_peer.h"
#include "tests/core/commands/command_vault.h"

namespace hedgerow {

inline const std::string kOwnKey(64, '0');

// Keys that differ by a letter; nobody looks inside them here.
inline PeerCard peerCard(const std::string& name, char key) {
    return {name, std::string(64, key), "age1" + std::string(58, key)};
}

inline AddPeer adding(const std::string& name, char key) {
    return AddPeer{peerCard(name, key), kOwnKey};
}

inline PeerView onlyPeer(CommandVault& vault) {
    auto peers = orThrow(vault.reader().peers());
    if (peers.size() != 1) throw std::runtime_error("not one peer");
    return peers.front();
}

} // namespace hedgerow
