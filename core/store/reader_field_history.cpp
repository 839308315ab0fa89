// SPDX-License-Identifier: GPL-3.0-or-later
// What a field held before, what a batch touched, and everything that is held on one person.
#include "core/journal/writer_keys.h"
#include "core/store/reader.h"
#include "core/store/schema.h"

#include <algorithm>
#include <bit>

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

} // namespace

// A batch that others wrote has no description here.
Result<BatchView> Reader::batchOrNameless(const BatchName& name) {
    auto view = batch(name);
    if (view || view.error().code != ErrorCode::NotFound) return view;
    BatchView nameless;
    nameless.batch = name;
    nameless.atMs = name.wallMs();
    nameless.code = "received";
    nameless.isMine = false;
    return nameless;
}

// What the note of arrival names: a peer by her key, before a '/', or what stands there.
Result<std::string> Reader::deliveredBy(RecordNumber record, const BatchName& batch,
                                        const std::vector<PeerView>& known) {
    const auto statement = m_statements.use(
        "SELECT d.source FROM arrival a JOIN delivery d ON d.number = a.delivery JOIN batch b ON b.number = a.batch "
        "WHERE a.record = ?1 AND b.time = ?2 AND b.writer = ?3 ORDER BY a.delivery LIMIT 1");
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, raw(record)).bind(2, std::bit_cast<std::int64_t>(batch.time));
    const auto found = row.bind(3, std::bit_cast<std::int64_t>(batch.writer)).step();
    if (!found) return found.error();
    std::string source;
    if (*found) {
        source = row.text(0);
        row.reset();
    }
    if (source.find('/') == std::string::npos) return source;
    const std::string name = senderAmong(known, source);
    // One that is no peer any more is at least the same one wherever her key's first digits stand.
    return name.empty() ? source.substr(0, 8) : name;
}

// The peer whose key alone is said to have written as this writer; empty: none.
Result<std::string> Reader::writtenBy(const BatchName& batch, const std::vector<PeerView>& known) {
    const auto said = WriterKeys(m_journal.database()).of(batch.writer);
    if (!said) return said.error();
    return said->size() == 1 ? senderAmong(known, toHex(said->front().key)) : std::string();
}

Result<std::vector<FieldVersion>> Reader::versions(const RecordHistory& history, RecordNumber record,
                                                   std::string_view field) {
    std::vector<FieldVersion> versions;
    const auto* entries = history.entries(field);
    if (!entries) return versions;
    const auto known = peers(Removed::Too);
    if (!known) return known.error();
    const std::vector<Head> heads = history.heads(field);
    for (const auto& [name, entry] : *entries) {
        auto wrote = batchOrNameless(name);
        if (!wrote) return wrote.error();
        auto source = deliveredBy(record, name, *known);
        if (!source) return source.error();
        const auto writer = source->empty() ? Result<std::string>(std::string()) : writtenBy(name, *known);
        if (!writer) return writer.error();
        for (const Value& value : entry.values) {
            const Head head{name, value};
            const bool isHead = std::ranges::find(heads, head) != heads.end();
            versions.push_back({value, *wrote, *source, *writer == *source ? std::string() : *writer,
                                isHead && heads.back() == head, isHead, history.isUndone(name)});
        }
    }
    std::ranges::reverse(versions);
    return versions;
}

Result<std::vector<FieldVersion>> Reader::fieldHistory(const RecordName& record, std::string_view field) {
    const auto stored = m_journal.findRecord(record);
    if (!stored) return stored.error();
    if (!*stored) return Error{ErrorCode::NotFound, record.kind};
    const auto history = m_journal.history((*stored)->number);
    if (!history) return history.error();
    return versions(*history, (*stored)->number, field);
}

Result<TouchedRecord> Reader::touched(const StoredRecord& stored, std::map<Id, std::string>& labels) {
    TouchedRecord touched;
    touched.record.number = stored.number;
    touched.record.name = stored.name;
    if (const auto kind = kindNamed(stored.name.kind)) {
        auto view = recordView(*kind, stored.number);
        if (!view && view.error().code != ErrorCode::NotFound) return view.error();
        if (view) {
            touched.isThere = !view->value(kRemoved).isTrue();
            touched.record = std::move(*view);
        }
    }
    if (stored.name.kind == kindName(Kind::Person)) touched.people.emplace_back(stored.name.id);
    for (const Id& owner : stored.name.owners.ids()) touched.people.emplace_back(owner);
    if (const Value& with = touched.record.value("with"); with.list())
        for (const Value& item : *with.list())
            if (const auto id = item.id()) touched.people.emplace_back(*id);
    for (const PersonId person : touched.people)
        if (auto named = labelId(labels, person.id); !named) return named.error();
    if (auto named = label(labels, touched.record); !named) return named.error();
    return touched;
}

// Of a batch, or of a bundle that was received.
Result<std::vector<RecordNumber>> Reader::recordsOf(const BatchName& name) {
    const auto number = m_journal.findBatch(name);
    if (!number) return number.error();
    if (*number) return m_journal.recordsOfBatch(**number);
    const auto deliveries = m_journal.deliveriesOf(name.asId());
    if (!deliveries) return deliveries.error();
    if (deliveries->empty()) return Error{ErrorCode::NotFound, "batch"};
    std::set<RecordNumber> records;
    for (const std::int64_t delivery : *deliveries) {
        const auto arrivals = m_journal.arrivalsOf(delivery);
        if (!arrivals) return arrivals.error();
        for (const auto& change : *arrivals) records.insert(change.record);
    }
    return std::vector<RecordNumber>(records.begin(), records.end());
}

