// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <span>
#include <string>
#include <string_view>

namespace hedgerow::age {

// Bech32 (BIP 173) without its limit of 90 characters: how keys are written. Data are kept in secret memory, because
// half of them are private keys.
struct Bech32 {
    static constexpr std::size_t kLongest = 4096; // a post-quantum recipient has 1959 characters

    std::string prefix; // in the case it was written in
    SecretBytes data;
};

// In lower case.
SecretBytes bech32(std::string_view lowerPrefix, std::span<const std::uint8_t> data);
// InvalidValue: mixed case, a wrong character, a checksum that does not fit, bits left over.
Result<Bech32> fromBech32(std::string_view text);

} // namespace hedgerow::age
