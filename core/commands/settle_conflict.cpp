// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/settle_conflict.h"

#include "core/commands/edit_records.h"

#include <algorithm>

namespace hedgerow {

Result<Outcome> SettleConflict::execute(CommandContext& context) const {
    const auto kind = kindNamed(record.kind);
    const Field* known = kind ? fieldNamed(*kind, field) : nullptr;
    if (!known) return Error{ErrorCode::InvalidValue, field};
    const auto stored = context.journal.find(record);
    if (!stored) return stored.error();
    if (!*stored) return Error{ErrorCode::NotFound, record.kind};
    const auto folded = context.journal.folded(**stored);
    if (!folded) return folded.error();
    if (!folded->isPresent) return Error{ErrorCode::NotFound, record.kind};

    // One of the values written stands as it is, whoever wrote it; any other is cleaned as in a form.
    const auto heads = folded->fields.find(field);
    const bool isOneOfThem = heads != folded->fields.end() &&
                             std::ranges::any_of(heads->second, [&](const Head& head) { return head.value == value; });
    auto chosen = isOneOfThem ? Result<Value>(value) : cleanValue(*known, value);
    if (!chosen) return Error{ErrorCode::InvalidValue, field};

    auto writer = context.journal.write(code, context.clockCheck);
    if (!writer) return writer.error();
    if (const auto put = writer->put(record, {{field, std::move(*chosen)}}); !put) return put.error();
    auto changes = writer->finish();
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace hedgerow
