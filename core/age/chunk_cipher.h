// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <array>
#include <cstdint>
#include <span>

namespace hedgerow::age {

// One chunk of the "Payload": ChaCha20-Poly1305 under a key from the file key and the file's nonce. Any thread.
class ChunkCipher {
public:
    static constexpr std::size_t kSize = 64 * 1024;
    static constexpr std::size_t kTagSize = 16;
    static constexpr std::size_t kSealedSize = kSize + kTagSize;
    static constexpr std::size_t kNonceSize = 16;

    ChunkCipher(const SecretBytes& fileKey, std::span<const std::uint8_t, kNonceSize> nonce);

    // Into room for the text and its tag, which is elsewhere.
    void seal(std::uint64_t number, bool isLast, std::span<const std::uint8_t> text, std::uint8_t* into) const;
    // The text, into room elsewhere. False: it does not authenticate, and the room holds nothing of it.
    [[nodiscard]] bool open(std::uint64_t number, bool isLast, std::span<const std::uint8_t> sealed,
                            std::uint8_t* into) const;

private:
    SecretBytes m_key;
};

} // namespace hedgerow::age
