// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keyed_hash.h"

#include <sodium.h>

namespace hedgerow {

static_assert(crypto_shorthash_siphashx24_KEYBYTES == 16 && crypto_shorthash_siphashx24_BYTES == 16);

KeyedHash::KeyedHash(Random& random) {
    random.fill(m_key);
}

Id KeyedHash::operator()(std::string_view text) const {
    Id id;
    crypto_shorthash_siphashx24(id.bytes.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                                m_key.data());
    return id;
}

} // namespace hedgerow
