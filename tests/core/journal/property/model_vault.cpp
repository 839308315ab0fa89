// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/property/model_vault.h"

#include "core/db/transaction.h"
#include "core/model/fields.h"
#include "tests/core/journal/property/failure.h"
#include "tests/support/copy_database.h"

#include <algorithm>

namespace hedgerow {
namespace {

bool isShareable(const RecordName& record, std::string_view field) {
    return classOf(record.kind, field) != FieldClass::Private;
}

std::set<BatchName> held(const RecordHistory& history, std::string_view field) {
    std::set<BatchName> batches;
    if (const auto* entries = history.entries(field))
        for (const auto& [batch, entry] : *entries) batches.insert(batch);
    return batches;
}

} // namespace

ModelVault::ModelVault(Random& random, Ghost& ghost)
    : m_random(random), m_ghost(ghost), m_database(must(Database::openInMemory())) {
    open();
}

void ModelVault::open() {
    m_journal = must(Journal::open(m_database, m_environment, m_sink));
}

void ModelVault::reopen() {
    m_journal.reset();
    open();
}

std::unique_ptr<ModelVault> ModelVault::copy() const {
    auto other = std::make_unique<ModelVault>(m_random, m_ghost);
    other->m_journal.reset();
    copyDatabase(m_database, other->m_database);
    other->m_sink = m_sink;
    other->m_clock = m_clock;
    other->m_skewHours = m_skewHours;
    other->open();
    return other;
}

std::optional<BatchName> ModelVault::write(const std::map<RecordName, FieldValues>& patches) {
    const std::uint64_t newest = must(m_journal->tables().newestTime());
    const std::uint64_t wall = static_cast<std::uint64_t>(m_clock.nowMs()) << 16;
    auto transaction = must(Transaction::begin(m_database));
    BatchWriter writer = must(m_journal->write("edit", ClockCheck::Accepted));
    struct Seen {
        RecordName record;
        std::string field;
        std::set<BatchName> batches;
    };
    std::vector<Seen> seen;
    const auto put = [&](const RecordName& record, const FieldValues& values) {
        if (m_journal->isDead(record)) {
            require(!writer.put(record, values, BatchWriter::Unchanged::Write), "a forgotten record was written");
            return;
        }
        const RecordHistory before = history(record);
        for (const auto& [field, value] : values) seen.push_back({record, field, held(before, field)});
        if (isDrawn(record, values))
            must(writer.make(record, values));
        else
            must(writer.put(record, values, BatchWriter::Unchanged::Write));
    };
    for (const bool isFirst : {true, false}) // persons, then what is about them, as an import does
        for (const auto& [record, values] : patches)
            if ((record.owners.size() == 0) == isFirst) put(record, values);
    const std::optional<BatchName> name = writer.name();
    const Changes changes = must(writer.finish());
    must(transaction.commit());
    require(changes.batch == name, "the changes name another batch");
    if (!name) return name;
    require(name->time == std::max(wall, newest + 1), "the batch has a wrong time");
    for (Seen& item : seen)
        require(m_ghost.wrote(*name, item.record, item.field, std::move(item.batches)),
                "the name of a batch was used twice");
    return name;
}

// Half of the new records are written as new ones.
bool ModelVault::isDrawn(const RecordName& record, const FieldValues& values) {
    const bool hasNull = std::ranges::any_of(values, [](const FieldValue& item) { return item.second.isNull(); });
    return !hasNull && record.id.bytes.back() % 2 == 0 && !must(m_journal->find(record));
}

std::optional<BatchName> ModelVault::mark(const BatchName& batch, bool isUndone) {
    const auto touched = m_journal->recordsOf(batch);
    if (!touched) return std::nullopt;
    const std::string field = undoneField(batch);
    std::vector<StoredRecord> records;
    std::vector<std::set<BatchName>> seen;
    for (const StoredRecord& record : *touched) {
        const RecordHistory before = must(m_journal->history(record.number));
        const bool wroteValues = std::ranges::any_of(before.fields(), [&](const auto& item) {
            return !item.first.starts_with(kUndonePrefix) && item.second.contains(batch);
        });
        if (!wroteValues) continue;
        records.push_back(record);
        seen.push_back(held(before, field));
    }
    if (records.empty()) return std::nullopt;
    auto transaction = must(Transaction::begin(m_database));
    const Changes changes = must(m_journal->mark(batch, records, isUndone, "undo", ClockCheck::Accepted));
    must(transaction.commit());
    for (std::size_t i = 0; i < records.size(); ++i)
        require(m_ghost.wrote(*changes.batch, records[i].name, field, std::move(seen[i])),
                "the name of a batch was used twice");
    return changes.batch;
}

void ModelVault::forget(const std::vector<Id>& ids) {
    auto transaction = must(Transaction::begin(m_database));
    must(m_journal->forget(ids));
    must(transaction.commit());
}

Parcel ModelVault::parcel(const ExportScope& scope) {
    Parcel parcel;
    parcel.forgotten.assign(m_journal->forgottenIds().begin(), m_journal->forgottenIds().end());
    std::ranges::sort(parcel.forgotten);
    must(m_journal->exportAtoms(scope, [&](Atom atom) -> Result<void> {
        require(scope.classes.contains(classOf(atom.record.kind, atom.field)), "an atom out of scope was exported");
        require(isShareable(atom.record, atom.field), "a private atom was exported");
        require(std::ranges::is_sorted(atom.replaces) && (atom.replaces.empty() || atom.replaces.back() < atom.batch),
                "an atom replaces a newer one");
        parcel.atoms.push_back(std::move(atom));
        return {};
    }));
    return parcel;
}

Parcel ModelVault::everything() {
    ExportScope scope;
    for (int i = 0; i <= static_cast<int>(FieldClass::Unknown); ++i) scope.classes.insert(static_cast<FieldClass>(i));
    scope.classes.erase(FieldClass::Private);
    scope.withHistory = true;
    return parcel(scope);
}

void ModelVault::apply(Parcel parcel, bool asksFirst, Dice& dice) {
    dice.shuffle(parcel.atoms);
    const Arrival arrival{asksFirst ? "a peer" : "", asksFirst};
    const std::size_t pieces = 1 + dice.below(3);
    const std::size_t forgetAt = dice.below(pieces + 1);
    auto transaction = must(Transaction::begin(m_database));
    for (std::size_t i = 0; i <= pieces; ++i) {
        if (i == forgetAt) {
            const Admission admission = must(m_journal->admitForgotten(parcel.forgotten, arrival));
            require(admission.admitted + admission.known + admission.held == std::ssize(parcel.forgotten),
                    "forgotten ids got lost");
        }
        if (i == pieces) break;
        const std::size_t begin = parcel.atoms.size() * i / pieces;
        const std::size_t end = parcel.atoms.size() * (i + 1) / pieces;
        const Admission admission =
            must(m_journal->admit(std::span(parcel.atoms).subspan(begin, end - begin), arrival));
        require(admission.admitted + admission.known + admission.held + admission.refused ==
                    static_cast<std::int64_t>(end - begin),
                "atoms got lost");
    }
    must(transaction.commit());
}

void ModelVault::settle(double probability, bool declinedToo, Dice& dice) {
    std::vector<std::int64_t> numbers;
    for (const HeldItem& item : must(m_journal->held()))
        if ((declinedToo || !item.isDeclined) && dice.chance(probability)) numbers.push_back(item.number);
    dice.shuffle(numbers);
    auto transaction = must(Transaction::begin(m_database));
    if (dice.chance(0.5)) must(m_journal->retryHeld());
    must(m_journal->accept(numbers));
    must(transaction.commit());
}

void ModelVault::declineSome(Dice& dice) {
    std::vector<std::int64_t> numbers;
    for (const HeldItem& item : must(m_journal->held()))
        if (item.reason != HeldReason::Future && dice.chance(0.5)) numbers.push_back(item.number);
    must(m_journal->decline(numbers));
}

void ModelVault::rollBack(const std::map<RecordName, FieldValues>& patches, const Parcel& parcel,
                          const std::vector<Id>& ids, Dice& dice) {
    const std::string before = digest(DigestScope::All);
    const RecordingFoldSink sink = m_sink;
    {
        const auto transaction = must(Transaction::begin(m_database));
        BatchWriter writer = must(m_journal->write("edit", ClockCheck::Accepted));
        for (const auto& [record, values] : patches)
            if (!m_journal->isDead(record)) must(writer.put(record, values));
        if (dice.chance(0.7)) must(writer.finish());
        if (dice.chance(0.5)) must(m_journal->admit(parcel.atoms, {"", false}));
        if (dice.chance(0.3)) must(m_journal->forget(ids));
    }
    m_sink = sink;
    must(m_journal->reload());
    require(digest(DigestScope::All) == before, "something of a rolled-back write was left");
}

std::vector<RecordName> ModelVault::records() const {
    std::vector<RecordName> names;
    for (const auto& [name, values] : m_sink.tables) names.push_back(name);
    return names;
}

std::vector<RecordName> ModelVault::persons() const {
    std::vector<RecordName> names = records();
    std::erase_if(names, [](const RecordName& name) { return name != RecordName::of(Kind::Person, name.id); });
    return names;
}

bool ModelVault::isPresent(const RecordName& record) const {
    const auto found = m_sink.tables.find(record);
    return found != m_sink.tables.end() && found->second.isPresent;
}

// Where the pointers end; on a circle its smallest id. A pointer counts if both of its ends are present.
Id ModelVault::root(const RecordName& person) const {
    std::vector<Id> path{person.id};
    while (true) {
        const RecordName here = RecordName::of(Kind::Person, path.back());
        const auto found = m_sink.tables.find(here);
        if (found == m_sink.tables.end() || !found->second.isPresent || !found->second.sameAs) return path.back();
        const Id next = *found->second.sameAs;
        if (next == path.back() || !isPresent(RecordName::of(Kind::Person, next))) return path.back();
        const auto circle = std::ranges::find(path, next);
        if (circle != path.end()) return *std::min_element(circle, path.end());
        path.push_back(next);
    }
}

std::vector<Id> ModelVault::cluster(const RecordName& person) const {
    const Id wanted = root(person);
    std::vector<Id> ids;
    for (const RecordName& other : persons())
        if (root(other) == wanted) ids.push_back(other.id);
    return ids;
}

std::string ModelVault::digest(DigestScope scope) {
    return must(m_journal->digest(scope));
}

RecordHistory ModelVault::history(const RecordName& record) {
    const auto stored = must(m_journal->find(record));
    return stored ? must(m_journal->history(stored->number)) : RecordHistory();
}

VaultView ModelVault::view() {
    VaultView view;
    for (const RecordName& record : records()) {
        const RecordHistory held = history(record);
        bool travels = false;
        for (const auto& [field, entries] : held.fields()) {
            if (!isShareable(record, field)) continue;
            travels = true;
            view.fields.emplace_back(record, field, held.heads(field));
        }
        if (!travels) continue;
        view.present.emplace(record, isPresent(record));
        if (record == RecordName::of(Kind::Person, record.id)) view.roots.emplace(record, root(record));
    }
    return view;
}

void ModelVault::checkTouched(bool checksGhost) {
    require(m_sink.fault.empty(), m_sink.fault);
    require(m_sink.isSettled, "settled() was not called after a write");
    if (!m_journal->forgottenIds().empty())
        for (const auto& [name, values] : m_sink.tables)
            require(!m_journal->isDead(name), "a forgotten record came back");
    for (const RecordName& name : m_sink.touched) {
        if (!checksGhost || !m_sink.tables.contains(name)) continue;
        m_ghost.checkHeads(name, history(name));
    }
    m_sink.touched.clear();
}

void ModelVault::checkRebuild() {
    const RecordingFoldSink::Tables before = m_sink.tables;
    auto transaction = must(Transaction::begin(m_database));
    must(m_journal->rebuild());
    must(transaction.commit());
    require(m_sink.tables == before, "folding anew makes other tables");
    require(m_sink.fault.empty(), m_sink.fault);
    m_sink.touched.clear();
    must(m_journal->forEachRecord([&](const StoredRecord& record) -> Result<void> {
        require(!m_journal->isDead(record.name), "a forgotten record is stored");
        return {};
    }));
}

int ModelVault::checkGhost() {
    int conflicts = 0;
    for (const RecordName& record : records()) conflicts += m_ghost.checkAll(record, history(record));
    return conflicts;
}

} // namespace hedgerow
