// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "core/vault/vault_files.h"

#include <optional>
#include <utility>

namespace hedgerow {

class Progress;

// A copy of the open vault in a new file, under the same key and salt: the same passphrase opens it. Made through
// SQLite, opened and checked before it gets its name; with `digest` its contents are compared too. Exists, NotFound (no
// such folder), ReadOnly, DiskFull, Cancelled; Damaged if the copy is not what the vault is.
Result<void> backUp(Vault& vault, const Path& to, Progress* progress = nullptr, const VaultDigest& digest = {});

struct Restored {
    Vault vault;
    std::optional<Path> replaced; // where the vault that was there is now
};

// Puts a copy of the backup in the place of `to` and opens it. The backup is copied, opened with its passphrase and
// checked first; a vault at `to` is kept beside as NAME.replaced-DATE-… All that Vault::open returns; Refused if both
// are one file.
Result<Restored> restore(Environment& environment, const Path& backup, const SecretBytes& passphrase, const Path& to,
                         CostLimit limit = CostLimit::Usual);
// The same with the backup's key.
Result<Restored> restoreWithKey(Environment& environment, const Path& backup, const SecretBytes& key, const Path& to);

// A backup opened to be looked at: a copy of it beside the vault that it may replace, gone with this object. Nothing is
// written where the backup lies, which may be a stick that cannot be written.
class OpenBackup {
public:
    // All that Vault::open returns; the copy is checked in full.
    static Result<OpenBackup> open(Environment& environment, const Path& backup, const SecretBytes& key,
                                   const Path& beside);

    Database& database() { return m_database; }

private:
    OpenBackup(NewFile copy, Database database) : m_copy(std::move(copy)), m_database(std::move(database)) {}

    NewFile m_copy; // removed when the connection is gone
    Database m_database;
};

} // namespace hedgerow
