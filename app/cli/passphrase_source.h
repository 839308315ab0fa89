// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <optional>
#include <string>

namespace hedgerow::cli {

// Where a passphrase comes from: a file, an inherited descriptor, or the terminal without echo. Never an argument,
// which every program on the machine could read.
struct PassphraseSource {
    std::string file;
    std::optional<int> descriptor;

    // The first line, without its end. `isNew`: asked twice on a terminal.
    Result<SecretBytes> read(std::string_view prompt, bool isNew = false) const;
};

} // namespace hedgerow::cli
