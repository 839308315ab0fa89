// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/secret_bytes.h"
#include "core/journal/journal_difference.h"
#include "core/workspace/backup_view.h"

namespace hedgerow {

class Workspace;

// Settings of a vault: where its backups go (UTF-8), and what their names have in common.
inline constexpr std::string_view kBackupFolderSetting = "backup_folder";
inline constexpr std::string_view kBackupSeriesSetting = "backup_series";
Path pathOfSetting(const std::string& text);
// Those of one series, newest first. None in no folder.
Result<std::vector<BackupFile>> listBackups(FileSystem& files, const Path& folder, const std::string& series);

// The backups of one open vault in a folder the user picked: made, verified, rotated (core/vault/FORMAT.md, "Backups in
// a folder"). The folder is a setting inside the vault. Every call waits. Owned by the workspace, on its thread.
class Backups {
public:
    explicit Backups(Workspace& workspace) : m_workspace(workspace) {}

    // Never fails because of the folder: `trouble` says so then.
    Result<BackupState> state();
    // An existing folder; empty: no more backups. NotFound, ReadOnly.
    Result<void> setFolder(const Path& folder);

    // Now, whatever was made before; then those that rotation does not keep are removed. NotFound without a folder or
    // when it is not there; else the errors of Workspace::backup.
    Result<BackupFile> make(Progress* progress = nullptr);
    // The same if the vault has a folder for it: before an import and other large changes. nullopt: it has none.
    Result<std::optional<BackupFile>> makeIfChosen(Progress* progress = nullptr);
    // If the vault has a folder, something changed since the last one, and that was on another day. nullopt: not due.
    Result<std::optional<BackupFile>> makeIfDue(Progress* progress = nullptr);

    // What this vault holds and the backup does not (`onlyFirst`: would be gone), and the other way round. Without a
    // passphrase it is tried with the vault's own key: WrongPassphrase if the backup was made under another one.
    Result<JournalDifference> compare(const Path& backup, const SecretBytes* passphrase = nullptr);

private:
    Result<Path> folder();
    Result<std::string> series();
    Result<void> remember(const std::string& key, const std::string& value);
    Result<BackupFile> makeIn(const Path& folder, Progress* progress);
    void rotate(const Path& folder, const std::string& series);

    Workspace& m_workspace;
    std::optional<Error> m_trouble;
};

} // namespace hedgerow
