// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>

namespace hedgerow {

// Rising ids for work that makes many: the generator is asked once for 256 of them.
class IdStock {
public:
    explicit IdStock(Random& random) : m_stock(random), m_ids(m_stock) {}
    IdStock(const IdStock&) = delete;
    IdStock& operator=(const IdStock&) = delete;

    Id next() { return m_ids.next(); }

private:
    class Stock final : public Random {
    public:
        explicit Stock(Random& random) : m_random(random) {}

        void fill(std::span<std::uint8_t> bytes) override {
            if (m_used + bytes.size() > m_bytes.size()) {
                m_random.fill(m_bytes);
                m_used = 0;
            }
            std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_used), bytes.size(), bytes.begin());
            m_used += bytes.size();
        }

    private:
        Random& m_random;
        std::array<std::uint8_t, 4096> m_bytes{};
        std::size_t m_used = 4096;
    };

    Stock m_stock;
    RisingIds m_ids;
};

} // namespace hedgerow
