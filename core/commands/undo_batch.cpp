// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_batch.h"

#include "core/commands/undo_bundles.h"
#include "core/commands/undo_marks.h"
#include "core/journal/atom.h"

namespace hedgerow {

Result<Outcome> UndoBatch::execute(CommandContext& context) const {
    auto records = context.journal.recordsOf(batch);
    if (!records && records.error().code == ErrorCode::NotFound) {
        const auto deliveries = context.journal.deliveriesOf(batch.asId());
        if (!deliveries) return deliveries.error();
        if (!deliveries->empty()) return UndoBundles{*deliveries, isDryRun}.execute(context);
    }
    if (!records) return records.error();
    const auto view = context.reader.batch(batch);
    if (!view && view.error().code != ErrorCode::NotFound) return view.error();
    if (view && !view->canBeTakenBack()) return Error{ErrorCode::Refused, "given"};
    std::vector<Written> written;
    written.reserve(records->size());
    for (StoredRecord& record : *records) written.push_back({std::move(record), {batch}});
    return takeBack(context, std::move(written), isDryRun);
}

Result<Outcome> RedoBatch::execute(CommandContext& context) const {
    const auto records = context.journal.recordsOf(batch);
    if (!records) return records.error();
    std::vector<NewMark> marks;
    for (const StoredRecord& record : *records) {
        const auto history = context.journal.history(record.number);
        if (!history) return history.error();
        if (history->isUndone(batch)) marks.push_back({record, batch, false});
        // Of an undo or a redo: what it had set itself.
        for (const auto& [field, entries] : history->fields()) {
            const auto marked = undoneBatch(field);
            const auto written = marked ? entries.find(batch) : entries.end();
            if (written != entries.end()) marks.push_back({record, *marked, written->second.values.back().isTrue()});
        }
    }
    auto changes = writeMarks(context, marks);
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace hedgerow
