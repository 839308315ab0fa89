// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_order.h"
#include "core/journal/journal.h"
#include "core/store/reader.h"

#include <optional>
#include <unordered_set>

namespace hedgerow {

// Which records an order means, found once and then asked record by record. Borrows journal and reader for as long as
// its scope is used.
//
// Of a person it is about, everything that is owned by them alone or by others it is about too; conversations with
// nobody else; and of what is no person's own (units, levels, campaigns …) what these refer to.
class BundleSelection {
public:
    // NotFound: a unit, a campaign, a person, a peer. InvalidValue: led by one peer, but there is none or several; a
    // campaign without units; a profile that knows no such time.
    static Result<BundleSelection> of(const bundle::BundleOrder& order, std::span<const PeerView> peers,
                                      Journal& journal, Reader& reader, Date today);

    const ExportScope& exportScope() const { return m_export; }
    const bundle::Scope& scope() const { return m_scope; }
    // Listed people it is about; none: everyone. Of a profile that gives no records as they are, all that is chosen.
    const std::optional<std::unordered_set<RecordNumber>>& people() const { return m_people; }
    // Stands for whom it is about, so that another bundle about the same people is known; empty: everyone.
    const std::string& chosen() const { return m_chosen; }

private:
    BundleSelection(Journal& journal, Reader& reader) : m_journal(&journal), m_reader(&reader) {}

    Result<void> choosePeople(const bundle::BundleOrder& order, std::span<const PeerView> peers, Date today);
    Result<void> addUnit(UnitId unit, Date today, std::unordered_set<RecordNumber>& roots);
    Result<void> addMatches(const PeopleQuery& query, std::unordered_set<RecordNumber>& roots);
    Result<void> chooseRecords(const std::unordered_set<RecordNumber>& roots);
    Result<void> chooseNewsSince(const bundle::KnownHad& had);
    Result<void> chooseNews(const bundle::BundleOrder& order, std::span<const PeerView> peers);
    Result<std::optional<bundle::JournalMark>> markOf(const PeerView& peer);

    Journal* m_journal;
    Reader* m_reader;
    ExportScope m_export;
    bundle::Scope m_scope;
    std::optional<std::unordered_set<RecordNumber>> m_people;
    std::string m_chosen;
};

} // namespace hedgerow
