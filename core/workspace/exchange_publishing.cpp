// SPDX-License-Identifier: GPL-3.0-or-later
// A look at a shared folder: what goes out.
#include "core/workspace/bundle_name_view.h"
#include "core/workspace/exchange_pass.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace hedgerow {
namespace {

using exchange::Need;
using exchange::OwnFile;
using exchange::Publication;
using exchange::Receipt;

} // namespace

std::string FolderPass::freshName() {
    while (true) {
        std::string name = bundleFileName(m_workspace.environment().random);
        if (!m_workspace.environment().files.exists(pathOf(name))) return name;
    }
}

Receipt FolderPass::ownReceipt(bool isLeaving) const {
    Receipt receipt;
    receipt.key = m_identity->signingKey();
    receipt.isLeaving = isLeaving;
    std::map<std::string, std::size_t> ofSender;
    std::set<Id> has;
    for (auto had = m_memory.had.rbegin(); had != m_memory.had.rend(); ++had) {
        const auto bytes = fromHex(had->from);
        bundle::SigningKey key{};
        if (!bytes || bytes->size() != key.size()) continue;
        std::ranges::transform(*bytes, key.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
        if (++ofSender[had->from] <= Receipt::kMostBundlesOfOne && has.size() < Receipt::kMostBundles)
            has.insert(exchange::hadToken(had->bundle, key));
    }
    receipt.has.assign(has.begin(), has.end());
    return receipt;
}

Result<void> FolderPass::writeReceipt() {
    return m_active.empty() ? Result<void>() : writeReceipt(false);
}
Result<void> FolderPass::sayGoodbye() {
    return m_active.empty() ? Result<void>() : writeReceipt(true);
}

Result<void> FolderPass::writeReceipt(bool isLeaving) {
    // What no receipt will say any more is forgotten.
    std::map<std::string, std::size_t> ofSender;
    for (auto had = m_memory.had.rbegin(); had != m_memory.had.rend(); ++had)
        if (++ofSender[had->from] > Receipt::kMostBundlesOfOne) had->from.clear();
    std::erase_if(m_memory.had, [](const exchange::HadBundle& had) { return had.from.empty(); });

    Receipt receipt = ownReceipt(isLeaving);
    std::vector<age::Recipient> recipients{m_identity->recipient()};
    std::string said(1, isLeaving ? 'l' : 's');
    for (const PeerView& peer : m_peers) {
        if (!m_active.contains(peer.id)) continue;
        const auto recipient = age::Recipient::parse(peer.ageKey);
        if (!recipient) return recipient.error();
        recipients.push_back(*recipient);
        said += recipient->text();
    }
    for (const Id& token : receipt.has) said += token.hex();
    said = Id::named(said).hex();

    Environment& environment = m_workspace.environment();
    const std::int64_t nowMs = environment.clock.nowMs();
    const bool isThere = m_memory.receipt && m_memory.receipt->isThere;
    const std::int64_t ageMs = nowMs - m_memory.receiptMadeMs;
    const bool isFresh = ageMs >= 0 && ageMs < exchange::kAgainAfterMs;
    if (m_memory.receipt && m_memory.receiptSaid == said && (isThere || isFresh)) return {};

    receipt.id = Id::random(environment.random);
    receipt.madeMs = std::max(nowMs, m_memory.receiptMadeMs + 1);
    receipt.with = bundle::recipientMarks(receipt.id, std::span(recipients).subspan(1));
    const auto bytes = exchange::writeReceipt(receipt, *m_identity, recipients, environment.random);
    if (!bytes) return bytes.error();
    OwnFile file;
    file.name = freshName();
    file.hash = Id::named(*bytes).hex();
    const Path beside = pathOf(exchange::temporaryName(file.name));
    if (auto written = environment.files.writeNew(beside, *bytes); !written) return written;
    if (auto placed = place(file, beside); !placed) {
        static_cast<void>(environment.files.remove(beside));
        return placed;
    }
    if (m_memory.receipt) static_cast<void>(environment.files.remove(pathOf(m_memory.receipt->name)));
    m_memory.receipt = std::move(file);
    m_memory.receiptSaid = std::move(said);
    m_memory.receiptMadeMs = receipt.madeMs;
    return {};
}

// Gives a file that was written beside its name.
Result<void> FolderPass::place(OwnFile& file, const Path& written) {
    FileSystem& files = m_workspace.environment().files;
    if (auto renamed = files.renameNew(written, pathOf(file.name)); !renamed) return renamed;
    if (auto flushed = files.flushFolder(m_choice.folder); !flushed) return flushed;
    const auto stamp = files.stamp(pathOf(file.name));
    if (stamp) file.stamp = exchange::stampText(*stamp);
    return {};
}

Result<bundle::JournalMark> FolderPass::journalMark() {
    JournalTables& tables = m_workspace.journal().tables();
    const auto newest = tables.newestTime();
    if (!newest) return newest.error();
    const auto delivery = tables.newestDelivery();
    if (!delivery) return delivery.error();
    return bundle::JournalMark{*newest, *delivery, static_cast<std::int64_t>(tables.forgottenIds().size())};
}

Result<bundle::KnownHad> FolderPass::knownHad(const Need& need, const bundle::JournalMark& until) {
    std::map<Id, std::string> keys;
    for (const PeerView& peer : m_peers)
        if (m_active.contains(peer.id)) keys.emplace(peer.id, peer.signingKey);
    bundle::KnownHad had{until, {}};
    for (const Id& bundle : exchange::givenElsewhere(m_memory, need.peers, keys)) {
        const auto deliveries = m_workspace.journal().deliveriesOf(bundle);
        if (!deliveries) return deliveries.error();
        for (const std::int64_t delivery : *deliveries)
            if (delivery > until.delivery) had.elsewhere.push_back(delivery);
    }
    return had;
}

Result<void> FolderPass::publish() {
    exchange::keepActive(m_memory, m_active);
    const std::int64_t nowMs = m_workspace.environment().clock.nowMs();
    exchange::cutChains(m_memory, nowMs);
    for (const std::string& name : m_memory.writing) { // a crash left them
        static_cast<void>(m_workspace.environment().files.remove(pathOf(exchange::temporaryName(name))));
    }
    m_memory.writing.clear();
    for (const Need& need : exchange::needsOf(m_memory, m_active, nowMs))
        if (auto published = publishTo(need); !published) return published;
    return {};
}

Result<bool> FolderPass::hasNews(const bundle::BundleOrder& order) {
    const auto look = m_workspace.bundles().look(order, m_progress);
    if (!look) return look.error();
    return !look->records.empty() || look->forgotten > order.had->until.forgotten;
}

// Until now nothing was written or came that they lack: the next look need not go so far back.
void FolderPass::nothingNew(const Need& need, const bundle::JournalMark& now) {
    if (!need.link) return;
    Publication& link = m_memory.published[*need.link];
    if (link.to == need.peers) link.mark = now;
}

Result<void> FolderPass::publishTo(const Need& need) {
    const auto now = journalMark();
    if (!now) return now.error();
    bundle::BundleOrder order;
    order.peers.assign(need.peers.begin(), need.peers.end());
    order.profile = m_choice.profile;
    if (need.link) {
        const bundle::JournalMark until = m_memory.published[*need.link].mark;
        if (until == *now) return {};
        auto had = knownHad(need, until);
        if (!had) return had.error();
        order.since = bundle::NotYetHad{};
        order.had = std::move(*had);
    }
    if (need.isLong) {
        const auto isNew = hasNews(order);
        if (!isNew) return isNew.error();
        if (!*isNew) return nothingNew(need, *now), Result<void>();
        order.since = bundle::Everything{};
        order.had.reset();
    }

    Environment& environment = m_workspace.environment();
    const std::string name = freshName();
    const Path beside = pathOf(exchange::temporaryName(name));
    m_memory.writing = {name};
    if (auto kept = m_exchange.keep(m_memory); !kept) return kept;
    auto written = m_workspace.bundles().write(order, beside, nullptr, m_clockCheck, m_progress);
    m_memory.writing.clear();
    if (!written) {
        if (written.error().code != ErrorCode::NotFound || written.error().detail != "nothing") return written.error();
        nothingNew(need, *now);
        return {};
    }

    Publication publication;
    publication.atMs = environment.clock.nowMs();
    publication.mark = written->mark;
    const auto cleanUp = [&](const Error& error) -> Result<void> {
        for (const Path& file : written->files) static_cast<void>(environment.files.remove(file));
        return error;
    };
    for (std::size_t i = 0; i < written->files.size(); ++i) {
        const auto bytes = environment.files.readAll(written->files[i], bundle::kLongestPayload);
        if (!bytes) return cleanUp(bytes.error());
        publication.files.push_back({i == 0 ? name : freshName(),
                                     exchange::hadToken(written->bundles[i], m_identity->signingKey()),
                                     {},
                                     Id::named(*bytes).hex(),
                                     true});
    }
    exchange::append(m_memory, need, std::move(publication));
    // Known before it is there: what a crash leaves is ours, and what it takes is written again.
    if (auto kept = m_exchange.keep(m_memory); !kept) return cleanUp(kept.error());
    std::vector<OwnFile>& files = m_memory.published.back().files;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (auto placed = place(files[i], written->files[i]); !placed) return cleanUp(placed.error());
    m_report.written += static_cast<std::int64_t>(files.size());
    m_report.peopleWritten += written->people;
    m_report.changes.push_back(std::move(written->changes));
    return {};
}

Result<void> FolderPass::tidy() {
    FileSystem& files = m_workspace.environment().files;
    for (OwnFile* file : exchange::notWaitedFor(m_memory)) {
        if (auto removed = files.remove(pathOf(file->name)); !removed && removed.error().code != ErrorCode::NotFound)
            continue; // another time
        file->isThere = false;
    }
    exchange::dropForgotten(m_memory);
    return {};
}

} // namespace hedgerow
