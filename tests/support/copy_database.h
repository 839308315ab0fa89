// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <sqlite3.h>

#include <stdexcept>

namespace hedgerow {

// Makes `to` what `from` is, page by page, as copying the file would. Neither has a key.
inline void copyDatabase(const Database& from, Database& to) {
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup) throw std::runtime_error("cannot copy a database");
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) throw std::runtime_error("cannot copy a database");
}

} // namespace hedgerow
