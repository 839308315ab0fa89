// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_marks.h"

#include "core/journal/atom.h"

#include <algorithm>
#include <map>

namespace hedgerow {
namespace {

constexpr std::int64_t kStep = 256;

// Sorts out what stays and adds a mark for everything else.
Result<void> addMarks(CommandContext& context, std::vector<Written> written, std::vector<NewMark>& marks,
                      Outcome& outcome, std::vector<Takeback::Mark>& own) {
    auto sorted = takeback(context, std::move(written));
    if (!sorted) return sorted.error();
    marks.reserve(marks.size() + sorted->records.size());
    for (Written& taken : sorted->records) {
        for (std::size_t i = 1; i < taken.batches.size(); ++i) marks.push_back({taken.record, taken.batches[i], true});
        marks.push_back({std::move(taken.record), taken.batches.front(), true});
    }
    if (sorted->kept > 0) outcome.notices.push_back({NoticeCode::UsedSince, {}, sorted->kept, sorted->total});
    own = std::move(sorted->marks);
    return {};
}

} // namespace

Result<Changes> writeMarks(CommandContext& context, const std::vector<NewMark>& marks) {
    const bool takesAway = marks.empty() || std::ranges::any_of(marks, &NewMark::isUndone);
    auto writer = context.journal.write(takesAway ? "undo" : "redo", context.clockCheck);
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

Result<Outcome> takeBack(CommandContext& context, std::vector<Written> written, bool isDryRun) {
    Outcome outcome;
    std::vector<NewMark> marks;
    std::vector<Takeback::Mark> own;
    if (auto added = addMarks(context, std::move(written), marks, outcome, own); !added) return added.error();

    // An undo or a redo is taken back by the opposite marks; what a redo had brought back may have been used since.
    std::map<RecordNumber, Written> again;
    for (Takeback::Mark& mark : own) {
        if (mark.isUndone) {
            marks.push_back({std::move(mark.record), mark.batch, false});
            continue;
        }
        Written& redone = again.try_emplace(mark.record.number, Written{mark.record, {}}).first->second;
        redone.batches.push_back(mark.batch);
    }
    std::vector<Written> redone;
    for (auto& [number, record] : again) {
        std::ranges::sort(record.batches);
        redone.push_back(std::move(record));
    }
    if (!redone.empty()) {
        std::vector<Takeback::Mark> ignored;
        if (auto added = addMarks(context, std::move(redone), marks, outcome, ignored); !added) return added.error();
    }

    if (isDryRun) return outcome;
    auto changes = writeMarks(context, marks);
    if (!changes) return changes.error();
    outcome.changes = std::move(*changes);
    return outcome;
}

} // namespace hedgerow
