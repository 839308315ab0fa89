// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/line_source.h"

#include <array>

namespace hedgerow::age {

inline constexpr std::string_view kArmorBegin = "-----BEGIN AGE ENCRYPTED FILE-----";
inline constexpr std::string_view kArmorEnd = "-----END AGE ENCRYPTED FILE-----";

// "ASCII armor": the bytes of a file in lines of 64 characters of padded base64.
class ArmorWriter final : public Sink {
public:
    // Borrows the sink.
    explicit ArmorWriter(Sink& sink) : m_sink(sink) {}

    Result<void> write(std::span<const std::uint8_t> bytes) override;
    // The last line and the end; nothing may be written after it.
    Result<void> finish();

private:
    void addLine(std::span<const std::uint8_t> bytes);
    Result<void> send();

    Sink& m_sink;
    std::string m_text;                  // lines not yet sent
    std::array<std::uint8_t, 48> m_line; // of the bytes that do not fill one yet
    std::size_t m_held = 0;
    bool m_hasBegun = false;
};

// The bytes of an armored file. Only what ArmorWriter would have written, but for CR LF as line ends and at most 1 KiB
// of white space around it. Failure::Armor.
class ArmorReader final : public Source {
public:
    // Borrows the source.
    explicit ArmorReader(LineSource& source) : m_source(source) {}

    Result<std::size_t> read(std::span<std::uint8_t> into) override;

private:
    Result<void> readBegin();
    // Takes one line into m_line, or comes to the end.
    Result<void> readLine();
    Result<void> readEnd(std::string_view line);
    Result<void> next();
    Result<std::size_t> skipWhite();

    LineSource& m_source;
    std::array<std::uint8_t, 48> m_line;
    std::span<const std::uint8_t> m_rest; // of m_line
    std::optional<Error> m_error;
    bool m_hasBegun = false;
    bool m_isLast = false; // m_line was shorter than others: only the end may follow
    bool m_isOver = false;
};

} // namespace hedgerow::age
