// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace hedgerow {

// Where chance comes from: the system's generator in programs, a seeded one in tests.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    std::uint64_t next64();
    // Uniform in [0, bound); bound > 0.
    std::uint64_t below(std::uint64_t bound);
};

// libsodium's randombytes. Any thread.
class SystemRandom final : public Random {
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

// xoshiro256** (Blackman and Vigna, 2018) from a seed: for demos and tests, never for keys. One thread.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::uint64_t step();
    std::uint64_t m_state[4];
};

} // namespace hedgerow
