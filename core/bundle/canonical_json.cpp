// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/canonical_json.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace hedgerow::bundle {
namespace {

constexpr std::int64_t kMostInteger = (std::int64_t{1} << 53) - 1;

// The letter of a two-character escape, 0 where there is none.
char shortEscape(char c) {
    switch (c) {
    case '"':
    case '\\':
        return c;
    case '\b':
        return 'b';
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\f':
        return 'f';
    case '\r':
        return 'r';
    default:
        return 0;
    }
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20;
}

// How long the character at the front is; 0: not UTF-8 (Unicode 15, table 3-7).
std::size_t characterSize(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    const std::size_t size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first < 0xc2 || first > 0xf4 || text.size() < size) return 0;
    const unsigned low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const unsigned high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (byte(1) < low || byte(1) > high) return 0;
    for (std::size_t i = 2; i < size; ++i)
        if (byte(i) < 0x80 || byte(i) > 0xbf) return 0;
    return size;
}

// The control character that a \u00xx stands for, if that is how it must be written.
std::optional<char> longEscape(std::string_view digits) {
    if (digits.size() < 4 || !digits.starts_with("00") || (digits[2] != '0' && digits[2] != '1')) return std::nullopt;
    constexpr std::string_view kDigits = "0123456789abcdef";
    const std::size_t low = kDigits.find(digits[3]);
    if (low == std::string_view::npos) return std::nullopt;
    const char c = static_cast<char>((digits[2] == '1' ? 16U : 0U) + low);
    return shortEscape(c) == 0 ? std::optional(c) : std::nullopt;
}

std::optional<char> charOfShortEscape(char letter) {
    for (const char c : {'"', '\\', '\b', '\t', '\n', '\f', '\r'})
        if (shortEscape(c) == letter) return c;
    return std::nullopt;
}

} // namespace

bool isKey(std::string_view text, std::size_t longest) {
    return !text.empty() && text.size() <= longest &&
           std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f && c != '"' && c != '\\'; });
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t size = characterSize(text);
        if (size == 0) return false;
        text.remove_prefix(size);
    }
    return true;
}

void JsonReader::begin(char open) {
    if (m_depth == m_levels.size()) fail();
    if (!take(open)) return;
    m_levels[m_depth++] = {open, true, {}};
}

bool JsonReader::take(char c) {
    if (m_failed || !m_rest.starts_with(c)) {
        fail();
        return false;
    }
    m_rest.remove_prefix(1);
    return true;
}

void JsonReader::literal(std::string_view word) {
    if (!m_rest.starts_with(word)) return fail();
    m_rest.remove_prefix(word.size());
}

// Whether something more stands in the innermost object or list: then its comma is taken, else the end.
bool JsonReader::separator() {
    if (m_failed || m_depth == 0) {
        fail();
        return false;
    }
    Level& level = m_levels[m_depth - 1];
    const char close = level.open == '{' ? '}' : ']';
    if (m_rest.starts_with(close)) {
        m_rest.remove_prefix(1);
        --m_depth;
        return false;
    }
    return std::exchange(level.isFirst, false) || take(',');
}

std::optional<std::string_view> JsonReader::key() {
    if (!separator()) return std::nullopt;
    Level& level = m_levels[m_depth - 1];
    bool isPlain = false;
    const std::string_view name = quoted(isPlain);
    if (level.open != '{' || !isKey(name) || name <= level.lastKey || !take(':')) {
        fail();
        return std::nullopt;
    }
    level.lastKey = name;
    return name;
}

void JsonReader::key(std::string_view name) {
    if (key() != name) fail();
}

void JsonReader::endObject() {
    if (key()) fail();
}

bool JsonReader::item() {
    return separator();
}

bool JsonReader::boolean() {
    const bool value = m_rest.starts_with('t');
    literal(value ? "true" : "false");
    return value && !m_failed;
}

std::int64_t JsonReader::integer(std::int64_t least, std::int64_t most) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
    const std::string_view spelling = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.data()));
    const bool hasExtraZero = (spelling.starts_with('0') && spelling.size() > 1) || spelling.starts_with("-0");
    if (m_failed || error != std::errc() || hasExtraZero || value < std::max(least, -kMostInteger) ||
        value > std::min(most, kMostInteger)) {
        fail();
        return 0;
    }
    m_rest.remove_prefix(spelling.size());
    return value;
}

// What stands between the quotation marks, as it stands there.
std::string_view JsonReader::quoted(bool& isPlain) {
    isPlain = true;
    if (!take('"')) return {};
    for (std::size_t at = 0; at < m_rest.size();) {
        const char c = m_rest[at];
        if (c == '"') {
            const std::string_view inside = m_rest.substr(0, at);
            m_rest.remove_prefix(at + 1);
            return inside;
        }
        if (isControl(c)) break;
        const std::size_t size = characterSize(m_rest.substr(at));
        if (size == 0) break;
        if (c == '\\') isPlain = false;
        at += c == '\\' ? 2 : size;
    }
    fail();
    return {};
}

std::string JsonReader::text() {
    bool isPlain = false;
    std::string_view inside = quoted(isPlain);
    if (isPlain) return std::string(inside);
    std::string text;
    text.reserve(inside.size());
    while (!inside.empty()) {
        const std::size_t run = std::min(inside.find('\\'), inside.size());
        text.append(inside.substr(0, run));
        inside.remove_prefix(run);
        if (inside.empty()) break;
        const bool isLong = inside[1] == 'u';
        const auto c = isLong ? longEscape(inside.substr(2)) : charOfShortEscape(inside[1]);
        if (!c) {
            fail();
            return {};
        }
        text += *c;
        inside.remove_prefix(isLong ? 6 : 2);
    }
    return text;
}

std::string_view JsonReader::plainText() {
    bool isPlain = false;
    const std::string_view inside = quoted(isPlain);
    if (!isPlain) fail();
    return isPlain ? inside : std::string_view();
}

Result<void> JsonReader::end() const {
    if (m_failed || m_depth > 0 || !m_rest.empty()) return {ErrorCode::Damaged, "a line that is not as it should be"};
    return {};
}

void JsonWriter::separate() {
    if (!m_isFirst) m_out += ',';
    m_isFirst = false;
}

void JsonWriter::begin(char open) {
    separate();
    m_out += open;
    m_isFirst = true;
}

void JsonWriter::end(char close) {
    m_out += close;
    m_isFirst = false;
}

void JsonWriter::key(std::string_view name) {
    assert(isKey(name));
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_isFirst = true;
}

void JsonWriter::word(std::string_view value) {
    separate();
    m_out += value;
}

void JsonWriter::integer(std::int64_t value) {
    assert(value >= -kMostInteger && value <= kMostInteger);
    std::array<char, 24> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    assert(error == std::errc());
    word({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonWriter::text(std::string_view value) {
    assert(isUtf8(value));
    separate();
    m_out += '"';
    for (const char c : value) {
        if (const char letter = shortEscape(c)) {
            m_out += '\\';
            m_out += letter;
        } else if (isControl(c)) {
            constexpr std::string_view kDigits = "0123456789abcdef";
            m_out += c < 0x10 ? "\\u000" : "\\u001";
            m_out += kDigits[static_cast<unsigned char>(c) & 15U];
        } else {
            m_out += c;
        }
    }
    m_out += '"';
}

} // namespace hedgerow::bundle
