// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/closed_vault.h"

#include "core/crypto/passphrase.h"
#include "core/vault/connection.h"
#include "core/vault/vault_files.h"

#include <algorithm>
#include <utility>

namespace hedgerow {

Result<Salt> readSalt(FileSystem& files, const Path& file) {
    Salt salt{};
    const auto head = files.head(file, salt.size());
    if (!head && head.error().code == ErrorCode::InvalidValue) return Error{ErrorCode::NotAVault, head.error().detail};
    if (!head) return head.error();
    if (head->empty()) return Error{ErrorCode::Damaged, "the file is empty"};
    if (head->size() < salt.size()) return Error{ErrorCode::Damaged, "the file is too short"};
    std::transform(head->begin(), head->end(), salt.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    if (!isVaultSalt(salt)) return Error{ErrorCode::NotAVault, "the file does not begin as a vault does"};
    const auto size = files.size(file);
    if (!size) return size.error();
    if (*size < kVaultPageSize) return Error{ErrorCode::Damaged, "the file is too short"};
    return salt;
}

Result<SecretBytes> deriveVaultKey(const SecretBytes& passphrase, const Salt& salt, CostLimit limit) {
    const auto cost = KdfCost::fromByte(salt[0]);
    if (!cost) return Error{ErrorCode::NotAVault, "the cost is out of range"};
    if (limit == CostLimit::Usual && cost->isUnusual())
        return Error{ErrorCode::CostTooHigh,
                     std::to_string(cost->memoryKiB() / 1024) + " MiB, " + std::to_string(cost->passes()) + " passes"};
    const auto prepared = preparedPassphrase(passphrase);
    if (!prepared) return prepared.error();
    return argon2id(*prepared, salt, cost->memoryKiB(), cost->passes());
}

ClosedVault::ClosedVault(LockFile lock, Path path, const Salt& salt)
    : m_lock(std::move(lock)), m_path(std::move(path)), m_salt(salt) {}

Result<ClosedVault> ClosedVault::find(Environment& environment, const Path& file) {
    const auto path = environment.files.resolved(file);
    if (!path) return path.error();
    if (!environment.files.exists(*path)) return Error{ErrorCode::NotFound, "no such file"};
    auto lock = LockFile::take(*path); // before the salt is read: closing a descriptor would drop an open vault's locks
    if (!lock) return lock.error();
    removeLeftovers(environment.files, *path);
    return underLock(environment, *std::move(lock), *path);
}

Result<ClosedVault> ClosedVault::underLock(Environment& environment, LockFile lock, const Path& path) {
    const auto salt = readSalt(environment.files, path);
    if (!salt) return salt.error();
    return ClosedVault(std::move(lock), path, *salt);
}

Result<SecretBytes> ClosedVault::deriveKey(const SecretBytes& passphrase, CostLimit limit) const {
    return deriveVaultKey(passphrase, m_salt, limit);
}

} // namespace hedgerow
