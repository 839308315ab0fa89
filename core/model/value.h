// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hedgerow {

// What a field can hold: nothing (cleared), a boolean, an integer within ±(2^53−1), UTF-8 text, or a list of these.
// Ids and dates are text, as in the JSON of a bundle; the fields table says which text is an id. Ordered by type, then
// content, so that every copy of a journal breaks a tie in the same way.
class Value {
public:
    using List = std::vector<Value>;

    static constexpr std::int64_t kMaxInteger = (std::int64_t{1} << 53) - 1;

    Value() = default;
    Value(bool value) : m_data(value) {}
    Value(int value) : m_data(std::int64_t{value}) {}
    Value(std::int64_t value) : m_data(value) {}
    Value(std::string value) : m_data(std::move(value)) {}
    Value(std::string_view value) : m_data(std::string(value)) {}
    Value(const char* value) : m_data(std::string(value)) {}
    Value(List value) : m_data(std::move(value)) {}
    Value(Date value) : m_data(value.iso()) {}
    Value(const Id& value) : m_data(value.hex()) {}
    template <class Tag>
    Value(const TypedId<Tag>& value) : m_data(value.hex()) {}

    bool isNull() const { return m_data.index() == 0; }
    const bool* boolean() const { return std::get_if<bool>(&m_data); }
    const std::int64_t* integer() const { return std::get_if<std::int64_t>(&m_data); }
    const std::string* text() const { return std::get_if<std::string>(&m_data); }
    const List* list() const { return std::get_if<List>(&m_data); }
    std::optional<Id> id() const;
    std::optional<Date> date() const;

    bool isTrue() const { return boolean() && *boolean(); }

    bool operator==(const Value&) const = default;
    std::weak_ordering operator<=>(const Value& other) const;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, List> m_data;
};

} // namespace hedgerow
