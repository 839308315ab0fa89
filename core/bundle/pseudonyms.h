// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/bundle/signature.h"
#include "core/journal/names.h"

#include <string>

namespace hedgerow::bundle {

// The names that one recipient gets in the place of the true ones (FORMAT.md, "Pseudonymous form"). Nobody else can
// work them out or compare them with another recipient's. Keeps its key in secret memory; moves, never copies.
class Pseudonyms {
public:
    // A vault's secret, as the vault keeps it: 64 hex digits.
    static SecretBytes newSecret(Random& random);
    // InvalidValue: not what newSecret() gives.
    static Result<Pseudonyms> of(const SecretBytes& secret, const SigningKey& recipient);

    // The id of a record at the recipient; `owner`: that of its owner there.
    Id code(std::string_view kind, const Id& id, const Id* owner = nullptr) const;
    // A new one for a batch, which ownsWriter() knows.
    std::uint64_t writer(Random& random) const;
    bool ownsWriter(std::uint64_t writer) const;

private:
    explicit Pseudonyms(SecretBytes key) : m_key(std::move(key)) {}

    SecretBytes m_key;
};

// How a person's code is shown, "K7QF-2MX", and a unit's, "U-K7QF".
std::string shownCode(const Id& code);
std::string shownUnitCode(const Id& code);

} // namespace hedgerow::bundle
