// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow::age {

// RFC 4648, section 4. The specification's headers are without padding, its armor with it.
enum class Padding { None, Required };

std::string base64(std::span<const std::uint8_t> bytes, Padding padding = Padding::None);
// Only the one canonical spelling: no other characters, no stray bits, padding exactly as asked for.
std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text, Padding padding = Padding::None);
// The same into room of the caller's own; the number of bytes, none also when there are too many for it.
std::optional<std::size_t> fromBase64(std::string_view text, Padding padding, std::span<std::uint8_t> into);

} // namespace hedgerow::age
