// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <span>
#include <string_view>

namespace hedgerow::age {

// HKDF-SHA-256 (RFC 5869) with 32 bytes out, the only length the specification uses.
SecretBytes hkdf(const SecretBytes& key, std::span<const std::uint8_t> salt, std::string_view info);

} // namespace hedgerow::age
