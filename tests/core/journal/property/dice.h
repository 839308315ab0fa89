// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

namespace hedgerow {

// The choices of one step of a run, all from one seed, so that leaving out another step does not change them.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}

    std::uint64_t bits() { return m_random.next64(); }
    std::size_t below(std::size_t bound) { return m_random.below(bound); }
    // Both ends included.
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
    double fraction() { return static_cast<double>(m_random.next64() >> 11) * 0x1p-53; }
    bool chance(double probability) { return fraction() < probability; }

    template <class T>
    const T& pick(const std::vector<T>& from) {
        assert(!from.empty());
        return from[below(from.size())];
    }
    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
    }
    // `count` different ones, in any order.
    template <class T>
    std::vector<T> sample(std::vector<T> from, std::size_t count) {
        shuffle(from);
        from.resize(std::min(count, from.size()));
        return from;
    }

private:
    SeededRandom m_random;
};

} // namespace hedgerow
