// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_derivation.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <span>

namespace hedgerow {
namespace {

static_assert(crypto_pwhash_argon2id_SALTBYTES == std::tuple_size_v<Salt>);

std::uint8_t* writeHex(std::uint8_t* out, std::span<const std::uint8_t> bytes) {
    constexpr char kDigits[] = "0123456789abcdef";
    for (const std::uint8_t byte : bytes) {
        *out++ = static_cast<std::uint8_t>(kDigits[byte >> 4]);
        *out++ = static_cast<std::uint8_t>(kDigits[byte & 15]);
    }
    return out;
}

SecretBytes quotedHex(std::span<const std::uint8_t> first, std::span<const std::uint8_t> second) {
    SecretBytes text(3 + 2 * (first.size() + second.size()));
    std::uint8_t* out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    out = writeHex(out, first);
    out = writeHex(out, second);
    *out = '\'';
    return text;
}

} // namespace

Result<SecretBytes> argon2id(const SecretBytes& passphrase, const Salt& salt, std::uint32_t memoryKiB,
                             std::uint32_t passes) {
    SecretBytes key(kKeySize);
    const int failed =
        crypto_pwhash_argon2id(key.data(), key.size(), passphrase.view().data(), passphrase.size(), salt.data(), passes,
                               static_cast<std::size_t>(memoryKiB) * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed != 0) return Error{ErrorCode::Failed, "not enough memory to derive the key"};
    return key;
}

SecretBytes rawKeyText(const SecretBytes& key) {
    assert(key.size() == kKeySize);
    return quotedHex(key.bytes(), {});
}

SecretBytes rawKeyText(const SecretBytes& key, const Salt& salt) {
    assert(key.size() == kKeySize);
    return quotedHex(key.bytes(), salt);
}

} // namespace hedgerow
