// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bundle_foreseer.h"

#include "core/model/person_name.h"

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

using bundle::FieldChange;
using bundle::Proposal;
using bundle::RecordPreview;

constexpr int kCloseDays = 14;          // two conversations so near to each other are one too many
constexpr std::size_t kMostTalks = 500; // people whose conversations are compared

bool isPerson(const RecordName& record) {
    return record.kind == kindName(Kind::Person);
}

std::string textOf(const FoldedRecord& folded, std::string_view field) {
    const std::string* text = folded.value(field).text();
    return text ? *text : std::string();
}

std::string displayName(const FoldedRecord& person) {
    return PersonName{textOf(person, "given"), textOf(person, "family"), textOf(person, "called"),
                      textOf(person, "code_name"), textOf(person, "description")}
        .display();
}

// The values that are shown beside the displayed one, if there is a conflict.
std::vector<Value> othersOf(const FoldedRecord& folded, const std::string& field) {
    std::vector<Value> others;
    const auto heads = folded.fields.find(field);
    if (heads == folded.fields.end() || !folded.isConflict(field)) return others;
    const Value& shown = folded.value(field);
    for (const Head& head : heads->second)
        if (head.value != shown && std::ranges::find(others, head.value) == others.end()) others.push_back(head.value);
    return others;
}

