// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/source.h"

#include <memory>
#include <optional>

namespace hedgerow::age {

// A Source read line by line, and from any place on as bytes: headers and armor are lines, what follows is not.
class LineSource final : public Source {
public:
    static constexpr std::size_t kLongestLine = 64 * 1024;

    // Borrows the source, and reads ahead of what it gives. No line that is asked for may be longer.
    explicit LineSource(Source& source, std::size_t longestLine = kLongestLine);

    // The next line with its line feed, and no more than `limit` bytes of it: without one at its end it was longer, or
    // the last. Empty at the end. Valid until the next call.
    Result<std::string_view> line(std::size_t limit);
    // The next byte, which stays; none at the end.
    Result<std::optional<std::uint8_t>> peek();
    Result<std::size_t> read(std::span<std::uint8_t> into) override;

private:
    std::size_t held() const { return m_end - m_begin; }
    // Makes room and reads once.
    Result<void> readMore();

    Source& m_source;
    std::size_t m_size;
    std::unique_ptr<std::uint8_t[]> m_buffer; // of that size
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_isOver = false;
};

} // namespace hedgerow::age
