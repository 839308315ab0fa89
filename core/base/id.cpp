// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <sodium.h>

#include <cstring>

namespace hedgerow {
namespace {

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

} // namespace

std::string toHex(std::span<const std::uint8_t> bytes) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        hex += kDigits[byte >> 4];
        hex += kDigits[byte & 15];
    }
    return hex;
}

std::optional<std::string> fromHex(std::string_view hex) {
    if (hex.size() % 2 != 0) return std::nullopt;
    std::string bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digit(hex[i]);
        const int low = digit(hex[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes += static_cast<char>(high << 4 | low);
    }
    return bytes;
}

Id Id::random(Random& random) {
    Id id;
    random.fill(id.bytes);
    return id;
}

std::optional<Id> Id::parse(std::string_view hex) {
    if (hex.size() != 32) return std::nullopt;
    Id id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        const int high = digit(hex[2 * i]);
        const int low = digit(hex[2 * i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        id.bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return id;
}

Id Id::named(std::string_view name) {
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(name.data()), name.size());
    Id id;
    std::memcpy(id.bytes.data(), hash.data(), id.bytes.size());
    return id;
}

RisingIds::RisingIds(Random& random) : m_random(random), m_prefix(random.next64() & ~std::uint64_t{0xffffff}) {}

Id RisingIds::next() {
    Id id;
    m_random.fill(std::span(id.bytes).subspan(8));
    for (std::size_t i = 0; i < 8; ++i) id.bytes[i] = static_cast<std::uint8_t>(m_prefix >> (56 - 8 * i));
    ++m_prefix; // past 16 million it runs on into the drawn bits, which is as good
    return id;
}

std::string Id::hex() const {
    return toHex(bytes);
}

std::size_t IdHash::operator()(const Id& id) const noexcept {
    std::size_t hash; // the last bytes are random, those of rising ids too
    std::memcpy(&hash, id.bytes.data() + id.bytes.size() - sizeof hash, sizeof hash);
    return hash;
}

} // namespace hedgerow
