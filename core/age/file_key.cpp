// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/file_key.h"

#include <sodium.h>

#include <cassert>

namespace hedgerow::age {
namespace {

constexpr std::uint8_t kNonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES]{};

} // namespace

SecretBytes newFileKey(Random& random) {
    SecretBytes key(kFileKeySize);
    random.fill({key.data(), key.size()});
    return key;
}

std::vector<std::uint8_t> wrapFileKey(const SecretBytes& fileKey, const SecretBytes& wrapKey) {
    assert(fileKey.size() == kFileKeySize && wrapKey.size() == crypto_aead_chacha20poly1305_ietf_KEYBYTES);
    std::vector<std::uint8_t> body(kWrappedSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(body.data(), nullptr, fileKey.data(), fileKey.size(), nullptr, 0, nullptr,
                                              kNonce, wrapKey.data());
    return body;
}

std::optional<SecretBytes> unwrapFileKey(std::span<const std::uint8_t> body, const SecretBytes& wrapKey) {
    assert(body.size() == kWrappedSize && wrapKey.size() == crypto_aead_chacha20poly1305_ietf_KEYBYTES);
    SecretBytes fileKey(kFileKeySize);
    const int refused = crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, body.data(),
                                                                  body.size(), nullptr, 0, kNonce, wrapKey.data());
    if (refused != 0) return std::nullopt;
    return fileKey;
}

} // namespace hedgerow::age
