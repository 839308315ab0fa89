// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace hedgerow::bundle {

// Ed25519: who signed what travels.
using SigningKey = std::array<std::uint8_t, 32>; // the public one
using Signature = std::array<std::uint8_t, 64>;
using Sha512 = std::array<std::uint8_t, 64>;

bool verifies(const SigningKey& key, std::span<const std::uint8_t> message, const Signature& signature);

// What the signature of a bundle and that of a writer are over (FORMAT.md, "Signature" and "Writers").
std::array<std::uint8_t, 18 + 64> signedByBundle(const Sha512& hash);
std::array<std::uint8_t, 18 + 8> signedByWriter(std::uint64_t writer);

} // namespace hedgerow::bundle
