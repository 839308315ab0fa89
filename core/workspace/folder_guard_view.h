// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <optional>

namespace hedgerow {

// Why a folder is no place to exchange bundles in: what is replicated must not be a vault, or two copies of it that are
// both written to end as one that is damaged.
enum class FolderTrouble {
    NotAFolder,
    HoldsVault,     // the open one lies in it or below it
    HoldsBackups,   // its backups do
    LooksLikeVault, // something in it does
    SharedRoot,     // what replicates the folder replicates the open vault too
};

// None: the error is another one.
std::optional<FolderTrouble> folderTrouble(const Error& error);

// Refused, with the reason above. Everything is a resolved path; vault and backups may be empty. NotFound, Io.
Result<void> checkFolder(FileSystem& files, const Path& folder, const Path& vault, const Path& backups);

} // namespace hedgerow
