// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/hkdf.h"

#include "core/age/source.h"

#include <sodium.h>

namespace hedgerow::age {
SecretBytes hmac(std::span<const std::uint8_t> key, std::initializer_list<std::span<const std::uint8_t>> parts) {
    constexpr std::uint8_t kNothing[1]{}; // libsodium wants an address for an empty key, too
    crypto_auth_hmacsha256_state state;
    SecretBytes tag(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_init(&state, key.empty() ? kNothing : key.data(), key.size());
    for (const auto part : parts) crypto_auth_hmacsha256_update(&state, part.data(), part.size());
    crypto_auth_hmacsha256_final(&state, tag.data());
    sodium_memzero(&state, sizeof state);
    return tag;
}

SecretBytes hkdf(const SecretBytes& key, std::span<const std::uint8_t> salt, std::string_view info) {
    constexpr std::uint8_t kFirst[]{1};
    const SecretBytes extracted = hmac(salt, {key.bytes()});
    return hmac(extracted.bytes(), {bytesOf(info), kFirst});
}

} // namespace hedgerow::age
