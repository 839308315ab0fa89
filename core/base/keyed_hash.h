// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace hedgerow {

// 128 bits that stand for a text while one job runs (SipHash-2-4 under a key of the job's own). Whoever made the texts
// cannot make two of them meet, and it is several times as quick as Id::named. Never stored. Any thread.
class KeyedHash {
public:
    explicit KeyedHash(Random& random);

    Id operator()(std::string_view text) const;

private:
    std::array<std::uint8_t, 16> m_key;
};

} // namespace hedgerow
