// SPDX-License-Identifier: GPL-3.0-or-later
// How atoms of others come in, wait, and go out (journal.h, "Merging").
#include "core/journal/journal.h"

#include <algorithm>
#include <map>

namespace hedgerow {
namespace {

// Atoms by record, so that each record is read, folded and written once.
std::map<RecordName, std::vector<const Atom*>> byRecord(std::span<const Atom> atoms) {
    std::map<RecordName, std::vector<const Atom*>> groups;
    for (const Atom& atom : atoms) groups[atom.record].push_back(&atom);
    return groups;
}

bool isPrivate(const Atom& atom) {
    return classOf(atom.record.kind, atom.field) == FieldClass::Private;
}

std::optional<HeldReason> proposal(const Atom& atom) {
    if (!atom.value.isTrue()) return std::nullopt;
    if (atom.field == kRemoved) return HeldReason::Removal;
    if (atom.field.starts_with(kUndonePrefix)) return HeldReason::Undo;
    return std::nullopt;
}

// With this very value: another one under the same name is a forgery, and no less a proposal for that.
bool holds(const RecordHistory& history, const Atom& atom) {
    const auto* entries = history.entries(atom.field);
    if (!entries) return false;
    const auto entry = entries->find(atom.batch);
    return entry != entries->end() && std::ranges::binary_search(entry->second.values, atom.value);
}

} // namespace

Result<void> Journal::admitTo(const RecordName& name, std::span<const Atom* const> atoms,
                              std::optional<std::int64_t> delivery, Admission& admission) {
    const auto interned = m_tables.internRecord(name);
    if (!interned) return interned.error();
    const StoredRecord& record = interned->record;
    auto history = interned->isNew ? Result<RecordHistory>(RecordHistory()) : m_tables.history(record.number);
    if (!history) return history.error();
    const bool wasEmpty = history->isEmpty();

    std::set<BatchName> touched;
    std::uint64_t newest = 0;
    for (const Atom* atom : atoms) {
        newest = std::max(newest, atom->batch.time);
        if (history->add(atom->batch, atom->field, atom->value, atom->replaces)) {
            touched.insert(atom->batch);
            ++admission.admitted;
        } else {
            ++admission.known;
        }
    }
    const auto known = m_tables.newestTime();
    if (!known) return known.error();
    if (newest > *known)
        if (auto moved = m_tables.setNewestTime(newest); !moved) return moved;
    if (touched.empty()) return {};

    for (const BatchName& batch : touched) {
        if (auto stored = m_tables.storeBatchOf(record.number, batch, *history); !stored) return stored;
        if (!delivery) continue;
        if (auto noted = m_tables.noteArrival(record.number, batch, *delivery); !noted) return noted;
    }
    admission.changes.add(record);
    return refold(record, *history, wasEmpty);
}

// Written down when something first refers to it.
Result<std::int64_t> Journal::deliveryOf(const Arrival& arrival, std::optional<std::int64_t>& delivery) {
    if (!delivery) {
        const auto number = m_held.delivery(arrival.source, m_environment.clock.nowMs());
        if (!number) return number.error();
        delivery = *number;
    }
    return *delivery;
}

// Why an atom has to wait; null: it may come in. What is held already may always.
Result<std::optional<HeldReason>> Journal::reasonToWait(const Atom& atom, const Arrival& arrival,
                                                        std::optional<RecordHistory>& present) {
    std::optional<HeldReason> reason = arrival.asksFirst ? proposal(atom) : std::nullopt;
    if (!reason && isFuture(atom.batch)) reason = HeldReason::Future;
    if (!reason) return reason;
    if (!present) {
        const auto stored = m_tables.findRecord(atom.record);
        if (!stored) return stored.error();
        auto history = *stored ? m_tables.history((*stored)->number) : Result<RecordHistory>(RecordHistory());
        if (!history) return history.error();
        present = std::move(*history);
    }
    if (holds(*present, atom)) reason.reset();
    return reason;
}

// The atoms of one record: those that may come in, those that wait, and how many will never come in.
struct Journal::Sorted {
    std::vector<const Atom*> welcome;
    std::vector<Foreseen::Waiting> waiting;
    std::int64_t refused = 0;
};

Result<Journal::Sorted> Journal::sortArrived(const RecordName& record, std::span<const Atom* const> atoms,
                                             const Arrival& arrival) {
    Sorted sorted;
    if (isDead(record)) {
        sorted.refused = static_cast<std::int64_t>(atoms.size());
        return sorted;
    }
    std::optional<RecordHistory> present; // read only when something asks
    for (const Atom* atom : atoms) {
        if (isPrivate(*atom) || !isStorable(atom->value)) {
            ++sorted.refused;
            continue;
        }
        const auto reason = reasonToWait(*atom, arrival, present);
        if (!reason) return reason.error();
        if (*reason)
            sorted.waiting.push_back({atom, **reason});
        else
            sorted.welcome.push_back(atom);
    }
    return sorted;
}

Result<Admission> Journal::admit(std::span<const Atom> atoms, const Arrival& arrival) {
    Admission admission;
    std::optional<std::int64_t> delivery = arrival.delivery;
    for (const auto& [name, group] : byRecord(atoms)) {
        const auto sorted = sortArrived(name, group, arrival);
        if (!sorted) return sorted.error();
        admission.refused += sorted->refused;
        admission.held += static_cast<std::int64_t>(sorted->waiting.size());
        for (const Foreseen::Waiting& waiting : sorted->waiting) {
            const auto number = deliveryOf(arrival, delivery);
            if (!number) return number.error();
            const auto held = m_held.hold(waiting.reason, *waiting.atom, *number);
            if (!held) return held.error();
        }
        for (const Atom* atom : sorted->welcome) {
            if (!proposal(*atom)) continue;
            if (auto answered = m_held.drop(*atom); !answered) return answered.error();
        }
        if (sorted->welcome.empty()) continue;
        if (!arrival.source.empty())
            if (const auto number = deliveryOf(arrival, delivery); !number) return number.error();
        const auto noted = arrival.source.empty() ? std::nullopt : delivery;
        if (auto admitted = admitTo(name, sorted->welcome, noted, admission); !admitted) return admitted.error();
    }
    if (auto settled = m_sink.settled(); !settled) return settled.error();
    return admission;
}

Result<Foreseen> Journal::foresee(const RecordName& name, std::span<const Atom* const> atoms, const Arrival& arrival) {
    Foreseen foreseen;
    const auto stored = m_tables.findRecord(name);
    if (!stored) return stored.error();
    auto history = *stored ? m_tables.history((*stored)->number) : Result<RecordHistory>(RecordHistory());
    if (!history) return history.error();
    auto sorted = sortArrived(name, atoms, arrival);
    if (!sorted) return sorted.error();
    foreseen.record = *stored;
    if (!history->isEmpty()) foreseen.before = history->folded(name.kind);
    for (const Atom* atom : sorted->welcome) {
        const bool isNew = history->add(atom->batch, atom->field, atom->value, atom->replaces);
        ++(isNew ? foreseen.admitted : foreseen.known);
    }
    if (!history->isEmpty()) foreseen.after = history->folded(name.kind);
    foreseen.waiting = std::move(sorted->waiting);
    foreseen.refused = sorted->refused;
    return foreseen;
}

Result<std::int64_t> Journal::openDelivery(std::string_view source) {
    return m_held.delivery(source, m_environment.clock.nowMs());
}

Result<bool> Journal::closeDelivery(std::int64_t delivery, bool isByItself) {
    return m_held.closeDelivery(delivery, isByItself);
}

Result<std::vector<Written>> Journal::broughtBy(std::span<const std::int64_t> deliveries) {
    struct Brought {
        std::vector<BatchName> batches;
        std::int64_t first = 0;
    };
    std::map<RecordNumber, Brought> brought;
    const std::set<std::int64_t> chosen(deliveries.begin(), deliveries.end());
    for (const std::int64_t delivery : chosen) {
        const auto arrivals = m_tables.arrivalsOf(delivery);
        if (!arrivals) return arrivals.error();
        for (const JournalTables::ArrivedChange& change : *arrivals) {
            if (!chosen.contains(change.first)) continue;
            Brought& record = brought.try_emplace(change.record, Brought{{}, change.first}).first->second;
            record.batches.push_back(change.batch);
            record.first = std::min(record.first, change.first);
        }
    }
    std::vector<Written> written;
    written.reserve(brought.size());
    for (auto& [number, each] : brought) {
        auto& batches = each.batches;
        auto record = m_tables.record(number);
        if (!record) return record.error();
        std::ranges::sort(batches);
        batches.erase(std::unique(batches.begin(), batches.end()), batches.end());
        written.push_back({std::move(*record), std::move(batches), each.first});
    }
    return written;
}

Result<Admission> Journal::admitForgotten(std::span<const Id> ids, const Arrival& arrival) {
    Admission admission;
    std::optional<std::int64_t> delivery;
    std::vector<Id> now;
    for (const Id& id : ids) {
        if (forgottenIds().contains(id)) {
            ++admission.known;
        } else if (arrival.asksFirst) {
            const auto number = deliveryOf(arrival, delivery);
            if (!number) return number.error();
            const auto held = m_held.holdForgetting(id, *number);
            if (!held) return held.error();
            ++admission.held;
        } else {
            now.push_back(id);
        }
    }
    if (now.empty()) return admission;
    admission.admitted = static_cast<std::int64_t>(now.size());
    if (auto forgotten = forgetNow(now, admission.changes); !forgotten) return forgotten.error();
    if (auto settled = m_sink.settled(); !settled) return settled.error();
    return admission;
}

Result<std::vector<HeldItem>> Journal::held() {
    return m_held.all();
}

Result<Admission> Journal::accept(std::span<const std::int64_t> heldNumbers) {
    Admission admission;
    for (const std::int64_t number : heldNumbers) {
        const auto item = m_held.item(number);
        if (!item && item.error().code == ErrorCode::NotFound) continue; // gone with a forgotten person meanwhile
        if (!item) return item.error();
        if (item->forgets) {
            const Id ids[]{*item->forgets};
            if (auto forgotten = forgetNow(ids, admission.changes); !forgotten) return forgotten.error();
            ++admission.admitted;
        } else if (isDead(item->atom->record)) {
            ++admission.refused;
        } else if (isFuture(item->atom->batch)) {
            if (auto postponed = m_held.postpone(number); !postponed) return postponed.error();
            ++admission.held;
            continue;
        } else {
            const Atom* const atoms[]{&*item->atom};
            const auto noted = item->source.empty() ? std::nullopt : std::optional(item->delivery);
            if (auto admitted = admitTo(item->atom->record, atoms, noted, admission); !admitted)
                return admitted.error();
        }
        if (auto dropped = m_held.drop(number); !dropped) return dropped.error();
    }
    if (auto settled = m_sink.settled(); !settled) return settled.error();
    return admission;
}

Result<void> Journal::decline(std::span<const std::int64_t> heldNumbers) {
    for (const std::int64_t number : heldNumbers)
        if (auto declined = m_held.decline(number); !declined) return declined;
    return {};
}

Result<Admission> Journal::retryHeld() {
    const auto items = m_held.all();
    if (!items) return items.error();
    std::vector<std::int64_t> due;
    for (const HeldItem& item : *items)
        if (item.reason == HeldReason::Future && !item.isDeclined && !isFuture(item.atom->batch))
            due.push_back(item.number);
    return accept(due);
}

std::set<FieldClass> shareableClasses() {
    using enum FieldClass;
    return {Name, Contact, Work, Opinion, Facts, Notes, Plan, Structure, Unknown};
}

Result<void> Journal::exportAtoms(const ExportScope& scope, const std::function<Result<void>(Atom)>& take) {
    const bool isEverything = std::ranges::includes(scope.classes, shareableClasses());
    return forEachRecord([&](const StoredRecord& record) -> Result<void> {
        if (scope.includes && !scope.includes(record)) return {};
        const auto history = m_tables.history(record.number);
        if (!history) return history.error();
        const auto isChosen = [&](const std::string& field) {
            const FieldClass fieldClass = classOf(record.name.kind, field);
            return fieldClass != FieldClass::Private && scope.classes.contains(fieldClass);
        };
        const bool saysMore = std::ranges::any_of(
            history->fields(), [&](const auto& field) { return !isStructure(field.first) && isChosen(field.first); });
        if (!saysMore && !isEverything) return {};
        if (scope.isWanted && !scope.isWanted(record, *history)) return {};
        for (const auto& [field, entries] : history->fields()) {
            if (!isChosen(field)) continue;
            std::set<BatchName> kept;
            if (!scope.withHistory) {
                for (const Head& head : history->heads(field)) kept.insert(head.batch);
                for (const Head& tip : history->tips(field)) kept.insert(tip.batch);
            }
            for (const auto& [batch, entry] : entries) {
                if (!scope.withHistory && !kept.contains(batch)) continue;
                const std::set<BatchName> ancestors = history->ancestors(field, batch);
                for (const Value& value : entry.values)
                    if (auto taken = take({batch, record.name, field, value, {ancestors.begin(), ancestors.end()}});
                        !taken)
                        return taken;
            }
        }
        return {};
    });
}

} // namespace hedgerow
