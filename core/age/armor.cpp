// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/armor.h"

#include "core/age/base64.h"
#include "core/age/failure.h"

namespace hedgerow::age {
namespace {

constexpr std::size_t kColumns = 64;
constexpr std::size_t kMostWhite = 1024;
constexpr std::size_t kEnough = 32 * 1024; // text to be sent at once

bool isWhite(std::uint8_t byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

// Without LF or CR LF; the end of the file ends a line too.
std::string_view content(std::string_view line) {
    if (!line.ends_with('\n')) return line;
    line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

} // namespace

void ArmorWriter::addLine(std::span<const std::uint8_t> bytes) {
    m_text += base64(bytes, Padding::Required);
    m_text += '\n';
}

Result<void> ArmorWriter::send() {
    auto sent = m_sink.write(bytesOf(m_text));
    m_text.clear();
    return sent;
}

Result<void> ArmorWriter::write(std::span<const std::uint8_t> bytes) {
    if (!m_hasBegun) m_text.append(kArmorBegin) += '\n';
    m_hasBegun = true;
    while (!bytes.empty()) {
        const std::size_t size = std::min(m_line.size() - m_held, bytes.size());
        std::copy_n(bytes.begin(), size, m_line.begin() + static_cast<std::ptrdiff_t>(m_held));
        m_held += size;
        bytes = bytes.subspan(size);
        if (m_held < m_line.size()) break;
        addLine(m_line);
        m_held = 0;
    }
    return m_text.size() < kEnough ? Result<void>() : send();
}

Result<void> ArmorWriter::finish() {
    if (auto begun = write({}); !begun) return begun;
    if (m_held > 0) addLine(std::span(m_line).first(m_held));
    m_text.append(kArmorEnd) += '\n';
    return send();
}

Result<std::size_t> ArmorReader::skipWhite() {
    for (std::size_t count = 0; count <= kMostWhite; ++count) {
        const auto next = m_source.peek();
        if (!next) return next.error();
        if (!*next || !isWhite(**next)) return count;
        std::uint8_t byte = 0;
        if (auto skipped = m_source.read({&byte, 1}); !skipped) return skipped;
    }
    return failure(Failure::Armor, "too much white space around it");
}

Result<void> ArmorReader::readBegin() {
    if (auto skipped = skipWhite(); !skipped) return skipped.error();
    const auto line = m_source.line(kArmorBegin.size() + 2);
    if (!line) return line.error();
    if (!line->ends_with('\n') || content(*line) != kArmorBegin) return failure(Failure::Armor, "its first line");
    m_hasBegun = true;
    return {};
}

Result<void> ArmorReader::readEnd(std::string_view line) {
    if (content(line) != kArmorEnd) return failure(Failure::Armor, "its last line");
    if (auto skipped = skipWhite(); !skipped) return skipped.error();
    const auto next = m_source.peek();
    if (!next) return next.error();
    if (*next) return failure(Failure::Armor, "something follows it");
    m_isOver = true;
    return {};
}

Result<void> ArmorReader::readLine() {
    const auto line = m_source.line(kColumns + 2);
    if (!line) return line.error();
    const std::string_view text = content(*line);
    if (m_isLast || text == kArmorEnd) return readEnd(*line);
    if (text.empty() || text.size() > kColumns || !line->ends_with('\n'))
        return failure(Failure::Armor,
                       line->empty() ? "its end is missing" : "a line that is empty, too long or cut off");
    const auto size = fromBase64(text, Padding::Required, m_line);
    if (!size) return failure(Failure::Armor, "a line is not canonical base64");
    m_isLast = *size < m_line.size();
    m_rest = std::span(m_line).first(*size);
    return {};
}

Result<void> ArmorReader::next() {
    if (m_error) return *m_error;
    auto done = m_hasBegun ? readLine() : readBegin();
    if (!done) m_error = done.error();
    return done;
}

Result<std::size_t> ArmorReader::read(std::span<std::uint8_t> into) {
    std::size_t size = 0;
    while (size < into.size()) {
        if (m_rest.empty() && size > 0 && size + m_line.size() > into.size()) break;
        while (m_rest.empty() && !m_isOver)
            if (auto more = next(); !more) {
                if (size > 0) return size; // told at the next call
                return more.error();
            }
        if (m_rest.empty()) break;
        const std::size_t part = std::min(m_rest.size(), into.size() - size);
        std::copy_n(m_rest.begin(), part, into.begin() + static_cast<std::ptrdiff_t>(size));
        m_rest = m_rest.subspan(part);
        size += part;
    }
    return size;
}

} // namespace hedgerow::age
