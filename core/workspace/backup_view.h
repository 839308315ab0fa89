// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hedgerow {

// One backup in the folder.
struct BackupFile {
    Path path;
    std::int64_t atMs = 0;
    std::uint64_t bytes = 0;

    bool operator==(const BackupFile&) const = default;
};

// Where a vault's backups go and how they are.
struct BackupState {
    Path folder;                          // empty: none was chosen
    bool isBesideVault = false;           // it lies where the vault lies: one accident takes both
    std::optional<std::int64_t> lastAtMs; // the newest that this vault made, wherever it is now
    std::vector<BackupFile> files;        // newest first
    std::optional<Error> trouble;         // the folder cannot be read, or the last attempt failed
};

} // namespace hedgerow
