// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/x25519.h"

#include "core/age/base64.h"
#include "core/age/bech32.h"
#include "core/age/failure.h"
#include "core/age/file_key.h"
#include "core/age/hkdf.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace hedgerow::age {
namespace {

constexpr std::string_view kType = "X25519";
constexpr std::string_view kInfo = "age-encryption.org/v1/X25519";
constexpr std::string_view kRecipientPrefix = "age";
constexpr std::string_view kIdentityPrefix = "AGE-SECRET-KEY-";
constexpr std::string_view kPostQuantumIdentity = "AGE-SECRET-KEY-PQ-1";
constexpr std::size_t kSize = crypto_scalarmult_BYTES;
static_assert(kSize == std::tuple_size_v<Recipient::Key> && crypto_scalarmult_SCALARBYTES == kSize);

// None: the result is zero, because the point is of small order.
std::optional<SecretBytes> sharedSecret(const SecretBytes& scalar, const Recipient::Key& point) {
    SecretBytes shared(kSize);
    if (crypto_scalarmult(shared.data(), scalar.data(), point.data()) != 0) return std::nullopt;
    return shared;
}

Recipient recipientOf(const SecretBytes& scalar) {
    Recipient::Key point;
    crypto_scalarmult_base(point.data(), scalar.data());
    return Recipient(point);
}

SecretBytes wrapKey(const SecretBytes& shared, const Recipient::Key& share, const Recipient& recipient) {
    std::array<std::uint8_t, 2 * kSize> salt;
    std::copy(share.begin(), share.end(), salt.begin());
    std::copy(recipient.key().begin(), recipient.key().end(), salt.begin() + kSize);
    return hkdf(shared, salt, kInfo);
}

Error notSupported(const char* what) {
    return {ErrorCode::Refused, std::string(what) + " are not supported yet"};
}

} // namespace

Result<Recipient> Recipient::parse(std::string_view text) {
    if (text.starts_with("ssh-")) return notSupported("SSH keys");
    const auto decoded = fromBech32(text);
    if (!decoded) return decoded.error();
    if (decoded->prefix == "age1pq") return notSupported("post-quantum recipients (mlkem768x25519)");
    if (decoded->prefix.starts_with("age1")) return notSupported("recipients of plugins");
    if (decoded->prefix != kRecipientPrefix || decoded->data.size() != kSize)
        return Error{ErrorCode::InvalidValue, "not an age public key"};
    Key key;
    std::memcpy(key.data(), decoded->data.data(), kSize);
    return Recipient(key);
}

std::string Recipient::text() const {
    return std::string(bech32(kRecipientPrefix, m_key).view());
}

Identity::Identity(SecretBytes key) : m_key(std::move(key)), m_recipient(recipientOf(m_key)) {}

Identity Identity::generate(Random& random) {
    SecretBytes key(kSize);
    random.fill({key.data(), key.size()});
    return Identity(std::move(key));
}

bool Identity::isPostQuantum(std::string_view text) {
    return text.starts_with(kPostQuantumIdentity);
}

Result<Identity> Identity::parse(std::string_view text) {
    if (isPostQuantum(text)) return notSupported("post-quantum identities (mlkem768x25519)");
    if (text.starts_with("AGE-PLUGIN-")) return notSupported("identities of plugins");
    if (text.starts_with("-----BEGIN ")) return notSupported("SSH keys");
    auto decoded = fromBech32(text);
    if (!decoded) return decoded.error();
    if (decoded->prefix != kIdentityPrefix || decoded->data.size() != kSize)
        return Error{ErrorCode::InvalidValue, "not an age identity"};
    return Identity(std::move(decoded->data));
}

SecretBytes Identity::text() const {
    std::string prefix(kIdentityPrefix);
    std::ranges::transform(prefix, prefix.begin(),
                           [](char c) { return c == '-' ? c : static_cast<char>(c - 'A' + 'a'); });
    SecretBytes text = bech32(prefix, m_key.bytes());
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.data()[i] >= 'a' && text.data()[i] <= 'z') text.data()[i] -= 'a' - 'A';
    return text;
}

Result<Stanza> wrapForRecipient(const SecretBytes& fileKey, const Recipient& recipient, Random& random) {
    SecretBytes ephemeral(kSize);
    random.fill({ephemeral.data(), ephemeral.size()});
    const Recipient share = recipientOf(ephemeral);
    const auto shared = sharedSecret(ephemeral, recipient.key());
    if (!shared) return Error{ErrorCode::InvalidValue, "a public key of small order, which nobody has"};
    return Stanza{
        std::string(kType), {base64(share.key())}, wrapFileKey(fileKey, wrapKey(*shared, share.key(), recipient))};
}

bool isX25519(const Stanza& stanza) {
    return stanza.type == kType;
}

Result<std::optional<SecretBytes>> unwrapX25519(const Stanza& stanza, std::span<const Identity> identities) {
    Recipient::Key share;
    if (stanza.arguments.size() != 1) return failure(Failure::Header, "an X25519 stanza has one argument");
    if (fromBase64(stanza.arguments[0], Padding::None, share) != share.size())
        return failure(Failure::Header, "the share of an X25519 stanza is not 32 bytes in base64");
    if (stanza.body.size() != kWrappedSize)
        return failure(Failure::Header, "the body of an X25519 stanza is not 32 bytes");
    for (const Identity& identity : identities) {
        const auto shared = sharedSecret(identity.key(), share);
        if (!shared) return failure(Failure::Header, "the share of an X25519 stanza is of small order");
        auto fileKey = unwrapFileKey(stanza.body, wrapKey(*shared, share, identity.recipient()));
        if (fileKey) return fileKey;
    }
    return std::optional<SecretBytes>();
}

} // namespace hedgerow::age
