// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"

#include "core/vault/connection.h"
#include "core/vault/vault_files.h"

#include <utility>

namespace hedgerow {
namespace {

// Opens the finished file as anybody would and looks at every page.
Result<Database> openChecked(const Path& file, const SecretBytes& key, const Progress* progress = nullptr) {
    auto database = openConnection(file, key);
    if (!database) return database.error();
    database->watch(progress);
    const auto problems = structureProblems(*database, CheckDepth::Deep);
    if (!problems) return problems.error();
    if (!problems->empty()) return Error{ErrorCode::Damaged, problems->front()};
    return database;
}

Result<void> checkFile(const Path& file, const SecretBytes& key) {
    auto database = openChecked(file, key);
    if (!database) return database.error();
    return database->close();
}

// Opens the copy and compares its contents with the vault's.
Result<void> checkCopy(Vault& vault, const Path& file, const VaultDigest& digest, const Progress* progress) {
    auto database = openChecked(file, vault.key(), progress);
    if (!database) return database.error();
    if (digest) {
        vault.database().watch(progress);
        const auto ours = digest(vault.database());
        vault.database().watch(nullptr);
        if (!ours) return ours.error();
        const auto theirs = digest(*database);
        if (!theirs) return theirs.error();
        if (*ours != *theirs) return Error{ErrorCode::Damaged, "the copy does not hold what the vault holds"};
    }
    return database->close();
}

Result<void> copyInto(Vault& vault, const Path& file, Progress* progress) {
    auto target = openEmptyFile(file, vault.key(), vault.salt());
    if (!target) return target.error();
    if (auto copied = vault.database().copyTo(*target, progress); !copied) return copied;
    return target->close();
}

// What stood at a vault's place, kept beside it. With a second name for the file the place is never empty; a journal
// goes with its vault and then the place must be, or the journal would be played back into another file.
class Replaced {
public:
    Replaced(Environment& environment, Path place)
        : m_files(environment.files), m_place(std::move(place)), m_kept(m_place) {
        m_kept += ".replaced-" + environment.clock.today().iso() + "-" + randomSuffix(environment.random);
    }

    // The place can be taken.
    Result<void> keep() {
        if (!m_files.exists(m_place)) return {};
        if (!m_files.exists(journalOf(m_place))) {
            const auto linked = m_files.link(m_place, m_kept);
            m_how = linked ? How::Linked : How::NotAtAll;
            if (linked || linked.error().code != ErrorCode::Refused) return linked;
        }
        return move(m_place, m_kept);
    }

    Result<void> put(NewFile& file) {
        auto placed = m_how == How::Linked ? file.replace() : file.place();
        if (placed) return {};
        // Back to what it was, as far as that goes; the first error is the one to tell.
        if (m_how == How::Linked) static_cast<void>(m_files.remove(m_kept));
        if (m_how == How::Moved) static_cast<void>(move(m_kept, m_place));
        return placed;
    }

    std::optional<Path> path() const { return m_how == How::NotAtAll ? std::nullopt : std::optional(m_kept); }

private:
    enum class How { NotAtAll, Linked, Moved };

    // The journal last, and first back: a vault must not be found without the journal it needs.
    Result<void> move(const Path& from, const Path& to) {
        const bool hasJournal = m_files.exists(journalOf(from));
        const bool isLeaving = from == m_place;
        const auto moveJournal = [&]() -> Result<void> {
            return hasJournal ? m_files.renameNew(journalOf(from), journalOf(to)) : Result<void>();
        };
        if (!isLeaving)
            if (auto moved = moveJournal(); !moved) return moved;
        if (auto moved = m_files.renameNew(from, to); !moved) return moved;
        m_how = isLeaving ? How::Moved : How::NotAtAll;
        return isLeaving ? moveJournal() : Result<void>();
    }

    FileSystem& m_files;
    Path m_place;
    Path m_kept;
    How m_how = How::NotAtAll;
};

} // namespace

Result<void> backUp(Vault& vault, const Path& to, Progress* progress, const VaultDigest& digest) {
    Environment& environment = vault.environment();
    const auto path = environment.files.resolved(to);
    if (!path) return path.error();
    if (environment.files.exists(*path)) return Error{ErrorCode::Exists, "the file exists"};

    auto copy = NewFile::create(environment, *path);
    if (!copy) return copy.error();
    if (auto copied = copyInto(vault, copy->path(), progress); !copied) return copied;
    if (auto whole = checkCopy(vault, copy->path(), digest, progress); !whole) return whole;
    const auto salt = readSalt(environment.files, copy->path());
    if (!salt) return salt.error();
    if (*salt != vault.salt()) return Error{ErrorCode::Failed, "SQLCipher did not take the salt"};
    if (auto flushed = copy->flush(); !flushed) return flushed;
    if (auto moved = moveStrayJournal(environment, *path); !moved) return moved;
    if (auto placed = copy->place(); !placed) return placed;
    return environment.files.flushFolder(path->parent_path());
}

namespace {

using KeyOf = std::function<Result<SecretBytes>(const Salt& salt)>;

Result<Restored> restoreUnder(Environment& environment, const Path& backup, const KeyOf& keyOf, const Path& to) {
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
    const auto key = keyOf(*salt);
    if (!key) return key.error();
    auto copy = NewFile::copyOf(environment, *source, *path);
    if (!copy) return copy.error();
    if (auto whole = checkFile(copy->path(), *key); !whole) return whole.error();

    if (auto flushed = copy->flush(); !flushed) return flushed.error();
    Replaced replaced(environment, *path);
    if (auto kept = replaced.keep(); !kept) return kept.error();
    if (auto moved = moveStrayJournal(environment, *path); !moved) return moved.error();
    if (auto put = replaced.put(*copy); !put) return put.error();
    if (auto flushed = files.flushFolder(path->parent_path()); !flushed) return flushed.error();

    auto closed = ClosedVault::underLock(environment, *std::move(lock), *path);
    if (!closed) return closed.error();
    auto vault = Vault::open(environment, *std::move(closed), *key);
    if (!vault) return vault.error();
    return Restored{*std::move(vault), replaced.path()};
}

} // namespace

Result<Restored> restore(Environment& environment, const Path& backup, const SecretBytes& passphrase, const Path& to,
                         CostLimit limit) {
    const auto derived = [&](const Salt& salt) { return deriveVaultKey(passphrase, salt, limit); };
    return restoreUnder(environment, backup, derived, to);
}

Result<Restored> restoreWithKey(Environment& environment, const Path& backup, const SecretBytes& key, const Path& to) {
    if (key.size() != kKeySize) return Error{ErrorCode::InvalidValue, "a key has 32 bytes"};
    return restoreUnder(
        environment, backup, [&](const Salt&) -> Result<SecretBytes> { return key.clone(); }, to);
}

Result<OpenBackup> OpenBackup::open(Environment& environment, const Path& backup, const SecretBytes& key,
                                    const Path& beside) {
    const auto source = environment.files.resolved(backup);
    if (!source) return source.error();
    if (LockFile::isTaken(*source)) return Error{ErrorCode::InUse, "another program has the backup open"};
    auto copy = NewFile::copyOf(environment, *source, beside);
    if (!copy) return copy.error();
    auto database = openChecked(copy->path(), key);
    if (!database) return database.error();
    return OpenBackup(*std::move(copy), *std::move(database));
}

} // namespace hedgerow
