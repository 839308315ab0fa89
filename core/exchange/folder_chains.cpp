// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_chains.h"

#include <algorithm>

namespace hedgerow::exchange {
namespace {

// The chain of a peer, as places in `published`.
std::vector<std::size_t> chainOf(const FolderMemory& memory, const Id& peer) {
    std::vector<std::size_t> chain;
    for (std::size_t i = 0; i < memory.published.size(); ++i)
        if (memory.published[i].to.contains(peer)) chain.push_back(i);
    return chain;
}

bool holds(const FolderMemory& memory, const Id& peer, const Publication& link) {
    return link.isThere() || hasTakenIn(memory, peer, link);
}

bool isFresh(const Publication& link, std::int64_t nowMs) {
    return nowMs >= link.atMs && nowMs - link.atMs < kAgainAfterMs;
}

std::set<Id> everybody(const FolderMemory& memory) {
    std::set<Id> peers;
    for (const Publication& publication : memory.published) peers.insert(publication.to.begin(), publication.to.end());
    return peers;
}

} // namespace

bool hasTakenIn(const FolderMemory& memory, const Id& peer, const Publication& publication) {
    const auto receipt = memory.receipts.find(peer);
    return receipt != memory.receipts.end() && std::ranges::all_of(publication.files, [&](const OwnFile& file) {
               return receipt->second.has.contains(file.token);
           });
}

std::int64_t waitingFor(const FolderMemory& memory, const Id& peer) {
    return std::ranges::count_if(memory.published, [&](const Publication& publication) {
        return publication.to.contains(peer) && !hasTakenIn(memory, peer, publication);
    });
}

void keepActive(FolderMemory& memory, const std::set<Id>& active) {
    const bool hasLost = !std::ranges::includes(active, memory.active);
    memory.active = active;
    for (Publication& publication : memory.published) {
        if (hasLost)
            publication.to.clear();
        else
            std::erase_if(publication.to, [&](const Id& peer) { return !active.contains(peer); });
    }
}

void cutChains(FolderMemory& memory, std::int64_t nowMs) {
    for (const Id& peer : everybody(memory)) {
        auto chain = chainOf(memory, peer);
        bool isCut = false;
        std::size_t kept = 0;
        for (const std::size_t i : chain) {
            Publication& link = memory.published[i];
            // Until it is written again, nothing that follows it is.
            if (!isCut && !holds(memory, peer, link) && isFresh(link, nowMs)) break;
            isCut = isCut || !holds(memory, peer, link);
            if (isCut)
                link.to.erase(peer);
            else
                ++kept;
        }
        for (std::size_t i = 0; kept > kMostLinks && hasTakenIn(memory, peer, memory.published[chain[i]]); ++i, --kept)
            memory.published[chain[i]].to.erase(peer);
    }
}

std::vector<Need> needsOf(const FolderMemory& memory, const std::set<Id>& active, std::int64_t nowMs) {
    std::vector<Need> needs;
    for (const Id& peer : active) {
        const auto chain = chainOf(memory, peer);
        const bool mustWait = std::ranges::any_of(chain, [&](std::size_t i) {
            return !holds(memory, peer, memory.published[i]) && isFresh(memory.published[i], nowMs);
        });
        if (mustWait) continue;
        Need need;
        if (!chain.empty()) need.link = chain.back();
        need.isLong = waitingFor(memory, peer) > kMostWaiting;
        const auto same = std::ranges::find_if(
            needs, [&](const Need& other) { return other.link == need.link && other.isLong == need.isLong; });
        if (same == needs.end())
            needs.push_back({{peer}, need.link, need.isLong});
        else
            same->peers.insert(peer);
    }
    return needs;
}

void append(FolderMemory& memory, const Need& need, Publication publication) {
    if (!need.link || need.isLong)
        for (Publication& earlier : memory.published)
            for (const Id& peer : need.peers) earlier.to.erase(peer);
    publication.to = need.peers;
    memory.published.push_back(std::move(publication));
}

std::vector<OwnFile*> notWaitedFor(FolderMemory& memory) {
    std::vector<OwnFile*> files;
    for (Publication& publication : memory.published) {
        const bool isWaitedFor =
            std::ranges::any_of(publication.to, [&](const Id& peer) { return !hasTakenIn(memory, peer, publication); });
        if (isWaitedFor) continue;
        for (OwnFile& file : publication.files)
            if (file.isThere) files.push_back(&file);
    }
    return files;
}

void dropForgotten(FolderMemory& memory) {
    std::erase_if(memory.published, [](const Publication& publication) {
        return publication.to.empty() && std::ranges::none_of(publication.files, &OwnFile::isThere);
    });
}

std::vector<Id> givenElsewhere(const FolderMemory& memory, const std::set<Id>& peers,
                               const std::map<Id, std::string>& keys) {
    std::set<std::string> senders;
    for (const auto& [member, key] : keys) {
        const auto receipt = memory.receipts.find(member);
        const bool servesAll = std::ranges::all_of(peers, [&](const Id& peer) {
            return peer == member || (receipt != memory.receipts.end() && receipt->second.serves.contains(peer));
        });
        if (servesAll) senders.insert(key);
    }
    std::vector<Id> bundles;
    for (const HadBundle& had : memory.had)
        if (senders.contains(had.from)) bundles.push_back(had.bundle);
    return bundles;
}

} // namespace hedgerow::exchange
