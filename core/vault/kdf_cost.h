// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/key_derivation.h"

#include <cstdint>
#include <optional>

namespace hedgerow {

class Random;

// How much memory and time it takes to make the key from the passphrase: the first byte of every vault (FORMAT.md).
class KdfCost {
public:
    // nullopt outside 64 MiB to 2 GiB or 1 to 10 passes.
    static std::optional<KdfCost> fromByte(std::uint8_t byte);
    // What new vaults get: 256 MiB, 3 passes.
    static KdfCost usual() { return KdfCost(0x23); }

    std::uint8_t toByte() const { return m_byte; }
    std::uint32_t memoryKiB() const { return std::uint32_t{1} << (16 + (m_byte >> 4)); }
    std::uint32_t passes() const { return m_byte & 0x0f; }
    // More memory or more passes than new vaults get: ask before spending them.
    bool isUnusual() const;

    bool operator==(const KdfCost&) const = default;

private:
    explicit KdfCost(std::uint8_t byte) : m_byte(byte) {}
    std::uint8_t m_byte;
};

// A salt for a new file: its cost, then random bytes that can be passed on a command line and give the file no magic.
Salt newSalt(Random& random, KdfCost cost);
// Whether a file's first bytes can be a vault's.
bool isVaultSalt(const Salt& salt);

} // namespace hedgerow
