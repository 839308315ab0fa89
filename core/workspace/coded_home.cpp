// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/coded_home.h"

#include "core/model/fields.h"

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

// Whether the values of the field name records.
bool isReference(std::string_view kind, std::string_view field) {
    if (field == kSameAs) return true;
    const auto known = kindNamed(kind);
    const Field* named = known ? fieldNamed(*known, field) : nullptr;
    return named && named->refers;
}

} // namespace

std::optional<bundle::SigningKey> signingKeyOf(const std::string& hex) {
    const auto bytes = fromHex(hex);
    bundle::SigningKey key{};
    if (!bytes || bytes->size() != key.size()) return std::nullopt;
    std::ranges::transform(*bytes, key.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    return key;
}

struct CodeResolver::Line {
    RecordName name;
    const CodedRecord* record = nullptr; // what is known of the record itself
    std::optional<RecipientNumber> of;   // whose codes it speaks of
    bool isDead = false;                 // it is about somebody who was forgotten
    bool isTheirs = false;               // a record that is not ours, about a code
};

Result<CodeResolver> CodeResolver::before(bundle::BundleSink& next, Journal& journal, const SecretBytes& secret,
                                          const std::string& sender) {
    CodeResolver resolver(next, journal);
    const auto recipients = resolver.m_coded.recipients();
    if (!recipients) return recipients.error();
    for (const auto& [key, number] : *recipients) {
        const auto signingKey = signingKeyOf(key);
        if (!signingKey) return Error{ErrorCode::Damaged, "coded_recipient"};
        auto pseudonyms = bundle::Pseudonyms::of(secret, *signingKey);
        if (!pseudonyms) return pseudonyms.error();
        const auto batches = resolver.m_coded.batches(number);
        if (!batches) return batches.error();
        Recipient& recipient =
            resolver.m_recipients.emplace_back(Recipient{number, std::move(*pseudonyms), {}, key == sender});
        for (const CodedBatch& batch : *batches) recipient.batches.emplace(batch.name, batch.number);
    }
    return resolver;
}

Result<const CodedRecords::Found*> CodeResolver::find(const Id& code) {
    const auto known = m_found.find(code);
    if (known != m_found.end()) return known->second ? &*known->second : nullptr;
    auto found = m_coded.find(code);
    if (!found) return found.error();
    const auto& kept = m_found.emplace(code, std::move(*found)).first->second;
    return kept ? &*kept : nullptr;
}

Result<RecordName> CodeResolver::trueName(RecordNumber number) {
    auto record = m_journal->record(number);
    if (!record) return record.error();
    return std::move(record->name);
}

bool CodeResolver::isOwn(const BatchName& batch) {
    const auto [known, isNew] = m_ownWriters.emplace(batch.writer, false);
    if (isNew)
        known->second = std::ranges::any_of(
            m_recipients, [&](const Recipient& recipient) { return recipient.pseudonyms.ownsWriter(batch.writer); });
    return known->second;
}

const CodeResolver::Recipient& CodeResolver::recipient(RecipientNumber number) const {
    return *std::ranges::find(m_recipients, number, &Recipient::number);
}

Result<void> CodeResolver::forgotten(const Id& id) {
    if (m_recipients.empty()) return m_next->forgotten(id);
    const auto code = find(id);
    if (!code) return code.error();
    if (!*code) return m_next->forgotten(id);
    if ((*code)->record.record == RecordNumber::None) { // known, and done
        ++m_known;
        return {};
    }
    const auto name = trueName((*code)->record.record);
    return name ? m_next->forgotten(name->id) : name.error();
}

Result<void> CodeResolver::resolveName(Line& line) {
    const auto code = find(line.name.id);
    if (!code) return code.error();
    if (*code && !(*code)->record.isTheirs) {
        line.of = (*code)->recipient;
        line.isDead = (*code)->record.record == RecordNumber::None;
        if (line.isDead) return {};
        const auto name = trueName((*code)->record.record);
        if (!name) return name.error();
        if (name->kind == line.name.kind) {
            line.record = &(*code)->record;
            line.name = *name;
            return {};
        }
    }
    std::array<Id, 2> owners{};
    for (std::size_t i = 0; i < line.name.owners.size(); ++i) {
        owners[i] = line.name.owners[i];
        const auto owner = find(owners[i]);
        if (!owner) return owner.error();
        if (!*owner || (*owner)->record.isTheirs || (*owner)->record.owner) continue;
        line.of = (*owner)->recipient;
        line.isTheirs = true;
        line.isDead = line.isDead || (*owner)->record.record == RecordNumber::None;
        if (line.isDead) continue;
        const auto name = trueName((*owner)->record.record);
        if (!name) return name.error();
        owners[i] = name->id;
    }
    if (line.name.owners.size() == 1) line.name.owners = {owners[0]};
    if (line.name.owners.size() == 2) line.name.owners = {owners[0], owners[1]};
    return {};
}

// None: it is what it was.
Result<std::optional<Value>> CodeResolver::trueValue(Line& line, const Value& value) {
    const auto id = value.id();
    if (!id) return std::optional<Value>();
    const auto code = find(*id);
    if (!code) return code.error();
    if (!*code || (*code)->record.isTheirs) return std::optional<Value>();
    line.of = (*code)->recipient;
    if ((*code)->record.record == RecordNumber::None) return std::optional<Value>(Value());
    const auto name = trueName((*code)->record.record);
    if (!name) return name.error();
    return std::optional<Value>(name->id);
}

Result<void> CodeResolver::resolveValue(Line& line, std::string_view kind, Atom& atom) {
    if (!isReference(kind, atom.field)) return {};
    if (!atom.value.list()) {
        const auto value = trueValue(line, atom.value);
        if (!value) return value.error();
        if (*value) atom.value = **value;
        return {};
    }
    Value::List items;
    for (const Value& item : *atom.value.list()) {
        const auto value = trueValue(line, item);
        if (!value) return value.error();
        if (!*value || !(*value)->isNull()) items.push_back(*value ? **value : item);
    }
    atom.value = std::move(items);
    return {};
}

// What they replaced of ours stands for what it was here.
void CodeResolver::resolveReplaced(const Line& line, Atom& atom) {
    std::vector<BatchName> replaced;
    for (const BatchName& older : atom.replaces) {
        if (!isOwn(older)) {
            replaced.push_back(older);
            continue;
        }
        if (!line.record || !line.of) continue;
        const auto& batches = recipient(*line.of).batches;
        const auto number = batches.find(older);
        if (number == batches.end()) continue;
        for (const ToldValue& told : line.record->told)
            if (told.field == atom.field && told.batch == number->second)
                replaced.insert(replaced.end(), told.heads.begin(), told.heads.end());
    }
    std::ranges::sort(replaced);
    replaced.erase(std::unique(replaced.begin(), replaced.end()), replaced.end());
    atom.replaces = std::move(replaced);
}

Result<void> CodeResolver::change(std::vector<Atom> atoms) {
    if (m_recipients.empty() || atoms.empty()) return m_next->change(std::move(atoms));
    const auto count = static_cast<std::int64_t>(atoms.size());
    const BatchName batch = atoms.front().batch;
    if (isOwn(batch)) {
        m_known += count;
        return {};
    }
    const Id id = atoms.front().record.id;
    const Owners owners = atoms.front().record.owners;
    Line line{atoms.front().record, nullptr, {}, false, false};
    if (auto resolved = resolveName(line); !resolved) return resolved;
    if (line.isDead) {
        m_refused += count;
        return {};
    }
    const bool isAboutCode = line.of.has_value();
    std::erase_if(atoms, [this](const Atom& atom) { // what they took back of ours says nothing here
        const auto undone = undoneBatch(atom.field);
        return undone && isOwn(*undone);
    });
    for (Atom& atom : atoms) {
        if (auto resolved = resolveValue(line, line.name.kind, atom); !resolved) return resolved;
        resolveReplaced(line, atom);
        atom.record = line.name;
    }
    if (line.of && !atoms.empty()) {
        Came came{line.name, batch, *line.of, {}};
        if (line.isTheirs || !isAboutCode) {
            const std::optional<Id> owner = owners.size() == 1 ? std::optional(owners[0]) : std::nullopt;
            came.theirs = CodedRecord{id, owner, RecordNumber::None, true, {}};
        }
        m_came.push_back(std::move(came));
    }
    return atoms.empty() ? Result<void>() : m_next->change(std::move(atoms));
}

Result<void> CodeResolver::remember() {
    for (Came& came : m_came) {
        const auto record = m_journal->find(came.record);
        if (!record) return record.error();
        if (!*record) continue; // it was not taken in
        const auto from =
            recipient(came.recipient).isSender ? CodedRecords::From::Recipient : CodedRecords::From::Anybody;
        if (auto added = m_coded.addArrival(came.recipient, (*record)->number, came.batch, from); !added) return added;
        if (!came.theirs || from == CodedRecords::From::Anybody) continue;
        came.theirs->record = (*record)->number;
        if (auto added = m_coded.addTheirs(came.recipient, *came.theirs); !added) return added;
    }
    return {};
}

namespace {

// What one peer must not see again under names.
struct Telling {
    std::set<std::pair<RecordName, BatchName>> changes;
    std::set<BatchName> batches;
    std::set<Id> records;
};

Result<void> addTelling(Telling& telling, RecipientNumber recipient, CodedRecords& coded, Journal& journal) {
    const auto arrivals = coded.arrivals(recipient, CodedRecords::From::Anybody);
    if (!arrivals) return arrivals.error();
    for (const auto& [number, batches] : *arrivals) {
        const auto record = journal.record(number);
        if (!record) return record.error();
        for (const BatchName& batch : batches) {
            telling.changes.emplace(record->name, batch);
            telling.batches.insert(batch);
        }
    }
    const auto records = coded.records(recipient);
    if (!records) return records.error();
    for (const auto& [code, record] : *records)
        if (record.isTheirs) telling.records.insert(code);
    return {};
}

bool refersTo(const std::set<Id>& records, const Value& value) {
    if (const auto id = value.id()) return records.contains(*id);
    return value.list() &&
           std::ranges::any_of(*value.list(), [&](const Value& item) { return refersTo(records, item); });
}

} // namespace

Result<void> leaveOutWhatTheySaidOfCodes(bundle::Content& content, std::span<const PeerView> peers, Journal& journal) {
    CodedRecords coded(journal.tables());
    const auto recipients = coded.recipients();
    if (!recipients) return recipients.error();
    Telling telling;
    for (const PeerView& peer : peers) {
        const auto known = recipients->find(peer.signingKey);
        if (known == recipients->end() || peer.isOwnDevice) continue;
        if (auto added = addTelling(telling, known->second, coded, journal); !added) return added;
    }
    if (telling.batches.empty()) return {};
    std::erase_if(content.changes, [&](const bundle::GivenChange& change) {
        return telling.records.contains(change.record.id) || telling.changes.contains({change.record, change.batch});
    });
    for (bundle::GivenChange& change : content.changes) {
        std::erase_if(change.values, [&](const bundle::GivenValue& value) {
            const auto undone = undoneBatch(value.field);
            return refersTo(telling.records, value.value) || (undone && telling.batches.contains(*undone));
        });
        for (bundle::GivenValue& value : change.values)
            std::erase_if(value.replaces, [&](const BatchName& batch) { return telling.batches.contains(batch); });
    }
    std::erase_if(content.changes, [](const bundle::GivenChange& change) { return change.values.empty(); });
    return {};
}

} // namespace hedgerow
