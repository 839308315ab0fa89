// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/crypto/key_derivation.h"
#include "core/db/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hedgerow {

inline constexpr std::int64_t kVaultApplicationId = 0x48444752; // "HDGR"
inline constexpr std::int64_t kVaultVersion = 1;
inline constexpr std::uint64_t kVaultPageSize = 4096;

// Opens the file with every step of FORMAT.md, "Opening", each read back. Creates nothing. The caller holds the vault's
// lock. WrongPassphrase, Damaged, NotAVault, NewerVersion, InUse, ReadOnly, Io.
Result<Database> openConnection(const Path& file, const SecretBytes& key);

// Makes a vault without tables of an empty file.
Result<void> writeEmptyVault(const Path& file, const SecretBytes& key, const Salt& salt);

// A connection to an empty file that will hold pages under this key and salt.
Result<Database> openEmptyFile(const Path& file, const SecretBytes& key, const Salt& salt);

// What integrity_check and, with `deep`, cipher_integrity_check find; empty when all is well.
enum class CheckDepth { Quick, Deep };
Result<std::vector<std::string>> structureProblems(Database& database, CheckDepth depth);

} // namespace hedgerow
