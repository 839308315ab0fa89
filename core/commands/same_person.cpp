// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/same_person.h"

#include "core/commands/lookup.h"

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
    auto writer = context.journal.write("person.same", context.clockCheck);
    if (!writer) return writer.error();
    if (keptRoot->number != otherRoot->number) {
        const auto pointed = writer->put(otherRoot->name, {{std::string(kSameAs), keptRoot->name.id}});
        if (!pointed) return pointed.error();
    }
    // They are not apart any more, whoever said so.
    const auto aboutOther = context.journal.recordsOwnedBy(otherRoot->number);
    if (!aboutOther) return aboutOther.error();
    for (const StoredRecord& record : *aboutOther) {
        if (record.name.kind != kindName(Kind::Distinct) || !record.name.owners.contains(keptRoot->name.id)) continue;
        const auto folded = context.journal.folded(record);
        if (!folded) return folded.error();
        if (!folded->value("apart").isTrue()) continue;
        const auto put = writer->put(record.name, {{"apart", false}});
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
