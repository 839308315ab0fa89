// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles: what comes in.
#include "core/workspace/bundles.h"

#include "core/bundle/refusal.h"
#include "core/commands/settle_conflict.h"
#include "core/journal/writer_keys.h"
#include "core/workspace/bundle_foreseer.h"
#include "core/workspace/coded_home.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace hedgerow {
namespace {

using bundle::AppliedBundle;
using bundle::BundleDecisions;
using bundle::Manifest;
using bundle::Opening;
using bundle::Sender;
using bundle::SenderKind;

// Own devices are not asked; whose key nobody has compared is.
bool asksFirst(const Sender& sender) {
    return sender.kind != SenderKind::OwnDevice && sender.kind != SenderKind::Self;
}

Result<Sender> senderOf(const Manifest& manifest, const bundle::Identity& identity, Reader& reader) {
    Sender sender{SenderKind::Unknown, toHex(manifest.key), manifest.name, {}};
    if (manifest.key == identity.signingKey()) {
        sender.kind = SenderKind::Self;
        return sender;
    }
    const auto peers = reader.peers();
    if (!peers) return peers.error();
    const auto peer = std::ranges::find(*peers, sender.key, &PeerView::signingKey);
    if (peer == peers->end()) return sender;
    sender.name = peer->name;
    sender.peer = peer->id;
    sender.kind = !peer->verified     ? SenderKind::Unverified
                  : peer->isOwnDevice ? SenderKind::OwnDevice
                                      : SenderKind::Verified;
    return sender;
}

// Brings atoms into the journal, some lines at a time.
class AdmittingSink final : public bundle::BundleSink {
public:
    AdmittingSink(Journal& journal, Arrival arrival) : m_journal(journal), m_arrival(std::move(arrival)) {}

    Result<void> writer(const bundle::WriterLine& line) override {
        m_said.push_back({line.writer, line.key, line.signature});
        return {};
    }
    Result<void> forgotten(const Id& id) override {
        m_forgotten.push_back(id);
        return {};
    }
    Result<void> change(std::vector<Atom> atoms) override {
        constexpr std::size_t kAtOnce = 8192;
        for (const Atom& atom : atoms) m_writers.insert(atom.batch.writer);
        std::ranges::move(atoms, std::back_inserter(m_atoms));
        return m_atoms.size() < kAtOnce ? Result<void>() : admit();
    }

    Result<void> finish() {
        if (auto admitted = admit(); !admitted) return admitted;
        if (auto noted = noteWriters(); !noted) return noted;
        const auto admission = m_journal.admitForgotten(m_forgotten, m_arrival);
        return admission ? add(*admission) : admission.error();
    }

    AppliedBundle applied;
    Changes changes;

private:
    Result<void> admit() {
        const auto admission = m_journal.admit(m_atoms, m_arrival);
        m_atoms.clear();
        return admission ? add(*admission) : admission.error();
    }

    // Of those who wrote something that is in the bundle.
    Result<void> noteWriters() {
        WriterKeys known(m_journal.tables().database());
        for (const WriterKey& said : m_said) {
            if (!m_writers.contains(said.writer)) continue;
            if (auto noted = known.note(said); !noted) return noted;
        }
        return {};
    }

    Result<void> add(const Admission& admission) {
        applied.admitted += admission.admitted;
        applied.known += admission.known;
        applied.waiting += admission.held;
        applied.refused += admission.refused;
        if (admission.changes.isWholesale) changes = {{}, {}, true};
        for (const StoredRecord& record : admission.changes.records) changes.add(record);
        return {};
    }

    Journal& m_journal;
    Arrival m_arrival;
    std::vector<Atom> m_atoms;
    std::vector<Id> m_forgotten;
    std::vector<WriterKey> m_said;
    std::unordered_set<std::uint64_t> m_writers;
};

struct ApplyBundle {
    bundle::BundleReader& reader;
    const Opening& opening;
    const Manifest& manifest;
    const Sender& sender;
    const BundleDecisions& decisions;
    const SecretBytes& secret;
    AppliedBundle& applied;

    Result<Outcome> execute(CommandContext& context) const {
        const std::string source = deliverySource(manifest);
        const auto delivery = context.journal.openDelivery(source);
        if (!delivery) return delivery.error();
        AdmittingSink sink(context.journal, {source, asksFirst(sender), *delivery});
        auto resolver = CodeResolver::before(sink, context.journal, secret, sender.key);
        if (!resolver) return resolver.error();
        if (auto read = reader.read(opening, *resolver, context.progress); !read) return read.error();
        if (auto finished = sink.finish(); !finished) return finished.error();
        if (auto remembered = resolver->remember(); !remembered) return remembered.error();
        applied = sink.applied;
        applied.known += resolver->known();
        applied.refused += resolver->refused();
        applied.bundle = manifest.id;

        Outcome outcome;
        outcome.changes = std::move(sink.changes);
        if (auto decided = decide(context, outcome.changes); !decided) return decided.error();
        const auto isKept = context.journal.closeDelivery(*delivery, decisions.isByItself);
        if (!isKept) return isKept.error();
        if (*isKept) applied.delivery = *delivery;
        for (const bundle::ConflictChoice& choice : decisions.conflicts) {
            const auto settled = SettleConflict{choice.record, choice.field, choice.value}.execute(context);
            if (!settled) return settled.error();
            for (const StoredRecord& record : settled->changes.records) outcome.changes.add(record);
        }
        return outcome;
    }

