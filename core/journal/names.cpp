// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/names.h"

#include <cassert>

namespace hedgerow {
namespace {

void putBigEndian(std::span<std::uint8_t> bytes, std::uint64_t value) {
    for (std::size_t i = 8; i-- > 0; value >>= 8) bytes[i] = static_cast<std::uint8_t>(value & 0xff);
}

std::uint64_t bigEndian(std::span<const std::uint8_t> bytes) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes) value = value << 8 | byte;
    return value;
}

} // namespace

Id BatchName::asId() const {
    Id id;
    putBigEndian(std::span(id.bytes).first(8), time);
    putBigEndian(std::span(id.bytes).last(8), writer);
    return id;
}

BatchName BatchName::of(const Id& id) {
    return {bigEndian(std::span(id.bytes).first(8)), bigEndian(std::span(id.bytes).last(8))};
}

std::string BatchName::hex() const {
    return asId().hex();
}

std::optional<BatchName> BatchName::parse(std::string_view hex) {
    const auto id = Id::parse(hex); // the same spelling: 32 lower-case digits
    if (!id) return std::nullopt;
    return of(*id);
}

Owners::Owners(std::initializer_list<Id> ids) {
    assert(ids.size() <= m_ids.size());
    for (const Id& id : ids) m_ids[m_size++] = id;
}

bool Owners::contains(const Id& id) const {
    for (const Id& owner : ids())
        if (owner == id) return true;
    return false;
}

} // namespace hedgerow
