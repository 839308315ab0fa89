// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/remove_records.h"

#include "core/commands/lookup.h"

namespace hedgerow {

Result<Outcome> RemoveRecords::execute(CommandContext& context) const {
    std::vector<StoredRecord> found;
    for (const auto& [kind, id] : records) {
        auto record = presentRecord(context, kind, id, kindName(kind));
        if (!record) return record.error();
        found.push_back(std::move(*record));
    }
    auto writer = context.journal.write(isRemoved ? "remove" : "restore", context.clockCheck);
    if (!writer) return writer.error();
    for (const StoredRecord& record : found) {
        const auto folded = context.journal.folded(record);
        if (!folded) return folded.error();
        if (folded->isRemoved == isRemoved) continue;
        const auto put = writer->put(record.name, {{std::string(kRemoved), isRemoved}});
        if (!put) return put.error();
    }
    auto changes = writer->finish();
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace hedgerow
