// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"

#include "core/vault/connection.h"
#include "core/vault/vault_files.h"

#include <utility>

namespace hedgerow {
namespace {

// Opens the finished file as anybody would, looks at every page, and closes it.
Result<void> checkFile(const Path& file, const SecretBytes& key) {
    auto database = openConnection(file, key);
    if (!database) return database.error();
    const auto problems = structureProblems(*database, CheckDepth::Deep);
    if (!problems) return problems.error();
    if (!problems->empty()) return Error{ErrorCode::Damaged, problems->front()};
    return database->close();
}

Result<void> copyInto(Vault& vault, const Path& file, Progress* progress) {
    auto target = openEmptyFile(file, vault.key(), vault.salt());
    if (!target) return target.error();
    if (auto copied = vault.database().copyTo(*target, progress); !copied) return copied;
    return target->close();
}

// Moves what stands at `path` out of the way, if anything does. With a second name for the file the place is never
// empty; a journal goes with its vault and then the place must be, or the journal would be played back into another
// file.
Result<std::optional<Path>> moveAside(Environment& environment, const Path& path) {
    FileSystem& files = environment.files;
    if (!files.exists(path)) return std::optional<Path>();
    Path aside = path;
    aside += ".replaced-" + environment.clock.today().iso() + "-" + randomSuffix(environment.random);

    const bool hasJournal = files.exists(journalOf(path));
    if (!hasJournal) {
        const auto linked = files.link(path, aside);
        if (linked) return std::optional(aside);
        if (linked.error().code != ErrorCode::Refused) return linked.error();
    }
    if (auto moved = files.renameNew(path, aside); !moved) return moved.error();
    if (hasJournal)
        if (auto moved = files.renameNew(journalOf(path), journalOf(aside)); !moved) return moved.error();
    return std::optional(aside);
}

} // namespace

Result<void> backUp(Vault& vault, const Path& to, Progress* progress) {
    Environment& environment = vault.environment();
    const auto path = environment.files.resolved(to);
    if (!path) return path.error();
    if (environment.files.exists(*path)) return Error{ErrorCode::Exists, "the file exists"};

    auto copy = NewFile::create(environment, *path);
    if (!copy) return copy.error();
    if (auto copied = copyInto(vault, copy->path(), progress); !copied) return copied;
    if (auto whole = checkFile(copy->path(), vault.key()); !whole) return whole;
    const auto salt = readSalt(environment.files, copy->path());
    if (!salt) return salt.error();
    if (*salt != vault.salt()) return Error{ErrorCode::Failed, "SQLCipher did not take the salt"};
    if (auto moved = moveStrayJournal(environment, *path); !moved) return moved;
    if (auto placed = copy->place(); !placed) return placed;
    return environment.files.flushFolder(path->parent_path());
}

Result<Restored> restore(Environment& environment, const Path& backup, const SecretBytes& passphrase, const Path& to,
                         CostLimit limit) {
    FileSystem& files = environment.files;
    const auto source = files.resolved(backup);
    if (!source) return source.error();
    const auto path = files.resolved(to);
    if (!path) return path.error();
    if (*source == *path) return Error{ErrorCode::Refused, "a vault cannot be restored from itself"};
    if (!files.exists(*source)) return Error{ErrorCode::NotFound, "no such file"};
    if (LockFile::isTaken(*source)) return Error{ErrorCode::InUse, "another program has the backup open"};
    auto lock = LockFile::take(*path);
    if (!lock) return lock.error();
    removeLeftovers(files, *path);

    const auto salt = readSalt(files, *source);
    if (!salt) return salt.error();
    const auto key = deriveVaultKey(passphrase, *salt, limit);
    if (!key) return key.error();
    auto copy = NewFile::copyOf(environment, *source, *path);
    if (!copy) return copy.error();
    if (auto whole = checkFile(copy->path(), *key); !whole) return whole.error();

    auto aside = moveAside(environment, *path);
    if (!aside) return aside.error();
    if (auto moved = moveStrayJournal(environment, *path); !moved) return moved.error();
    if (auto placed = files.exists(*path) ? copy->replace() : copy->place(); !placed) return placed.error();
    if (auto flushed = files.flushFolder(path->parent_path()); !flushed) return flushed.error();

    auto closed = ClosedVault::underLock(environment, *std::move(lock), *path);
    if (!closed) return closed.error();
    auto vault = Vault::open(environment, *std::move(closed), *key);
    if (!vault) return vault.error();
    return Restored{*std::move(vault), *std::move(aside)};
}

} // namespace hedgerow
