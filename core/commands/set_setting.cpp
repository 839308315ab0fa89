// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_setting.h"

#include "core/model/text_rules.h"
#include "core/store/settings.h"

namespace hedgerow {

Result<Outcome> SetSetting::execute(CommandContext& context) const {
    const auto text = key == "my_name" ? cleanName(value) : cleanLine(value);
    if (!text || key.empty() || key == kIdentitySetting) return Error{ErrorCode::InvalidValue, key};
    if (auto stored = storeSetting(context.journal.tables().database(), key, *text); !stored) return stored.error();
    return Outcome{};
}

} // namespace hedgerow
