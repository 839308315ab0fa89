// SPDX-License-Identifier: GPL-3.0-or-later
// A look at a shared folder: what comes in.
#include "core/workspace/exchange_pass.h"

#include "core/age/failure.h"
#include "core/bundle/refusal.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <cstdlib>

namespace hedgerow {
namespace {

using exchange::Found;
using exchange::MemberState;
using exchange::Sighting;

// So that one look ends, whatever somebody puts there.
constexpr std::size_t kMostOpened = 20'000;
constexpr std::size_t kMostTakenIn = 1'000;

// A file that was written just now may be written again within what its times can tell apart.
constexpr std::int64_t kSameMomentMs = 5'000;

bool holdsBack(ErrorCode code) {
    using enum ErrorCode;
    return code == DiskFull || code == Cancelled || code == ClockSuspicious || code == ReadOnly;
}

Found whyNot(const Error& error) {
    using bundle::Refusal;
    if (const auto refusal = bundle::refusalOf(error)) {
        if (*refusal == Refusal::NotForUs) return Found::NotForUs;
        if (*refusal == Refusal::UnknownSigner) return Found::Unknown;
        return *refusal == Refusal::Form ? Found::Incomplete : Found::Refused;
    }
    const auto failure = age::failureOf(error);
    if (failure == age::Failure::NoMatch || error.code == ErrorCode::CostTooHigh) return Found::NotForUs;
    if (failure && error.code == ErrorCode::Damaged) return Found::Incomplete;
    return Found::Refused;
}

} // namespace

FolderPass::FolderPass(Exchange& exchange, Workspace& workspace, const exchange::FolderChoice& choice,
                       exchange::FolderMemory& memory, ClockCheck clockCheck, Progress* progress)
    : m_exchange(exchange), m_workspace(workspace), m_choice(choice), m_memory(memory), m_clockCheck(clockCheck),
      m_progress(progress) {}

FolderPass::~FolderPass() = default;

MemberState FolderPass::stateOf(const Id& member) const {
    const auto peer = std::ranges::find(m_peers, member, &PeerView::id);
    if (peer == m_peers.end() || peer->isRemoved) return MemberState::Removed;
    if (peer->left) return MemberState::Left;
    if (!peer->verified) return MemberState::NotVerified;
    const auto receipt = m_memory.receipts.find(member);
    return receipt != m_memory.receipts.end() && receipt->second.isLeaving ? MemberState::Gone : MemberState::TakesPart;
}

const PeerView* FolderPass::peerWith(const std::string& key) const {
    const auto peer =
        std::ranges::find_if(m_peers, [&](const PeerView& each) { return !each.isRemoved && each.signingKey == key; });
    return peer == m_peers.end() ? nullptr : &*peer;
}

// Whether what she sends may come in without a look.
bool FolderPass::isTrusted(const std::string& key) const {
    const PeerView* peer = peerWith(key);
    if (!peer || std::ranges::find(m_choice.members, peer->id) == m_choice.members.end()) return false;
    const MemberState state = stateOf(peer->id);
    return state == MemberState::TakesPart || state == MemberState::Gone;
}

bool FolderPass::hasHad(const Id& bundle, const std::string& from) const {
    return m_had.contains({bundle, from});
}

Result<void> FolderPass::begin() {
    auto identity = m_workspace.identity();
    if (!identity) return identity.error();
    m_identity.emplace(std::move(*identity));
    auto peers = m_workspace.reader().peers(Reader::Removed::Too);
    if (!peers) return peers.error();
    m_peers = std::move(*peers);
    findActive();
    for (const exchange::HadBundle& had : m_memory.had) m_had.emplace(had.bundle, had.from);
    return {};
}

void FolderPass::findActive() {
    m_active.clear();
    for (const Id& member : m_choice.members)
        if (stateOf(member) == MemberState::TakesPart) m_active.insert(member);
}

// Whether a file of ours is still what it was.
Result<void> FolderPass::lookAtOwn(exchange::OwnFile& file) {
    const auto there = m_files.find(file.name);
    if (there == m_files.end()) {
        file.isThere = false;
        return {};
    }
    const std::string stamp = exchange::stampText(there->second);
    if (file.stamp != stamp) {
        const auto bytes = m_workspace.environment().files.readAll(pathOf(file.name), bundle::kLongestPayload);
        const bool isSame = bytes && Id::named(*bytes).hex() == file.hash;
        if (!bytes && bytes.error().code == ErrorCode::Io) return bytes.error();
        file.isThere = isSame;
        file.stamp = isSame ? stamp : std::string();
        if (!isSame) static_cast<void>(m_workspace.environment().files.remove(pathOf(file.name))); // of use to nobody
    }
    m_files.erase(there);
    return {};
}

Result<void> FolderPass::lookAtFiles() {
    auto files = exchange::filesIn(m_workspace.environment().files, m_choice.folder);
    if (!files) return files.error();
    m_files = std::move(*files);
    for (exchange::Publication& publication : m_memory.published) {
        const bool wasThere = publication.isThere();
        for (exchange::OwnFile& file : publication.files)
            if (auto looked = lookAtOwn(file); !looked) return looked;
        if (wasThere && !publication.isThere()) ++m_report.lost;
    }
    if (m_memory.receipt)
        if (auto looked = lookAtOwn(*m_memory.receipt); !looked) return looked;

    std::string keys;
    for (const PeerView& peer : m_peers)
        if (!peer.isRemoved) keys += peer.signingKey;
    const std::string peers = Id::named(keys).hex();
    const bool hasNewPeers = m_memory.peers != peers;
    m_memory.peers = peers;
    std::erase_if(m_memory.seen, [&](const auto& entry) {
        return !m_files.contains(entry.first) || (hasNewPeers && entry.second.found == Found::Unknown);
    });

    std::size_t opened = 0;
    std::int64_t done = 0;
    const auto total = static_cast<std::int64_t>(m_files.size());
    for (const auto& [name, stamp] : m_files) {
        if (m_progress && !m_progress->step(done++, total)) return ErrorCode::Cancelled;
        const auto seen = m_memory.seen.find(name);
        if (seen != m_memory.seen.end() && seen->second.stamp == exchange::stampText(stamp)) {
            Sighting& known = seen->second;
            if (known.found != Found::Waits) continue;
            if (hasHad(known.bundle, known.from))
                known = {known.stamp, Found::Had};
            else if (m_choice.takesIn && isTrusted(known.from))
                m_arrived.push_back({name, known.bundle, known.from, known.createdMs / 1000});
            continue;
        }
        if (++opened > kMostOpened) {
            m_report.isMore = true;
            break;
        }
        lookAt(name, stamp);
    }
    findActive(); // somebody may have said goodbye, or come back
    return {};
}

void FolderPass::lookAt(const std::string& name, const FileStamp& stamp) {
    m_memory.seen.erase(name);
    const auto peeked = exchange::peek(pathOf(name), *m_identity);
    if (!peeked) {
        const ErrorCode code = peeked.error().code;
        if (code == ErrorCode::NotFound || code == ErrorCode::Io || code == ErrorCode::Failed) return; // another time
        m_memory.seen.emplace(name, setAside(stamp, peeked.error()));
        return;
    }
    if (const auto* receipt = std::get_if<exchange::Receipt>(&*peeked)) return take(name, stamp, *receipt);

    const auto& manifest = std::get<bundle::Manifest>(*peeked);
    const std::string from = toHex(manifest.key);
    Sighting seen{exchange::stampText(stamp), Found::Had};
    if (!hasHad(manifest.id, from)) {
        const bool isKnown = peerWith(from) || manifest.key == m_identity->signingKey();
        seen.found = isKnown ? Found::Waits : Found::Unknown;
        seen.bundle = manifest.id;
        seen.from = from;
        seen.createdMs = manifest.created * 1000;
        if (isKnown) m_arrived.push_back({name, manifest.id, from, manifest.created});
    }
    m_memory.seen.emplace(name, std::move(seen));
}

void FolderPass::take(const std::string& name, const FileStamp& stamp, const exchange::Receipt& receipt) {
    Sighting seen{exchange::stampText(stamp), Found::Receipt};
    const std::string key = toHex(receipt.key);
    if (receipt.key == m_identity->signingKey()) {
        m_memory.receiptMadeMs = std::max(m_memory.receiptMadeMs, receipt.madeMs);
    } else if (const PeerView* peer = peerWith(key)) {
        exchange::PeerReceipt& known = m_memory.receipts[peer->id];
        if (receipt.madeMs > known.madeMs) {
            known = {receipt.madeMs,
                     m_workspace.environment().clock.nowMs(),
                     receipt.isLeaving,
                     {receipt.has.begin(), receipt.has.end()},
                     {},
                     receipt.isFor(m_identity->recipient())};
            for (const PeerView& other : m_peers) {
                const auto recipient = age::Recipient::parse(other.ageKey);
                if (recipient && receipt.isFor(*recipient)) known.serves.insert(other.id);
            }
        }
    } else {
        seen.found = Found::Unknown;
    }
    m_memory.seen.emplace(name, std::move(seen));
}

Sighting FolderPass::setAside(const FileStamp& stamp, const Error& error) const {
    Sighting seen{exchange::stampText(stamp), whyNot(error)};
    const std::int64_t ageMs = m_workspace.environment().clock.nowMs() - stamp.modifiedNs / 1'000'000;
    if (seen.found == Found::Incomplete && std::abs(ageMs) < kSameMomentMs) seen.stamp.clear();
    return seen;
}

void FolderPass::setAside(const Arrived& arrived, const Error& error) {
    const auto stamp = m_files.find(arrived.file);
    if (stamp == m_files.end()) return;
    Sighting seen = setAside(stamp->second, error);
    if (seen.found == Found::NotForUs) seen.found = Found::Refused; // it said it was
    m_memory.seen[arrived.file] = std::move(seen);
}

void FolderPass::noteHad(const Arrived& arrived) {
    m_memory.had.push_back({arrived.bundle, arrived.from, m_workspace.environment().clock.nowMs()});
    m_had.emplace(arrived.bundle, arrived.from);
    Sighting& seen = m_memory.seen[arrived.file];
    seen = {seen.stamp, Found::Had};
}

Result<void> FolderPass::takeIn() {
    std::ranges::sort(m_arrived, {}, [](const Arrived& each) { return std::tie(each.created, each.bundle); });
    if (m_arrived.size() > kMostTakenIn) {
        for (auto each = m_arrived.begin() + kMostTakenIn; each != m_arrived.end(); ++each) {
            Sighting& seen = m_memory.seen[each->file];
            if (!m_choice.takesIn || !isTrusted(each->from)) seen.stamp.clear(); // not looked at yet
        }
        m_arrived.resize(kMostTakenIn);
        m_report.isMore = true;
    }
    const auto total = static_cast<std::int64_t>(m_arrived.size());
    for (std::int64_t i = 0; i < total; ++i) {
        const Arrived& arrived = m_arrived[static_cast<std::size_t>(i)];
        if (m_progress && !m_progress->step(i, total)) return ErrorCode::Cancelled;
        if (hasHad(arrived.bundle, arrived.from)) { // a copy under another name came first
            Sighting& seen = m_memory.seen[arrived.file];
            seen = {seen.stamp, Found::Had};
            continue;
        }
        const bool isApplied = m_choice.takesIn && isTrusted(arrived.from);
        if (auto done = isApplied ? takeIn(arrived, {}) : preview(arrived); !done) return done;
    }
    return {};
}

Result<void> FolderPass::takeIn(const Arrived& arrived, const std::string& looked) {
    bundle::BundleDecisions decisions;
    decisions.payload = looked;
    decisions.from = arrived.from; // a host can put another file there at any moment
    decisions.isByItself = true;
    auto applied = m_workspace.bundles().apply(pathOf(arrived.file), decisions, {}, m_clockCheck, m_progress);
    Sighting& seen = m_memory.seen[arrived.file];
    if (!applied) {
        if (holdsBack(applied.error().code)) return applied.error();
        setAside(arrived, applied.error());
        return {};
    }
    if (applied->bundle != arrived.bundle) { // another file stands there now
        seen.stamp.clear();
        return {};
    }
    noteHad(arrived);
    m_report.changes.push_back(std::move(applied->changes));
    if (!looked.empty()) return {}; // there was nothing to tell
    const PeerView* peer = peerWith(arrived.from);
    m_report.takenIn.push_back(
        {arrived.bundle, peer ? peer->name : std::string(), applied->admitted, applied->waiting});
    return {};
}

Result<void> FolderPass::preview(const Arrived& arrived) {
    const auto preview = m_workspace.bundles().preview(pathOf(arrived.file), {}, m_progress);
    Sighting& seen = m_memory.seen[arrived.file];
    if (!preview) {
        if (holdsBack(preview.error().code)) {
            seen.stamp.clear();
            return preview.error();
        }
        setAside(arrived, preview.error());
        return {};
    }
    if (preview->bundle != arrived.bundle) {
        seen.stamp.clear();
        return {};
    }
    if (preview->changesNothing()) {
        noteHad(arrived);
        return {};
    }
    // There is nothing to look at: as the scales that every vault is made with, which a first snapshot holds.
    if (preview->showsNothing() && isTrusted(arrived.from)) return takeIn(arrived, preview->payload);
    seen.newPeople = preview->newPeople;
    seen.changes = preview->newRecords + preview->changedRecords;
    seen.conflicts = preview->conflicts;
    seen.proposals = static_cast<std::int64_t>(preview->proposals.size());
    return {};
}

exchange::FolderReport FolderPass::finish() {
    m_report.choice = m_choice;
    m_report.lookedMs = m_memory.lookedMs;
    for (const Id& id : m_choice.members) {
        exchange::FolderMember& member = m_report.members.emplace_back();
        member.peer = id;
        member.state = stateOf(id);
        const auto peer = std::ranges::find(m_peers, id, &PeerView::id);
        if (peer != m_peers.end()) member.name = peer->name;
        if (const auto receipt = m_memory.receipts.find(id); receipt != m_memory.receipts.end()) {
            member.writesForUs = receipt->second.servesUs && !receipt->second.isLeaving;
            member.heardMs = receipt->second.madeMs;
        }
        member.waiting = exchange::waitingFor(m_memory, id);
        for (const exchange::Publication& publication : m_memory.published)
            if (publication.to.contains(id)) member.writtenMs = publication.atMs;
        if (peer == m_peers.end()) continue;
        for (const exchange::HadBundle& had : m_memory.had)
            if (had.from == peer->signingKey) member.tookInMs = had.atMs;
    }
    std::set<std::pair<Id, std::string>> waits; // copies of one bundle are one
    for (const auto& [name, seen] : m_memory.seen) {
        m_report.notForUs += seen.found == Found::NotForUs;
        m_report.incomplete += seen.found == Found::Incomplete;
        m_report.fromUnknown += seen.found == Found::Unknown;
        m_report.refused += seen.found == Found::Refused;
        if (seen.found != Found::Waits || !waits.emplace(seen.bundle, seen.from).second) continue;
        const PeerView* peer = peerWith(seen.from);
        exchange::WaitingBundle waiting;
        waiting.file = pathOf(name);
        waiting.bundle = seen.bundle;
        waiting.sender = bundle::SenderKind::Unknown;
        if (peer) {
            waiting.from = peer->name;
            waiting.isMember = std::ranges::find(m_choice.members, peer->id) != m_choice.members.end();
            waiting.sender = !peer->verified     ? bundle::SenderKind::Unverified
                             : peer->isOwnDevice ? bundle::SenderKind::OwnDevice
                                                 : bundle::SenderKind::Verified;
        } else if (m_identity && seen.from == toHex(m_identity->signingKey())) {
            waiting.sender = bundle::SenderKind::Self;
        }
        waiting.createdMs = seen.createdMs;
        waiting.newPeople = seen.newPeople;
        waiting.changes = seen.changes;
        waiting.conflicts = seen.conflicts;
        waiting.proposals = seen.proposals;
        m_report.waiting.push_back(std::move(waiting));
    }
    std::ranges::sort(m_report.waiting, {},
                      [](const auto& each) { return std::tie(each.createdMs, each.bundle, each.file); });
    for (const exchange::Publication& publication : m_memory.published)
        m_report.ours += std::ranges::count_if(publication.files, &exchange::OwnFile::isThere);
    m_report.ours += m_memory.receipt && m_memory.receipt->isThere;
    for (Changes& changes : m_report.changes) changes.isByItself = true;
    return std::move(m_report);
}

} // namespace hedgerow
