// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <sodium.h>

#include <bit>
#include <cstdlib>
#include <cstring>

namespace hedgerow {

std::uint64_t Random::next64() {
    std::uint64_t value = 0;
    std::uint8_t bytes[sizeof value];
    fill(bytes);
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

std::uint64_t Random::below(std::uint64_t bound) {
    const std::uint64_t reject = (0 - bound) % bound; // values under it would make the low results likelier
    std::uint64_t value = next64();
    while (value < reject) value = next64();
    return value % bound;
}

SystemRandom::SystemRandom() {
    if (sodium_init() < 0) std::abort(); // no source of randomness: nothing may go on
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    randombytes_buf(bytes.data(), bytes.size());
}

SeededRandom::SeededRandom(std::uint64_t seed) {
    for (std::uint64_t& word : m_state) { // SplitMix64, as the generator's authors advise for seeding
        seed += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = seed;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        word = z ^ (z >> 31);
    }
}

std::uint64_t SeededRandom::step() {
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        const std::uint64_t word = step();
        std::memcpy(bytes.data() + at, &word, std::min<std::size_t>(8, bytes.size() - at));
    }
}

} // namespace hedgerow
