// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/base64.h"

#include <sodium.h>

#include <algorithm>

namespace hedgerow::age {
namespace {

int variant(Padding padding) {
    return padding == Padding::None ? sodium_base64_VARIANT_ORIGINAL_NO_PADDING : sodium_base64_VARIANT_ORIGINAL;
}

} // namespace

std::string base64(std::span<const std::uint8_t> bytes, Padding padding) {
    std::string text(sodium_base64_encoded_len(bytes.size(), variant(padding)), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant(padding));
    text.pop_back(); // the NUL
    return text;
}

std::optional<std::size_t> fromBase64(std::string_view text, Padding padding, std::span<std::uint8_t> into) {
    // libsodium 1.0.18 takes every byte from 0x80 on for a slash.
    if (std::ranges::any_of(text, [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }))
        return std::nullopt;
    std::size_t size = 0;
    const int refused = sodium_base642bin(into.data(), into.size(), text.data(), text.size(), nullptr, &size, nullptr,
                                          variant(padding));
    return refused == 0 ? std::optional(size) : std::nullopt;
}

std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text, Padding padding) {
    std::vector<std::uint8_t> bytes(text.size() / 4 * 3 + 3);
    const auto size = fromBase64(text, padding, bytes);
    if (!size) return std::nullopt;
    bytes.resize(*size);
    return bytes;
}

} // namespace hedgerow::age
