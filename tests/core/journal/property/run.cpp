// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/property/run.h"

#include "core/model/fields.h"
#include "tests/core/journal/property/failure.h"

#include <algorithm>

namespace hedgerow {
namespace {

const std::vector<FieldClass> kClasses{FieldClass::Name,      FieldClass::Contact, FieldClass::Opinion,
                                       FieldClass::Facts,     FieldClass::Notes,   FieldClass::Plan,
                                       FieldClass::Structure, FieldClass::Unknown};

// Of every class; a kind and fields of a newer version among them.
std::vector<std::string> fieldsFor(const RecordName& record) {
    if (record.kind == "person") return {"given", "bullseye", "note", "private_note", "lead", "later"};
    if (record.kind == "contact_point") return {"value", "type", "note", "later"};
    if (record.kind == "relationship") return {"type", "strength", "note"};
    if (record.kind == "saved_filter") return {"name", "query"};
    return {"one", "two"};
}

Value someValue(Dice& dice) {
    switch (dice.below(8)) {
    case 0:
        return {};
    case 1:
        return dice.chance(0.5);
    case 2:
        return dice.chance(0.5) ? Value("2026-11-22") : Value(Id::named("x"));
    case 3:
        return Value::List{dice.between(1, 2), "a"};
    default:
        return dice.between(1, 5);
    }
}

} // namespace

Run::Run(std::size_t vaults, Forgery forgery) : m_forgery(forgery) {
    for (std::size_t i = 0; i < vaults; ++i) m_vaults.push_back(std::make_unique<ModelVault>(m_random, m_ghost));
}

Id Run::newId() {
    Id id = Id::random(m_random);
    id.bytes[0] = static_cast<std::uint8_t>(++m_ids); // so that ids are not only in the order of chance
    return id;
}

void Run::note(std::optional<BatchName> batch) {
    if (batch) m_batches.push_back(*batch);
}

void Run::step(std::uint64_t seed) {
    Dice dice(seed);
    m_now += dice.pick(std::vector{0, 0, 1, 5});
    for (const auto& vault : m_vaults) vault->setNow(m_now);
    const std::size_t at = dice.below(m_vaults.size());
    ModelVault& vault = *m_vaults[at];
    const double what = dice.fraction();
    if (what < 0.18)
        create(vault, dice);
    else if (what < 0.46)
        edit(vault, dice);
    else if (what < 0.52)
        merge(vault, dice);
    else if (what < 0.56)
        remove(vault, dice);
    else if (what < 0.65)
        undo(vault, dice);
    else if (what < 0.67)
        forget(vault, dice);
    else if (what < 0.70)
        vault.setSkew(dice.pick(std::vector{-500, -30, 0, 0, 0, 20, 60}));
    else if (what < 0.72)
        vault.reopen();
    else if (what < 0.75)
        copyFile(at, dice);
    else if (what < 0.78)
        vault.settle(dice.fraction(), false, dice);
    else if (what < 0.79)
        vault.declineSome(dice);
    else if (what < 0.80)
        rollBack(vault, dice);
    else if (what < 0.81)
        vault.checkRebuild();
    else
        send(vault, dice);
    ++m_counts["steps"];
    if (m_forgery == Forgery::Some && dice.chance(0.15)) forge(*m_vaults[at], dice); // the file may have been replaced
    for (const auto& each : m_vaults) each->checkTouched(m_forgery == Forgery::None);
}

void Run::create(ModelVault& vault, Dice& dice) {
    const Id id = newId();
    const RecordName person = RecordName::of(Kind::Person, id);
    std::map<RecordName, FieldValues> patches;
    patches[person] = {{"given", "n" + id.hex().substr(0, 4)}, {"private_note", "s"}};
    for (int i = dice.between(0, 2); i > 0; --i)
        patches[RecordName::of(Kind::ContactPoint, newId(), {id})] = {{"value", "t" + std::to_string(m_ids)}};
    const std::vector<RecordName> others = vault.persons();
    if (!others.empty() && dice.chance(0.3))
        patches[RecordName::of(Kind::Relationship, newId(), {id, dice.pick(others).id})] = {{"strength", 1}};
    if (dice.chance(0.2)) patches[{"of_a_newer_version", {id}, newId()}] = {{"one", 1}};
    if (dice.chance(0.1)) patches[RecordName::of(Kind::ContactPoint, id, {id})] = {{"value", "its person's id"}};
    if (dice.chance(0.1)) patches[RecordName::of(Kind::SavedFilter, newId())] = {{"name", 1}};
    note(vault.write(patches));
}

void Run::edit(ModelVault& vault, Dice& dice) {
    const std::vector<RecordName> records = vault.records();
    if (records.empty()) return;
    const RecordName& record = dice.pick(records);
    FieldValues values;
    for (const std::string& field : dice.sample(fieldsFor(record), 2)) values.emplace_back(field, someValue(dice));
    note(vault.write({{record, values}}));
}

void Run::merge(ModelVault& vault, Dice& dice) {
    const std::vector<RecordName> two = dice.sample(vault.persons(), 2);
    if (two.size() < 2) return;
    note(vault.write({{two[0], {{std::string(kSameAs), two[1].id}}}, {two[1], {{"note", dice.between(1, 9)}}}}));
    ++m_counts["merges"];
}

void Run::remove(ModelVault& vault, Dice& dice) {
    const std::vector<RecordName> records = vault.records();
    if (records.empty()) return;
    note(vault.write({{dice.pick(records), {{std::string(kRemoved), dice.chance(0.7)}}}}));
}

void Run::undo(ModelVault& vault, Dice& dice) {
    if (m_batches.empty()) return;
    if (vault.mark(dice.pick(m_batches), dice.chance(0.7))) ++m_counts["undos"];
}

void Run::forget(ModelVault& vault, Dice& dice) {
    const std::vector<RecordName> persons = vault.persons();
    if (persons.empty()) return;
    vault.forget(vault.cluster(dice.pick(persons)));
    ++m_counts["forgets"];
}

// A file copied over another machine's, or a backup brought back.
void Run::copyFile(std::size_t vault, Dice& dice) {
    const std::size_t target = dice.below(m_vaults.size());
    if (dice.chance(0.3)) {
        if (m_backups.size() < 3) m_backups.push_back(m_vaults[vault]->copy());
        return;
    }
    if (!m_backups.empty() && dice.chance(0.5))
        m_vaults[target] = dice.pick(m_backups)->copy();
    else if (target != vault && dice.chance(0.5))
        m_vaults[target] = m_vaults[vault]->copy();
    else
        return;
    m_vaults[target]->setNow(m_now);
    ++m_counts["copies"];
}

void Run::send(ModelVault& vault, Dice& dice) {
    ModelVault& receiver = anyVault(dice);
    ExportScope scope;
    for (const FieldClass fieldClass : dice.sample(kClasses, 1 + dice.below(kClasses.size())))
        scope.classes.insert(fieldClass);
    scope.withHistory = dice.chance(0.5);
    if (dice.chance(0.5)) {
        const std::uint64_t salt = dice.bits();
        const std::uint64_t share = 1 + dice.below(8);
        scope.includes = [salt, share](const StoredRecord& record) {
            return (IdHash{}(record.name.id) ^ salt) % 8 < share;
        };
    }
    Parcel parcel = vault.parcel(scope);
    if (dice.chance(0.3)) { // some parts of it never arrive
        dice.shuffle(parcel.atoms);
        parcel.atoms.resize(dice.below(parcel.atoms.size() + 1));
    }
    ++m_counts["bundles"];
    if (dice.chance(0.8)) receiver.apply(parcel, dice.chance(0.6), dice);
    if (dice.chance(0.2)) receiver.apply(parcel, true, dice);
}

void Run::rollBack(ModelVault& vault, Dice& dice) {
    const std::vector<RecordName> records = vault.records();
    std::map<RecordName, FieldValues> patches{
        {RecordName::of(Kind::Unit, newId()), {{"name", "a new unit"}, {"never_heard_of", 1}}}};
    std::vector<Id> ids;
    if (!records.empty()) {
        patches[dice.pick(records)] = {{"note", dice.between(1, 9)}};
        ids.push_back(dice.pick(records).id);
    }
    vault.rollBack(patches, anyVault(dice).everything(), ids, dice);
}

// Atoms nobody wrote under names that are in use.
void Run::forge(ModelVault& vault, Dice& dice) {
    const std::vector<RecordName> records = vault.records();
    if (records.empty()) return;
    const RecordName& record = dice.pick(records);
    const RecordHistory history = vault.history(record);
    std::vector<std::string> fields;
    for (const auto& [field, entries] : history.fields()) fields.push_back(field);
    std::string field = dice.pick(fields);
    for (const std::string& other : fields) // rather one with a history
        if (dice.chance(0.5) && history.entries(other)->size() > history.entries(field)->size()) field = other;
    std::vector<BatchName> batches;
    for (const auto& [batch, entry] : *history.entries(field)) batches.push_back(batch);
    Atom atom{dice.pick(batches), record, field, {}, {}};
    if (dice.chance(0.2)) atom.batch.writer ^= dice.bits();
    if (dice.chance(0.1)) ++atom.batch.time;
    switch (dice.below(8)) {
    case 0:
        atom.value = dice.chance(0.5);
        break;
    case 6:
    case 7: // what its author wrote, but with pairs he did not
        if (const auto entry = history.entries(field)->find(atom.batch); entry != history.entries(field)->end())
            atom.value = dice.pick(entry->second.values);
        break;
    case 1:
        atom.value = record.id;
        break;
    case 2:
        atom.value = Value::kMaxInteger;
        break;
    case 3:
        atom.value = std::string("\xff\0\x1b", 3);
        break;
    default:
        atom.value = field == kSameAs                                        ? Value(record.id)
                     : field == kRemoved || field.starts_with(kUndonePrefix) ? Value(true)
                                                                             : Value("forged");
    }
    atom.replaces = dice.sample(batches, dice.below(batches.size() + 1));
    anyVault(dice).apply({{}, {atom}}, dice.chance(0.5), dice);
    ++m_counts["forgeries"];
}

void Run::finish(std::uint64_t seed) {
    Dice dice(seed);
    m_now += 1'000'000;
    for (const auto& vault : m_vaults) {
        vault->setSkew(0);
        vault->setNow(m_now);
    }
    std::vector<ModelVault*> vaults;
    for (const auto& vault : m_vaults) vaults.push_back(vault.get());
    for (int round = 0; round < 3; ++round) {
        dice.shuffle(vaults);
        for (ModelVault* from : vaults) {
            const Parcel parcel = from->everything();
            for (ModelVault* to : dice.sample(vaults, vaults.size())) {
                if (from == to) continue;
                to->apply(parcel, true, dice);
                to->settle(1.0, true, dice);
            }
        }
    }

    ModelVault& one = *m_vaults.front();
    const std::string digest = one.digest();
    const VaultView view = one.view();
    for (const auto& vault : m_vaults) {
        require(vault->digest() == digest, "digests differ after everything was exchanged");
        require(vault->view() == view, "views differ after everything was exchanged");
        require(must(vault->journal().held()).empty(), "something is still held");
        vault->checkTouched(m_forgery == Forgery::None);
        vault->checkRebuild();
    }
    if (m_forgery == Forgery::None) m_counts["conflicts"] += one.checkGhost();

    ModelVault rebuilt(m_random, m_ghost);
    rebuilt.setNow(m_now);
    rebuilt.apply(one.everything(), false, dice);
    require(rebuilt.digest() == digest && rebuilt.view() == view,
            "a vault rebuilt from an exchange differs from its source");
    m_counts["atoms"] += static_cast<std::int64_t>(one.everything().atoms.size());
}

} // namespace hedgerow
