// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/x25519.h"

#include <vector>

namespace hedgerow::age {

// Files of keys, one a line; empty lines and those that begin with # say nothing. An error names the line and never its
// content.

struct IdentityFile {
    std::vector<Identity> identities;
    std::size_t postQuantum = 0; // lines passed over, because this program cannot use them yet
};

// InvalidValue also for a file without any.
Result<IdentityFile> parseIdentities(std::string_view text);
Result<std::vector<Recipient>> parseRecipients(std::string_view text);

// As age-keygen writes one: when, the public key, the private one. `created` is an RFC 3339 time.
SecretBytes identityFileText(const Identity& identity, std::string_view created);

} // namespace hedgerow::age
