// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sheet.h"

namespace hedgerow {

std::string_view Sheet::cell(std::size_t row, std::size_t column) const {
    const Row& entry = m_rows[row];
    if (column >= entry.cells) return {};
    const std::size_t index = entry.firstCell + column;
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
}

bool Sheet::addRow(std::int64_t number, std::int64_t line, std::span<const std::string_view> cells) {
    std::size_t size = m_bytes.size();
    for (const std::string_view cell : cells) size += cell.size();
    if (size > kMaxSheetBytes || m_ends.size() + cells.size() > kMaxCells) return false;
    m_rows.push_back({static_cast<std::uint32_t>(m_ends.size()), static_cast<std::uint32_t>(cells.size()),
                      static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(line)});
    for (const std::string_view cell : cells) {
        m_bytes.append(cell);
        m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    }
    return true;
}

void Sheet::dropFirstRows(std::size_t count) {
    m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(count));
}

void Sheet::reserve(std::size_t bytes) {
    m_bytes.reserve(bytes);
}

} // namespace hedgerow
