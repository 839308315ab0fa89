// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/line_source.h"
#include "core/age/stanza.h"
#include "core/base/secret_bytes.h"

#include <array>
#include <span>

namespace hedgerow::age {

// "Header": the version, stanzas, and a MAC over all of it.
struct Header {
    static constexpr std::size_t kLongest = 64 * 1024; // bytes, the MAC's line included
    static constexpr std::size_t kMostStanzas = 64;

    std::vector<Stanza> stanzas;
    std::string authenticated; // as it was received, up to and including "---"
    std::array<std::uint8_t, 32> mac{};
};

// Leaves the source where the payload begins. Failure::Header: not exactly what headerText() would give, or above the
// limits.
Result<Header> readHeader(LineSource& source);
// Failure::Mac: another file key wrote it, or it was changed.
Result<void> checkMac(const Header& header, const SecretBytes& fileKey);

// The whole header, the line of the MAC included.
std::string headerText(std::span<const Stanza> stanzas, const SecretBytes& fileKey);

} // namespace hedgerow::age
