// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/connection.h"

namespace hedgerow {

class Progress;
class Vault;

// Something wrong with a vault's file.
struct Finding {
    enum class Where {
        Size,       // the file is not as long as its pages say
        FirstBytes, // not the salt it was opened with: once closed it could not be opened again; a backup still can be
                    // made
        Pages,      // a page fails its seal or does not fit the others
    };
    Where where = Where::Pages;
    std::string detail; // SQLite's words, about pages and tables

    bool operator==(const Finding&) const = default;
};

// Looks the open vault over; changes nothing. Quick reads the structure, Deep every byte and every index. Whether the
// records are right is for those who know the tables to say. Empty: all is well. Cancelled.
Result<std::vector<Finding>> checkVault(Vault& vault, CheckDepth depth, const Progress* progress = nullptr);

// The tables of which not every row can be read, by name; the others are still looked at. Cancelled, Damaged if not
// even their list can be read.
Result<std::vector<std::string>> unreadableTables(Vault& vault, const Progress* progress = nullptr);

} // namespace hedgerow
