// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/backup_view.h"
#include "core/workspace/session.h"

#include <QString>

namespace hedgerow {

// Why there is no backup, and what to do about it.
QString backupTrouble(const Error& error);
// What restoring would take away and bring: one or more sentences.
QString differenceText(const JournalDifference& difference);
// "today 14:05 · 2.1 MB"
QString backupLine(const BackupFile& file, Date today);

} // namespace hedgerow
