// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/line_source.h"

#include <cassert>
#include <cstring>

namespace hedgerow::age {

LineSource::LineSource(Source& source, std::size_t longestLine)
    : m_source(source), m_size(longestLine), m_buffer(std::make_unique_for_overwrite<std::uint8_t[]>(longestLine)) {}

Result<void> LineSource::readMore() {
    std::memmove(m_buffer.get(), m_buffer.get() + m_begin, held());
    m_end -= m_begin;
    m_begin = 0;
    const auto got = m_source.read({m_buffer.get() + m_end, m_size - m_end});
    if (!got) return got.error();
    m_end += *got;
    m_isOver = *got == 0;
    return {};
}

Result<std::string_view> LineSource::line(std::size_t limit) {
    assert(limit <= m_size);
    std::size_t looked = 0;
    while (true) {
        const std::size_t seen = std::min(held(), limit);
        const std::string_view line = textOf({m_buffer.get() + m_begin, seen});
        const std::size_t feed = line.find('\n', looked);
        if (feed != std::string_view::npos || seen == limit || m_isOver) {
            const std::size_t size = feed == std::string_view::npos ? seen : feed + 1;
            m_begin += size;
            return line.substr(0, size);
        }
        looked = seen;
        if (auto more = readMore(); !more) return more.error();
    }
}

Result<std::optional<std::uint8_t>> LineSource::peek() {
    if (held() == 0 && !m_isOver)
        if (auto more = readMore(); !more) return more.error();
    return held() == 0 ? std::nullopt : std::optional(m_buffer[m_begin]);
}

Result<std::size_t> LineSource::read(std::span<std::uint8_t> into) {
    if (held() == 0) return m_isOver ? Result<std::size_t>(std::size_t{0}) : m_source.read(into);
    const std::size_t size = std::min(held(), into.size());
    std::memcpy(into.data(), m_buffer.get() + m_begin, size);
    m_begin += size;
    return size;
}

} // namespace hedgerow::age
