// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/random.h"

#include <array>
#include <cstring>

namespace hedgerow {

// Random ids for work that makes many: the generator is asked once for 256 of them.
class IdStock {
public:
    explicit IdStock(Random& random) : m_random(random) {}

    Id next() {
        if (m_used == m_bytes.size()) {
            m_random.fill(m_bytes);
            m_used = 0;
        }
        Id id;
        std::memcpy(id.bytes.data(), m_bytes.data() + m_used, id.bytes.size());
        m_used += id.bytes.size();
        return id;
    }

private:
    Random& m_random;
    std::array<std::uint8_t, 4096> m_bytes{};
    std::size_t m_used = 4096;
};

} // namespace hedgerow
