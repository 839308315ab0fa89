// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/stanza.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <array>
#include <compare>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hedgerow::age {

// "The X25519 recipient type": a public key, written age1….
class Recipient {
public:
    using Key = std::array<std::uint8_t, 32>;

    explicit Recipient(const Key& key) : m_key(key) {}
    // InvalidValue: not an age key, or mistyped. Refused: of a kind that is not supported (post-quantum, plugins, SSH).
    static Result<Recipient> parse(std::string_view text);

    std::string text() const;
    const Key& key() const { return m_key; }
    auto operator<=>(const Recipient&) const = default;

private:
    Key m_key;
};

// Its private key, written AGE-SECRET-KEY-1….
class Identity {
public:
    static Identity generate(Random& random);
    // As Recipient::parse().
    static Result<Identity> parse(std::string_view text);
    // A post-quantum identity: good for other programs, not yet for this one.
    static bool isPostQuantum(std::string_view text);

    SecretBytes text() const;
    const Recipient& recipient() const { return m_recipient; }
    const SecretBytes& key() const { return m_key; }

private:
    explicit Identity(SecretBytes key);

    SecretBytes m_key;
    Recipient m_recipient;
};

// InvalidValue: a recipient that nobody can be.
Result<Stanza> wrapForRecipient(const SecretBytes& fileKey, const Recipient& recipient, Random& random);
bool isX25519(const Stanza& stanza);
// The file key, if the stanza is for one of these. Failure::Header: it is not of the form that the specification
// demands.
Result<std::optional<SecretBytes>> unwrapX25519(const Stanza& stanza, std::span<const Identity> identities);

} // namespace hedgerow::age
