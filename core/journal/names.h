// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/kind.h"

#include <array>
#include <compare>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hedgerow {

// The name of a batch. `time` is a hybrid logical clock: milliseconds since 1970 in the high 48 bits, a counter in the
// low 16. `writer` is drawn at the first write after each unlock. Compared as unsigned, time first.
struct BatchName {
    std::uint64_t time = 0;
    std::uint64_t writer = 0;

    // 32 lower-case hex digits: time, then writer.
    std::string hex() const;
    static std::optional<BatchName> parse(std::string_view hex);
    // The same 16 bytes: a bundle that was received stands in the history under its id.
    Id asId() const;
    static BatchName of(const Id& id);
    std::int64_t wallMs() const { return static_cast<std::int64_t>(time >> 16); }
    auto operator<=>(const BatchName&) const = default;
};

struct BatchNameHash {
    std::size_t operator()(const BatchName& name) const noexcept {
        return name.time * 0x9e3779b97f4a7c15ULL ^ name.writer;
    }
};

// The 0 to 2 persons a record is about, fixed for ever.
class Owners {
public:
    Owners() = default;
    Owners(std::initializer_list<Id> ids);
    template <class Tag>
    Owners(TypedId<Tag> id) : Owners({id.id}) {}

    std::size_t size() const { return m_size; }
    std::span<const Id> ids() const { return {m_ids.data(), m_size}; }
    const Id& operator[](std::size_t i) const { return m_ids[i]; }
    bool contains(const Id& id) const;
    auto operator<=>(const Owners&) const = default;

private:
    std::array<Id, 2> m_ids{};
    std::uint8_t m_size = 0;
};

// The name of a record: another kind or other owners make another record, even with the same id.
struct RecordName {
    std::string kind;
    Owners owners;
    Id id;

    static RecordName of(Kind kind, const Id& id, const Owners& owners = {}) {
        return {std::string(kindName(kind)), owners, id};
    }
    auto operator<=>(const RecordName&) const = default;
};

struct RecordNameHash {
    std::size_t operator()(const RecordName& name) const noexcept { return IdHash{}(name.id); }
};

// This vault's own numbers for records and batches; they never leave the file.
enum class RecordNumber : std::int64_t { None = 0 };
enum class BatchNumber : std::int64_t { None = 0 };

} // namespace hedgerow