Result<TouchedRecords> Reader::touchedBy(const BatchName& batch, std::size_t limit) {
    TouchedRecords all;
    const auto records = recordsOf(batch);
    if (!records) return records.error();
    all.total = static_cast<std::int64_t>(records->size());
    for (const RecordNumber record : *records) {
        if (all.records.size() >= limit) break;
        const auto stored = m_journal.record(record);
        if (!stored) return stored.error();
        auto each = touched(*stored, all.labels);
        if (!each) return each.error();
        all.records.push_back(std::move(*each));
    }
    return all;
}

Result<TouchedRecords> Reader::recordsWithIds(std::span<const Id> ids) {
    TouchedRecords all;
    for (const Id& id : ids) {
        const auto candidates = m_journal.recordsWithId(id);
        if (!candidates) return candidates.error();
        for (const StoredRecord& stored : *candidates) {
            auto each = touched(stored, all.labels);
            if (!each) return each.error();
            if (!each->record.values.empty()) all.records.push_back(std::move(*each));
        }
    }
    all.total = static_cast<std::int64_t>(all.records.size());
    return all;
}

Result<std::set<BatchName>> Reader::batchesAbout(std::span<const RecordNumber> people) {
    const auto statement = m_statements.use(
        "WITH about(record) AS (SELECT ?1 UNION SELECT number FROM owned WHERE owner = ?1 UNION "
        "SELECT number FROM record WHERE owner2 = ?1 AND owner2 <> 0 UNION SELECT record FROM link WHERE target = ?1), "
        "touching(batch) AS (SELECT r.born FROM about a JOIN record r ON r.number = a.record WHERE r.born IS NOT NULL "
        "UNION SELECT c.batch FROM about a JOIN change c ON c.record = a.record) "
        "SELECT b.time, b.writer FROM touching t JOIN batch b ON b.number = t.batch");
    if (!statement) return statement.error();
    std::set<BatchName> batches;
    for (const RecordNumber person : people) {
        (*statement)->reset();
        (*statement)->bind(1, raw(person));
        while (true) {
            const auto found = (*statement)->step();
            if (!found) return found.error();
            if (!*found) break;
            batches.insert({std::bit_cast<std::uint64_t>((*statement)->int64(0)),
                            std::bit_cast<std::uint64_t>((*statement)->int64(1))});
        }
    }
    return batches;
}

Result<HeldRecord> Reader::heldRecord(const StoredRecord& stored, std::map<Id, std::string>& labels) {
    auto now = touched(stored, labels);
    if (!now) return now.error();
    HeldRecord held{std::move(now->record), now->isThere, {}};
    const auto history = m_journal.history(stored.number);
    if (!history) return history.error();
    for (const auto& [field, entries] : history->fields()) {
        if (isStructure(field)) continue;
        auto written = versions(*history, stored.number, field);
        if (!written) return written.error();
        for (const FieldVersion& version : *written) {
            RecordView past;
            past.values.emplace(field, version.value);
            if (auto named = label(labels, past); !named) return named.error();
        }
        held.fields.emplace(field, std::move(*written));
    }
    return held;
}

Result<RecordPast> Reader::recordHistory(const RecordName& record) {
    const auto stored = m_journal.findRecord(record);
    if (!stored) return stored.error();
    if (!*stored) return Error{ErrorCode::NotFound, record.kind};
    RecordPast past;
    auto held = heldRecord(**stored, past.labels);
    if (!held) return held.error();
    past.fields = std::move(held->fields);
    return past;
}

Result<HeldOnPerson> Reader::heldOn(PersonId id) {
    HeldOnPerson all;
    auto view = person(id);
    if (!view) return view.error();
    all.person = std::move(*view);
    std::vector<RecordNumber> members{all.person.row.number};
    for (const PersonId member : all.person.members) {
        const auto stored = m_journal.findRecord(RecordName::of(Kind::Person, member.id));
        if (!stored) return stored.error();
        if (*stored) members.push_back((*stored)->number);
    }
    std::vector<RecordNumber> numbersHeld = members;
    for (const RecordNumber member : members) {
        const auto owned = m_journal.recordsOwnedBy(member);
        if (!owned) return owned.error();
        std::ranges::copy(*owned, std::back_inserter(numbersHeld));
        const auto referring = referringTo(member);
        if (!referring) return referring.error();
        for (const StoredRecord& record : *referring)
            if (record.name.kind != kindName(Kind::Person)) numbersHeld.push_back(record.number);
    }
    std::set<RecordNumber> seen;
    for (const RecordNumber number : numbersHeld) {
        if (!seen.insert(number).second) continue;
        const auto stored = m_journal.record(number);
        if (!stored) return stored.error();
        auto held = heldRecord(*stored, all.labels);
        if (!held) return held.error();
        all.records.push_back(std::move(*held));
    }
    return all;
}

} // namespace hedgerow
