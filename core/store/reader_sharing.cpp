// SPDX-License-Identifier: GPL-3.0-or-later
// Whom we share with, and what each of them got.
#include "core/store/reader.h"

#include <algorithm>
#include <map>

namespace hedgerow {
namespace {

PeerView peerView(const RecordView& record) {
    PeerView peer;
    peer.id = record.name.id;
    peer.name = record.text("name");
    peer.signingKey = record.text("signing_key");
    peer.ageKey = record.text("age_key");
    peer.verified = record.date("verified");
    peer.isOwnDevice = record.value("own_device").isTrue();
    peer.left = record.date("left");
    peer.note = record.text("note");
    peer.isRemoved = record.value(kRemoved).isTrue();
    return peer;
}

DisclosureView disclosureView(const RecordView& record) {
    DisclosureView view;
    view.id = record.name.id;
    view.peer = record.value("peer").id();
    view.atMs = record.integer("at").value_or(0);
    view.bundle = record.text("bundle");
    view.set = record.text("set");
    view.profile = record.text("profile");
    view.people = record.text("people");
    view.chosen = record.text("chosen");
    const Value classes = record.value("classes");
    if (classes.list())
        for (const Value& name : *classes.list())
            if (name.text()) view.classes.push_back(*name.text());
    view.count = record.integer("count").value_or(0);
    view.notes = record.integer("notes").value_or(0);
    view.newest = record.text("newest");
    view.deliveries = record.integer("deliveries").value_or(0);
    return view;
}

} // namespace

std::string senderAmong(const std::vector<PeerView>& peers, std::string_view source) {
    const auto peer = std::ranges::find(peers, source.substr(0, source.find('/')), &PeerView::signingKey);
    return peer == peers.end() ? std::string() : peer->name;
}

Result<std::vector<PeerView>> Reader::peers(Removed removed) {
    const auto statement = m_statements.use("SELECT record FROM peer WHERE removed = 0 OR ?1 "
                                            "ORDER BY removed, name COLLATE NOCASE, record");
    if (!statement) return statement.error();
    const auto found = numbers((*statement)->bind(1, std::int64_t{removed == Removed::Too}));
    if (!found) return found.error();
    std::vector<PeerView> peers;
    for (const RecordNumber number : *found) {
        const auto record = recordView(Kind::Peer, number);
        if (!record) return record.error();
        peers.push_back(peerView(*record));
    }
    return peers;
}

Result<std::vector<DisclosureView>> Reader::disclosures(std::optional<Id> peer) {
    const auto known = peers(Removed::Too);
    if (!known) return known.error();
    const auto statement = m_statements.use(
        peer ? "SELECT d.record FROM disclosure d JOIN record p ON p.number = d.peer WHERE d.removed = 0 AND p.id = ?1 "
               "ORDER BY d.at DESC, d.record DESC"
             : "SELECT record FROM disclosure WHERE removed = 0 ORDER BY at DESC, record DESC");
    if (!statement) return statement.error();
    if (peer) (*statement)->bind(1, *peer);
    const auto found = numbers(**statement);
    if (!found) return found.error();
    std::vector<DisclosureView> disclosures;
    for (const RecordNumber number : *found) {
        const auto record = recordView(Kind::Disclosure, number);
        if (!record) return record.error();
        DisclosureView& view = disclosures.emplace_back(disclosureView(*record));
        const auto to =
            std::ranges::find(*known, view.peer, [](const PeerView& each) { return std::optional(each.id); });
        if (to != known->end()) view.peerName = to->name;
    }
    return disclosures;
}

Result<std::vector<RollUpTable>> Reader::rollUps() {
    struct Line {
        std::int64_t place;
        RollUpTable::Row row;
    };
    std::map<std::string, std::pair<RollUpTable, std::vector<Line>>> tables; // by report
    const auto textsOf = [](const Value& value) {
        std::vector<std::string> texts;
        if (value.list())
            for (const Value& item : *value.list()) texts.push_back(item.text() ? *item.text() : std::string());
        return texts;
    };
    const auto read = forEachRecord(Kind::RollUp, [&](const RecordView& record) -> Result<void> {
        const auto columns = textsOf(record.value("columns"));
        auto cells = textsOf(record.value("cells"));
        const std::string report = record.text("report");
        if (report.empty() || columns.empty() || cells.size() != columns.size()) return {};
        auto& [table, lines] = tables[report];
        if (lines.empty())
            table = {report, record.text("by"), record.date("date"), record.integer("days").value_or(0), columns, {}};
        if (columns != table.columns) return {};
        lines.push_back({record.integer("place").value_or(0),
                         {record.text("unit"), record.integer("depth").value_or(0), std::move(cells)}});
        return {};
    });
    if (!read) return read.error();
    std::vector<RollUpTable> all;
    for (auto& [report, found] : tables) {
        auto& [table, lines] = found;
        std::ranges::stable_sort(lines, {}, &Line::place);
        for (Line& line : lines) table.rows.push_back(std::move(line.row));
        all.push_back(std::move(table));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &RollUpTable::date);
    return all;
}

} // namespace hedgerow
