// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <cstddef>

namespace hedgerow {

// What the argon2 program takes, so that a vault opens with public tools.
inline constexpr std::size_t kLongestPassphrase = 127;

// The bytes that go into the key: UTF-8 in normalization form C, so that "é" opens a vault however a keyboard composed
// it. Nothing is trimmed. InvalidValue: empty, not UTF-8, a NUL in it, or more than 127 bytes once normalized.
Result<SecretBytes> preparedPassphrase(const SecretBytes& typed);

} // namespace hedgerow
