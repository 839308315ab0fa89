// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hedgerow::bundle {

// The part of RFC 8785 that a bundle's lines are written in (FORMAT.md, "Lines"). Each value has one spelling, so
// whatever is read would be written again as the same bytes.

inline constexpr std::size_t kDeepestJson = 8;
inline constexpr std::size_t kLongestKey = 128;

// 1 to `longest` printable ASCII characters, none of which JSON would escape.
bool isKey(std::string_view text, std::size_t longest = kLongestKey);
bool isUtf8(std::string_view text);

// Reads one line piece by piece, in the order in which its kind has them. After the first thing that is not as asked,
// everything is empty and no list goes on; end() says so. Borrows the text.
class JsonReader {
public:
    explicit JsonReader(std::string_view line) : m_rest(line) {}

    void beginObject() { begin('{'); }
    // The next key; none at the object's end, which is taken.
    std::optional<std::string_view> key();
    // The next key must be this one.
    void key(std::string_view name);
    void endObject();
    void beginList() { begin('['); }
    // Whether another item follows; if not, the list's end is taken.
    bool item();

    bool atNull() const { return m_rest.starts_with('n'); }
    bool atBoolean() const { return m_rest.starts_with('t') || m_rest.starts_with('f'); }
    bool atText() const { return m_rest.starts_with('"'); }
    bool atList() const { return m_rest.starts_with('['); }

    void null() { literal("null"); }
    bool boolean();
    std::int64_t integer(std::int64_t least, std::int64_t most);
    std::string text();
    // Text that holds nothing to escape, as hex digits and codes: a piece of the line.
    std::string_view plainText();

    void fail() { m_failed = true; }
    bool failed() const { return m_failed; }
    // Damaged: something was not as asked, or something is left.
    Result<void> end() const;

private:
    struct Level {
        char open = 0;
        bool isFirst = true;
        std::string_view lastKey;
    };

    void begin(char open);
    bool take(char c);
    void literal(std::string_view word);
    bool separator();
    std::string_view quoted(bool& isPlain);

    std::string_view m_rest;
    std::array<Level, kDeepestJson> m_levels;
    std::size_t m_depth = 0;
    bool m_failed = false;
};

// Appends one line to a text, which it borrows. Keys come in ascending order.
class JsonWriter {
public:
    explicit JsonWriter(std::string& out) : m_out(out) {}

    void beginObject() { begin('{'); }
    void key(std::string_view name);
    void endObject() { end('}'); }
    void beginList() { begin('['); }
    void endList() { end(']'); }

    void null() { word("null"); }
    void boolean(bool value) { word(value ? "true" : "false"); }
    void integer(std::int64_t value);
    // Valid UTF-8.
    void text(std::string_view value);

private:
    void begin(char open);
    void end(char close);
    void word(std::string_view value);
    void separate();

    std::string& m_out;
    bool m_isFirst = true;
};

} // namespace hedgerow::bundle
