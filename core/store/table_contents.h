// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <string>

namespace hedgerow {

class Database;

// SHA-256 of the contents of each folded table and of the search index, by name: equal exactly when the tables hold the
// same rows.
Result<std::map<std::string, std::string>> tableContents(Database& database);

// Whether the search index is whole in itself.
Result<bool> searchIndexAgrees(Database& database);

} // namespace hedgerow
