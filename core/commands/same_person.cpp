// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/same_person.h"

#include "core/commands/lookup.h"

#include <algorithm>
#include <map>
#include <set>

namespace hedgerow {
namespace {

RecordName distinctRecord(const Id& one, const Id& other) {
    const auto [first, second] = std::minmax(one, other);
    // The same statement by two organizers is one record.
    return RecordName::of(Kind::Distinct, Id::named("distinct/" + first.hex() + '/' + second.hex()), {first, second});
}

// The record that stands for the person and all who are the same.
Result<StoredRecord> root(CommandContext& context, PersonId person) {
    const auto present = presentRecord(context, Kind::Person, person.id, "person");
    if (!present) return present.error();
    const auto number = context.reader.listedNumber(person);
    if (!number) return number.error();
    return context.journal.record(*number);
}

// All records that are this person, by id.
Result<std::map<Id, RecordNumber>> recordsOf(CommandContext& context, const StoredRecord& root) {
    std::map<Id, RecordNumber> records{{root.name.id, root.number}};
    const auto view = context.reader.person(PersonId(root.name.id));
    if (!view) return view.error();
    for (const PersonId member : view->members) {
        const auto record = context.reader.record(Kind::Person, member.id);
        if (!record) return record.error();
        records.emplace(member.id, record->number);
    }
    return records;
}

// What says that two of these are not the same.
Result<std::set<RecordName>> apartAmong(CommandContext& context, const std::map<Id, RecordNumber>& people) {
    std::set<RecordName> apart;
    for (const auto& [id, number] : people) {
        const auto owned = context.journal.recordsOwnedBy(number);
        if (!owned) return owned.error();
        for (const StoredRecord& record : *owned) {
            const auto isJoined = [&](const Id& owner) { return people.contains(owner); };
            if (record.name.kind != kindName(Kind::Distinct) ||
                !std::ranges::all_of(record.name.owners.ids(), isJoined))
                continue;
            const auto folded = context.journal.folded(record);
            if (!folded) return folded.error();
            if (folded->value("apart").isTrue()) apart.insert(record.name);
        }
    }
    return apart;
}

Result<Outcome> finished(BatchWriter& writer) {
    auto changes = writer.finish();
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace

Result<Outcome> SamePerson::execute(CommandContext& context) const {
    if (kept == other) return Error{ErrorCode::InvalidValue, "person"};
    const auto keptRoot = root(context, kept);
    if (!keptRoot) return keptRoot.error();
    const auto otherRoot = root(context, other);
    if (!otherRoot) return otherRoot.error();
    auto joined = recordsOf(context, *keptRoot);
    if (!joined) return joined.error();
    const auto others = recordsOf(context, *otherRoot);
    if (!others) return others.error();
    joined->insert(others->begin(), others->end());
    const auto apart = apartAmong(context, *joined);
    if (!apart) return apart.error();
    auto writer = context.journal.write("person.same", context.clockCheck);
    if (!writer) return writer.error();
    if (keptRoot->number != otherRoot->number) {
        const auto pointed = writer->put(otherRoot->name, {{std::string(kSameAs), keptRoot->name.id}});
        if (!pointed) return pointed.error();
    }
    // They are not apart any more, whoever said so of whichever of their records.
    for (const RecordName& record : *apart) {
        const auto put = writer->put(record, {{"apart", false}});
        if (!put) return put.error();
    }
    return finished(*writer);
}

Result<Outcome> DistinctPersons::execute(CommandContext& context) const {
    if (one == other) return Error{ErrorCode::InvalidValue, "person"};
    const auto first = presentRecord(context, Kind::Person, one.id, "person");
    if (!first) return first.error();
    const auto second = presentRecord(context, Kind::Person, other.id, "person");
    if (!second) return second.error();
    auto writer = context.journal.write("person.distinct", context.clockCheck);
    if (!writer) return writer.error();
    const auto put = writer->put(distinctRecord(one.id, other.id), {{"apart", true}});
    if (!put) return put.error();
    // Whichever points at the other does so no longer.
    for (const auto& [from, to] : {std::pair(&*first, &*second), std::pair(&*second, &*first)}) {
        const auto folded = context.journal.folded(*from);
        if (!folded) return folded.error();
        if (folded->sameAs != to->name.id) continue;
        const auto parted = writer->put(from->name, {{std::string(kSameAs), Value()}});
        if (!parted) return parted.error();
    }
    return finished(*writer);
}

} // namespace hedgerow