    // On proposals that are held, of this bundle or of an earlier one.
    Result<void> decide(CommandContext& context, Changes& changes) const {
        if (decisions.accepted.empty() && decisions.declined.empty()) return {};
        const std::set<std::string> accepted(decisions.accepted.begin(), decisions.accepted.end());
        const std::set<std::string> declined(decisions.declined.begin(), decisions.declined.end());
        const auto held = context.journal.held();
        if (!held) return held.error();
        std::vector<std::int64_t> toAccept;
        std::vector<std::int64_t> toDecline;
        for (const HeldItem& item : *held) {
            const std::string key = item.forgets ? proposalKey(*item.forgets) : proposalKey(*item.atom);
            if (accepted.contains(key)) toAccept.push_back(item.number);
            if (declined.contains(key)) toDecline.push_back(item.number);
        }
        const auto admission = context.journal.accept(toAccept);
        if (!admission) return admission.error();
        if (admission->changes.isWholesale) changes = {{}, {}, true};
        for (const StoredRecord& record : admission->changes.records) changes.add(record);
        return context.journal.decline(toDecline);
    }
};

} // namespace

std::string deliverySource(const Manifest& manifest) {
    return toHex(manifest.key) + '/' + manifest.id.hex();
}

Result<bundle::BundlePreview> Bundles::preview(const Path& file, const BundleKeys& keys, Progress* progress) {
    const auto identity = m_workspace.identity();
    if (!identity) return identity.error();
    auto reader = bundle::BundleReader::open(file);
    if (!reader) return reader.error();
    const Opening opening{*identity, keys.passphrase, keys.mostWork};
    const auto manifest = reader->check(opening, progress);
    if (!manifest) return manifest.error();
    const auto sender = senderOf(*manifest, *identity, m_workspace.reader());
    if (!sender) return sender.error();

    BundleForeseer foreseer(m_workspace.journal(), m_workspace.reader(),
                            {deliverySource(*manifest), asksFirst(*sender)});
    const auto secret = m_workspace.pseudonymSecret();
    if (!secret) return secret.error();
    auto resolver = CodeResolver::before(foreseer, m_workspace.journal(), *secret, sender->key);
    if (!resolver) return resolver.error();
    if (auto read = reader->read(opening, *resolver, progress); !read) return read.error();
    auto preview = foreseer.finish(progress);
    if (!preview) return preview;
    preview->known += resolver->known();
    preview->refused += resolver->refused();
    preview->bundle = manifest->id;
    preview->payload = reader->payload();
    preview->sender = *sender;
    preview->createdMs = manifest->created * 1000;
    preview->part = manifest->part;
    preview->parts = manifest->parts;
    preview->scope = manifest->scope;
    return preview;
}

Result<AppliedBundle> Bundles::apply(const Path& file, const BundleDecisions& decisions, const BundleKeys& keys,
                                     ClockCheck clockCheck, Progress* progress) {
    const auto identity = m_workspace.identity();
    if (!identity) return identity.error();
    auto reader = bundle::BundleReader::open(file);
    if (!reader) return reader.error();
    const Opening opening{*identity, keys.passphrase, keys.mostWork};
    const auto manifest = reader->check(opening, progress);
    if (!manifest) return manifest.error();
    const auto sender = senderOf(*manifest, *identity, m_workspace.reader());
    if (!sender) return sender.error();
    if (sender->kind == SenderKind::Unknown)
        return bundle::refused(bundle::Refusal::UnknownSigner, "no peer has this key");
    const bool isThatOne = (decisions.payload.empty() || decisions.payload == reader->payload()) &&
                           (decisions.from.empty() || decisions.from == sender->key);
    if (!isThatOne) return bundle::refused(bundle::Refusal::Form, "not the one that was looked at");

    const auto secret = m_workspace.pseudonymSecret();
    if (!secret) return secret.error();
    AppliedBundle applied;
    auto done = m_workspace.run(ApplyBundle{*reader, opening, *manifest, *sender, decisions, *secret, applied},
                                clockCheck, progress);
    if (!done) return done.error();
    applied.changes = std::move(done->changes);
    if (applied.delivery) applied.changes.batch = BatchName::of(applied.bundle);
    static_cast<void>(m_workspace.exchange().tookIn(applied.bundle, sender->key)); // the next look finds out too
    return applied;
}

} // namespace hedgerow
