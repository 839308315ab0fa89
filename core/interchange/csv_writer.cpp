// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_writer.h"

#include "core/interchange/formula_guard.h"

#include <algorithm>
#include <utility>

namespace hedgerow {
namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

bool needsQuotes(std::string_view text, char delimiter) {
    if (text.empty()) return false;
    if (isBlank(text.front()) || isBlank(text.back())) return true; // readers trim outside quotes
    if (text.starts_with("\uFEFF")) return true;                    // and take it for the file's mark
    return std::ranges::any_of(text, [&](char c) { return c == delimiter || c == '"' || c == '\r' || c == '\n'; });
}

} // namespace

CsvWriter::CsvWriter(CsvStyle style) : m_delimiter(style.delimiter) {
    if (style.hasMark) m_text = "\uFEFF";
}

void CsvWriter::cell(std::string_view text) {
    if (!m_isRowEmpty) m_text += m_delimiter;
    m_isOnlyBlank = m_isRowEmpty && text.empty();
    m_isRowEmpty = false;
    const bool isGuarded = needsGuard(text);
    if (!isGuarded && !needsQuotes(text, m_delimiter)) {
        m_text.append(text);
        return;
    }
    m_text += '"';
    if (isGuarded) m_text += '\'';
    for (const char c : text) {
        if (c == '"') m_text += '"';
        m_text += c;
    }
    m_text += '"';
}

void CsvWriter::endRow() {
    if (m_isOnlyBlank && !m_isRowEmpty) m_text += "\"\""; // a line with nothing in it would be no row
    m_text += "\r\n";
    m_isRowEmpty = true;
    m_isOnlyBlank = true;
}

void CsvWriter::row(std::span<const std::string_view> cells) {
    for (const std::string_view text : cells) cell(text);
    endRow();
}

std::string CsvWriter::take() {
    return std::exchange(m_text, {});
}

} // namespace hedgerow
