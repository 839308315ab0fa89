// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hedgerow::bundle {

// How much a bundle is filled up, so that its size says little about what is in it (FORMAT.md, "Padding").

inline constexpr std::size_t kSmallestPayload = 32 * 1024;

// `size` rounded up so that few of its bits are set (Padmé, from "Reducing Metadata Leakage from Encrypted Files and
// Communication with PURBs", Nikitin et al., PETS 2019).
std::uint64_t padme(std::uint64_t size);

// How many zeros each padding line has, of a payload that would have `size` bytes without them.
std::vector<std::size_t> paddingOf(std::uint64_t size);

} // namespace hedgerow::bundle
