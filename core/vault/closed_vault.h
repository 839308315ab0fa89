// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/vault/kdf_cost.h"
#include "core/vault/lock_file.h"

namespace hedgerow {

// Whether a vault may cost more memory and time to open than a new one does.
enum class CostLimit { Usual, Accepted };

// A vault's file found and locked but not opened: what is needed to make the key, which takes a second and may happen
// on any thread. The lock keeps others from changing the passphrase (and with it the salt) meanwhile.
class ClosedVault {
public:
    // Opens, changes and creates nothing but the lock file. NotFound, NotAVault, Damaged (empty or too short), InUse,
    // ReadOnly.
    static Result<ClosedVault> find(Environment& environment, const Path& file);

    // The same for a resolved path whose lock is held.
    static Result<ClosedVault> underLock(Environment& environment, LockFile lock, const Path& path);

    // The key from what was typed. InvalidValue (preparedPassphrase), CostTooHigh before anything is allocated.
    Result<SecretBytes> deriveKey(const SecretBytes& passphrase, CostLimit limit = CostLimit::Usual) const;

    // Resolved: no symbolic link in it.
    const Path& path() const { return m_path; }
    const Salt& salt() const { return m_salt; }
    KdfCost cost() const { return *KdfCost::fromByte(m_salt[0]); }

private:
    friend class Vault;
    ClosedVault(LockFile lock, Path path, const Salt& salt);

    LockFile m_lock;
    Path m_path;
    Salt m_salt;
};

// The salt of a vault that is not open in this process. NotFound, NotAVault, Damaged, Io.
Result<Salt> readSalt(FileSystem& files, const Path& file);

Result<SecretBytes> deriveVaultKey(const SecretBytes& passphrase, const Salt& salt, CostLimit limit);

} // namespace hedgerow
