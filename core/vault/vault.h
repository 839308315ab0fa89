// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/vault/closed_vault.h"

#include <functional>
#include <memory>

namespace hedgerow {

class Progress;

// The digest of all that the vault holds (`digest --all`), from whoever knows its tables.
using VaultDigest = std::function<Result<std::string>(Database&)>;

// One open vault: its lock, its only connection, its key. Owned by the thread that opened it; that thread alone uses
// and closes it. The format is core/vault/FORMAT.md.
class Vault {
public:
    // A new vault without tables; what is there already is never touched. Exists, NotFound (no such folder), InUse,
    // InvalidValue (the passphrase), ReadOnly, DiskFull, Io.
    static Result<Vault> create(Environment& environment, const Path& file, const SecretBytes& passphrase,
                                KdfCost cost = KdfCost::usual());

    // All of ClosedVault::find, deriveKey and open below.
    static Result<Vault> open(Environment& environment, const Path& file, const SecretBytes& passphrase,
                              CostLimit limit = CostLimit::Usual);
    // With the key itself (32 bytes). WrongPassphrase, Damaged, NotAVault, NewerVersion, InUse, ReadOnly, Io; then
    // `closed` is as it was and another key can be tried.
    static Result<Vault> open(Environment& environment, ClosedVault&& closed, const SecretBytes& key);

    Vault(Vault&&) noexcept = default;
    Vault& operator=(Vault&& other) noexcept;
    ~Vault();

    // Stays at its address while the vault moves and through a change of the passphrase.
    Database& database() { return *m_database; }
    bool isOpen() const { return m_database && m_database->handle() != nullptr; }

    const Path& path() const { return m_path; }
    const Salt& salt() const { return m_salt; }
    KdfCost cost() const { return *KdfCost::fromByte(m_salt[0]); }
    const SecretBytes& key() const { return m_key; }
    Environment& environment() const { return *m_environment; }

    // Whether this is the vault's passphrase: WrongPassphrase, InvalidValue. Slow.
    Result<void> checkPassphrase(const SecretBytes& passphrase) const;

    // Writes everything anew under a new key, checks it and puts it in the old one's place; FORMAT.md, "A new
    // passphrase". Outside transactions; no statement of database() may be alive, as the connection is closed and
    // opened again. After an error the old passphrase holds and the vault is open as before (isOpen() says if even that
    // failed); only if the very last step fails, flushing the folder, the new one holds already and `detail` says so.
    Result<void> changePassphrase(const SecretBytes& passphrase, const VaultDigest& digest,
                                  KdfCost cost = KdfCost::usual(), const Progress* progress = nullptr);

    // Reports what could not be closed (a statement still alive) and stays open then; the destructor closes without
    // asking.
    Result<void> close();
    // Closes it and removes it with all that belongs to it, its lock file last. Only for a vault that this very program
    // has just made and could not fill.
    Result<void> discard();

private:
    Vault(Environment& environment, LockFile lock, Path path, const Salt& salt, SecretBytes key, Database database);
    Result<void> reopen();

    Environment* m_environment;
    LockFile m_lock; // released last
    Path m_path;
    Salt m_salt;
    SecretBytes m_key;
    std::unique_ptr<Database> m_database;
};

} // namespace hedgerow
