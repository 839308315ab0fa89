// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/passphrase_source.h"
#include "core/age/key_files.h"

#include <string>
#include <vector>

namespace hedgerow::cli {

// The files behind -i and -R; "-" is standard input. An identity file may itself be an age file for a passphrase, which
// is asked for as `passphrase` says.
Result<age::IdentityFile> readIdentities(const std::vector<std::string>& files, const PassphraseSource& passphrase);
Result<std::vector<age::Recipient>> readRecipients(const std::vector<std::string>& files);

} // namespace hedgerow::cli
