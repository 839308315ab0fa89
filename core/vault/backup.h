// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <optional>

namespace hedgerow {

class Progress;

// A copy of the open vault in a new file, under the same key and salt: the same passphrase opens it. Made through
// SQLite, opened and checked before it gets its name. Exists, NotFound (no such folder), ReadOnly, DiskFull, Cancelled.
Result<void> backUp(Vault& vault, const Path& to, Progress* progress = nullptr);

struct Restored {
    Vault vault;
    std::optional<Path> replaced; // where the vault that was there is now
};

// Puts a copy of the backup in the place of `to` and opens it. The backup is copied, opened with its passphrase and
// checked first; a vault at `to` is kept beside as NAME.replaced-DATE-… All that Vault::open returns; Refused if both
// are one file.
Result<Restored> restore(Environment& environment, const Path& backup, const SecretBytes& passphrase, const Path& to,
                         CostLimit limit = CostLimit::Usual);

} // namespace hedgerow
