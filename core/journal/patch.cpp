// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/patch.h"

#include <cstring>

namespace hedgerow {
namespace {

enum Tag : std::uint8_t { Null, False, True, Positive, Negative, Text, IdText, DateText, List };

constexpr std::size_t kDepthLimit = 2; // a list of plain values

std::uint64_t dayNumber(Date date) {
    return static_cast<std::uint64_t>(date.daysSince(*Date::of(1, 1, 1)));
}

class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }

    std::uint8_t byte() {
        if (atEnd()) return fail();
        return static_cast<std::uint8_t>(m_bytes[m_at++]);
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint8_t next = byte();
            value |= std::uint64_t{next & 0x7fU} << shift;
            if ((next & 0x80) == 0) {
                if ((next == 0 && shift > 0) || (shift == 63 && next > 1)) fail(); // one spelling per number
                return value;
            }
        }
        return fail();
    }
    // A count of things that take at least one byte each.
    std::size_t count() {
        const std::uint64_t value = number();
        if (value > m_bytes.size() - m_at) return fail();
        return static_cast<std::size_t>(value);
    }
    std::string_view take(std::size_t size) {
        if (size > m_bytes.size() - m_at) {
            fail();
            return {};
        }
        m_at += size;
        return m_bytes.substr(m_at - size, size);
    }
    Id id() {
        Id id;
        const std::string_view bytes = take(id.bytes.size());
        if (!m_failed) std::memcpy(id.bytes.data(), bytes.data(), bytes.size());
        return id;
    }
    Value value(std::size_t depth = 1) {
        switch (byte()) {
        case Null:
            return {};
        case False:
            return false;
        case True:
            return true;
        case Positive:
            return integer(1);
        case Negative:
            return integer(-1);
        case Text:
            return text();
        case IdText:
            return id();
        case DateText:
            return date();
        case List:
            return list(depth);
        default:
            fail();
            return {};
        }
    }
    int fail() {
        m_failed = true;
        m_at = m_bytes.size();
        return 0;
    }

private:
    Value integer(std::int64_t sign) {
        const std::uint64_t value = number();
        if (value > static_cast<std::uint64_t>(Value::kMaxInteger) || (value == 0 && sign < 0)) fail();
        return sign * static_cast<std::int64_t>(value & static_cast<std::uint64_t>(Value::kMaxInteger));
    }
    Value text() {
        const std::size_t size = count();
        const Value value = take(size);
        if (value.id() || value.date()) fail(); // these have tags of their own
        return value;
    }
    Value date() {
        const std::uint64_t days = number();
        if (days > dayNumber(*Date::of(9999, 12, 31))) fail();
        return m_failed ? Value() : Value(Date::of(1, 1, 1)->plusDays(static_cast<int>(days)));
    }
    Value list(std::size_t depth) {
        if (depth >= kDepthLimit) fail();
        const std::size_t size = m_failed ? 0 : count();
        Value::List items;
        items.reserve(size);
        for (std::size_t i = 0; i < size && !m_failed; ++i) items.push_back(value(depth + 1));
        return items;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

} // namespace

void packNumber(std::string& out, std::uint64_t number) {
    while (number >= 0x80) {
        out += static_cast<char>((number & 0x7f) | 0x80);
        number >>= 7;
    }
    out += static_cast<char>(number);
}

void packValue(std::string& out, const Value& value) {
    if (value.isNull()) {
        out += static_cast<char>(Null);
    } else if (value.boolean()) {
        out += static_cast<char>(*value.boolean() ? True : False);
    } else if (value.integer()) {
        const std::int64_t integer = *value.integer();
        out += static_cast<char>(integer < 0 ? Negative : Positive);
        packNumber(out, static_cast<std::uint64_t>(integer < 0 ? -integer : integer));
    } else if (const auto id = value.id()) {
        out += static_cast<char>(IdText);
        out.append(reinterpret_cast<const char*>(id->bytes.data()), id->bytes.size());
    } else if (const auto date = value.date()) {
        out += static_cast<char>(DateText);
        packNumber(out, dayNumber(*date));
    } else if (value.text()) {
        out += static_cast<char>(Text);
        packNumber(out, value.text()->size());
        out += *value.text();
    } else {
        out += static_cast<char>(List);
        packNumber(out, value.list()->size());
        for (const Value& item : *value.list()) packValue(out, item);
    }
}

std::string packPatch(const std::vector<PatchEntry>& entries) {
    std::string out;
    for (const PatchEntry& entry : entries) {
        packNumber(out, static_cast<std::uint64_t>(entry.field));
        if (entry.field == 0) {
            packNumber(out, entry.undone.time);
            packNumber(out, entry.undone.writer);
        }
        packNumber(out, entry.values.size());
        for (const Value& value : entry.values) packValue(out, value);
        packNumber(out, entry.replaces.size());
        for (const BatchNumber older : entry.replaces) packNumber(out, static_cast<std::uint64_t>(older));
    }
    return out;
}

Result<std::vector<PatchEntry>> unpackPatch(std::string_view bytes) {
    Reader reader(bytes);
    std::vector<PatchEntry> entries;
    while (!reader.atEnd()) {
        PatchEntry& entry = entries.emplace_back();
        entry.field = static_cast<std::int64_t>(reader.number());
        if (entry.field == 0) {
            entry.undone.time = reader.number();
            entry.undone.writer = reader.number();
        }
        const std::size_t values = reader.count();
        entry.values.reserve(values);
        for (std::size_t i = 0; i < values && !reader.failed(); ++i) entry.values.push_back(reader.value());
        const std::size_t replaces = reader.count();
        entry.replaces.reserve(replaces);
        for (std::size_t i = 0; i < replaces && !reader.failed(); ++i)
            entry.replaces.push_back(static_cast<BatchNumber>(reader.number()));
    }
    if (reader.failed()) return Error{ErrorCode::Damaged, "a change cannot be read"};
    return entries;
}

} // namespace hedgerow
