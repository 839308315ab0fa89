// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/bundle/canonical_json.h"
#include "core/model/value.h"

#include <algorithm>
#include <limits>

namespace hedgerow::bundle {

// What stands in more than one kind of line.

inline constexpr std::int64_t kMostCount = Value::kMaxInteger;

template <std::size_t size>
std::array<std::uint8_t, size> readHex(JsonReader& json) {
    std::array<std::uint8_t, size> bytes{};
    const auto decoded = fromHex(json.plainText());
    if (decoded && decoded->size() == size)
        std::ranges::transform(*decoded, bytes.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    else
        json.fail();
    return bytes;
}

inline Id readId(JsonReader& json) {
    const auto id = Id::parse(json.plainText());
    if (!id) json.fail();
    return id.value_or(Id());
}

Value readValue(JsonReader& json);
// A storable one (core/journal/atom.h), in valid UTF-8.
void writeValue(JsonWriter& json, const Value& value);
// Whether all text in it is valid UTF-8.
bool isUtf8Value(const Value& value);

} // namespace hedgerow::bundle