std::vector<FieldChange> changesBetween(const FoldedRecord& before, const FoldedRecord& after) {
    std::set<std::string> names;
    for (const auto* folded : {&before, &after})
        for (const auto& [name, heads] : folded->fields) names.insert(name);
    std::vector<FieldChange> changes;
    for (const std::string& name : names) {
        FieldChange change{name, before.value(name), after.value(name), {}};
        auto others = othersOf(after, name);
        if (others != othersOf(before, name)) change.alsoSaid = std::move(others);
        if (change.before != change.after || !change.alsoSaid.empty()) changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

std::string proposalKey(const Atom& atom) {
    std::string key = atom.record.kind;
    for (const Id& owner : atom.record.owners.ids()) key += '/' + owner.hex();
    return key + '/' + atom.record.id.hex() + '/' + atom.field + '/' + atom.batch.hex();
}

std::string proposalKey(const Id& forgotten) {
    return "forget/" + forgotten.hex();
}

Result<void> BundleForeseer::forgotten(const Id& id) {
    m_forgotten.push_back(id);
    return {};
}

Result<void> BundleForeseer::change(std::vector<Atom> atoms) {
    if (atoms.empty()) return {};
    std::vector<Atom>& known = m_atoms[atoms.front().record];
    std::ranges::move(atoms, std::back_inserter(known));
    return {};
}

Result<bundle::BundlePreview> BundleForeseer::finish(Progress* progress) {
    const auto total = static_cast<std::int64_t>(m_atoms.size());
    std::int64_t done = 0;
    while (!m_atoms.empty()) { // each gone when it was looked at: a large bundle is in memory once
        const auto record = m_atoms.extract(m_atoms.begin());
        if (progress && !progress->step(done++, total)) return ErrorCode::Cancelled;
        if (auto looked = look(record.key(), record.mapped()); !looked) return looked.error();
    }
    for (const auto find : {&BundleForeseer::findForgettings, &BundleForeseer::findDoubleApproaches})
        if (auto found = (this->*find)(); !found) return found.error();
    sortRecords();
    if (auto found = findLabels(); !found) return found.error();
    return std::move(m_preview);
}

Result<void> BundleForeseer::look(const RecordName& name, const std::vector<Atom>& atoms) {
    std::vector<const Atom*> pointers;
    pointers.reserve(atoms.size());
    for (const Atom& atom : atoms) pointers.push_back(&atom);
    const auto seen = m_journal.foresee(name, pointers, m_arrival);
    if (!seen) return seen.error();
    m_preview.admitted += seen->admitted;
    m_preview.known += seen->known;
    m_preview.refused += seen->refused;
    for (const Foreseen::Waiting& waiting : seen->waiting) propose(*waiting.atom, waiting.reason);

    const FoldedRecord nothing;
    const FoldedRecord& before = seen->before.isVisible() ? seen->before : nothing;
    const FoldedRecord& after = seen->after.isVisible() ? seen->after : nothing;
    RecordPreview record{name, !before.isPresent && after.isPresent, changesBetween(before, after)};
    if (record.fields.empty()) return {};
    if (record.isNew) {
        ++m_preview.newRecords;
        if (isPerson(name)) {
            ++m_preview.newPeople;
            m_preview.labels.emplace(name.id, displayName(after));
        } else if (name.owners.size() == 0) {
            const std::string label = textOf(after, "name");
            if (const std::string own = label.empty() ? textOf(after, "label") : label; !own.empty())
                m_preview.labels.emplace(name.id, own);
        }
        noteTalk(record);
    } else {
        ++m_preview.changedRecords;
        lookAtLead(record);
    }
    for (const FieldChange& change : record.fields) m_preview.conflicts += change.alsoSaid.empty() ? 0 : 1;
    m_preview.records.push_back(std::move(record));
    if (m_preview.records.size() > 2 * bundle::BundlePreview::kRecordLimit) sortRecords();
    return {};
}

void BundleForeseer::propose(const Atom& atom, HeldReason reason) {
    if (reason == HeldReason::Future) {
        ++m_preview.fromFuture;
        return;
    }
    Proposal proposal{Proposal::What::Remove, atom.record, {}, proposalKey(atom)};
    if (const auto undone = undoneBatch(atom.field)) {
        proposal.what = Proposal::What::Undo;
        proposal.undoes = *undone;
    }
    m_preview.proposals.push_back(std::move(proposal));
}

void BundleForeseer::lookAtLead(const RecordPreview& record) {
    const auto lead = std::ranges::find(record.fields, std::string("lead"), &FieldChange::field);
    if (!isPerson(record.record) || lead == record.fields.end() || lead->alsoSaid.empty()) return;
    const std::string* ours = lead->before.text();
    const Value& other = lead->after == lead->before ? lead->alsoSaid.front() : lead->after;
    if (ours && other.text()) m_preview.doubleLeads.push_back({PersonId(record.record.id), *ours, *other.text()});
}

void BundleForeseer::noteTalk(const RecordPreview& record) {
    if (record.record.kind != kindName(Kind::Conversation)) return;
    std::optional<Date> date;
    const Value::List* with = nullptr;
    for (const FieldChange& change : record.fields) {
        if (change.field == "date") date = change.after.date();
        if (change.field == "with") with = change.after.list();
    }
    if (!date || !with) return;
    for (const Value& person : *with)
        if (const auto id = person.id()) m_talks[PersonId(*id)].push_back(*date);
}

Result<void> BundleForeseer::findDoubleApproaches() {
    std::size_t compared = 0;
    for (const auto& [person, theirs] : m_talks) {
        const auto number = m_reader.listedNumber(person);
        if (!number && number.error().code != ErrorCode::NotFound) return number.error();
        if (!number) continue; // new here
        if (++compared > kMostTalks) return {};
        const auto view = m_reader.person(person);
        if (!view) return view.error();
        for (const RecordView& talk : view->conversations) {
            const auto ours = talk.date("date");
            const auto near = std::ranges::find_if(
                theirs, [&](Date date) { return ours && std::abs(date.daysSince(*ours)) <= kCloseDays; });
            if (!ours || near == theirs.end()) continue;
            m_preview.doubleApproaches.push_back({person, *ours, *near});
            break;
        }
    }
    return {};
}

// Those it would forget and whom this vault knows of; without asking, if they are ours to say.
Result<void> BundleForeseer::findForgettings() {
    for (const Id& id : m_forgotten) {
        if (m_journal.forgottenIds().contains(id)) continue;
        if (!m_arrival.asksFirst) {
            ++m_preview.admitted;
            ++m_preview.forgettings;
            continue;
        }
        Proposal proposal{Proposal::What::Forget, {{}, {}, id}, {}, proposalKey(id)};
        for (const Kind kind : {Kind::Person, Kind::Conversation}) {
            const auto stored = m_journal.find(RecordName::of(kind, id));
            if (!stored) return stored.error();
            if (*stored) proposal.record = (*stored)->name;
        }
        m_preview.proposals.push_back(std::move(proposal));
    }
    return {};
}

// Conflicts first, then changes, then what is new: people before what is about them; only the first are kept.
void BundleForeseer::sortRecords() {
    const auto rank = [](const RecordPreview& record) {
        return record.isConflict() ? 0 : !record.isNew ? 1 : isPerson(record.record) ? 2 : 3;
    };
    std::ranges::sort(m_preview.records, [&](const RecordPreview& a, const RecordPreview& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.record < b.record;
    });
    if (m_preview.records.size() > bundle::BundlePreview::kRecordLimit)
        m_preview.records.resize(bundle::BundlePreview::kRecordLimit);
}

Result<void> BundleForeseer::findLabels() {
    std::set<Id> ids;
    const auto add = [&](const RecordName& record) {
        ids.insert(record.id);
        for (const Id& owner : record.owners.ids()) ids.insert(owner);
    };
    for (const RecordPreview& record : m_preview.records) {
        add(record.record);
        for (const FieldChange& change : record.fields)
            for (const Value* value : {&change.before, &change.after})
                if (const auto id = value->id()) ids.insert(*id);
    }
    for (const Proposal& proposal : m_preview.proposals) add(proposal.record);
    for (const auto& lead : m_preview.doubleLeads) ids.insert(lead.person.id);
    for (const auto& approach : m_preview.doubleApproaches) ids.insert(approach.person.id);
    const std::vector<Id> list(ids.begin(), ids.end());
    auto labels = m_reader.labelsOf(list);
    if (!labels) return labels.error();
    m_preview.labels.merge(*labels);
    return {};
}

} // namespace hedgerow
