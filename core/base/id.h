// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hedgerow {

// A random 128-bit name of a record; 32 lower-case hex digits outside the program.
struct Id {
    std::array<std::uint8_t, 16> bytes{};

    static Id random(Random& random);
    // Exactly 32 lower-case hex digits.
    static std::optional<Id> parse(std::string_view hex);
    // The first 128 bits of SHA-256 of the name: for records that ship with the program and are the same in every
    // vault.
    static Id named(std::string_view name);

    std::string hex() const;
    bool isNull() const { return *this == Id{}; }
    auto operator<=>(const Id&) const = default;
};

struct IdHash {
    std::size_t operator()(const Id& id) const noexcept;
};

// Ids for many records made at once: random, but rising, so that an index of ids grows at its end. The first 40 bits
// are drawn once, 24 count, 64 are drawn for each.
class RisingIds {
public:
    explicit RisingIds(Random& random);
    Id next();

private:
    Random& m_random;
    std::uint64_t m_prefix;
};

// An Id that says of what: a PersonId is not a UnitId.
template <class Tag>
struct TypedId {
    Id id;

    TypedId() = default;
    explicit TypedId(const Id& value) : id(value) {}
    std::string hex() const { return id.hex(); }
    bool isNull() const { return id.isNull(); }
    auto operator<=>(const TypedId&) const = default;
};

using PersonId = TypedId<struct PersonTag>;
using UnitId = TypedId<struct UnitTag>;
using CampaignId = TypedId<struct CampaignTag>;
using ConversationId = TypedId<struct ConversationTag>;
using ScaleId = TypedId<struct ScaleTag>;
using LevelId = TypedId<struct LevelTag>;

// Lower-case hex of any bytes, and back (only lower case, even length).
std::string toHex(std::span<const std::uint8_t> bytes);
std::optional<std::string> fromHex(std::string_view hex);

} // namespace hedgerow
