// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace hedgerow::age {

// Where bytes come from. One reader, one thread.
class Source {
public:
    virtual ~Source() = default;
    // At least one byte and at most all that fit; 0 at the end, then and ever after.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::uint8_t> into) = 0;
};

// Where bytes go.
class Sink {
public:
    virtual ~Sink() = default;
    [[nodiscard]] virtual Result<void> write(std::span<const std::uint8_t> bytes) = 0;
};

inline std::span<const std::uint8_t> bytesOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view textOf(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Bytes that are at hand; borrowed.
class MemorySource final : public Source {
public:
    explicit MemorySource(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}
    explicit MemorySource(std::string_view text) : MemorySource(bytesOf(text)) {}

    Result<std::size_t> read(std::span<std::uint8_t> into) override {
        const std::size_t size = std::min(into.size(), m_rest.size());
        std::copy_n(m_rest.begin(), size, into.begin());
        m_rest = m_rest.subspan(size);
        return size;
    }

private:
    std::span<const std::uint8_t> m_rest;
};

// Appends to a text; borrowed.
class StringSink final : public Sink {
public:
    explicit StringSink(std::string& text) : m_text(text) {}

    Result<void> write(std::span<const std::uint8_t> bytes) override {
        m_text.append(textOf(bytes));
        return {};
    }

private:
    std::string& m_text;
};

} // namespace hedgerow::age
