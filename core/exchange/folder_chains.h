// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/folder_memory.h"

#include <optional>

namespace hedgerow::exchange {

// Who had what of the files we wrote, and what follows from it (FORMAT.md, "What is written when"). Rules without
// files, journal or keys: all of it is in the memory.

inline constexpr std::int64_t kMostWaiting = 32; // links that wait for one receipt
inline constexpr std::size_t kMostLinks = 64;    // of one chain that are remembered
// How long a lost file is not written again: whoever keeps losing them must not make us write without end.
inline constexpr std::int64_t kAgainAfterMs = 10 * 60 * 1000;

// Some who lack the same.
struct Need {
    std::set<Id> peers;
    std::optional<std::size_t> link; // the last that holds, in `published`; none: they get a snapshot
    bool isLong = false;             // too much waits for them: they get one with the next news

    bool operator==(const Need&) const = default;
};

// Whether a peer's receipt has all of it.
bool hasTakenIn(const FolderMemory& memory, const Id& peer, const Publication& publication);
// Links that wait for this peer's receipt.
std::int64_t waitingFor(const FolderMemory& memory, const Id& peer);

// Takes out of all chains whoever is not active. If one of those for whom was written before is missing, everybody
// begins anew.
void keepActive(FolderMemory& memory, const std::set<Id>& active);
// Cuts each chain after its last link that holds, and forgets the oldest links of long ones.
void cutChains(FolderMemory& memory, std::int64_t nowMs);
// Those of the active who may be written to now. After cutChains().
std::vector<Need> needsOf(const FolderMemory& memory, const std::set<Id>& active, std::int64_t nowMs);
// A link for those who needed it.
void append(FolderMemory& memory, const Need& need, Publication publication);
// Files of ours that nobody waits for any more.
std::vector<OwnFile*> notWaitedFor(FolderMemory& memory);
// Publications that are no link of any chain, and whose files are gone.
void dropForgotten(FolderMemory& memory);

// Bundles that came from a member who sees herself to it that all of these peers get what is in them. `keys`: of the
// active members.
std::vector<Id> givenElsewhere(const FolderMemory& memory, const std::set<Id>& peers,
                               const std::map<Id, std::string>& keys);

} // namespace hedgerow::exchange
