// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_batch.h"

#include "core/commands/used_since.h"
#include "core/journal/atom.h"

namespace hedgerow {
namespace {

constexpr std::int64_t kStep = 256;

// A mark to set: whether `batch` is taken back on the record.
struct NewMark {
    StoredRecord record;
    BatchName batch;
    bool isUndone;
};

// Marks that are set already are left alone.
Result<Changes> writeMarks(CommandContext& context, const std::vector<NewMark>& marks, std::string_view code) {
    auto writer = context.journal.write(code, context.clockCheck);
    if (!writer) return writer.error();
    std::int64_t done = 0;
    for (const NewMark& mark : marks) {
        if (context.progress && done % kStep == 0 &&
            !context.progress->step(done, static_cast<std::int64_t>(marks.size())))
            return ErrorCode::Cancelled;
        ++done;
        const auto put = writer->put(mark.record.name, {{undoneField(mark.batch), mark.isUndone}});
        if (!put) return put.error();
    }
    return writer->finish();
}

// Sorts out what stays and adds a mark for everything else.
Result<void> addMarks(CommandContext& context, const BatchName& batch, std::vector<StoredRecord> records,
                      std::vector<NewMark>& marks, Outcome& outcome, std::vector<Takeback::Mark>& own) {
    auto sorted = takeback(context, batch, std::move(records));
    if (!sorted) return sorted.error();
    marks.reserve(marks.size() + sorted->records.size());
    for (StoredRecord& record : sorted->records) marks.push_back({std::move(record), batch, true});
    if (sorted->kept > 0) outcome.notices.push_back({NoticeCode::UsedSince, {}, sorted->kept, sorted->total});
    own = std::move(sorted->marks);
    return {};
}

} // namespace

Result<Outcome> UndoBatch::execute(CommandContext& context) const {
    auto records = context.journal.recordsOf(batch);
    if (!records) return records.error();
    Outcome outcome;
    std::vector<NewMark> marks;
    std::vector<Takeback::Mark> own;
    if (auto added = addMarks(context, batch, std::move(*records), marks, outcome, own); !added) return added.error();

    // An undo or a redo is taken back by the opposite marks; what a redo had brought back may have been used since.
    std::map<BatchName, std::vector<StoredRecord>> again;
    for (Takeback::Mark& mark : own) {
        if (mark.isUndone)
            marks.push_back({std::move(mark.record), mark.batch, false});
        else
            again[mark.batch].push_back(std::move(mark.record));
    }
    for (auto& [redone, touched] : again) {
        std::vector<Takeback::Mark> ignored;
        if (auto added = addMarks(context, redone, std::move(touched), marks, outcome, ignored); !added)
            return added.error();
    }

    if (isDryRun) return outcome;
    const bool takesAway = std::ranges::any_of(marks, &NewMark::isUndone);
    auto changes = writeMarks(context, marks, takesAway || marks.empty() ? "undo" : "redo");
    if (!changes) return changes.error();
    outcome.changes = std::move(*changes);
    return outcome;
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
    const bool takesAway = std::ranges::any_of(marks, &NewMark::isUndone);
    auto changes = writeMarks(context, marks, takesAway ? "undo" : "redo");
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace hedgerow
