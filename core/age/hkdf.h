// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <initializer_list>
#include <span>
#include <string_view>

namespace hedgerow::age {

// HMAC-SHA-256 (RFC 2104) under a key of any length, of all parts one after the other.
SecretBytes hmac(std::span<const std::uint8_t> key, std::initializer_list<std::span<const std::uint8_t>> parts);

// HKDF-SHA-256 (RFC 5869) with 32 bytes out, the only length the specification uses.
SecretBytes hkdf(const SecretBytes& key, std::span<const std::uint8_t> salt, std::string_view info);

} // namespace hedgerow::age
