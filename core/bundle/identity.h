// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/x25519.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/bundle/signature.h"

#include <span>
#include <string_view>

namespace hedgerow::bundle {

// Who a vault is to others: an Ed25519 key that signs what it gives, and an age key to which they encrypt. Made with
// the vault and kept in it; both private keys stand in secret memory alone. Moves, never copies. CARD.md.
class Identity {
public:
    // From the system's chance, except in tests.
    static Identity generate(Random& random);
    // InvalidValue: not what text() gives. NewerVersion.
    static Result<Identity> parse(std::string_view text);
    // As the vault keeps it: `hedgerow-identity-1…`.
    SecretBytes text() const;

    const SigningKey& signingKey() const { return m_signingKey; }
    Signature sign(std::span<const std::uint8_t> message) const;
    const age::Identity& ageIdentity() const { return m_ageIdentity; }
    const age::Recipient& recipient() const { return m_ageIdentity.recipient(); }

private:
    Identity(SecretBytes seed, age::Identity ageIdentity);

    SecretBytes m_seed;
    SecretBytes m_signingSecret; // the seed and the public key, as libsodium wants them
    SigningKey m_signingKey{};
    age::Identity m_ageIdentity;
};

} // namespace hedgerow::bundle
