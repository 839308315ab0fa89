// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/stanza.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <array>
#include <optional>

namespace hedgerow::age {

// "The scrypt recipient type": a passphrase. Work is the base-two logarithm of N; 18 takes 256 MiB and about 0.6 s.
inline constexpr int kUsualWork = 18;
// What is done at most, after asking: 1 GiB, about 2.5 s.
inline constexpr int kMostWork = 20;

struct ScryptStanza {
    std::array<std::uint8_t, 16> salt{};
    int work = 0;
    std::vector<std::uint8_t> body;

    // Failure::Header; one that would take more than `mostWork` with CostTooHigh, or Refused where asking does not
    // help.
    static Result<ScryptStanza> parse(const Stanza& stanza, int mostWork);
};

bool isScrypt(const Stanza& stanza);
// Slow on purpose, both. InvalidValue: an empty passphrase. Failed: not enough memory.
Result<Stanza> wrapForPassphrase(const SecretBytes& fileKey, const SecretBytes& passphrase, int work, Random& random);
Result<std::optional<SecretBytes>> unwrapScrypt(const ScryptStanza& stanza, const SecretBytes& passphrase);

} // namespace hedgerow::age
