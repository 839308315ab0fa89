// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/signature.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>

namespace hedgerow::bundle {
namespace {

static_assert(std::tuple_size_v<SigningKey> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Signature> == crypto_sign_BYTES);

constexpr std::string_view kBundle = "hedgerow bundle 1\n";
constexpr std::string_view kWriter = "hedgerow writer 1\n";
static_assert(kBundle.size() == 18 && kWriter.size() == 18);

} // namespace

bool verifies(const SigningKey& key, std::span<const std::uint8_t> message, const Signature& signature) {
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

std::array<std::uint8_t, 18 + 64> signedByBundle(const Sha512& hash) {
    std::array<std::uint8_t, 18 + 64> message;
    std::ranges::copy(hash, std::ranges::copy(kBundle, message.begin()).out);
    return message;
}

std::array<std::uint8_t, 18 + 8> signedByWriter(std::uint64_t writer) {
    std::array<std::uint8_t, 18 + 8> message;
    auto out = std::ranges::copy(kWriter, message.begin()).out;
    for (int shift = 56; shift >= 0; shift -= 8) *out++ = static_cast<std::uint8_t>(writer >> shift);
    return message;
}

} // namespace hedgerow::bundle
