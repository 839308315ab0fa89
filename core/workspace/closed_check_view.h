// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/kind.h"
#include "core/workspace/backup_view.h"

#include <optional>
#include <vector>

namespace hedgerow {

// What a look found over the file of a vault that is not open, and perhaps cannot be opened as a rule. Nothing of it
// was changed.
struct ClosedCheck {
    std::optional<Error> notOpened; // not even so far that one could look; nothing else is known then
    bool isOfWrongLength = false;
    bool isStartChanged = false;     // its first bytes, from which the key is made
    std::int64_t damagedPlaces = 0;  // as far as they are counted
    bool isJournalHurt = false;      // not all that was ever written can be read
    std::vector<Kind> kinds;         // of which not all can be read as it stands now
    bool isOtherHurt = false;        // what is only made for finding things
    std::vector<BackupFile> backups; // as far as the file can still say where they are; newest first

    bool isWhole() const {
        return !notOpened && !isOfWrongLength && !isStartChanged && damagedPlaces == 0 && !isJournalHurt &&
               kinds.empty() && !isOtherHurt;
    }
};

} // namespace hedgerow
