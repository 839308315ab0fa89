// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_preview.h"
#include "core/bundle/bundle_reader.h"
#include "core/journal/journal.h"
#include "core/store/reader.h"

#include <unordered_map>

namespace hedgerow {

// Takes in what a bundle holds and tells what applying it would change. It keeps all of it until then, in memory, and
// writes nothing. Borrows journal and reader.
class BundleForeseer final : public bundle::BundleSink {
public:
    BundleForeseer(Journal& journal, Reader& reader, Arrival arrival)
        : m_journal(journal), m_reader(reader), m_arrival(std::move(arrival)) {}

    Result<void> writer(const bundle::WriterLine&) override { return {}; }
    Result<void> forgotten(const Id& id) override;
    Result<void> change(std::vector<Atom> atoms) override;

    // Everything but who sends it and how.
    Result<bundle::BundlePreview> finish(Progress* progress);

private:
    Result<void> look(const RecordName& record, const std::vector<Atom>& atoms);
    void propose(const Atom& atom, HeldReason reason);
    void lookAtLead(const bundle::RecordPreview& record);
    void noteTalk(const bundle::RecordPreview& record);
    Result<void> findDoubleApproaches();
    Result<void> findForgettings();
    Result<void> findLabels();
    void sortRecords();

    Journal& m_journal;
    Reader& m_reader;
    Arrival m_arrival;
    std::unordered_map<RecordName, std::vector<Atom>, RecordNameHash> m_atoms;
    std::vector<Id> m_forgotten;
    std::map<PersonId, std::vector<Date>> m_talks; // theirs, which are new here
    bundle::BundlePreview m_preview;
};

// What names a proposal, the same whenever the bundle is read.
std::string proposalKey(const Atom& atom);
std::string proposalKey(const Id& forgotten);

} // namespace hedgerow
