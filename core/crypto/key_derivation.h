// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <array>
#include <cstdint>

namespace hedgerow {

inline constexpr std::size_t kKeySize = 32;
using Salt = std::array<std::uint8_t, 16>;

// Argon2id version 0x13 (RFC 9106) with one lane: 32 bytes from a prepared passphrase. Slow on purpose; any thread.
// Failed: not enough memory.
Result<SecretBytes> argon2id(const SecretBytes& passphrase, const Salt& salt, std::uint32_t memoryKiB,
                             std::uint32_t passes);

// A key as SQLCipher takes it raw: x'…', 67 characters; with the salt to use in a new file 99.
SecretBytes rawKeyText(const SecretBytes& key);
SecretBytes rawKeyText(const SecretBytes& key, const Salt& salt);

} // namespace hedgerow
