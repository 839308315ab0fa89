// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow::age {

// "Recipient stanza": the file key, wrapped for one recipient.
struct Stanza {
    std::string type;                   // the first argument: "X25519", "scrypt", …
    std::vector<std::string> arguments; // those after it
    std::vector<std::uint8_t> body;

    bool operator==(const Stanza&) const = default;
};

// "-> type argument …" with its body in lines of 64 characters, the last one shorter.
std::string stanzaText(const Stanza& stanza);

// Both take a line with its line feed. Failure::Header: another form than stanzaText() would give.
Result<Stanza> stanzaOfArgumentLine(std::string_view line);
// Adds a line to the body; true: it was the last.
Result<bool> addBodyLine(Stanza& stanza, std::string_view line);

} // namespace hedgerow::age
