// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/identity.h"

#include "core/age/bech32.h"

#include <sodium.h>

#include <algorithm>

namespace hedgerow::bundle {
namespace {

constexpr std::string_view kPrefix = "hedgerow-identity-";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kKeySize = 32;
static_assert(crypto_sign_SEEDBYTES == kKeySize && crypto_sign_SECRETKEYBYTES == 2 * kKeySize);

// age tells its keys to nobody but in their own spelling.
Result<age::Identity> ageIdentityOf(std::span<const std::uint8_t> key) {
    SecretBytes text = age::bech32("age-secret-key-", key);
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.data()[i] >= 'a' && text.data()[i] <= 'z') text.data()[i] -= 'a' - 'A';
    return age::Identity::parse(text.view());
}

} // namespace

Identity::Identity(SecretBytes seed, age::Identity ageIdentity)
    : m_seed(std::move(seed)), m_signingSecret(2 * kKeySize), m_ageIdentity(std::move(ageIdentity)) {
    crypto_sign_seed_keypair(m_signingKey.data(), m_signingSecret.data(), m_seed.data());
}

Identity Identity::generate(Random& random) {
    SecretBytes seed(kKeySize);
    random.fill({seed.data(), seed.size()});
    return Identity(std::move(seed), age::Identity::generate(random));
}

Result<Identity> Identity::parse(std::string_view text) {
    const auto decoded = age::fromBech32(text);
    if (!decoded) return Error{ErrorCode::InvalidValue, "identity: " + decoded.error().detail};
    const auto bytes = decoded->data.bytes();
    if (decoded->prefix != kPrefix || bytes.empty() || bytes[0] == 0)
        return Error{ErrorCode::InvalidValue, "not an identity"};
    if (bytes[0] > kVersion) return Error{ErrorCode::NewerVersion, "identity"};
    if (bytes.size() != 1 + 2 * kKeySize) return Error{ErrorCode::InvalidValue, "not an identity"};
    SecretBytes seed(kKeySize);
    std::ranges::copy(bytes.subspan(1, kKeySize), seed.data());
    auto ageIdentity = ageIdentityOf(bytes.subspan(1 + kKeySize));
    if (!ageIdentity) return ageIdentity.error();
    return Identity(std::move(seed), std::move(*ageIdentity));
}

SecretBytes Identity::text() const {
    SecretBytes bytes(1 + 2 * kKeySize);
    bytes.data()[0] = kVersion;
    std::ranges::copy(m_seed.bytes(), bytes.data() + 1);
    std::ranges::copy(m_ageIdentity.key().bytes(), bytes.data() + 1 + kKeySize);
    return age::bech32(kPrefix, bytes.bytes());
}

Signature Identity::sign(std::span<const std::uint8_t> message) const {
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), m_signingSecret.data());
    return signature;
}

} // namespace hedgerow::bundle
