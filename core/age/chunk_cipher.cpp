// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/chunk_cipher.h"

#include "core/age/hkdf.h"

#include <sodium.h>

namespace hedgerow::age {
namespace {

static_assert(ChunkCipher::kTagSize == crypto_aead_chacha20poly1305_ietf_ABYTES);

using Nonce = std::array<std::uint8_t, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

// Eleven bytes count the chunks, of which eight are enough for any disk; the twelfth marks the last one.
Nonce nonceOf(std::uint64_t number, bool isLast) {
    Nonce nonce{};
    for (std::size_t i = 0; i < 8; ++i) nonce[10 - i] = static_cast<std::uint8_t>(number >> 8 * i);
    nonce[11] = isLast ? 1 : 0;
    return nonce;
}

} // namespace

ChunkCipher::ChunkCipher(const SecretBytes& fileKey, std::span<const std::uint8_t, kNonceSize> nonce)
    : m_key(hkdf(fileKey, nonce, "payload")) {}

void ChunkCipher::seal(std::uint64_t number, bool isLast, std::span<const std::uint8_t> text,
                       std::uint8_t* into) const {
    crypto_aead_chacha20poly1305_ietf_encrypt(into, nullptr, text.data(), text.size(), nullptr, 0, nullptr,
                                              nonceOf(number, isLast).data(), m_key.data());
}

bool ChunkCipher::open(std::uint64_t number, bool isLast, std::span<const std::uint8_t> sealed,
                       std::uint8_t* into) const {
    return crypto_aead_chacha20poly1305_ietf_decrypt(into, nullptr, nullptr, sealed.data(), sealed.size(), nullptr, 0,
                                                     nonceOf(number, isLast).data(), m_key.data()) == 0;
}

} // namespace hedgerow::age
