// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/secret_bytes.h"

#include <optional>
#include <span>
#include <vector>

namespace hedgerow::age {

// "File key": 16 random bytes a file, from which everything else of it follows.
inline constexpr std::size_t kFileKeySize = 16;
// As it stands in a stanza of an X25519 or a scrypt recipient: encrypted, with a tag.
inline constexpr std::size_t kWrappedSize = kFileKeySize + 16;

SecretBytes newFileKey(Random& random);

// ChaCha20-Poly1305 with a nonce of zeros: a wrap key is used once.
std::vector<std::uint8_t> wrapFileKey(const SecretBytes& fileKey, const SecretBytes& wrapKey);
// None: it was not wrapped with this key. The body has been checked to be kWrappedSize long, which keeps a sender from
// trying many keys at once.
std::optional<SecretBytes> unwrapFileKey(std::span<const std::uint8_t> body, const SecretBytes& wrapKey);

} // namespace hedgerow::age
