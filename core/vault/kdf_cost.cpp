// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/kdf_cost.h"

#include "core/base/random.h"

#include <algorithm>

namespace hedgerow {
namespace {

bool maySaltHold(std::uint8_t byte, std::size_t at) {
    if (byte == 0x00 || byte == 0x0a) return false; // a shell would drop them
    return at != 1 || byte != 0x21;                 // "#!" would be a script to file(1)
}

} // namespace

std::optional<KdfCost> KdfCost::fromByte(std::uint8_t byte) {
    const int memory = byte >> 4;
    const int passes = byte & 0x0f;
    if (memory > 5 || passes < 1 || passes > 10) return std::nullopt;
    return KdfCost(byte);
}

bool KdfCost::isUnusual() const {
    return memoryKiB() > usual().memoryKiB() || passes() > usual().passes();
}

Salt newSalt(Random& random, KdfCost cost) {
    Salt salt{};
    salt[0] = cost.toByte();
    for (std::size_t at = 1; at < salt.size(); ++at) {
        do {
            random.fill({&salt[at], 1});
        } while (!maySaltHold(salt[at], at));
    }
    return salt;
}

bool isVaultSalt(const Salt& salt) {
    if (!KdfCost::fromByte(salt[0])) return false;
    for (std::size_t at = 1; at < salt.size(); ++at)
        if (!maySaltHold(salt[at], at)) return false;
    return true;
}

} // namespace hedgerow
