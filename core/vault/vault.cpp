// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/vault/connection.h"
#include "core/vault/vault_files.h"

#include <utility>

namespace hedgerow {

Vault::Vault(Environment& environment, LockFile lock, Path path, const Salt& salt, SecretBytes key, Database database)
    : m_environment(&environment), m_lock(std::move(lock)), m_path(std::move(path)), m_salt(salt),
      m_key(std::move(key)), m_database(std::make_unique<Database>(std::move(database))) {}

Vault& Vault::operator=(Vault&& other) noexcept {
    if (this == &other) return *this;
    m_database.reset(); // before its lock goes
    m_environment = other.m_environment;
    m_lock = std::move(other.m_lock);
    m_path = std::move(other.m_path);
    m_salt = other.m_salt;
    m_key = std::move(other.m_key);
    m_database = std::move(other.m_database);
    return *this;
}

Vault::~Vault() = default;

Result<Vault> Vault::create(Environment& environment, const Path& file, const SecretBytes& passphrase, KdfCost cost) {
    const auto path = environment.files.resolved(file);
    if (!path) return path.error();
    if (environment.files.exists(*path)) return Error{ErrorCode::Exists, "the file exists"};
    auto lock = LockFile::take(*path);
    if (!lock) return lock.error();
    removeLeftovers(environment.files, *path);

    const Salt salt = newSalt(environment.random, cost);
    const auto key = deriveVaultKey(passphrase, salt, CostLimit::Accepted);
    if (!key) return key.error();
    auto whole = NewFile::create(environment, *path);
    if (!whole) return whole.error();
    if (auto written = writeEmptyVault(whole->path(), *key, salt); !written) return written.error();
    if (auto flushed = whole->flush(); !flushed) return flushed.error();
    if (auto moved = moveStrayJournal(environment, *path); !moved) return moved.error();
    if (auto placed = whole->place(); !placed) return placed.error();
    if (auto flushed = environment.files.flushFolder(path->parent_path()); !flushed) return flushed.error();

    auto closed = ClosedVault::underLock(environment, *std::move(lock), *path);
    if (!closed) return closed.error();
    if (closed->salt() != salt) return Error{ErrorCode::Failed, "SQLCipher did not take the salt"};
    return open(environment, *std::move(closed), *key);
}

Result<Vault> Vault::open(Environment& environment, const Path& file, const SecretBytes& passphrase, CostLimit limit) {
    auto closed = ClosedVault::find(environment, file);
    if (!closed) return closed.error();
    const auto key = closed->deriveKey(passphrase, limit);
    if (!key) return key.error();
    return open(environment, *std::move(closed), *key);
}

Result<Vault> Vault::open(Environment& environment, ClosedVault&& closed, const SecretBytes& key) {
    if (key.size() != kKeySize) return Error{ErrorCode::InvalidValue, "a key has 32 bytes"};
    auto database = openConnection(closed.m_path, key);
    if (!database) return database.error();
    return Vault(environment, std::move(closed.m_lock), closed.m_path, closed.m_salt, key.clone(),
                 *std::move(database));
}

Result<void> Vault::checkPassphrase(const SecretBytes& passphrase) const {
    const auto key = deriveVaultKey(passphrase, m_salt, CostLimit::Accepted);
    if (!key) return key.error();
    if (!(*key == m_key)) return Error{ErrorCode::WrongPassphrase, "not the vault's passphrase"};
    return {};
}

Result<void> Vault::reopen() {
    auto database = openConnection(m_path, m_key);
    if (!database) return database.error();
    *m_database = *std::move(database);
    return {};
}

Result<void> Vault::close() {
    if (!isOpen()) return {};
    if (auto closed = m_database->close(); !closed) return closed;
    m_key.wipe();
    m_lock.release();
    return {};
}

Result<void> Vault::discard() {
    if (isOpen())
        if (auto closed = m_database->close(); !closed) return closed;
    m_key.wipe();
    FileSystem& files = m_environment->files;
    for (const Path& file : {m_path, journalOf(m_path)})
        if (files.exists(file))
            if (auto removed = files.remove(file); !removed) return removed;
    m_lock.discard(m_path);
    return {};
}

} // namespace hedgerow
