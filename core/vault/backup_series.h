// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

class Random;

// The name of a backup's file: when it was made and of which vault, in letters that say nothing else (FORMAT.md,
// "Backups in a folder"). A value.
struct BackupName {
    std::int64_t atMs = 0; // to the second
    std::string series;    // 8 hex digits, the same for all backups of one vault

    // Exactly YYYYMMDD-HHMMSS-ssssssss.bak, of a moment that exists.
    static std::optional<BackupName> parse(std::string_view fileName);
    std::string fileName() const;
    bool operator==(const BackupName&) const = default;
};

std::string newBackupSeries(Random& random);

// Which of the backups made at these moments stay: all of the last 48 hours, the newest of each of the 7 newest days
// and of each of the 4 newest weeks that have one (days and weeks of UTC, weeks from Monday). What claims to be from
// the future, after a wrong clock, stays and takes nobody's place. In rising order.
std::vector<std::int64_t> backupsToKeep(std::span<const std::int64_t> madeAtMs, std::int64_t nowMs);

// Whether an automatic backup should be made now: something changed since the last one, and that was on another day.
bool isBackupDue(std::optional<std::int64_t> lastAtMs, bool hasChanged, std::int64_t nowMs);

} // namespace hedgerow
