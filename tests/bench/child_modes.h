// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "tests/bench/bench_vault.h"
#include "tests/bench/process.h"

#include <optional>
#include <span>
#include <string>

namespace hedgerow::bench {

// What this program does as a process of its own, so that its time and its memory are a whole program's. The key of a
// made-up vault is handed over on the command line.

// Imports a spreadsheet.
Result<Finished> importInChild(const std::filesystem::path& vault, const SecretBytes& key,
                               const std::filesystem::path& sheet);
// Opens a vault and lists 50 people, as the command line does.
Result<Memory> listInChild(const std::filesystem::path& vault, const SecretBytes& key);

// What one vault gives to, or takes from, its only peer.
enum class SharingStep {
    Everything, // to a new file
    Chart,      // without the people, to a new file
    Numbers,    // by unit, to a new file
    Preview,    // of a file and its further parts
    Apply,      // the same
    Look,       // at the shared folder, which is chosen
};
struct Shared {
    Sample time;
    double peak = 0; // MB
};
Result<Shared> shareInChild(SharingStep step, const KeyedFile& vault, const Path& file);

// The exit code if the arguments ask for one of these.
std::optional<int> runAsChild(std::span<char*> arguments);

} // namespace hedgerow::bench
