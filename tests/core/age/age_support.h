// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/failure.h"
#include "core/age/reader.h"
#include "core/age/writer.h"
#include "core/base/random.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace hedgerow::age {

inline void PrintTo(Failure kind, std::ostream* out) {
    constexpr const char* kNames[]{"header failure", "HMAC failure", "no match", "payload failure", "armor failure"};
    *out << kNames[static_cast<std::size_t>(kind)];
}

// Gives at most so many bytes at a time, as a pipe does.
class DripSource final : public Source {
public:
    DripSource(std::string_view text, std::size_t most) : m_text(text), m_most(most) {}
    Result<std::size_t> read(std::span<std::uint8_t> into) override {
        return m_text.read(into.first(std::min(into.size(), m_most)));
    }

private:
    MemorySource m_text;
    std::size_t m_most;
};

// What reading a file came to: all the plaintext that was given out, and the error after it.
struct Opened {
    std::string text;
    std::optional<Error> error;

    std::optional<Failure> kind() const { return error ? failureOf(*error) : std::nullopt; }
};

inline Opened readAll(Source& source) {
    Opened opened;
    std::vector<std::uint8_t> piece(10'000);
    while (true) {
        const auto got = source.read(piece);
        if (!got) opened.error = got.error();
        if (!got || *got == 0) return opened;
        opened.text.append(textOf({piece.data(), *got}));
    }
}

inline Opened openFile(Source& source, const Keys& keys, Form form = Form::Either) {
    const auto reader = Reader::open(source, keys, form);
    if (!reader) return {{}, reader.error()};
    return readAll(**reader);
}

inline Opened openFile(std::string_view file, const Keys& keys, Form form = Form::Either) {
    MemorySource source(file);
    return openFile(source, keys, form);
}

inline Keys keysOf(const Identity& identity) {
    return {{&identity, 1}, {}};
}

// An age file for these.
inline std::string fileFor(std::span<const Recipient> recipients, std::string_view text, Random& random,
                           Form form = Form::Binary) {
    std::string file;
    StringSink sink(file);
    const auto writer = Writer::open(sink, recipients, random, form);
    EXPECT_TRUE(writer.ok() && (*writer)->write(bytesOf(text)) && (*writer)->finish());
    return file;
}
inline std::string fileFor(const Identity& identity, std::string_view text, Random& random, Form form = Form::Binary) {
    return fileFor(std::span(&identity.recipient(), 1), text, random, form);
}

// Text that repeats nowhere near.
inline std::string madeUpText(std::size_t size, std::uint64_t seed = 7) {
    SeededRandom random(seed);
    std::string text(size, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(text.data()), size});
    return text;
}

} // namespace hedgerow::age
