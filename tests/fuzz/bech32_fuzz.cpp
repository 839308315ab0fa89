// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as Bech32: refused, or written again as the same text; any bytes come back.
#include "core/age/bech32.h"
#include "core/age/source.h"
#include "core/age/x25519.h"

#include <algorithm>
#include <cstdlib>

using namespace hedgerow;
using namespace hedgerow::age;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::span bytes(data, size);
    const std::string_view text = textOf(bytes);
    if (const auto read = fromBech32(text))
        require(bech32(lowered(read->prefix), read->data.bytes()).view() == lowered(text));
    if (const auto recipient = Recipient::parse(text)) require(recipient->text() == text);
    if (const auto identity = Identity::parse(text)) require(identity->text().view() == text);

    if (size > 2000) return 0;
    const SecretBytes written = bech32("age", bytes);
    const auto again = fromBech32(written.view());
    require(again.ok() && again->prefix == "age" && std::ranges::equal(again->data.bytes(), bytes));
    return 0;
}
