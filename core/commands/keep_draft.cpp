// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/keep_draft.h"

#include "core/store/settings.h"

namespace hedgerow {
namespace {

Result<void> store(CommandContext& context, const Id& draft, std::string_view content) {
    return storeSetting(context.journal.tables().database(), draftKey(draft), content);
}

} // namespace

Result<Outcome> KeepDraft::execute(CommandContext& context) const {
    if (content.empty() || content.size() > kMaxDraftBytes) return Error{ErrorCode::InvalidValue, "draft"};
    const Id id = draft ? *draft : Id::random(context.environment.random);
    if (auto stored = store(context, id, content); !stored) return stored.error();
    return Outcome{{}, {id}, {}};
}

Result<Outcome> DropDraft::execute(CommandContext& context) const {
    if (auto dropped = store(context, draft, {}); !dropped) return dropped.error();
    return Outcome{};
}

} // namespace hedgerow
