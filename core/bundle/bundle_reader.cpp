// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle_reader.h"

#include "core/age/reader.h"
#include "core/bundle/refusal.h"

#include <algorithm>

namespace hedgerow::bundle {
namespace {

// Whether the sender meant us: what was signed for others can be encrypted to us by any of them.
bool isMeant(const Manifest& manifest, const Identity& identity, bool byPassphrase) {
    const auto* marks = std::get_if<std::vector<RecipientMark>>(&manifest.to);
    if (!marks || byPassphrase) return !marks && byPassphrase;
    return std::ranges::binary_search(*marks, recipientMark(manifest.id, identity.recipient()));
}

std::vector<Atom> atomsOf(const PayloadReader& reader, ChangeLine& change) {
    std::vector<Atom> atoms;
    atoms.reserve(change.fields.size());
    for (ChangedField& field : change.fields) {
        Atom& atom = atoms.emplace_back();
        atom.batch = reader.batch(change.batch);
        atom.record = change.record;
        atom.field = std::move(field.name);
        atom.value = std::move(field.value);
        for (const std::int64_t replaced : field.replaces) atom.replaces.push_back(reader.batch(replaced));
    }
    return atoms;
}

} // namespace

Result<BundleReader> BundleReader::open(const Path& file) {
    auto opened = BundleFile::open(file);
    if (!opened) return opened.error();
    return BundleReader(std::move(*opened));
}

Result<BundleReader::Pass> BundleReader::pass(const Opening& opening, const Take& take, Progress* progress) {
    m_file.rewind();
    bool byPassphrase = false;
    age::Keys keys{{&opening.identity.ageIdentity(), 1}, {}, opening.mostWork};
    if (opening.passphrase || m_passphrase)
        keys.passphrase = [&]() -> Result<SecretBytes> {
            byPassphrase = true;
            if (m_passphrase) return m_passphrase->clone();
            auto typed = opening.passphrase();
            if (typed) m_passphrase = typed->clone();
            return typed;
        };
    const auto file = age::Reader::open(m_file, keys);
    if (!file) {
        if (file.error().code == ErrorCode::WrongPassphrase) m_passphrase.reset();
        return file.error();
    }
    auto payload = PayloadReader::begin(**file);
    if (!payload) return payload.error();
    if (!isMeant(payload->manifest(), opening.identity, byPassphrase))
        return refused(Refusal::NotForUs, "signed for others");
    const auto total = payload->manifest().counts.changes;
    std::int64_t done = 0;
    while (true) {
        auto line = payload->next();
        if (!line) return line.error();
        if (!*line) return Pass{payload->manifest(), payload->hash()};
        if (progress && !progress->step(std::min(done++, total), total)) return ErrorCode::Cancelled;
        if (auto taken = take(*payload, **line); !taken) return taken.error();
    }
}

Result<Manifest> BundleReader::check(const Opening& opening, Progress* progress) {
    auto checked = pass(
        opening, [](PayloadReader&, BundleLine&) -> Result<void> { return {}; }, progress);
    if (!checked) return checked.error();
    m_checked = std::move(*checked);
    return m_checked->manifest;
}

Result<void> BundleReader::read(const Opening& opening, BundleSink& sink, Progress* progress) {
    const auto take = [&](PayloadReader& reader, BundleLine& line) -> Result<void> {
        if (const auto* writer = std::get_if<WriterLine>(&line)) return sink.writer(*writer);
        if (const auto* forgotten = std::get_if<ForgottenLine>(&line)) return sink.forgotten(forgotten->id);
        if (auto* change = std::get_if<ChangeLine>(&line)) return sink.change(atomsOf(reader, *change));
        return {};
    };
    const auto read = pass(opening, take, progress);
    if (!read) return read.error();
    if (!m_checked || read->hash != m_checked->hash)
        return refused(Refusal::Form, "the file has changed while it was read");
    return {};
}

} // namespace hedgerow::bundle
