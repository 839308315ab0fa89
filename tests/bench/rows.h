// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/bench/report.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>

namespace hedgerow::bench {

struct Settings {
    std::filesystem::path folder; // for the files it makes
    std::int64_t people = 100'000;
    int repetitions = 5;
    std::set<std::string> only; // empty: all
    bool wants(const std::string& row) const { return only.empty() || only.contains(row); }
};

// Files of 256 MB encrypted and decrypted beside age. First, while this program is small: what it takes counts as the
// memory of those it starts.
Result<void> measureAge(const Settings& settings, Report& report);
// The import beside plain sqlcipher, and what can be done with an import: check, rebuild, undo.
Result<void> measureImport(const Settings& settings, Report& report);
// Open, search, save, memory, and the cost of an edit, in a vault with two conversations a person.
Result<void> measureVault(const Settings& settings, Report& report);
// Charts without the people, numbers by unit and a shared folder, with everyone; each step in a program of its own.
Result<void> measureSharing(const Settings& settings, Report& report);
// A large bundle between two vaults, beside plain sqlcipher, and a small one in a small and a large vault.
Result<void> measureBundles(const Settings& settings, Report& report);

} // namespace hedgerow::bench
